/**
 * One measurement of the suite `draw`, for a process of its own: `node draw-work.mjs svg SIZE`, `… svg-bytes SIZE` or `… DRAWING SIZE`.
 * Prints one line of JSON: the time from an answer in memory to its SVG, and how long that is.
 */
import { renderChain, renderCoverage, renderTimeline, renderTrace, renderWorkload } from "../dist/index.js";
import { curve, element, escapeText, moved, tooltip } from "../dist/render/svg.js";
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

/**
 * The shared suite's diagram, laid out on a grid: the median of five times after the first, until the markup is one string, as the
 * shared peers on a DOM are timed, or until its bytes are counted.
 */
export async function write(size, until = "string") {
  const { dag } = await import(new URL("../../shared/bench/peers/layout/dag.mjs", import.meta.url));
  const graph = dag(size);
  const work = until === "bytes" ? () => Buffer.byteLength(diagram(graph)) : () => diagram(graph).length;
  const bytes = Buffer.byteLength(diagram(graph));
  timed(work);
  const runs = Array.from({ length: 5 }, () => timed(work));
  const peak = process.resourceUsage().maxRSS / 1024;
  const [seconds, cpu] = ["seconds", "cpu"].map((what) => median(runs.map((run) => run[what])));
  return { seconds, cpu, peak, bytes };
}

function diagram({ n, edges }) {
  const lines = edges.map(([from, to]) => {
    const middle = (down(from) + down(to)) / 2;
    const start = [across(from), down(from)];
    const end = [across(to), down(to)];
    const d = curve(start, [across(from), middle], [across(to), middle], end);
    return element("path", { d, fill: "none", stroke: "#999" });
  });
  const nodes = Array.from({ length: n }, (_, node) => {
    const label = `Nhiệm vụ ${node}: tuyên truyền & phổ biến`;
    const box = element("rect", { width: 40, height: 20, rx: 3 });
    const words = element("text", { x: 4, y: 14 }, escapeText(label));
    return moved(across(node), down(node), box, words, tooltip(label));
  });
  const root = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 6000 6000" };
  return element("svg", root, ...lines, ...nodes);
}

function across(node) {
  return (node % 100) * 60;
}

function down(node) {
  return Math.floor(node / 100) * 60;
}

if (process.argv[1]?.endsWith("draw-work.mjs")) {
  const [name, size] = process.argv.slice(2);
  const writings = { svg: () => write(Number(size)), "svg-bytes": () => write(Number(size), "bytes") };
  console.log(JSON.stringify(await (writings[name] ?? (() => draw(name, Number(size))))()));
}
