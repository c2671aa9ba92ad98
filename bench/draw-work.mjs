/**
 * One measurement of the suite `draw`, for a process of its own: `node draw-work.mjs svg SIZE` or `node draw-work.mjs DRAWING SIZE`.
 * Prints one line of JSON: the time from an answer in memory to its SVG, and how long that is.
 */
import { linkVertical } from "d3-shape";
import { renderChain, renderCoverage, renderTimeline, renderTrace, renderWorkload } from "../dist/index.js";
import { element, escapeText, moved, tooltip } from "../dist/render/svg.js";
import { chainOf, coverageOf, timelineOf, traceOf, workloadOf } from "./draw-answers.mjs";
import { median, timed } from "./figures.mjs";

const drawings = {
  chain: (size) => [chainOf(size), renderChain],
  coverage: (size) => [coverageOf(size), renderCoverage],
  trace: (size) => [traceOf(size), renderTrace],
  timeline: (size) => [timelineOf(size), (answer) => renderTimeline(answer, { maxDocuments: size })],
  workload: (size) => [workloadOf(size), (answer) => renderWorkload(answer, { maxUnits: size })],
};

/** One drawing of a made answer of this size. */
export function draw(name, size) {
  const [answer, render] = drawings[name](size);
  const { made, ...times } = timed(() => render(answer));
  return { ...times, size, bytes: Buffer.byteLength(made), peak: process.resourceUsage().maxRSS / 1024 };
}

/** The shared suite's diagram, laid out on a grid: the median of five times after the first. */
export async function write(size) {
  const { dag } = await import(new URL("../../shared/bench/peers/layout/dag.mjs", import.meta.url));
  const graph = dag(size);
  const { made } = timed(() => diagram(graph));
  const runs = Array.from({ length: 5 }, () => timed(() => diagram(graph)));
  const peak = process.resourceUsage().maxRSS / 1024;
  const [seconds, cpu] = ["seconds", "cpu"].map((what) => median(runs.map((run) => run[what])));
  return { seconds, cpu, peak, bytes: Buffer.byteLength(made) };
}

function diagram({ n, edges }) {
  const place = (node) => [(node % 100) * 60, Math.floor(node / 100) * 60];
  const link = linkVertical();
  const lines = edges.map(([from, to]) => {
    const d = link({ source: place(from), target: place(to) });
    return element("path", { d, fill: "none", stroke: "#999" });
  });
  const nodes = Array.from({ length: n }, (_, node) => {
    const label = `Nhiệm vụ ${node}: tuyên truyền & phổ biến`;
    const box = element("rect", { width: 40, height: 20, rx: 3 });
    const words = element("text", { x: 4, y: 14 }, escapeText(label));
    return moved(...place(node), box, words, tooltip(label));
  });
  const root = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 6000 6000" };
  return element("svg", root, ...lines, ...nodes);
}

if (process.argv[1]?.endsWith("draw-work.mjs")) {
  const [name, size] = process.argv.slice(2);
  console.log(JSON.stringify(name === "svg" ? await write(Number(size)) : draw(name, Number(size))));
}
