/**
 * `npm run bench -- SUITE…`: measures the built library (`npm run build` first) and prints figures; without a name, every suite.
 *
 * The suite graph takes `--data FOLDER`, where the graphs are made that it searches (by default a temporary folder), `--sizes 1e4,1e5`
 * and `--turns 3`. The suites align, neardup, page and pipeline read the shared plans, and take variables: `BENCH_DATA` (the folder in
 * which plans are made), `BENCH_SIZES=34,100` (how many), `BENCH_TURNS`, `PYTHON` and `BENCH_MODULES` (where the peers are installed);
 * the suites layout and draw take the last ones, layout also `BENCH_SIZES` and `SHAPE=near` or `random`, and page `CHROMIUM` (a browser).
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What can be measured; each suite prints what it finds. */
const suites = {
  align: () => import("./align.mjs"),
  draw: () => import("./draw.mjs"),
  graph: () => import("./graph.mjs"),
  layout: () => import("./layout.mjs"),
  neardup: () => import("./neardup.mjs"),
  page: () => import("./page.mjs"),
  parse: () => import("./parse.mjs"),
  pipeline: () => import("./pipeline.mjs"),
};

const { positionals: asked, values } = parseArgs({
  options: {
    data: { type: "string", default: join(tmpdir(), "directive-chain-bench") },
    sizes: { type: "string" },
    turns: { type: "string" },
  },
  allowPositionals: true,
});
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(", ")}; there are: ${Object.keys(suites).join(", ")}`);
  process.exitCode = 2;
} else
  for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
    const { run } = await suites[name]();
    await run(values);
  }
