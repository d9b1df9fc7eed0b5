// Puts the page together, and shows what the address says.
let views = {};
let tabs = [];
const themes = ['auto', 'light', 'dark'];
let theme = 'auto';

// Where the reader allows no memory, the page does without.
function remembered(name) {
  try {
    return localStorage.getItem(`fujianplan.${name}`);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(`fujianplan.${name}`, value);
  } catch {
    return;
  }
}

function setLanguage() {
  const wished = route.lang ?? remembered('lang') ?? (navigator.language ?? 'zh');
  language = wished.toLowerCase().startsWith('zh') ? 0 : 1;
  document.documentElement.lang = language === 0 ? 'zh-Hans' : 'en';
}

function setTheme(wished) {
  theme = themes.includes(wished) ? wished : 'auto';
  document.documentElement.dataset.theme = theme;
}

function brand() {
  const isAll = viewOf() === 'plans';
  return h('a', { href: isAll ? link({}, plans[0]) : overviewOf(plan), class: 'brand', dir: 'auto', lang: isAll ? undefined : 'zh-Hans' }, isAll ? t('plans') : plan.facts.title);
}

// Of all plans there is one view.
function tabItems() {
  const href = (name) => (name === 'plans' ? link({}, plans[0]) : name === 'overview' ? overviewOf(plan) : link({ view: name }));
  return (viewOf() === 'plans' ? ['plans'] : tabs).map((name) => h('li', {}, h('a', { href: href(name), id: `tab-${name}` }, t(name))));
}

function frame() {
  const search = h('input', { type: 'search', id: 'search', placeholder: t('search'), 'aria-label': t('search'), autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' });
  search.value = route.q ?? '';
  search.addEventListener('input', () => typed(search.value));
  const other = language === 0 ? 'en' : 'zh';
  return [
    h('a', { href: '#main', class: 'skip', on: { click: (event) => { event.preventDefault(); document.getElementById('main').focus(); } } }, t('skip')),
    h('header', { class: 'bar' },
      h('div', { class: 'mast' },
        brand(),
        planChooser(),
        h('form', { role: 'search', on: { submit: (event) => { event.preventDefault(); openFirst(); } } }, search),
        h('div', { class: 'switches' },
          button(t('language'), () => { remember('lang', other); const { lang, ...rest } = route; route = rest; if (lang) { settle(link(rest)); } language = 1 - language; setDocument(); }, { lang: other === 'en' ? 'en' : 'zh-Hans', id: 'language' }),
          button(t(theme === 'auto' ? 'themeAuto' : theme === 'light' ? 'themeLight' : 'themeDark'), () => { setTheme(themes[(themes.indexOf(theme) + 1) % themes.length]); remember('theme', theme); setDocument('theme'); }, { id: 'theme', title: t('theme') }),
          button(t('print'), () => window.print(), { id: 'print' }))),
      h('nav', { class: 'views', 'aria-label': t('views') }, h('ul', {}, tabItems()))),
    h('div', { id: 'doubts' }),
    h('main', { id: 'main', tabindex: '-1' }),
    h('footer', { class: 'foot' }, h('p', {}, t('keys')), h('p', {}, t('made', plan.tool))),
    h('div', { id: 'status', role: 'status', class: 'status' }),
  ];
}

function setDocument(focused) {
  document.documentElement.lang = language === 0 ? 'zh-Hans' : 'en';
  document.getElementById('app').replaceChildren(...frame());
  show({});
  if (focused) {
    document.getElementById(focused).focus();
  }
}

// What is typed is found at once, in a place of its own in the history, which the next letter takes over.
function typed(query) {
  if (route.q !== undefined && viewOf() === 'found' && !query.trim()) {
    settle(route.plan === undefined ? '#' : link({ view: 'tasks' }));
  } else if (route.q !== undefined && ['tasks', 'found'].includes(viewOf())) {
    settle(changed({ view: query.trim() ? route.view : 'tasks', q: query.trim() }));
  } else if (query.trim()) {
    history.pushState(null, '', link({ q: query.trim() }));
    readRoute();
  } else {
    return;
  }
  show({ keepsFocus: true });
  announce(document.getElementById('found')?.textContent ?? '');
}

function openFirst() {
  document.querySelector('#main .hits a, #main tbody a')?.click();
}

function show({ keepsFocus, isJourney }) {
  const name = viewOf();
  unfinished = [];
  const view = views[name]();
  const main = document.getElementById('main');
  main.className = `view-${name}`;
  main.dataset.place = location.hash;
  main.replaceChildren();
  append(main, [view.content]);
  document.title = name === 'overview' ? plan.facts.title : name === 'plans' ? view.title : `${view.title} · ${plan.facts.title}`;
  if (hasSeveral()) {
    setPlan();
  }
  const isDoubted = name !== 'plans' && plan.doubts > 0;
  document.getElementById('doubts').replaceChildren(...(isDoubted ? [h('p', { class: 'missing' }, t('doubts', plan.doubts))] : []));
  const tab = { task: 'tasks', agency: 'agencies', found: 'tasks' }[name] ?? name;
  tabs.forEach((one) => {
    const anchor = document.getElementById(`tab-${one}`);
    one === tab ? anchor?.setAttribute('aria-current', 'page') : anchor?.removeAttribute('aria-current');
  });
  const search = document.getElementById('search');
  if (!keepsFocus && search.value !== (route.q ?? '')) {
    search.value = route.q ?? '';
  }
  if (isJourney) {
    if (document.activeElement?.id !== 'plan') {
      main.querySelector('h1')?.focus({ preventScroll: true });
    }
    if (!view.keepsPlace) {
      window.scrollTo(0, 0);
    }
  }
  view.ready?.();
}

function pressed(event) {
  const isTyping = event.target.matches('input, select, textarea');
  const search = document.getElementById('search');
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === 'Escape' && event.target === search) {
    search.value = '';
    typed('');
  } else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !isTyping && viewOf() === 'task' && !event.altKey && !event.ctrlKey && !event.metaKey && !event.target.matches('.scroll')) {
    const anchor = document.querySelector(`.neighbours a[rel=${event.key === 'ArrowLeft' ? 'prev' : 'next'}]`);
    anchor?.click();
  }
}

// An address that says what the page does not know is told so.
function wrongView() {
  const text = complaint();
  const [view, name] = route.agency && !plan.agencyOf.has(route.agency) ? ['agencies', 'agencies'] : route.task && !plan.taskOf.has(route.task) ? ['tasks', 'tasks'] : ['overview', 'overview'];
  return { title: text, content: [h('h1', { tabindex: '-1', dir: 'auto' }, text), h('p', {}, h('a', { href: view === 'overview' ? overviewOf(plan) : link({ view }) }, t(name)))] };
}

// What there is to see of the plan that is shown.
function setViews() {
  const drawn = pictureNames.filter((name) => plan.pictures.has(name));
  views = { overview, tasks: tasksView, task: taskView, agencies: agenciesView, agency: agencyView, raci: raciView, source: sourceView, unknownPlan, wrong: wrongView };
  drawn.forEach((name) => { views[name] = pictureView(name); });
  tabs = ['overview', 'tasks', 'agencies', 'raci', ...drawn, 'source'];
  if (plan.compared) {
    views.changes = changesView;
    tabs.push('changes');
  }
  if (hasSeveral()) {
    Object.assign(views, { plans: plansView, found: foundView });
    tabs.unshift('plans');
  }
}

// An address that says a language is followed in it, wherever it was before.
function travelled() {
  const before = language;
  readRoute();
  if (route.lang) {
    setLanguage();
  }
  if (language !== before) {
    setDocument();
  }
  show({ isJourney: true });
}

function start() {
  readPlans();
  readPictures();
  readRoute();
  setTheme(remembered('theme'));
  setLanguage();
  setDocument();
  window.addEventListener('hashchange', travelled);
  window.addEventListener('beforeprint', () => unfinished.forEach((finish) => finish()));
  document.addEventListener('keydown', pressed);
}
