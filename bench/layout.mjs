/** How fast layers are laid out, and how few lines cross, beside graphviz and the layouts of the web. Figures are printed, and never asserted. */
import { existsSync } from "node:fs";
import { figure, median, printTable } from "./figures.mjs";
import { OURS, TURNS, takeTurns } from "./turns.mjs";

const SIZES = (process.env.BENCH_SIZES ?? "100,500,2000").split(",").map(Number);
/** Edges lead to nodes near by, or anywhere. */
const SHAPES = process.env.SHAPE ? [process.env.SHAPE] : ["near", "random"];
const DOT = "graphviz dot";
/** Peers that need tens of seconds for a large graph have one turn at it. */
const SLOW = new Set(["d3-dag", "dagre"]);
const LARGE = 1000;

/** Runs the suite. */
export async function run() {
  if (!existsSync(new URL("../../shared/bench/peers/layout/dag.mjs", import.meta.url))) {
    console.log("layout: left out, the shared generator of graphs is not there");
    return;
  }
  for (const shape of SHAPES) for (const size of SIZES) await compare(shape, size);
}

async function compare(shape, size) {
  process.env.SHAPE = shape;
  const found = await takeTurns("layout", {
    ...{ data: String(size), out: "", work: ["layout-work.mjs", "ours", String(size)] },
    besides: { "graphviz dot, told the layers": ["layout-work.mjs", "dot", String(size)] },
    turnsOf: (name) => (size > LARGE && SLOW.has(name) ? 1 : TURNS),
  });
  const heading = `${size} nodes, edges ${shape === "random" ? "anywhere" : "near by"}, medians of ${TURNS}`;
  const rows = [...found.keys()].map((name) => [name, ...cells(found, name)]);
  printTable(heading, ["", "s", `× ${OURS}`, "crossings", "× dot's", "turns"], rows);
}

function cells(found, name) {
  const { runs } = found.get(name);
  const failed = runs.find((each) => each.failed)?.failed;
  if (failed) return [failed];
  const seconds = (of) => median(found.get(of).runs.map((each) => each.seconds));
  const [{ crossings }] = runs;
  const least = found.get(DOT)?.runs[0].crossings;
  const ratio = least ? figure(crossings / least) : "";
  return [figure(seconds(name)), figure(seconds(name) / seconds(OURS)), crossings, ratio, runs.length];
}
