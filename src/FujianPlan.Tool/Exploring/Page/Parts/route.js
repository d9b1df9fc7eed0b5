// Where the reader is: #agency=SZB&role=lead. Every state has such a link, and going back and forward is the browser's.
let route = {};

// The same as it was written, with whatever stands there twice.
let written = [];
const routeNames = ['plan', 'view', 'task', 'agency', 'section', 'role', 'kind', 'attestation', 'due', 'q', 'page', 'at', 'lang'];

function readAddress() {
  written = [...new URLSearchParams(location.hash.slice(1))];
  route = Object.fromEntries(written);
}

function readRoute() {
  readAddress();
  plan = plans.find((one) => one.key && one.key === route.plan) ?? plans[0];
  setViews();
}

// The first plan needs no name: a page of it alone has the same addresses.
function link(state, of = plan) {
  const pairs = Object.entries({ plan: of.number > 0 ? of.key : undefined, ...state }).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (route.lang) {
    pairs.push(['lang', route.lang]);
  }
  return '#' + pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
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
  if (complaint()) {
    return 'wrong';
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

// What an address says that the page does not know; another view in its place would answer what nobody asked.
function complaint() {
  const twice = routeNames.find((name) => written.filter(([one]) => one === name).length > 1);
  if (twice) {
    return t('saidTwice', twice, listed(written.filter(([name]) => name === twice).map(([, value]) => value)).join(''));
  }
  const unknown = written.find(([name, value]) => value && !routeNames.includes(name));
  if (unknown) {
    return t('unknownName', unknown[0]);
  }
  return complaintOfView() ?? complaintOfThing() ?? complaintOfValue();
}

function complaintOfView() {
  const { view } = route;
  if (!view || Object.hasOwn(views, view) && !['task', 'agency', 'wrong', 'unknownPlan'].includes(view)) {
    return undefined;
  }
  if (view === 'task' || view === 'agency') {
    return route[view] ? undefined : t(view === 'task' ? 'whichTask' : 'whichAgency');
  }
  return view === 'changes' ? t('noComparison') : view === 'calendar' ? t('noDates') : pictureNames.includes(view) ? t('noDutiesAtAll') : ['plans', 'found'].includes(view) ? t('onePlan') : t('unknownView', view);
}

function complaintOfThing() {
  const { task, agency, section } = route;
  if (task && !plan.taskOf.has(task)) {
    return t('unknownTask', task);
  }
  if (agency && !plan.agencyOf.has(agency)) {
    return t('unknownAgency', agency);
  }
  return section && !plan.sections.some((one) => String(one.number) === section) ? t('unknownSection', section) : undefined;
}

function complaintOfValue() {
  const kinds = plan.agencies.map((agency) => agency.kind ?? 'none');
  const known = {
    role: (value) => roles.includes(value) || value === 'none' || value === 'unknown',
    kind: (value) => kinds.includes(value),
    attestation: (value) => attestations.includes(value) || value === 'losses',
    due: (value) => ['any', 'none', 'ongoing', 'open'].includes(value) || /^\d{4}(-\d\d){0,2}$/.test(value),
    page: (value) => /^[1-9]\d{0,8}$/.test(value),
    at: (value) => /^\d{1,9}$/.test(value),
    lang: (value) => /^(zh|en)/i.test(value),
  };
  const name = Object.keys(known).find((one) => route[one] && !known[one](route[one]));
  return name ? t('unknownValue', name, route[name]) : undefined;
}
