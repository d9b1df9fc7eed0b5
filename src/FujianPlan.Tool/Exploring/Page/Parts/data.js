// The plans, and what follows from each: who has what to do, directly or through a collective. Most pages have one plan; what is shown is of one.
const roles = ['', 'lead', 'responsible', 'supporting', 'guiding'];
const attestations = ['whole', 'clauseBySuccessor', 'textOnly', 'clauseOnly', 'lost'];
let plan;
let plans = [];

// Their keys in addresses, and which agencies of several are the same, were found out when the page was written.
function readPlans() {
  plans = [...document.querySelectorAll('#data, .data')].map((one) => readPlan(JSON.parse(one.textContent)));
  const family = document.getElementById('family');
  const { keys, same, alike } = family ? JSON.parse(family.textContent) : { keys: [], same: [], alike: [] };
  const at = ([number, place]) => plans[number].agencies[place];
  plans.forEach((one, i) => Object.assign(one, { number: i, key: keys[i] }));
  same.map(({ of, by }) => ({ agencies: of.map(at), by })).forEach(({ agencies, by }) => agencies.forEach((agency) => Object.assign(agency, { same: agencies, by })));
  alike.map((of) => of.map(at)).forEach((agencies) => agencies.forEach((agency) => {
    agency.alike = [...new Set([...agency.alike ?? [], ...agencies.filter((other) => other.plan !== agency.plan && !occurrencesOf(agency).includes(other))])];
  }));
  [plan] = plans;
}

function hasSeveral() {
  return plans.length > 1;
}

// An agency in each of the plans in which it is, itself among them.
function occurrencesOf(agency) {
  return agency.same ?? [agency];
}

function readPlan(plan) {
  plan.agencyOf = new Map(plan.agencies.map((agency) => [agency.code, agency]));
  plan.taskOf = new Map(plan.tasks.map((task) => [task.code, task]));
  plan.agencies.forEach((agency, i) => Object.assign(agency, { plan, place: i, entries: [], collectives: [] }));
  plan.agencies.forEach((agency) => (agency.members ?? []).forEach((member) => plan.agencies[member].collectives.push(agency)));
  plan.sections.forEach((section, i) => Object.assign(section, { plan, place: i, tasks: [], type: 'section' }));
  plan.parts.forEach((part, i) => Object.assign(part, { plan, place: i, type: 'part' }));
  plan.tasks.forEach((task, i) => {
    Object.assign(task, { plan, place: i, type: 'task' });
    plan.sections[task.section].tasks.push(task);
  });
  for (const entry of [...plan.parts, ...plan.sections, ...plan.tasks]) {
    entry.duties = (entry.duties ?? []).map(([agency, role, manner, open, via, group, flags, note]) => ({
      agency: plan.agencies[agency], role, manner, open: open === 1, via: via < 0 ? null : plan.agencies[via], group,
      editorial: (flags & 1) > 0, carried: (flags & 2) > 0, note,
    }));
    entry.duties.forEach((duty) => duty.agency.entries.push({ entry, duty, through: null }));
  }
  return plan;
}

// What an agency has to do: of its own, and as a member of collectives, each role of each entry once, its own before the others.
function dutiesOf(agency) {
  const seen = new Set();
  const all = [];
  const take = (one, through) => {
    for (const { entry, duty } of one.entries) {
      const key = `${entry.type} ${entry.place} ${duty.role}`;
      if (!seen.has(key)) {
        seen.add(key);
        all.push({ entry, duty, through });
      }
    }
  };
  take(agency, null);
  collectivesOf(agency).forEach((collective) => take(collective, collective));
  return all.sort((a, b) => order(a.entry) - order(b.entry) || a.duty.role - b.duty.role);
}

function collectivesOf(agency) {
  const found = new Set();
  const visit = (one) => one.collectives.forEach((collective) => {
    if (!found.has(collective)) {
      found.add(collective);
      visit(collective);
    }
  });
  visit(agency);
  return [...found];
}

function order(entry) {
  return entry.type === 'task' ? entry.place : -1;
}

// How many entries an agency has of its own in each role, by number, and all of them at 0.
function loadOf(agency) {
  if (!agency.load) {
    const sets = roles.map(() => new Set());
    for (const { entry, duty } of agency.entries) {
      sets[duty.role].add(entry);
      sets[0].add(entry);
    }
    agency.load = sets.map((set) => set.size);
  }
  return agency.load;
}

// Those who share entries with an agency, by how many.
function partnersOf(agency) {
  const counts = new Map();
  for (const entry of new Set(agency.entries.map((one) => one.entry))) {
    for (const other of new Set(entry.duties.map((duty) => duty.agency))) {
      if (other !== agency) {
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([other, count]) => ({ agency: other, count })).sort((a, b) => b.count - a.count || a.agency.place - b.agency.place);
}

// Parts and sections as a whole.
function wholesOf(of) {
  return [...of.parts, ...of.sections];
}

function datedOf(of) {
  return [...wholesOf(of), ...of.tasks].filter((entry) => entry.deadline);
}

// What a task stands under: the task that it is a measure of, its section and its part, where these have duties or a deadline as a whole.
function levelsAbove(task) {
  const section = task.plan.sections[task.section];
  return [task.plan.taskOf.get(task.parent), section, task.plan.parts[section.part]].filter((entry) => entry && (entry.clause || entry.duties.length > 0 || entry.deadline));
}

function inRole(entry, role) {
  return [...new Set(entry.duties.filter((duty) => duty.role === role).map((duty) => duty.agency))];
}

// A source that stands in order has lost nothing: where it has no text or no clause, there was none.
function isTextLost(task) {
  return task.attestation === 'lost' || task.attestation === 'clauseOnly' && task.plan.facts.shuffled === true;
}

function hasLosses(task) {
  return Boolean(task.clauseLost) || isTextLost(task) || task.gaps > 0;
}

// Of a task whose clause is lost nobody knows whether it has a lead.
function hasNoLead(task) {
  return inRole(task, 1).length === 0 && !task.clauseLost;
}

function hasUnknownLead(task) {
  return inRole(task, 1).length === 0 && Boolean(task.clauseLost);
}

function textOf(entry) {
  return (entry.quotes ?? []).join(' … ');
}

function entryLabel(entry) {
  return entry.type === 'task' ? entry.code : entry.type === 'section' ? String(entry.number) : '';
}

function entryText(entry) {
  return entry.type === 'task' ? textOf(entry) || noText(entry) : sectionTitle(entry) + bracketed(t(entry.type === 'part' ? 'partAsWhole' : 'sectionAsWhole'));
}
