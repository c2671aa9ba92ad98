/** What it takes from the texts of plans to their graph, stage by stage, and how that grows. Figures are printed, and never asserted. */
import { exponent, figure, inOwnProcess, printTable } from "./figures.mjs";
import { hasData, plansOf } from "./plans-data.mjs";
import { costColumns, costs, TURNS, takeTurns } from "./turns.mjs";

/** How many plans; ten thousand are asked for by `BENCH_SIZES`, where memory allows. */
const SIZES = (process.env.BENCH_SIZES ?? "34,100,1000").split(",").map(Number);
const COMPARED = 100;

/** Runs the suite. */
export async function run() {
  if (!hasData) {
    console.log("pipeline: left out, the shared generator of plans is not there");
    return;
  }
  const runs = [];
  for (const size of SIZES) runs.push(await measured(size));
  printGrowth(runs);
  await compare();
}

/** One run of so many plans: each stage and, at the end, all together. */
async function measured(size) {
  const data = plansOf(Math.max(size, 100));
  const found = await inOwnProcess("pipeline-work.mjs", ["stages", data, String(size)]);
  return { ...found, size };
}

/** A row for each number of plans and stage; the exponent is that from the number before. */
function printGrowth(runs) {
  const rows = runs.flatMap(({ size, failed, stages = [] }, at) => {
    if (failed) return [[size, failed]];
    return stages.map(({ name, seconds, cpu, peak }, stage) => {
      const before = runs[at - 1]?.stages?.[stage];
      const small = before && { size: runs[at - 1].size, seconds: before.seconds };
      const step = small ? exponent(small, { size, seconds }).toFixed(2) : "";
      return [stage === 0 ? size : "", name, figure(seconds), figure(cpu), figure(peak), step];
    });
  });
  printTable(
    "From texts to a graph",
    ["plans", "stage", "s", "CPU s", "peak MB up to its end", "exponent"],
    rows,
  );
  for (const { size, failed, stages, ...found } of runs)
    if (!failed)
      console.log(
        `${size} plans: ${Object.entries(found)
          .map(([what, count]) => `${count} ${what}`)
          .join(", ")}`,
      );
}

/** The same texts beside what others put together for the same questions; their parsing is a few regular expressions. */
async function compare() {
  const data = plansOf(COMPARED);
  const found = await takeTurns("pipeline", {
    data,
    out: "",
    work: ["pipeline-work.mjs", "all", data, "100"],
  });
  const rows = [...found.keys()].map((name) => [name, ...costs(found, name)]);
  printTable(`${COMPARED} plans, medians of ${TURNS}`, ["", ...costColumns], rows);
}
