// What only a page has that a server shows: what is wrong with the plan stands above it, and the page loads itself anew when the plan has changed.
const shownAtOnce = 5;
const againAfter = 2000;
const placeKept = 'fujianplan.place';
let told = { findings: [], omitted: 0 };
let isGone = false;
let isLeaving = false;
let stream = null;
let bar;
let panel;

function startLive() {
  Object.assign(words, liveWords);
  words.made = words['liveMade'];
  const hasPlan = document.getElementById('data').textContent !== 'null';
  if (hasPlan) {
    start();
  } else {
    readAddress();
    setTheme(remembered('theme'));
    setLanguage();
  }
  bar = h('div', { id: 'livebar', class: 'livebar', role: 'status' });
  panel = h('section', { id: 'live', class: 'live' });
  place();
  tell();

  // The page's switches make the page anew, the one of the language in other words.
  new MutationObserver(place).observe(document.getElementById('app'), { childList: true });
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['lang'] });

  // A browser keeps few connections to one place: a page that nobody sees leaves its own to others.
  document.addEventListener('visibilitychange', () => (document.hidden ? fallSilent() : listen()));
  window.addEventListener('pagehide', fallSilent);
  window.addEventListener('pageshow', (event) => event.persisted && listen());
  if (!document.hidden) {
    listen();
  }
  if (hasPlan) {
    returnToPlace();
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

// Above the page, but behind the link that skips what is above.
function place() {
  const app = document.getElementById('app');
  if (!app.contains(panel)) {
    const skip = app.querySelector('.skip');
    skip ? skip.after(bar, panel) : app.replaceChildren(bar, panel, h('main', {}, h('h1', {}, t('liveNone')), h('p', {}, t('liveWaits'))));
  }
}

function contentTop() {
  return document.querySelector('main').getBoundingClientRect().top + window.scrollY;
}

// What stands above the page pushes it down, but not what the reader is at.
function tell() {
  const before = contentTop();
  const isRead = window.scrollY > before;
  const isOpen = panel.querySelector('details')?.open ?? false;
  bar.replaceChildren(...inBrief());
  panel.setAttribute('aria-label', t('liveFindings'));
  panel.replaceChildren(...listing(isOpen));
  if (isRead) {
    window.scrollBy(0, contentTop() - before);
  }
}

function inBrief() {
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
      content: contentTop(),
      rows: [...document.querySelectorAll('#main tbody')].map((body) => body.rows.length),
      scrolls: [...document.querySelectorAll('#main .scroll')].map((area) => [area.scrollLeft, area.scrollTop]),
      focused: focused?.id,
      selected: focused?.id === 'search' ? [focused.selectionStart, focused.selectionEnd] : null,
    }));
  } catch {
    // Where the reader allows no memory, the page begins at its top.
  }

  // A browser would go back to where that was when something else stood above it.
  history.scrollRestoration = 'manual';
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
  const focused = kept.focused ? document.getElementById(kept.focused) : null;
  focused?.focus({ preventScroll: true });
  if (kept.selected) {
    focused?.setSelectionRange(...kept.selected);
  }
  window.scrollTo(kept.left, kept.top > kept.content ? kept.top - kept.content + contentTop() : kept.top);
  window.addEventListener('load', () => setTimeout(() => { history.scrollRestoration = 'auto'; }));
}
