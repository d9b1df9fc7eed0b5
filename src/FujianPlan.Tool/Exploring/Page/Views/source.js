// The source document as it stands: whose each stretch is, and how the plan was put together of it.
const sourcePage = 12000;
const markKinds = ['text', 'clause', 'marker', 'heading', 'notice', 'none'];
const hues = 8;

// The stretches of a part of the source, those that nothing is made of included.
function stretches(from, to) {
  const all = [];
  let at = from;
  for (const [start, length, kind, of, repeat] of plan.source.marks) {
    const first = Math.max(start, from);
    const end = Math.min(start + length, to);
    if (end <= first) {
      continue;
    }
    if (first > at) {
      all.push({ start: at, end: first, kind: -1 });
    }
    all.push({ start: first, end, kind, of, repeat: repeat === 1 });
    at = end;
  }
  if (at < to) {
    all.push({ start: at, end: to, kind: -1 });
  }
  return all;
}

function stretchNode(one, before, chosen) {
  const text = plan.source.text.slice(one.start, one.end);
  if (one.kind < 0) {
    return document.createTextNode(text);
  }
  const isTask = one.kind <= 2 && one.of >= 0;
  const task = isTask ? plan.tasks[one.of] : null;
  const isFaint = chosen && task !== chosen;
  const label = isTask && !(before && before.kind >= 0 && before.kind <= 2 && before.of === one.of) ? h('a', { href: link({ task: task.code }), class: 'slot' }, task.code) : null;
  const tag = one.kind === 5 ? 'mark' : 'span';
  return h(tag, { class: `m ${markKinds[one.kind]}${isTask ? ` hue${one.of % hues}` : ''}${one.repeat ? ' repeat' : ''}${isFaint ? ' faint' : ''}`, title: task ? `${task.code} ${t('mark' + markKinds[one.kind][0].toUpperCase() + markKinds[one.kind].slice(1))}${one.repeat ? ' · ' + t('markRepeat') : ''}` : undefined, 'data-at': one.start }, label, text);
}

function sourceLegend() {
  const isThere = new Set(plan.source.marks.map(([, , kind, , repeat]) => (repeat ? 'repeat' : markKinds[kind])));
  const entry = (kind, key) => (kind.split(' ').some((name) => isThere.has(name)) ? h('li', {}, h('span', { class: `m ${kind}` }, t(key))) : null);
  return h('ul', { class: 'legend', 'aria-label': t('sourceLegend') }, entry('text hue0', 'markText'), entry('clause hue0', 'markClause'), isThere.has('repeat') ? entry('hue0 repeat', 'markRepeat') : null, entry('marker hue0', 'markMarker'), entry('heading', 'markHeading'), entry('notice', 'markNotice'), entry('none', 'markNone'));
}

function firstPlace(task) {
  const { marks } = plan.source;
  return ([0, 1].map((wanted) => marks.find(([, , kind, of, repeat]) => kind === wanted && of === task.place && repeat === 0)).find(Boolean) ?? marks.find(([, , kind, of]) => kind <= 2 && of === task.place))?.[0];
}

function placesList(task) {
  const places = plan.source.marks.filter(([, , kind, of]) => kind <= 1 && of === task.place);
  return h('nav', { class: 'places', 'aria-label': t('placesOf', task.code) }, h('p', {}, t('onlyTask', task.code), ' ', h('a', { href: link({ view: 'source' }) }, t('showAll')), ' · ', h('a', { href: link({ task: task.code }) }, `${t('task')} ${task.code}`)),
    h('ul', { class: 'links' }, places.map(([start, length, kind, , repeat]) => h('li', {}, h('a', { href: link({ view: 'source', task: task.code, at: start }) }, t('position', start + 1, start + length)), ` ${t(kind === 0 ? 'markText' : 'markClause')}${repeat ? ' · ' + t('markRepeat') : ''}`))));
}

function sourceView() {
  const { source } = plan;
  if (!source) {
    return { title: t('source'), content: [h('h1', { tabindex: '-1' }, t('source')), h('p', { class: 'missing' }, plan.missing ? t('noSource', plan.missing) : t('noSourceNamed'))] };
  }
  const chosen = plan.taskOf.get(route.task);
  const pages = Math.ceil(source.text.length / sourcePage);
  const at = route.at ? Number.parseInt(route.at, 10) || 0 : chosen ? firstPlace(chosen) : undefined;
  const page = route.page || at === undefined ? pageOf(pages) : Math.floor(at / sourcePage) + 1;
  const all = stretches((page - 1) * sourcePage, Math.min(source.text.length, page * sourcePage));
  let before = null;
  const text = h('div', { class: 'source', lang: 'zh-Hans', dir: 'auto' }, all.map((one) => {
    const node = stretchNode(one, before, chosen);
    before = one.kind < 0 && source.text.slice(one.start, one.end).trim() === '' ? before : one;
    return node;
  }));
  return {
    title: t('source'),
    content: [
      h('h1', { tabindex: '-1' }, t('source')),
      h('p', { class: 'hint' }, source.file, ' · ', t('sourceCounts', source.text.length, source.text.length - source.length, source.length, source.accounted), ' ', t(source.shuffled ? 'sourceShuffled' : 'sourceOrdered')),
      sourceLegend(), chosen ? placesList(chosen) : null, pager(pages, page), text, pager(pages, page),
      h('p', { class: 'hint sum' }, source.sha256 ? `SHA-256 ${source.sha256}` : null),
    ],
    ready: () => (at === undefined ? null : [...text.querySelectorAll('[data-at]')].findLast((node) => Number(node.dataset.at) <= at)?.scrollIntoView({ block: 'center' })),
    keepsPlace: at !== undefined,
  };
}
