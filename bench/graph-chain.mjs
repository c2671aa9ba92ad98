/** Chains of any size, made up: plans in levels, each with fifty tasks that carry out those of the plan above. */

/** A chain of about so many tasks. */
export function syntheticChain(tasks) {
  const plans = Array.from({ length: Math.ceil(tasks / TASKS) }, (_, plan) => plan);
  const below = plans.slice(1);
  return {
    documents: plans.map(documentOf),
    links: below.map((plan) => linkOf(plan, above(plan))),
    absent: [],
    alignments: below.flatMap((plan) => paths.map((path) => alignmentOf(plan, path))),
    duplicates: [],
    units: [],
  };
}

/** The plan that a plan carries out: ten hang on each. */
function above(plan) {
  return Math.floor((plan - 1) / 10);
}

function documentOf(plan) {
  const evidence = { recipients: [] };
  const header = {
    type: "Kế hoạch",
    symbol: `${plan}/KH-UBND`,
    date: null,
    issuer: null,
    title: null,
    recipients: [],
    evidence,
  };
  return {
    id: idOf(plan),
    file: `${idOf(plan)}.txt`,
    text: "",
    hash: "",
    extent: [0, 0],
    document: header,
    jurisdiction: { level: "province", branch: "state", province: null },
    citations: [],
    relations: [],
    outline: paths.map((path) => ({
      path,
      parent: null,
      kind: "point",
      title: null,
      start: 0,
      end: 0,
      body: [0, 0],
    })),
    tasks: paths.map((path) => taskOf(plan, path)),
    warnings: [],
  };
}

function taskOf(plan, path) {
  const units = [plan + Number(path), plan * 7 + Number(path)];
  const assignments = units.map((unit, at) => {
    const canonical = `Sở số ${unit % UNITS}`;
    return {
      role: at === 0 ? "lead" : "coordinate",
      unit: canonical,
      canonical,
      quote: canonical,
      span: [0, 0],
      rule: "",
    };
  });
  return {
    path,
    group: null,
    start: 0,
    end: 0,
    assignments,
    deadlines: [],
    targets: [],
    product: null,
    themes: [],
  };
}

function linkOf(plan, to) {
  const evidence = { span: [0, 0], rule: "relation.implements" };
  const ends = { from: idOf(plan), to: idOf(to), statedIn: idOf(plan) };
  return { ...ends, relation: "implements", citations: [], status: "resolved", candidates: [], evidence };
}

function alignmentOf(plan, path) {
  const upstream = { document: idOf(above(plan)), path };
  const downstream = { document: idOf(plan), path };
  return { upstream, downstream, score: 0.5 + (Number(path) % 50) / 100, grade: 2, rule: "", directed: true };
}

function idOf(plan) {
  return `son-binh-ke-hoach-${plan}`;
}

const TASKS = 50;
const UNITS = 500;
const paths = Array.from({ length: TASKS }, (_, task) => String(task + 1));
