// Several plans in one page: which there are, and who is in several of them.
function overviewOf(one) {
  return link(one.number === 0 && hasSeveral() ? { view: 'overview' } : {}, one);
}

function planLink(one) {
  return h('a', { href: overviewOf(one), lang: 'zh-Hans', dir: 'auto' }, one.facts.title);
}

// The same in another plan, where it is there.
function sameIn(one) {
  const agency = viewOf() === 'agency' && plan.agencyOf.get(route.agency);
  const there = agency && occurrencesOf(agency).find((other) => other.plan === one);
  const isThere = ['tasks', 'agencies', 'raci', 'source'].includes(route.view) || one.pictures.has(route.view) || (route.view === 'changes' && one.compared);
  return there ? link({ agency: there.code }, one) : isThere ? link({ view: route.view }, one) : overviewOf(one);
}

function planChooser() {
  if (!hasSeveral()) {
    return null;
  }
  const choose = ({ target }) => go(target.value ? sameIn(plans.find((one) => one.key === target.value)) : link({}, plans[0]));
  return h('div', { class: 'chooser' }, h('select', { id: 'plan', 'aria-label': t('choosePlan'), on: { change: choose } }, h('option', { value: '' }, t('plans')), plans.map((one) => h('option', { value: one.key, lang: 'zh-Hans' }, one.facts.title))));
}

// What stands around the view is of its plan.
function setPlan() {
  document.querySelector('.brand').replaceWith(brand());
  document.querySelector('.views ul').replaceChildren(...tabItems());
  document.getElementById('plan').value = viewOf() === 'plans' ? '' : plan.key;
}

function unknownPlan() {
  return { title: route.plan, content: [h('h1', { tabindex: '-1' }, t('unknownPlan', route.plan)), h('p', {}, h('a', { href: link({}, plans[0]) }, hasSeveral() ? t('plans') : t('overview')))] };
}

function planTable() {
  const measures = (one) => one.tasks.filter((task) => task.parent).length;
  const count = (head, of, more) => ({ head, kind: 'count', optional: true, text: (one) => of(one) || '', ...more });
  const columns = [
    { head: t('plan'), rowHead: true, kind: 'long', cell: (one) => [planLink(one), language === 1 && one.facts.english ? h('span', { class: 'english' }, one.facts.english) : null], text: (one) => one.facts.title },
    { head: t('issuer'), kind: 'names', optional: true, cell: issuerOf, text: ({ facts }) => editorsText(facts.issuer, facts.issuerEditorial) },
    { head: t('issued'), kind: 'short number', optional: true, cell: issuedOf, text: ({ facts }) => editorsText(facts.issued, facts.issuedEditorial) },
    { head: t('period'), kind: 'short number wide', optional: true, text: (one) => (one.facts.from ? t('years', one.facts.from, one.facts.to) : '') },
    { head: t('dataVersion'), kind: 'short wide', optional: true, text: (one) => one.facts.version ?? '' },
    count(t('sections'), (one) => one.sections.length, { kind: 'count wide' }),
    count(t('tasks'), (one) => one.tasks.length - measures(one)),
    count(t('measures'), measures),
    count(t('agencies'), (one) => one.agencies.length),
    count(t('dates'), (one) => datedOf(one).length),
    count(t('openDoubts'), (one) => one.doubts ?? 0),
    count(t('lostSlots'), (one) => one.tasks.filter(hasLosses).length, { kind: 'count wide' }),
  ];
  return table({ caption: t('plans'), columns, rows: plans, file: 'plans', of: null });
}

// How many entries an agency has in a role, in one plan or in several, of itself or through a collective: as its page lists them.
function loadColumns(of) {
  const entries = (agency, is) => new Set(dutiesOf(agency).filter(is).map(({ entry }) => entry)).size;
  const inRole = (i) => [t(roles[i]), ({ duty }) => duty.role === i, i === 4];
  const columns = [inRole(1), inRole(2), inRole(3), inRole(4), [t('total'), () => true], [t('dates'), ({ entry }) => entry.deadline]];
  return columns.map(([head, is, optional]) => ({ head, kind: 'count', optional, text: (row) => of(row).reduce((all, agency) => all + entries(agency, is), 0) || '' }));
}

function proofOf(agency) {
  return listed((agency.by ?? []).map((one) => t(`sameBy${one}`))).join('');
}

function severalTable() {
  const several = plans.flatMap((one) => one.agencies).filter((agency) => agency.same?.[0] === agency);
  const columns = [
    { head: t('name'), rowHead: true, kind: 'names', cell: agencyLink, text: agencyName },
    { head: t('plan'), kind: 'long', cell: (agency) => agency.same.map((one) => h('div', {}, planLink(one.plan), one.name === agency.name ? null : [' · ', verbatim(one.name)])), text: (agency) => agency.same.map((one) => one.plan.facts.title).join('、') },
    ...loadColumns((agency) => agency.same),
    { head: t('sameBy'), kind: 'short wide', text: proofOf },
  ];
  return several.length === 0 ? h('p', {}, t('noneInSeveral')) : [h('p', { class: 'hint' }, t('inSeveralHint')), table({ caption: t('inSeveral'), columns, rows: several, file: 'agencies-in-several-plans', of: null })];
}

function plansView() {
  return {
    title: t('plans'),
    content: [
      h('h1', { tabindex: '-1' }, t('plans')), h('p', { class: 'hint' }, t('plansIntro', plans.length)), planTable(),
      heading(2, t('inSeveral')), severalTable(),
    ],
  };
}

function foundView() {
  const query = route.q ?? '';
  const terms = termsOf(query);
  const within = [plan, ...plans.filter((one) => one !== plan)];
  const found = within.flatMap((one) => one.tasks).filter((task) => matchesEntry(task, terms));
  const title = named(t('searchLabel')) + query;
  return {
    title,
    content: [
      h('h1', { tabindex: '-1', dir: 'auto' }, title),
      h('p', { class: 'hint' }, t('foundInAll', plans.length), ' ', h('a', { href: link({ view: 'tasks', q: query }) }, t('onlyHere', plan.facts.title))),
      searched(query, within),
      h('p', { class: 'hint', id: 'found' }, t('found', found.length)),
      found.length === 0 ? h('p', {}, t('nothing')) : taskTable(t('tasks'), found, 'tasks', true),
    ],
  };
}
