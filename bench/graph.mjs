/** How fast graphs are indexed and searched, beside igraph, networkx and graphology. Figures are printed, and never asserted. */
import { exponent, figure, inOwnProcess, median, printTable } from "./figures.mjs";
import { graphFolder, isThere } from "./graph-data.mjs";
import { isInstalled, measured, names } from "./graph-runs.mjs";
import { questions } from "./graph-search.mjs";

const OURS = "directive-chain";
const phases = ["build", ...Object.keys(questions)];

/** Runs the suite; graphs are made below the folder `data`. */
export async function run({ data, sizes = "1e4,1e5,1e6", turns = "5" }) {
  const asked = sizes.split(",").map(Number);
  const ours = [];
  if (!isThere) console.log("graph: the graphs to search are left out, their generator is not there");
  for (const size of isThere ? asked : [])
    ours.push(await compare(graphFolder(data, size), { size, turns: Number(turns) }));
  if (ours.length > 1) growth(ours);
  for (const name of ["indexChain", "buildGraph"]) await chains(name, asked);
}

/** One graph: the peers take turns, so that a slower minute of the machine is everybody's. Gives what this library needed. */
async function compare(folder, { size, turns }) {
  const there = [];
  for (const name of names) if (await isInstalled(name, size)) there.push(name);
  const runs = new Map(there.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++)
    for (const name of there) runs.get(name).push(await measured(name, folder));
  printTable(
    `${size} nodes, ${5 * size} edges: medians of ${turns}, in ms; in brackets once the code is warm`,
    ["peer", ...phases, "peak MB"],
    there.map((name) => rowOf(name, runs.get(name))),
  );
  for (const name of names.filter((each) => !there.includes(each))) console.log(`${name}: left out`);
  faults(runs);
  return secondsOf(runs.get(OURS), size);
}

function rowOf(name, runs) {
  const failed = runs.find((each) => each.failed)?.failed;
  if (failed) return [name, failed];
  const ms = (numbers) => figure(1000 * median(numbers));
  const cells = phases.map((phase) => {
    if (!(phase in runs[0].phases)) return "–";
    const warm = runs[0].warm?.[phase] === undefined ? "" : ` (${ms(runs.map((each) => each.warm[phase]))})`;
    return ms(runs.map((each) => each.phases[phase])) + warm;
  });
  return [name, ...cells, figure(median(runs.map(({ rss_mb }) => rss_mb)))];
}

/** Two peers that count differently cannot both be right. */
function faults(runs) {
  for (const answer of Object.values(questions)) {
    const given = [...runs].flatMap(([name, each]) => each.map((run) => [name, run[answer]]));
    const known = given.filter(([, count]) => count !== undefined);
    if (new Set(known.map(([, count]) => count)).size > 1)
      console.log(
        `FAULT: ${answer} differs: ${[...new Set(known.map((each) => each.join(" ")))].join(", ")}`,
      );
  }
}

/** Of each phase: how large the graph was and how many seconds it took. */
function secondsOf(runs, size) {
  return Object.fromEntries(
    phases.map((phase) => {
      const seconds = median(runs.map((each) => each.warm?.[phase] ?? each.phases?.[phase] ?? Number.NaN));
      return [phase, { size, seconds }];
    }),
  );
}

function growth(ours) {
  const steps = ours.slice(1).map((large, at) => [ours[at], large]);
  printTable(
    `Growth of ${OURS}: exponents from size to size (build; questions once warm)`,
    ["phase", ...steps.map(([small, large]) => `${small.build.size} to ${large.build.size}`)],
    phases.map((phase) => [
      phase,
      ...steps.map(([small, large]) => exponent(small[phase], large[phase]).toFixed(2)),
    ]),
  );
}

/** Chains of more and more tasks: what is made of them, each in a process of its own. */
async function chains(name, sizes) {
  const found = [];
  for (const size of sizes) found.push(await inOwnProcess("graph-work.mjs", [name, String(size)]));
  printTable(
    `${name} of a chain`,
    ["tasks", "nodes", "edges", "s", "MB more", "exponent"],
    found.map(({ failed, nodes, edges, seconds, more }, at) => {
      if (failed) return [String(sizes[at]), failed];
      const before = found[at - 1];
      const step = before && !before.failed ? exponent(before, found[at]).toFixed(2) : "";
      return [String(sizes[at]), String(nodes), String(edges), figure(seconds), figure(more), step];
    }),
  );
}
