/** `npm run bench -- SUITE…`: measures the built library (`npm run build` first) and prints figures; without a name, every suite. */

/** What can be measured; each suite prints what it finds. */
const suites = {
  align: () => import("./align.mjs"),
  parse: () => import("./parse.mjs"),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(", ")}; there are: ${Object.keys(suites).join(", ")}`);
  process.exitCode = 2;
} else
  for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
    const { run } = await suites[name]();
    await run();
  }
