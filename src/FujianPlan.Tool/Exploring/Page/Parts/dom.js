// Everything that the page shows goes through here: elements are made, and texts are set as texts, so that no word of a plan is ever markup.
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name === 'on') {
      for (const [event, act] of Object.entries(value)) {
        element.addEventListener(event, act);
      }
    } else if (name === 'href' && !/^(#|blob:)/.test(value)) {
      throw new Error('A link leads out of the page.');
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false && child !== '') {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
}

// Words of the plan: in the plan's language, and apart from what stands around them whatever their direction.
function verbatim(text, more) {
  return h('span', { class: 'verbatim' + (more ? ' ' + more : ''), lang: 'zh-Hans', dir: 'auto' }, text);
}

function join(nodes, between) {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [between, node]));
}

function listed(nodes) {
  return join(nodes, language === 0 ? '、' : ', ');
}

// Said of several things together.
function sentences(texts) {
  return texts.join(language === 0 ? '；' : '; ');
}

function bracketed(text) {
  return language === 0 ? `（${text}）` : ` (${text})`;
}

function named(name) {
  return name + (language === 0 ? '：' : ': ');
}

function agencyName(agency) {
  return language === 1 && agency.english ? agency.english : agency.name;
}

function agencyLink(agency) {
  const own = language === 0 || !agency.english;
  return h('a', { href: link({ agency: agency.code }, agency.plan), class: 'agency', title: own ? agency.code : `${agency.name} ${agency.code}`, lang: own ? 'zh-Hans' : undefined, dir: 'auto' }, agencyName(agency));
}

function taskLink(task) {
  return h('a', { href: link({ task: task.code }, task.plan), class: 'code' }, task.code);
}

function sectionTitle(section) {
  return section.title ?? section.editorial ?? (section.english && language === 1 ? section.english : t('titleLost'));
}

// What is said of a title that is not the source's.
function titleMark(section) {
  return lostMark(sentences(section.drafted ? [t('noHeading'), t('titleByDraft')] : [t('titleLost'), section.editorial ? t('editorialTitle') : null].filter(Boolean)));
}

function sectionLabel(section) {
  const title = language === 1 && section.english ? section.english : sectionTitle(section);
  return `${section.number} ${title}`;
}

function button(label, act, more) {
  return h('button', { type: 'button', ...more, on: { click: act } }, label);
}

function heading(level, text, id) {
  return h(`h${level}`, { id }, text);
}

// Says something to those who listen, and to nobody else.
function announce(text) {
  document.getElementById('status').textContent = text;
}
