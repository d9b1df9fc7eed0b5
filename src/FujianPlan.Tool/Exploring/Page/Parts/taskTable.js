// Tables of tasks, wherever there are any.
function lostMark(text) {
  return h('span', { class: 'lost' }, text);
}

// What stands for a text or a clause that is not there: lost, or never there.
function noText(task) {
  return t(isTextLost(task) ? 'textLost' : 'noText');
}

function noTextMark(task) {
  return isTextLost(task) ? lostMark(noText(task)) : h('span', { class: 'kept' }, noText(task));
}

function taskTextCell(task) {
  const text = textOf(task);
  return [
    task.gaps & 1 ? lostMark(t('gapBefore')) : null,
    text ? verbatim(text) : noTextMark(task),
    task.gaps & 2 ? lostMark(t('gapAfter')) : null,
    language === 1 && task.english ? h('span', { class: 'english' }, task.english) : null,
    task.retired ? h('span', { class: 'lost' }, t('retired', task.retired.since, task.retired.reason)) : null,
  ];
}

function leadCell(entry) {
  const leads = inRole(entry, 1);
  return leads.length > 0 ? listed(leads.map(agencyLink)) : entry.clauseLost ? lostMark(t('clauseLost')) : h('span', { class: 'kept' }, t(entry.clause || entry.duties.length > 0 ? 'noLead' : 'noClause'));
}

function namesOf(agencies) {
  return agencies.map(agencyName).join(language === 0 ? '、' : ', ');
}

function othersOf(entry) {
  const leads = inRole(entry, 1);
  return [...new Set(entry.duties.map((duty) => duty.agency))].filter((agency) => !leads.includes(agency));
}

function deadlineText(entry) {
  return entry.deadline ? entry.deadline.words : '';
}

function deadlineCell(entry) {
  return entry.deadline ? [verbatim(entry.deadline.words), entry.deadline.last ? h('span', { class: 'english' }, `${entry.deadline.last}${entry.deadline.inferred ? ` (${t('inferred')})` : ''}`) : null] : '';
}

function attestationCell(task) {
  return h('span', { class: hasLosses(task) ? 'lost' : 'kept' }, t(task.attestation));
}

// The plan that a row is of, where the rows are of several.
function planColumn(planOf) {
  return { head: t('plan'), kind: 'names', cell: (row) => planLink(planOf(row)), text: (row) => planOf(row).facts.title };
}

function taskTable(caption, tasks, file, ofAll) {
  const columns = [
    { head: t('code'), rowHead: true, kind: 'number', cell: taskLink, text: (task) => task.code },
    { head: t('task'), kind: 'long', cell: taskTextCell, text: (task) => textOf(task) || noText(task) },
    { head: t('lead'), kind: 'names', cell: leadCell, text: (task) => namesOf(inRole(task, 1)) },
    { head: t('others'), kind: 'names wide', cell: (task) => listed(othersOf(task).map(agencyLink)), text: (task) => namesOf(othersOf(task)) },
  ];
  if (ofAll) {
    columns.splice(1, 0, planColumn((task) => task.plan));
  }
  if ((ofAll ? plans : [plan]).some((one) => one.tasks.some((task) => task.deadline))) {
    columns.push({ head: t('deadline'), kind: 'short', cell: deadlineCell, text: deadlineText });
  }
  columns.push({ head: t('attestation'), kind: 'short wide', cell: attestationCell, text: (task) => t(task.attestation) });
  return table({ caption, columns, rows: tasks, file, of: ofAll ? null : plan, row: (task) => ({ class: task.parent ? 'measure' : undefined }) });
}
