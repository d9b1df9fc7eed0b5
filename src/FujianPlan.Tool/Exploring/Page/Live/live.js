// What only a page has that a server shows: what is wrong with the plan stands above it, and the page loads itself anew when the plan has changed.
const shownAtOnce = 5;
const againAfter = 2000;
const placeKept = 'fujianplan.place';
let told = { findings: [], omitted: 0 };
let isGone = false;
let isLeaving = false;
let stream = null;

function startLive() {
  Object.assign(words, liveWords);
  words.made = words['liveMade'];
  const hasPlan = document.getElementById('data').textContent !== 'null';
  if (hasPlan) {
    start();
  } else {
    readRoute();
    setTheme(remembered('theme'));
    setLanguage();
  }
  document.body.prepend(h('div', { id: 'livebar', class: 'livebar', role: 'status' }), h('section', { id: 'live', class: 'live' }));
  tell();
  if (hasPlan) {
    returnToPlace();
  }

  // The page's language is changed by its own switch.
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['lang'] });

  // A browser keeps few connections to one place: a page that nobody sees leaves its own to others.
  document.addEventListener('visibilitychange', () => (document.hidden ? fallSilent() : listen()));
  window.addEventListener('pagehide', fallSilent);
  window.addEventListener('pageshow', (event) => event.persisted && listen());
  if (!document.hidden) {
    listen();
  }
}

function fallSilent() {
  stream?.close();
  stream = null;
}

function listen() {
  fallSilent();
  const own = new EventSource('/events');
  stream = own;
  own.addEventListener('state', (event) => {
    told = JSON.parse(event.data);
    if (told.version !== document.querySelector('meta[name=live]').content) {
      loadAnew();
    } else {
      isGone = false;
      tell();
    }
  });
  own.addEventListener('error', () => {
    if (stream !== own || isLeaving) {
      return;
    }
    isGone = true;
    tell();

    // Most of what goes wrong a browser tries again itself.
    if (own.readyState === EventSource.CLOSED) {
      setTimeout(() => { if (stream === own) { listen(); } }, againAfter);
    }
  });
}

// What stands above the page pushes it down, but not what the reader is at.
function tell() {
  const app = document.getElementById('app');
  const before = app.offsetTop;
  const isRead = window.scrollY > before;
  const isOpen = document.querySelector('#live details')?.open ?? false;
  document.getElementById('livebar').replaceChildren(...bar());
  const panel = document.getElementById('live');
  panel.setAttribute('aria-label', t('liveFindings'));
  panel.replaceChildren(...listing(isOpen));
  if (!document.getElementById('main')) {
    app.replaceChildren(h('main', {}, h('h1', {}, t('liveNone')), h('p', {}, t('liveWaits'))));
  }
  if (isRead) {
    window.scrollBy(0, app.offsetTop - before);
  }
}

function bar() {
  const count = (kind) => (told.counts?.[kind] ?? 0);
  const counts = sentences([
    count('error') && t('liveErrors', count('error')), count('warning') && t('liveWarnings', count('warning')), count('doubt') && t('liveDoubts', count('doubt')),
  ].filter((text) => text));
  return [
    counts && h('p', {}, counts, button(t('liveJump'), () => window.scrollTo(0, 0))),
    isGone && h('p', {}, t('liveGone')),
  ].filter((line) => line);
}

function listing(isOpen) {
  const { findings, omitted, stale } = told;
  const list = (some) => h('ul', {}, some.map(found));
  const rest = findings.slice(shownAtOnce);
  return [
    stale && h('p', { class: 'hint' }, t('liveStale')),
    findings.length > 0 && list(findings.slice(0, shownAtOnce)),
    rest.length > 0 && h('details', { open: isOpen }, h('summary', {}, t('liveRest', rest.length + omitted)), list(rest), omitted > 0 && h('p', { class: 'hint' }, t('liveOmitted', omitted))),
  ].filter((part) => part);
}

// As the command prints it: plan.yaml(22,20): error FJP2001: …
function found({ kind, place, id, help, message }) {
  const rule = id && h('a', { target: '_blank', rel: 'noopener noreferrer' }, id);
  if (rule) {
    // The only link that leads out of the page: to the rule's own.
    rule.setAttribute('href', help);
  }
  const mark = t({ error: 'liveError', warning: 'liveWarning', doubt: 'liveDoubt' }[kind]);
  return h('li', { class: `is${kind}` },
    place && [h('span', { class: 'place', dir: 'ltr' }, place), ': '],
    h('b', {}, mark), rule && [' ', rule], named(''), h('span', { dir: 'auto' }, message[language]));
}

function loadAnew() {
  if (isLeaving) {
    return;
  }
  isLeaving = true;
  const focused = document.activeElement;
  try {
    sessionStorage.setItem(placeKept, JSON.stringify({
      hash: location.hash,
      left: window.scrollX,
      top: window.scrollY,
      app: document.getElementById('app').offsetTop,
      rows: [...document.querySelectorAll('#main tbody')].map((body) => body.rows.length),
      scrolls: [...document.querySelectorAll('#main .scroll')].map((area) => [area.scrollLeft, area.scrollTop]),
      focused: focused?.id,
      selected: focused?.id === 'search' ? [focused.selectionStart, focused.selectionEnd] : null,
    }));
  } catch {
    // Where the reader allows no memory, the page begins at its top.
  }
  location.reload();
}

function keptPlace() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(placeKept));
    sessionStorage.removeItem(placeKept);
    return kept?.hash === location.hash ? kept : null;
  } catch {
    return null;
  }
}

function returnToPlace() {
  const kept = keptPlace();
  if (!kept) {
    return;
  }

  // Rows that the reader had come to.
  document.querySelectorAll('#main .table').forEach((one, i) => {
    for (let more = one.querySelector('.more button'); more && one.querySelector('tbody').rows.length < kept.rows[i]; more = one.querySelector('.more button')) {
      more.click();
    }
  });
  document.querySelectorAll('#main .scroll').forEach((area, i) => area.scrollTo(...(kept.scrolls[i] ?? [0, 0])));
  const focused = kept.focused && document.getElementById(kept.focused);
  focused?.focus({ preventScroll: true });
  if (kept.selected) {
    focused?.setSelectionRange(...kept.selected);
  }
  const app = document.getElementById('app').offsetTop;
  window.scrollTo(kept.left, kept.top > kept.app ? kept.top - kept.app + app : kept.top);
}
