/**
 * One measurement of the suite `layout`, for a process of its own: `node layout-work.mjs ours|dot SIZE`. Prints one line of JSON: the
 * seconds of the layout alone, and the crossings of the lines that it draws. `SHAPE=random` gives the graph that is joined anyhow.
 */
import { execFileSync } from "node:child_process";
import { layOutLayers } from "../dist/render/layers/lay-out-layers.js";
import { timed } from "./figures.mjs";

const shared = new URL("../../shared/bench/peers/layout/dag.mjs", import.meta.url);
const WIDTH = 40;
const HEIGHT = 20;
const GAP = 20;
const BETWEEN = 60;

const works = {
  /** By this library: the layers, as the longest way to each node, then all the rest. */
  ours: ({ n, edges }) => {
    const layerOf = layersOf(n, edges);
    const { routes } = layOutLayers({ layerOf, edges, widths: Array(n).fill(WIDTH), gap: GAP });
    return edges.map(([from], at) => routes[at].map((x, step) => [x, (layerOf[from] + step) * BETWEEN]));
  },
  /** By dot, which is told the layers. */
  dot: ({ n, edges }) => {
    const options = { input: dotOf(n, edges), maxBuffer: 1 << 30 };
    return execFileSync("dot", ["-Tplain"], options).toString();
  },
};

/** Runs one measurement. */
export async function measure(work, size) {
  const { dag, crossings } = await import(shared);
  const graph = dag(size);
  const { made, ...times } = timed(() => works[work](graph));
  const lines = work === "dot" ? linesOf(made, graph.edges) : made;
  const peak = process.resourceUsage().maxRSS / 1024;
  const counts = { nodes: graph.n, edges: graph.edges.length, crossings: crossings(lines, graph.edges) };
  return { ...times, peak, ...counts };
}

function layersOf(n, edges) {
  const layers = Array(n).fill(0);
  const open = Array(n).fill(0);
  const next = Array.from({ length: n }, () => []);
  for (const [from, to] of edges) {
    open[to]++;
    next[from].push(to);
  }
  const ready = [...layers.keys()].filter((node) => open[node] === 0);
  for (const node of ready)
    for (const to of next[node]) {
      layers[to] = Math.max(layers[to], layers[node] + 1);
      if (--open[to] === 0) ready.push(to);
    }
  return layers;
}

function dotOf(n, edges) {
  const layers = layersOf(n, edges);
  const nodes = [...layers.keys()];
  const ranks = [...new Set(layers)].map((layer) => {
    const own = nodes.filter((node) => layers[node] === layer).map((node) => `n${node};`);
    return `{ rank=same; ${own.join("")} }`;
  });
  const box = `node [shape=box fixedsize=true width=${WIDTH / 72} height=${HEIGHT / 72} label=""];`;
  return `digraph g { ${box} ${ranks.join(" ")} ${edges.map(([a, b]) => `n${a}->n${b};`).join("")} }`;
}

/** The lines that dot writes, by the points that its curves pass. */
function linesOf(plain, edges) {
  const written = plain.split("\n").filter((line) => line.startsWith("edge "));
  const points = new Map(
    written.map((line) => {
      const [, from, to, count, ...numbers] = line.split(" ");
      const all = Array.from({ length: Number(count) }, (_, at) => numbers.slice(2 * at, 2 * at + 2));
      return [`${from}->${to}`, all.filter((_, at) => at % 3 === 0).map((point) => point.map(Number))];
    }),
  );
  return edges.map(([from, to]) => points.get(`n${from}->n${to}`));
}

if (process.argv[1]?.endsWith("layout-work.mjs")) {
  const [work, size] = process.argv.slice(2);
  console.log(JSON.stringify(await measure(work, Number(size))));
}
