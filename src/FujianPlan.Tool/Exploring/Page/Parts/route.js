// Where the reader is: #agency=SZB&role=lead. Every state has such a link, and going back and forward is the browser's.
let route = {};

function readAddress() {
  route = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

function readRoute() {
  readAddress();
  plan = plans.find((one) => one.key && one.key === route.plan) ?? plans[0];
  setViews();
}

// The first plan needs no name: a page of it alone has the same addresses.
function link(state, of = plan) {
  const written = Object.entries({ plan: of.number > 0 ? of.key : undefined, ...state }).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (route.lang) {
    written.push(['lang', route.lang]);
  }
  return '#' + written.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

// The same place with some of it changed; what is empty goes.
function changed(change) {
  const { lang, plan: named, ...now } = route;
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
  if (route.plan !== undefined && plan.key !== route.plan) {
    return 'unknownPlan';
  }
  if (Object.hasOwn(views, route.view ?? '')) {
    return route.view;
  }
  if (route.task) {
    return 'task';
  }
  if (route.agency) {
    return 'agency';
  }
  if (['section', 'role', 'kind', 'attestation', 'due'].some((name) => route[name])) {
    return 'tasks';
  }
  return route.q ? (hasSeveral() ? 'found' : 'tasks') : hasSeveral() && route.plan === undefined ? 'plans' : 'overview';
}
