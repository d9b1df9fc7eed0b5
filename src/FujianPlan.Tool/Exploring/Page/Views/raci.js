// Who does what: a row for each task, a column for each agency that the rows name.
const raciRows = 40;

function pager(pages, page) {
  return pages < 2 ? null : h('nav', { class: 'pager', 'aria-label': t('page', page, pages) },
    page > 1 ? h('a', { href: changed({ page: page - 1 }), class: 'action' }, t('previous')) : null,
    h('span', {}, t('page', page, pages)),
    page < pages ? h('a', { href: changed({ page: page + 1 }), class: 'action' }, t('next')) : null);
}

function pageOf(pages) {
  return Math.min(Math.max(1, Number.parseInt(route.page ?? '1', 10) || 1), Math.max(1, pages));
}

function raciSections() {
  const select = h('select', { id: 'raci-section', on: { change: (event) => go(link({ view: 'raci', section: event.target.value })) } },
    [['', t('all')], ...plan.sections.map((section) => [String(section.number), sectionLabel(section)])].map(([value, text]) => h('option', { value, selected: (route.section ?? '') === value }, text)));
  return h('form', { class: 'filters', 'aria-label': t('filters'), on: { submit: (event) => event.preventDefault() } }, h('div', { class: 'filter' }, h('label', { for: 'raci-section' }, t('section')), select));
}

function raciTable(entries, agencies, allEntries) {
  const roleIn = (entry, agency) => [...new Set(entry.duties.filter((duty) => duty.agency === agency).map((duty) => duty.role))].sort();
  const columns = [
    { head: t('code'), rowHead: true, kind: 'number', cell: (entry) => (entry.type === 'task' ? taskLink(entry) : entryLabel(entry)), text: entryLabel },
    { head: t('task'), kind: 'brief', cell: (entry) => h('span', { title: entryText(entry), lang: 'zh-Hans', dir: 'auto' }, entryText(entry)), text: entryText },
    ...agencies.map((agency) => ({
      head: h('a', { href: link({ agency: agency.code }), class: 'upright', title: `${agencyName(agency)} ${agency.code}` }, agencyName(agency)),
      kind: 'cell',
      cell: (entry) => roleIn(entry, agency).map((role) => h('abbr', { class: `badge role${role}`, title: t(roles[role]) }, t(`letter${role}`))),
    })),
  ];
  const shown = table({ caption: t('raci'), columns, rows: entries, file: 'raci' });

  // What is copied and saved is all of it, and not the page that is shown.
  const all = plan.agencies.filter((agency) => allEntries.some((entry) => entry.duties.some((duty) => duty.agency === agency)));
  const written = [{ head: t('code'), text: entryLabel }, { head: t('task'), text: entryText }, ...all.map((agency) => ({ head: agencyName(agency), text: (entry) => roleIn(entry, agency).map((role) => t(`letter${role}`)).join('') }))];
  shown.querySelector('.tools').replaceChildren(button(t('copyCsv'), () => copyText(csvOf(written, allEntries, plan))), button(t('saveCsv'), () => saveText(csvOf(written, allEntries, plan), 'raci')));
  shown.classList.add('raci');
  return shown;
}

function raciView() {
  const entries = [...plan.parts, ...plan.sections, ...plan.tasks].filter((entry) => entry.duties.length > 0)
    .filter((entry) => !route.section || String(entry.type === 'task' ? plan.sections[entry.section].number : entry.number) === route.section);
  const pages = Math.ceil(entries.length / raciRows);
  const page = pageOf(pages);
  const shown = entries.slice((page - 1) * raciRows, page * raciRows);
  const agencies = plan.agencies.filter((agency) => shown.some((entry) => entry.duties.some((duty) => duty.agency === agency))).sort((a, b) => loadOf(b)[0] - loadOf(a)[0] || a.place - b.place);
  return {
    title: t('raci'),
    content: [
      h('h1', { tabindex: '-1' }, t('raci')),
      h('p', { class: 'hint' }, t('raciLegend')),
      raciSections(),
      shown.length === 0 ? h('p', {}, t('nothing')) : raciTable(shown, agencies, entries),
      pager(pages, page),
    ],
  };
}
