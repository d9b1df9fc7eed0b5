// What changed since an older version of the plan, and whose duties did.
function entryLink(code) {
  if (plan.taskOf.has(code)) {
    return taskLink(plan.taskOf.get(code));
  }
  return plan.sections.some((section) => String(section.number) === code) ? h('a', { href: link({ section: code }), class: 'code' }, code) : code;
}

function changedDuties() {
  const who = ({ agency, gone }) => (agency === undefined ? gone : agencyName(plan.agencies[agency]));
  const columns = [
    { head: t('name'), rowHead: true, kind: 'names', cell: (one) => (one.agency === undefined ? verbatim(one.gone) : agencyLink(plan.agencies[one.agency])), text: who },
    { head: t('change'), kind: 'short', cell: (one) => h('span', { class: one.isNew ? 'gained' : 'dropped' }, t(one.isNew ? 'gained' : 'dropped')), text: (one) => t(one.isNew ? 'gained' : 'dropped') },
    { head: t('code'), kind: 'number', cell: ({ entry }) => entryLink(entry), text: ({ entry }) => entry },
    { head: t('partAsWhole'), kind: 'names', optional: true, cell: ({ part }) => (part ? verbatim(part) : ''), text: ({ part }) => part ?? '' },
    { head: t('role'), kind: 'short', cell: ({ role }) => h('span', { class: `badge role${role}` }, t(roles[role])), text: ({ role }) => t(roles[role]) },
  ];
  const { duties } = plan.compared;
  return duties.length === 0 ? h('p', {}, t('noDutyChanges')) : table({ caption: t('changedDuties'), columns, rows: duties, file: 'changed-duties' });
}

function changeTable() {
  const classes = ['editorialChange', 'dutyChange', 'breakingChange'];
  const said = (pair) => (pair ? pair[language] : '');
  const leadsTo = ({ subject, agency }) => (agency !== undefined ? { agency: plan.agencies[agency].code } : subject.startsWith('task ') && plan.taskOf.has(subject.slice(5)) ? { task: subject.slice(5) } : null);
  const title = (one) => (leadsTo(one) ? h('a', { href: link(leadsTo(one)) }, verbatim(said(one.title))) : verbatim(said(one.title)));
  const columns = [
    { head: t('subject'), rowHead: true, kind: 'names', cell: title, text: (one) => said(one.title) },
    { head: t('field'), kind: 'short', text: (one) => said(one.field) },
    { head: t('before'), kind: 'value', cell: (one) => (one.before ? h('del', {}, verbatim(said(one.before))) : ''), text: (one) => said(one.before) },
    { head: t('after'), kind: 'value', cell: (one) => (one.after ? h('ins', {}, verbatim(said(one.after))) : ''), text: (one) => said(one.after) },
    { head: t('meaning'), kind: 'short wide', text: (one) => t(one.codeOnly ? 'codeOnly' : classes[one.class]) },
  ];
  const { changes } = plan.compared;
  const rows = [...changes].sort((a, b) => b.class - a.class);
  return rows.length === 0 ? h('p', {}, t('noChanges')) : table({ caption: t('allChanges'), columns, rows, file: 'changes' });
}

function changesView() {
  const { name, version, title } = plan.compared;
  return {
    title: t('changes'),
    content: [
      h('h1', { tabindex: '-1' }, t('changes')),
      h('p', { class: 'hint' }, t('comparedWith', version ? `${name} (${version})` : name)),
      title ? h('p', { class: 'missing' }, t('otherTitle', title)) : null,
      heading(2, t('changedDuties')), changedDuties(),
      heading(2, t('allChanges')), changeTable(),
    ],
  };
}
