// All tasks, or those that filters and search leave.
function matchesFilters(task, filters = route) {
  const { role, kind, agency, section, attestation, due } = filters;
  if (section && !isIn(task, section)) {
    return false;
  }
  if (attestation && !(attestation === 'losses' ? hasLosses(task) : task.attestation === attestation)) {
    return false;
  }
  if (due && !matchesDue(task, due)) {
    return false;
  }
  if (role === 'none' || role === 'unknown') {
    return role === 'none' ? hasNoLead(task) : hasUnknownLead(task);
  }
  const number = roles.indexOf(role);
  return !role && !kind && !agency || task.duties.some((duty) => (number < 1 || duty.role === number) && (!kind || (duty.agency.kind ?? 'none') === kind) && (!agency || duty.agency.code === agency));
}

function isIn(entry, section) {
  const numbers = entry.type === 'part' ? plan.sections.filter((one) => one.part === entry.place).map((one) => one.number) : [entry.type === 'task' ? plan.sections[entry.section].number : entry.number];
  return numbers.some((number) => String(number) === section);
}

// Parts and sections that match as a whole. The page of a section has its own above its tasks.
function wholeTable(terms) {
  const { role, kind, agency, attestation, due } = route;
  const isAsked = (role || kind || agency || due || terms.length > 0) && !attestation && role !== 'none' && role !== 'unknown' && due !== 'none';
  const found = isAsked ? wholesOf(plan).filter((entry) => (entry.duties.length > 0 || entry.deadline) && matchesFilters(entry) && (terms.length === 0 || matchesEntry(entry, terms))) : [];
  const place = (entry) => (entry.type === 'section' ? entry.number : plan.sections.find((one) => one.part === entry.place)?.number);
  const columns = [
    { head: t('section'), rowHead: true, kind: 'long', cell: (entry) => (place(entry) === undefined ? entryText(entry) : h('a', { href: link({ section: place(entry) }) }, `${entryLabel(entry)} ${entryText(entry)}`.trim())), text: (entry) => `${entryLabel(entry)} ${entryText(entry)}`.trim() },
    { head: t('lead'), kind: 'names', cell: leadCell, text: (entry) => namesOf(inRole(entry, 1)) },
    { head: t('others'), kind: 'names wide', cell: (entry) => listed(othersOf(entry).map(agencyLink)), text: (entry) => namesOf(othersOf(entry)) },
    { head: t('deadline'), kind: 'short', optional: true, cell: deadlineCell, text: deadlineText },
  ];
  return found.length === 0 ? null : [heading(2, t('wholes')), table({ caption: t('wholes'), columns, rows: found, file: 'wholes' })];
}

function matchesDue({ deadline }, due) {
  return due === 'none' ? !deadline : Boolean(deadline) && (due === 'any' || (due === 'open' ? !deadline.last : due === 'ongoing' ? deadline.kind === 'ongoing' || deadline.kind === 'both' : deadline.last?.startsWith(due)));
}

function chooser(name, label, options) {
  const select = h('select', { id: `filter-${name}`, on: { change: (event) => go(changed({ view: 'tasks', [name]: event.target.value })) } },
    options.map(([value, text]) => h('option', { value, selected: (route[name] ?? '') === value }, text)));
  return h('div', { class: 'filter' }, h('label', { for: `filter-${name}` }, label), select);
}

function filterBar() {
  const kinds = [...new Set(plan.agencies.map((agency) => agency.kind ?? 'none'))];
  const years = [...new Set(datedOf(plan).map((entry) => entry.deadline.last?.slice(0, 4)).filter(Boolean))].sort();
  const isFiltered = ['role', 'kind', 'section', 'attestation', 'due', 'agency', 'q'].some((name) => route[name]);
  return h('form', { class: 'filters', 'aria-label': t('filters'), on: { submit: (event) => event.preventDefault() } },
    chooser('section', t('section'), [['', t('all')], ...plan.sections.map((section) => [String(section.number), sectionLabel(section)])]),
    chooser('role', t('role'), [['', t('any')], ...roles.slice(1).map((role) => [role, t(role)]), ['none', t('noLead')], ...(plan.tasks.some(hasUnknownLead) ? [['unknown', t('unknownLead')]] : [])]),
    kinds.length > 1 ? chooser('kind', t('kind'), [['', t('any')], ...kinds.map((kind) => [kind, kind === 'none' ? t('kindNone') : t(kind)])]) : null,
    chooser('attestation', t('attestation'), [['', t('any')], ...attestations.map((one) => [one, t(one)]), ['losses', t('lostSlots')]]),
    datedOf(plan).length > 0 ? chooser('due', t('deadline'), [['', t('any')], ['any', t('hasDeadline')], ['none', t('noDeadline')], ['ongoing', t('ongoing')], ['open', t('openEnd')], ...years.map((year) => [year, t('inYear', year)]), ...(/^\d{4}-\d\d/.test(route.due ?? '') ? [[route.due, t('inMonth', route.due)]] : [])]) : null,
    plan.agencyOf.has(route.agency) ? h('div', { class: 'filter' }, h('span', { class: 'hint' }, t('agencies')), agencyLink(plan.agencyOf.get(route.agency))) : null,
    isFiltered ? h('a', { href: link({ view: 'tasks' }), class: 'reset' }, t('reset')) : null);
}

function foundSections(query, within) {
  const terms = termsOf(query);
  return within.flatMap((one) => one.sections).filter((section) => terms.every((term) => {
    section.headed ??= folded([section.title ?? '', section.editorial ?? '', section.english ?? ''].join('\n'));
    section.headedSpoken ??= initials(section.title ?? section.editorial ?? '', section.plan);
    return section.headed.includes(term) || (isSpoken(term) && section.headedSpoken.includes(term));
  }));
}

// The first of many, and the rest for those who ask.
function hits(title, found, item) {
  const first = 24;
  const list = h('ul', { class: 'links' }, found.slice(0, first).map(item));
  const rest = found.length > first ? h('p', { class: 'more' }, button(t('more', found.length - first, found.length), (event) => { list.append(...found.slice(first).map(item)); event.target.parentElement.remove(); })) : null;
  return found.length === 0 ? null : h('section', { class: 'hits', 'aria-label': title }, heading(2, title), list, rest);
}

function searched(query, within) {
  const counted = (agency) => `${agency.code} · ${loadOf(agency)[0]}`;
  const titled = (one) => (within.length > 1 ? h('span', { class: 'english', lang: 'zh-Hans', dir: 'auto' }, one.facts.title) : null);
  const placed = (agency) => (within.length > 1 ? occurrencesOf(agency).map((one) => h('span', { class: 'english' }, `${counted(one)} · `, verbatim(one.plan.facts.title))) : h('span', { class: 'english' }, counted(agency)));
  return [
    hits(t('agencies'), findAgencies(query, within), (agency) => h('li', {}, agencyLink(agency), placed(agency))),
    hits(t('sections'), foundSections(query, within), (section) => h('li', {}, h('a', { href: link({ section: section.number }, section.plan) }, sectionLabel(section)), titled(section.plan))),
  ];
}

// What is said of a section, or of a part, as a whole.
function headWords(entry) {
  return [
    entry.quotes ? h('div', { class: 'prose' }, entry.quotes.map((quote) => h('p', {}, verbatim(quote)))) : null,
    entry.clause ? h('p', { class: 'clauseline' }, clauseText(entry)) : null,
    entry.duties.length > 0 ? dutyTable(entry, t('whoAndHow')) : null,
    entry.deadline ? h('p', {}, h('strong', {}, named(t('deadline'))), deadlineCell(entry)) : null,
    entry.note ? h('p', { class: 'note' }, h('strong', {}, named(t('note'))), verbatim(entry.note)) : null,
  ];
}

function sectionHead(section) {
  const part = section.part === undefined ? null : plan.parts[section.part];
  return [
    section.title ? null : titleMark(section),
    part ? h('section', { class: 'note', 'aria-label': part.title }, h('p', {}, verbatim(part.title), language === 1 && part.english ? h('span', { class: 'english' }, part.english) : null), headWords(part)) : null,
    headWords(section),
  ];
}

// Told apart from those without a lead, wherever these are shown.
function unknownLeads(terms) {
  const filters = { ...route, role: 'unknown' };
  const count = plan.tasks.filter((task) => matchesFilters(task, filters) && (terms.length === 0 || matchesEntry(task, terms))).length;
  return count === 0 ? null : h('p', { class: 'missing' }, t('unknownLeadToo', count), ' ', h('a', { href: changed({ role: 'unknown' }) }, t('showThem')));
}

function tasksView() {
  const terms = termsOf(route.q ?? '');
  const found = plan.tasks.filter((task) => matchesFilters(task) && (terms.length === 0 || matchesEntry(task, terms)));
  const section = plan.sections.find((one) => String(one.number) === route.section);
  const title = route.q ? named(t('searchLabel')) + route.q : section ? sectionLabel(section) : route.role === 'none' ? t('noLead') : route.role === 'unknown' ? t('unknownLead') : t('tasks');
  return {
    title,
    content: [
      h('h1', { tabindex: '-1', dir: 'auto' }, title),
      section && !route.q ? sectionHead(section) : null,
      filterBar(),
      route.q ? searched(route.q, [plan]) : null,
      h('p', { class: 'hint', id: 'found' }, t('found', found.length)),
      route.role === 'none' ? unknownLeads(terms) : null,
      found.length === 0 ? h('p', {}, t('nothing')) : taskTable(t('tasks'), found, 'tasks'),
      wholeTable(terms),
    ],
  };
}
