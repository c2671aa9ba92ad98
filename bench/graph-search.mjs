/** What a graph is asked in the suite `graph`: the questions of the shared peers, in their order, under their names. */
import { median } from "./figures.mjs";
import { readGraph } from "./graph-data.mjs";
import { peers } from "./graph-peers.mjs";

/** The questions that are compared, and the names of their answers. */
export const questions = {
  "descendants x20": "desc",
  "ancestors x100": "anc",
  "shortest x100": "sp",
};

/** Builds a graph and asks it everything once, as the other peers do; then again and again, for what the questions cost when the code is warm. */
export async function search(peer, folder) {
  const { queries, ...edges } = readGraph(folder);
  const build = await peers[peer]();
  const phases = {};
  const answers = {};
  const graph = timed(phases, "build", () => build(edges));
  const asked = askingOf(graph, queries);
  for (const [phase, { name, ask }] of Object.entries(asked)) answers[name] = timed(phases, phase, ask);
  const rss_mb = Math.round(process.resourceUsage().maxRSS / 1024);
  const wall = Object.values(phases).reduce((sum, seconds) => sum + seconds, 0);
  return { peer, phases, wall, rss_mb, ...answers, warm: warm(asked) };
}

/** The questions that a graph can be asked. */
function askingOf(graph, { descend, ascend, paths, simple, cutoff }) {
  const sum = (list, count) => list.reduce((total, each) => total + count(each), 0);
  const all = {
    degrees: { name: "maxdeg", ask: graph.degrees },
    "descendants x20": { name: "desc", ask: () => sum(descend, graph.descendants) },
    "ancestors x100": { name: "anc", ask: () => sum(ascend, graph.ancestors) },
    "shortest x100": {
      name: "sp",
      ask: graph.path && (() => sum(paths, ([from, to]) => graph.path(from, to))),
    },
    "simple paths x20": {
      name: "simple",
      ask: graph.simplePaths && (() => sum(simple, ([from, to]) => graph.simplePaths(from, to, cutoff))),
    },
  };
  return Object.fromEntries(Object.entries(all).filter(([, { ask }]) => ask));
}

/** The middle of nine more turns of each question that is compared. */
function warm(asked) {
  const found = {};
  for (const phase of Object.keys(questions).filter((each) => each in asked)) {
    const turns = Array.from({ length: 9 }, (_, turn) => turn);
    const times = {};
    for (const turn of turns) timed(times, turn, asked[phase].ask);
    found[phase] = median(Object.values(times));
  }
  return found;
}

/** What the work answers; how long it took, in seconds, is noted under its name. */
function timed(phases, name, work) {
  const begun = performance.now();
  const answer = work();
  phases[name] = (performance.now() - begun) / 1000;
  return answer;
}
