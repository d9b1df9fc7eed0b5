// All agencies, and one of them: what it must do, with whom, and a sheet to print.
function agencyTable(caption, agencies, file) {
  const columns = [
    { head: t('agencyCode'), rowHead: true, kind: 'number', cell: (agency) => h('a', { href: link({ agency: agency.code }), class: 'code' }, agency.code), text: (agency) => agency.code },
    {
      head: t('name'), kind: 'names',
      cell: (agency) => [agencyLink(agency), agency.collective ? h('span', { class: 'tag' }, t('collective')) : null, agency.retired ? lostMark(t('retired', agency.retired.since, agency.retired.reason)) : null, agency.aliases ? h('span', { class: 'english', lang: 'zh-Hans', dir: 'auto' }, agency.aliases.join('、')) : null],
      text: agencyName,
    },
    { head: t('kind'), kind: 'short wide', text: (agency) => (agency.kind ? t(agency.kind) : t('kindNone')) },
    ...roles.map((role, i) => ({ role, i })).filter(({ i }) => i > 0 && (i < 4 || plan.agencies.some((agency) => loadOf(agency)[4] > 0)))
      .map(({ role, i }) => ({ head: t(role), kind: 'count', cell: (agency) => (loadOf(agency)[i] > 0 ? h('a', { href: link({ agency: agency.code, role }) }, loadOf(agency)[i]) : ''), text: (agency) => loadOf(agency)[i] || '' })),
    { head: t('total'), kind: 'count', text: (agency) => loadOf(agency)[0] || '' },
  ];
  return table({ caption, columns, rows: agencies, file });
}

function agenciesView() {
  const sorted = [...plan.agencies].sort((a, b) => loadOf(b)[0] - loadOf(a)[0] || a.place - b.place);
  return { title: t('agencies'), content: [h('h1', { tabindex: '-1' }, t('agencies')), agencyTable(t('allAgencies', sorted.length), sorted, 'agencies')] };
}

function agencyFacts(agency) {
  const rows = [
    [t('agencyCode'), agency.code],
    [language === 1 && agency.english ? t('name') : t('english'), language === 1 && agency.english ? verbatim(agency.name) : agency.english],
    [t('kind'), agency.kind ? t(agency.kind) : null],
    [t('aliases'), agency.aliases ? verbatim(agency.aliases.join('、')) : null],
    [t('former'), agency.former ? verbatim(agency.former.join('、')) : null],
    [t('members'), agency.collective ? (agency.known ? listed(agency.members.map((member) => agencyLink(plan.agencies[member]))) : t('membersUnknown')) : null],
    [t('memberOf'), agency.collectives.length > 0 ? listed(agency.collectives.map(agencyLink)) : null],
    [t('note'), agency.note ? verbatim(agency.note) : null],
    ['', agency.imported ? t('imported', agency.imported) : null],
    ['', agency.retired ? [lostMark(t('retired', agency.retired.since, agency.retired.reason)), agency.retired.successors.length > 0 ? [' → ', listed(agency.retired.successors.map((place) => agencyLink(plan.agencies[place])))] : null] : null],
  ];
  return h('dl', { class: 'facts' }, rows.filter(([, value]) => value).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}

function dutyRows(agency, duties) {
  const withWhom = ({ entry }) => [...new Set(entry.duties.map((duty) => duty.agency))].filter((other) => other !== agency);
  const how = ({ duty, through }) => sentences([through ? t('through', agencyName(through)) : null, ...dutyRemarks(duty)].filter(Boolean));
  const entryCell = ({ entry }) => (entry.type === 'task' ? taskLink(entry) : entry.type === 'section' ? h('a', { href: link({ section: entry.number }, entry.plan), class: 'code' }, entry.number) : '');
  const columns = [
    { head: t('code'), rowHead: true, kind: 'number', cell: entryCell, text: ({ entry }) => entryLabel(entry) },
    { head: t('task'), kind: 'long', cell: ({ entry }) => (entry.type === 'task' ? taskTextCell(entry) : entryText(entry)), text: ({ entry }) => entryText(entry) },
    { head: t('role'), kind: 'short', cell: ({ duty }) => h('span', { class: `badge role${duty.role}` }, t(roles[duty.role])), text: ({ duty }) => t(roles[duty.role]) },
    { head: t('how'), kind: 'short wide', optional: true, text: how },
    { head: t('with'), kind: 'names wide', optional: true, cell: (row) => listed(withWhom(row).map(agencyLink)), text: (row) => namesOf(withWhom(row)) },
  ];
  if (duties.some(({ entry }) => entry.deadline)) {
    columns.splice(3, 0, { head: t('deadline'), kind: 'short', cell: ({ entry }) => deadlineCell(entry), text: ({ entry }) => deadlineText(entry) });
  }
  return table({ caption: agency.plan === plan ? t('mustDo') : `${t('mustDo')} · ${agency.plan.facts.title}`, columns, rows: duties, file: `agency-${agency.code}`, of: agency.plan });
}

function roleTabs(agency, duties) {
  const count = (role) => duties.filter(({ duty }) => duty.role === role).length;
  const tabs = [[undefined, t('all'), duties.length], ...roles.map((role, i) => [role, role && t(role), i && count(i)]).filter(([role, , number]) => role && number > 0)];
  return h('nav', { class: 'tabs', 'aria-label': t('role') }, tabs.map(([role, text, number]) => h('a', { href: link({ agency: agency.code, role }), 'aria-current': (route.role || undefined) === role ? 'true' : undefined }, `${text} ${number}`)));
}

function partnerTable(agency) {
  const partners = partnersOf(agency);
  const columns = [
    { head: t('name'), rowHead: true, kind: 'names', cell: ({ agency: other }) => agencyLink(other), text: ({ agency: other }) => agencyName(other) },
    { head: t('commonTasks'), kind: 'count', text: ({ count }) => count },
  ];
  return partners.length === 0 ? null : h('section', { class: 'partners' }, heading(2, t('partners') + (hasSeveral() ? bracketed(plan.facts.title) : '')), table({ caption: t('partners'), columns, rows: partners, file: `partners-${agency.code}` }));
}

// What is printed says by itself that it is not all.
function dutyHeading(text, shown, all) {
  return route.role ? named(text) + t(route.role) + bracketed(t('ofAll', shown.length, all.length)) : text;
}

function agencyView() {
  const agency = plan.agencyOf.get(route.agency);
  const duties = dutiesOf(agency);
  const shown = duties.filter(({ duty }) => !route.role || roles[duty.role] === route.role);
  return {
    title: agencyName(agency),
    content: [
      h('p', { class: 'above paper' }, plan.facts.title),
      h('h1', { tabindex: '-1', dir: 'auto' }, agencyName(agency)),
      agencyFacts(agency),
      hasSeveral() ? inPlans(agency) : null,
      h('p', { class: 'screen' }, button(t('sheet'), () => window.print())),
      heading(2, dutyHeading(t('mustDo'), shown, duties)),
      duties.length === 0 ? h('p', {}, t('noDuties')) : [roleTabs(agency, duties), dutyRows(agency, shown)],
      hasSeveral() ? inOtherPlans(agency) : null,
      partnerTable(agency),
    ],
  };
}
