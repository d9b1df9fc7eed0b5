// Where the reader is: #agency=SZB&role=lead. Every state has such a link, and going back and forward is the browser's.
let route = {};

function readRoute() {
  route = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

function link(state) {
  const written = Object.entries(state).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (route.lang) {
    written.push(['lang', route.lang]);
  }
  return '#' + written.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

// The same place with some of it changed; what is empty goes.
function changed(change) {
  const { lang, ...now } = route;
  return link({ ...now, ...change });
}

function go(hash) {
  location.hash = hash;
}

// Stays in the same place of the history: what is typed is no journey.
function settle(hash) {
  history.replaceState(null, '', hash === '#' ? location.pathname + location.search : hash);
  readRoute();
}

function viewOf() {
  if (Object.hasOwn(views, route.view ?? '')) {
    return route.view;
  }
  if (route.task) {
    return 'task';
  }
  if (route.agency) {
    return 'agency';
  }
  return ['q', 'section', 'role', 'kind', 'attestation', 'due'].some((name) => route[name]) ? 'tasks' : 'overview';
}
