/** How fast drawings are written, beside a DOM, and how they grow. Figures are printed, and never asserted. */
import { existsSync } from "node:fs";
import { exponent, figure, inOwnProcess, median, printTable } from "./figures.mjs";
import { OURS, TURNS, takeTurns } from "./turns.mjs";

const NODES = 2000;
/** Of each drawing, what its size counts, and how much of it is drawn. */
const DRAWINGS = [
  ["chain", "documents", 2000],
  ["coverage", "tasks × 63 provinces", 1000],
  ["trace", "hops", 500],
  ["timeline", "tasks", 1000],
  ["workload", "tasks", 1000],
];

/** Runs the suite. */
export async function run() {
  if (existsSync(new URL("../../shared/bench/peers/render/js.mjs", import.meta.url))) await compare();
  else console.log("draw: no peers, the shared diagram is not there");
  await growth();
}

async function compare() {
  const found = await takeTurns("render", {
    ...{ data: String(NODES), out: "", work: ["draw-work.mjs", "svg", String(NODES)] },
    besides: { [`${OURS}, its bytes counted`]: ["draw-work.mjs", "svg-bytes", String(NODES)] },
  });
  const middle = (name, what) => median(found.get(name).runs.map((each) => each[what]));
  const rows = [...found].map(([name, { runs }]) => {
    const failed = runs.find((each) => each.failed)?.failed;
    if (failed) return [name, failed];
    const seconds = middle(name, "seconds");
    const cells = [figure(seconds), figure(seconds / middle(OURS, "seconds")), runs[0].bytes];
    return [name, ...cells, figure(middle(name, "peak"))];
  });
  const columns = ["", "s", `× ${OURS}`, "bytes", "peak MB"];
  printTable(`SVG of ${NODES} nodes, laid out already, medians of ${TURNS}`, columns, rows);
}

/** Each drawing at half its size and at its size, in turns. */
async function growth() {
  const rows = [];
  for (const [name, unit, size] of DRAWINGS) {
    const [half, whole] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      half.push(await inOwnProcess("draw-work.mjs", [name, String(size / 2)]));
      whole.push(await inOwnProcess("draw-work.mjs", [name, String(size)]));
    }
    rows.push([`${name}, ${size} ${unit}`, ...cells(half, whole)]);
  }
  const columns = ["", "s", "CPU s", "kB", "peak MB", "exponent from half"];
  printTable(`Drawings of made answers, medians of ${TURNS}`, columns, rows);
}

function cells(half, whole) {
  const failed = [...half, ...whole].find((each) => each.failed)?.failed;
  if (failed) return [failed];
  const middle = (runs, what) => median(runs.map((each) => each[what]));
  const [small, large] = [half, whole].map((runs) => ({ size: runs[0].size, seconds: middle(runs, "cpu") }));
  const told = [middle(whole, "seconds"), large.seconds, whole[0].bytes / 1000, middle(whole, "peak")];
  return [...told.map(figure), exponent(small, large).toFixed(2)];
}
