/**
 * This library as one of the shared peers: `node ours.mjs SUITE DATA OUT` reads what the other peers of a suite read and prints one
 * line of JSON as they do. The variable `OURS` of the shared benchmarks names this file.
 */

/** What each suite measures: from the folder of its data and the file that pairs go to, to what is printed. */
const suites = {
  align: async (data, out) => (await import("./ours-plans.mjs")).align(data, out),
  graph: async (data) => {
    const { search } = await import("./graph-search.mjs");
    const { warm: _, ...once } = await search("directive-chain", data);
    return once;
  },
  layout: async (size) => layout(Number(size)),
  "layout-random": async (size) => {
    process.env.SHAPE = "random";
    return layout(Number(size));
  },
  neardup: async (data, out) => (await import("./ours-plans.mjs")).nearDuplicates(data, out),
  pipeline: async (data) => (await import("./ours-plans.mjs")).pipeline(data),
  render: async (size) => {
    const { write } = await import("./draw-work.mjs");
    return told(await write(Number(size)));
  },
};

async function layout(size) {
  const { measure } = await import("./layout-work.mjs");
  return told(await measure("ours", size));
}

/** Figures under the names that the shared benchmarks have. */
function told({ seconds, peak, ...counts }) {
  return { ...counts, phases: {}, wall: seconds, rss_mb: Math.round(peak) };
}

const [suite, data, out] = process.argv.slice(2);
if (suite in suites) {
  const begun = process.cpuUsage();
  const measured = await suites[suite](data, out);
  const { user, system } = process.cpuUsage(begun);
  console.log(JSON.stringify({ ...measured, peer: "ours", cpu: (user + system) / 1e6 }));
} else {
  console.error(`no suite ${suite}; there are: ${Object.keys(suites).join(", ")}`);
  process.exitCode = 2;
}
