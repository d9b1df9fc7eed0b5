// An agency in all plans in which it is.
function inPlans(agency) {
  const all = occurrencesOf(agency);
  const columns = [
    { ...planColumn((one) => one.plan), rowHead: true },
    { head: t('name'), kind: 'names', cell: agencyLink, text: agencyName },
    ...loadColumns((one) => [one]),
    { head: t('sameBy'), kind: 'short wide', text: proofOf },
  ];
  return [
    all.length < 2 ? null : [heading(2, t('inPlans')), table({ caption: t('inPlans'), columns, rows: all, file: `plans-of-${agency.code}`, of: null })],
    agency.alike ? h('p', { class: 'note' }, t('notProved'), listed(agency.alike.map((other) => [agencyLink(other), ' (', planLink(other.plan), ')'])), language === 0 ? '。' : '.') : null,
  ];
}

// What is due, in the order in which it is.
function allDates(agency) {
  const dated = occurrencesOf(agency).flatMap((one) => dutiesOf(one)).filter(({ entry }) => entry.deadline);
  const rows = dated.filter(({ duty }) => !route.role || roles[duty.role] === route.role)
    .sort((a, b) => (a.entry.deadline.last ?? '9').localeCompare(b.entry.deadline.last ?? '9'));
  const columns = [
    { head: t('lastDay'), rowHead: true, kind: 'number', text: ({ entry }) => entry.deadline.last ?? t('openEnd') },
    { head: t('deadline'), kind: 'short', cell: ({ entry }) => verbatim(entry.deadline.words), text: ({ entry }) => deadlineText(entry) },
    planColumn(({ entry }) => entry.plan),
    { head: t('code'), kind: 'number', cell: ({ entry }) => (entry.type === 'task' ? taskLink(entry) : entryLabel(entry)), text: ({ entry }) => entryLabel(entry) },
    { head: t('task'), kind: 'long wide', cell: ({ entry }) => (entry.type === 'task' ? taskTextCell(entry) : entryText(entry)), text: ({ entry }) => entryText(entry) },
    { head: t('role'), kind: 'short', cell: ({ duty }) => h('span', { class: `badge role${duty.role}` }, t(roles[duty.role])), text: ({ duty }) => t(roles[duty.role]) },
  ];
  return rows.length === 0 ? null : [heading(2, dutyHeading(t('allDates'), rows, dated)), table({ caption: t('allDates'), columns, rows, file: `deadlines-${agency.code}`, of: null })];
}

function inOtherPlans(agency) {
  const others = occurrencesOf(agency).filter((other) => other !== agency);
  return others.length === 0 ? null : [
    others.map((other) => {
      const duties = dutiesOf(other);
      const shown = duties.filter(({ duty }) => !route.role || roles[duty.role] === route.role);
      return [heading(2, dutyHeading(t('inOtherPlan', other.plan.facts.title), shown, duties)), shown.length === 0 ? h('p', {}, t('noDuties')) : dutyRows(other, shown)];
    }),
    allDates(agency),
  ];
}
