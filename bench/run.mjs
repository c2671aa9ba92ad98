/**
 * `npm run bench -- SUITE… [--data FOLDER]`: measures the built library (`npm run build` first) and prints figures; without a name,
 * every suite. What a suite makes to be measured with goes to the folder, by default a temporary one.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What can be measured; each suite prints what it finds. */
const suites = {
  align: () => import("./align.mjs"),
  graph: () => import("./graph.mjs"),
  parse: () => import("./parse.mjs"),
};

const { positionals: asked, values } = parseArgs({
  options: { data: { type: "string", default: join(tmpdir(), "directive-chain-bench") } },
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
