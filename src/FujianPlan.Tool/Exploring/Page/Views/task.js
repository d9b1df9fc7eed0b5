// One task: its words, who does it, and where the source says so.
function clauseText(entry) {
  const parts = [];
  let at = 0;
  for (const [start, length, place, own] of [...entry.names ?? []].sort((a, b) => a[0] - b[0])) {
    if (start < at) {
      continue;
    }
    const agency = plan.agencies[place];
    const role = own ?? entry.duties.find((duty) => duty.agency === agency || duty.via === agency)?.role;
    parts.push(entry.clause.slice(at, start), h('a', { href: link({ agency: agency.code }), class: `named role${role ?? 0}`, title: `${agencyName(agency)}${role ? ' · ' + t(roles[role]) : ''}` }, entry.clause.slice(start, start + length)));
    at = start + length;
  }
  parts.push(entry.clause.slice(at));
  return h('span', { class: 'verbatim clause', lang: 'zh-Hans', dir: 'auto' }, parts);
}

function dutyRemarks(duty) {
  return [
    duty.manner === 1 ? t('separately') : duty.manner === 2 ? t('withinRemit') : null,
    duty.open ? t('open') : null,
    duty.via ? t('namedFor', agencyName(duty.via)) : null,
    duty.editorial ? t('editorial') : null,
    duty.carried ? t('carried') : null,
    duty.note,
  ].filter(Boolean);
}

function dutyTable(entry, caption) {
  const columns = [
    { head: t('role'), rowHead: true, kind: 'short', cell: (duty) => h('span', { class: `badge role${duty.role}` }, t(roles[duty.role])), text: (duty) => t(roles[duty.role]) },
    { head: t('agencies'), kind: 'names', cell: (duty) => agencyLink(duty.agency), text: (duty) => agencyName(duty.agency) },
    { head: t('how'), kind: 'long', optional: true, text: (duty) => sentences(dutyRemarks(duty)) },
  ];
  return table({ caption, columns, rows: entry.duties, file: `duties-${entryLabel(entry)}` });
}

// Words of the source with what stands around them: what is meant is marked, what ties it is marked otherwise.
function excerpt(spans) {
  const around = 90;
  const { text } = plan.source;
  const from = Math.max(0, Math.min(...spans.map(({ start }) => start)) - around);
  const to = Math.min(text.length, Math.max(...spans.map(({ start, length }) => start + length)) + around);
  const parts = [from > 0 ? '…' : ''];
  let at = from;
  for (const { start, length, kind } of spans) {
    if (start < at) {
      continue;
    }
    parts.push(text.slice(at, start), h('mark', { class: kind }, text.slice(start, start + length)));
    at = start + length;
  }
  parts.push(text.slice(at, to), to < text.length ? '…' : '');
  return h('blockquote', { class: 'excerpt', lang: 'zh-Hans', dir: 'auto' }, parts);
}

function placeOf([start, length]) {
  return h('span', { class: 'hint' }, t('position', start + 1, start + length));
}

function evidence(task) {
  if (!plan.source) {
    return h('p', { class: 'missing' }, plan.missing ? t('noSource', plan.missing) : t('noSourceNamed'));
  }
  const { source } = task;
  if (!source || (source.quotes.length === 0 && !source.clause)) {
    return h('p', { class: 'missing' }, t('noEvidence'));
  }
  const tie = source.tie && source.tie[1] > 0 && source.tie[0] >= source.clause[0] + source.clause[1] && source.tie[0] < source.clause[0] + source.clause[1] + 200 ? source.tie : null;
  return [
    source.quotes.map((quote) => [h('h3', {}, t('evidenceText'), ' ', placeOf(quote)), excerpt([{ start: quote[0], length: quote[1], kind: 'text' }])]),
    source.clause ? [
      h('h3', {}, t('evidenceClause'), ' ', placeOf(source.clause)),
      excerpt([{ start: source.clause[0], length: source.clause[1], kind: 'clause' }, ...(tie ? [{ start: tie[0], length: tie[1], kind: 'tie' }] : [])]),
      h('p', { class: 'hint' }, t('evidenceTie', t(`tie${source.evidence}`))),
    ] : null,
    h('p', {}, h('a', { href: link({ view: 'source', task: task.code }), class: 'action' }, t('inDocument'))),
  ];
}

// What is given from above, each marked as what it is of.
function fromAbove(task) {
  const levels = levelsAbove(task);
  const name = (entry) => t(entry.type === 'task' ? 'ofTask' : entry.type === 'section' ? 'sectionAsWhole' : 'partAsWhole');
  const titleOf = (entry) => (entry.type === 'task' ? taskLink(entry) : entry.type === 'section' ? h('a', { href: link({ section: entry.number }) }, sectionLabel(entry)) : verbatim(entry.title));
  return levels.length === 0 ? null : [
    heading(2, t('fromAbove')),
    levels.map((entry) => h('section', { class: 'level' },
      h('h3', {}, named(name(entry)), titleOf(entry)),
      entry.clause ? h('p', { class: 'clauseline' }, clauseText(entry)) : null,
      entry.duties.length > 0 ? dutyTable(entry, `${t('whoAndHow')} · ${name(entry)} ${entryLabel(entry)}`.trim()) : null,
      entry.deadline ? h('p', {}, h('strong', {}, named(t('deadline'))), deadlineCell(entry)) : null)),
  ];
}

function neighbours(task) {
  const go = (place, key, rel) => {
    const other = plan.tasks[place];
    return other ? h('a', { href: link({ task: other.code }), rel, class: 'action' }, `${t(key)} ${other.code}`) : null;
  };
  return h('nav', { class: 'neighbours', 'aria-label': `${t('previous')} / ${t('next')}` }, go(task.place - 1, 'previous', 'prev'), go(task.place + 1, 'next', 'next'));
}

function taskView() {
  const task = plan.taskOf.get(route.task);
  const section = plan.sections[task.section];
  const measures = plan.tasks.filter((other) => other.parent === task.code);
  return {
    title: `${task.code} ${textOf(task).slice(0, 40)}`,
    content: [
      h('p', { class: 'above' }, h('a', { href: link({ section: section.number }) }, sectionLabel(section)), task.parent ? [' › ', h('a', { href: link({ task: task.parent }) }, task.parent)] : null),
      h('h1', { tabindex: '-1' }, `${t(task.parent ? 'measure' : 'task')} ${task.code}`, ' ', attestationCell(task)),
      language === 1 && task.english ? h('p', { class: 'subtitle' }, task.english) : null,
      h('div', { class: 'prose lead' }, h('p', {}, task.gaps & 1 ? lostMark(t('gapBefore')) : null, task.quotes ? join(task.quotes.map((quote) => verbatim(quote)), h('span', { class: 'lost' }, ' … ')) : noTextMark(task), task.gaps & 2 ? lostMark(t('gapAfter')) : null)),
      task.retired ? h('p', { class: 'missing' }, t('retired', task.retired.since, task.retired.reason), task.retired.successors.length > 0 ? ` ${t('successors', task.retired.successors.join('、'))}` : null) : null,
      task.deadline ? h('p', {}, h('strong', {}, named(t('deadline'))), deadlineCell(task)) : null,
      heading(2, t('clause')),
      task.clause ? [h('p', { class: 'hint' }, t('clauseAsks')), h('p', { class: 'clauseline' }, clauseText(task))] : h('p', { class: task.clauseLost ? 'missing' : 'kept' }, t(task.clauseLost ? 'clauseLost' : 'noClause')),
      task.duties.length > 0 ? [heading(2, t('whoAndHow')), dutyTable(task, t('whoAndHow'))] : null,
      fromAbove(task),
      task.note ? h('p', { class: 'note' }, h('strong', {}, named(t('note'))), verbatim(task.note)) : null,
      measures.length > 0 ? [heading(2, t('measures')), taskTable(t('measures'), measures, `measures-${task.code}`)] : null,
      heading(2, t('evidence')),
      evidence(task),
      neighbours(task),
    ],
  };
}
