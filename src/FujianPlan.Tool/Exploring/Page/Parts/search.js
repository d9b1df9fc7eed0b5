// Texts are found as people type them: full-width or not, in any case, with blanks anywhere between the words that are looked for.
function folded(text) {
  return text.normalize('NFKC').toLowerCase();
}

function termsOf(query) {
  return folded(query).split(/\s+/).filter((term) => term.length > 0);
}

// The initials of a text's characters; letters and digits stand for themselves.
function initials(text, of) {
  if (!of.initialOf) {
    of.initialOf = new Map();
    for (const [initial, characters] of Object.entries(of.initials)) {
      for (const character of characters) {
        of.initialOf.set(character, initial);
      }
    }
  }
  let spoken = '';
  for (const character of text) {
    spoken += of.initialOf.get(character) ?? (/[a-z0-9]/i.test(character) ? character.toLowerCase() : '');
  }
  return spoken;
}

function isSpoken(term) {
  return /^[a-z]{2,}$/.test(term);
}

function matchesAgency(agency, terms) {
  agency.found ??= folded([agency.code, agency.name, agency.english ?? '', ...(agency.aliases ?? []), ...(agency.former ?? [])].join('\n'));
  return terms.every((term) => agency.found.includes(term) || (isSpoken(term) && agency.spoken.some((spoken) => spoken.includes(term))));
}

function matchesEntry(entry, terms) {
  return terms.every((term) => {
    entry.found ??= folded([textOf(entry), entry.clause ?? '', entry.title ?? '', entry.editorial ?? '', entry.english ?? '', entry.note ?? '', entry.deadline?.words ?? ''].join('\n'));
    if (entry.type === 'task' && /^\d[\d.]*$/.test(term)) {
      return entry.code === term || entry.code.startsWith(term.endsWith('.') ? term : term + '.') || entry.found.includes(term);
    }
    if (entry.found.includes(term)) {
      return true;
    }
    if (entry.duties.some((duty) => matchesAgency(duty.agency, [term]))) {
      return true;
    }
    if (!isSpoken(term) || term.length < 3) {
      return false;
    }
    entry.spoken ??= initials(entry.type === 'task' ? textOf(entry) : entry.title ?? entry.editorial ?? '', entry.plan);
    return entry.spoken.includes(term);
  });
}

// The best first: whose code or name it is, then whose name begins so, then the rest, in the plans' order. Who is in several plans is found once.
function findAgencies(query, within) {
  const terms = termsOf(query);
  const whole = folded(query.trim());
  const rank = (agency) => {
    const names = [agency.code, agency.name, ...(agency.aliases ?? [])].map(folded);
    const spoken = agency.spoken;
    return names.includes(whole) ? 0 : names.some((name) => name.startsWith(whole)) ? 1 : spoken.includes(whole) ? 2 : spoken.some((one) => one.startsWith(whole)) ? 3 : 4;
  };
  const found = terms.length === 0 ? [] : within.flatMap((one) => one.agencies).filter((agency) => matchesAgency(agency, terms))
    .map((agency) => ({ agency, rank: rank(agency) })).sort((a, b) => a.rank - b.rank).map((one) => one.agency);
  return found.filter((agency, i) => !agency.same || found.findIndex((other) => other.same === agency.same) === i);
}
