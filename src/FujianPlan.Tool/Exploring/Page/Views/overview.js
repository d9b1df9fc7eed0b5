// The document's facts, its sections, what is lost of it, and the ways into it.
// Who issued it and when, and whether the editors say so instead of the source.
function issuerOf({ facts }) {
  return facts.issuer ? [verbatim(facts.issuer), facts.issuerEditorial ? editorsMark() : null] : null;
}

function issuedOf({ facts }) {
  return facts.issued ? [facts.issued, facts.issuedEditorial ? editorsMark() : null] : null;
}

function editorsMark() {
  return h('span', { class: 'tag' }, t('byEditors'));
}

function editorsText(text, isEditorial) {
  return text ? text + (isEditorial ? bracketed(t('byEditors')) : '') : '';
}

function factsList() {
  const { facts } = plan;
  const rows = [
    [t('issuer'), issuerOf(plan)],
    [t('issued'), issuedOf(plan)],
    [t('period'), facts.from ? t('years', facts.from, facts.to) : null],
    [t('drafter'), facts.drafter === undefined ? null : agencyLink(plan.agencies[facts.drafter])],
    [t('dataVersion'), facts.version],
  ];
  return h('dl', { class: 'facts' }, rows.filter(([, value]) => value).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}

function counts() {
  const measures = plan.tasks.filter((task) => task.parent).length;
  const all = [
    [t('sections'), plan.sections.length, null],
    [t('tasks'), plan.tasks.length - measures, link({ view: 'tasks' })],
    [t('measures'), measures, null],
    [t('agencies'), plan.agencies.length, link({ view: 'agencies' })],
    [t('lostSlots'), plan.tasks.filter(hasLosses).length, link({ attestation: 'losses' })],
  ].filter(([, count]) => count > 0);
  return h('dl', { class: 'counts' }, all.map(([name, count, href]) => h('div', {}, h('dt', {}, name), h('dd', {}, href ? h('a', { href }, count) : count))));
}

function questionLinks() {
  const noLead = plan.tasks.filter(hasNoLead).length;
  const unknownLead = plan.tasks.filter(hasUnknownLead).length;
  const losses = plan.tasks.filter(hasLosses).length;
  const dated = datedOf(plan).length;
  const isDatedWhole = wholesOf(plan).some((entry) => entry.deadline);
  return h('nav', { class: 'questions', 'aria-label': t('questions') }, h('ul', {}, [
    noLead > 0 ? [link({ role: 'none' }), t('withoutLead', noLead)] : null,
    unknownLead > 0 ? [link({ role: 'unknown' }), t('withUnknownLead', unknownLead)] : null,
    losses > 0 ? [link({ attestation: 'losses' }), t('withLosses', losses)] : null,
    dated > 0 ? [link({ due: 'any' }), t(isDatedWhole ? 'withDeadlinesToo' : 'withDeadlines', dated)] : null,
    [link({ view: 'raci' }), t('whoDoesWhat')],
    plan.compared ? [link({ view: 'changes' }), t('changesCount', plan.compared.changes.length)] : null,
  ].filter(Boolean).map(([href, text]) => h('li', {}, h('a', { href }, text)))));
}

function sectionTable() {
  const most = 3;
  const ownLeads = (section) => [section, plan.parts[section.part]].filter(Boolean).flatMap((whole) => inRole(whole, 1).map((agency) => ({ agency, whole })));
  const leadsOf = (section) => [...section.tasks.flatMap((task) => inRole(task, 1)).reduce((all, agency) => all.set(agency, (all.get(agency) ?? 0) + 1), new Map())]
    .sort((a, b) => b[1] - a[1]).map(([agency]) => agency);
  const measuresOf = (section) => section.tasks.filter((task) => task.parent).length;
  const columns = [
    { head: '№', rowHead: true, kind: 'number', text: (section) => section.number },
    {
      head: t('section'), kind: 'long',
      cell: (section) => [
        section.part === undefined ? null : h('span', { class: 'english' }, plan.parts[section.part].title),
        h('a', { href: link({ section: section.number }) }, section.title ? verbatim(section.title) : section.editorial ? verbatim(section.editorial) : sectionTitle(section)),
        section.title ? null : [' ', titleMark(section)],
        language === 1 && section.english ? h('span', { class: 'english' }, section.english) : null,
      ],
      text: sectionTitle,
    },
    { head: t('tasks'), kind: 'count', text: (section) => section.tasks.length - measuresOf(section) },
    { head: t('lostSlots'), kind: 'count', text: (section) => section.tasks.filter(hasLosses).length || '' },
    { head: t('lead'), kind: 'names wide', cell: (section) => [ownLeads(section).map(({ agency, whole }) => h('div', {}, agencyLink(agency), bracketed(t(whole.type === 'part' ? 'partAsWhole' : 'sectionAsWhole')))), listed(leadsOf(section).slice(0, most).map(agencyLink)), leadsOf(section).length > most ? h('a', { href: link({ section: section.number, role: 'lead' }), 'aria-label': t('all') }, ' …') : null], text: (section) => namesOf([...new Set([...ownLeads(section).map(({ agency }) => agency), ...leadsOf(section)])]) },
  ];
  if (plan.tasks.some((task) => task.parent)) {
    columns.splice(3, 0, { head: t('measures'), kind: 'count', text: (section) => measuresOf(section) || '' });
  }
  return table({ caption: t('sections'), columns, rows: plan.sections, file: 'sections' });
}

function noticeDetails() {
  const { notice } = plan.facts;
  return notice.length === 0 ? null : h('details', {}, h('summary', {}, t('notice')), h('div', { class: 'prose' }, notice.map((words) => h('p', {}, verbatim(words)))));
}

function remarkDetails() {
  return plan.remarks.length === 0 ? null : h('details', {}, h('summary', {}, t('remarks')), h('ul', {}, plan.remarks.map((remark) => h('li', {}, verbatim(remark.words), remark.at ? [' ', h('a', { href: link({ task: remark.at }) }, remark.at)] : null, (remark.duties ?? []).map(([agency, role]) => [' ', h('span', { class: `badge role${role}` }, t(roles[role])), ' ', agencyLink(plan.agencies[agency])]), remark.note ? h('span', { class: 'english' }, named(t('note')), verbatim(remark.note)) : null))));
}

function overview() {
  const lost = plan.tasks.filter(hasLosses);
  const busiest = plan.agencies.filter((agency) => loadOf(agency)[0] > 0).sort((a, b) => loadOf(b)[0] - loadOf(a)[0]).slice(0, 10);
  return {
    title: plan.facts.title,
    content: [
      h('header', { class: 'title' }, h('h1', { tabindex: '-1', lang: 'zh-Hans', dir: 'auto' }, plan.facts.title), language === 1 && plan.facts.english ? h('p', { class: 'subtitle' }, plan.facts.english) : null),
      factsList(), counts(), questionLinks(), noticeDetails(), remarkDetails(),
      heading(2, t('sections')), sectionTable(),
      busiest.length === 0 ? null : [heading(2, t('leadingAgencies')), agencyTable(t('leadingAgencies'), busiest, 'busiest'), h('p', {}, h('a', { href: link({ view: 'agencies' }) }, t('allAgencies', plan.agencies.length)))],
      lost.length === 0 ? null : [heading(2, t('whatIsLost'), 'lost'), h('p', { class: 'hint' }, t('lostIntro')), taskTable(t('whatIsLost'), lost, 'lost')],
    ],
  };
}
