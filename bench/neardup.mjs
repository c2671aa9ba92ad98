/** How well and how fast near-duplicates are found, beside peers, and how the cost grows. Figures are printed, and never asserted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exponent, figure, inOwnProcess, printTable } from "./figures.mjs";
import { hasData, plansOf, scoreOf } from "./plans-data.mjs";
import { costColumns, costs, TURNS, takeTurns } from "./turns.mjs";

const SIZES = (process.env.BENCH_SIZES ?? "100,1000,10000").split(",").map(Number);
const COMPARED = SIZES.includes(1000) ? 1000 : SIZES[0];

/** Runs the suite. */
export async function run() {
  if (!hasData) {
    console.log("neardup: left out, the shared generator of plans is not there");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "neardup-"));
  await growth();
  await compare(join(folder, "pairs.tsv"));
  rmSync(folder, { recursive: true });
}

async function compare(out) {
  const data = plansOf(COMPARED);
  const found = await takeTurns("neardup", {
    ...{ data, out, work: ["neardup-work.mjs", "find", data, out] },
    score: () => scoreOf("neardup", data, out),
  });
  const rows = [...found].map(([name, { score }]) => {
    const f1 = score ? [score.best.f1.toFixed(4), score.bestAll.f1.toFixed(4)] : [];
    return [name, ...costs(found, name), ...f1];
  });
  printTable(
    `${COMPARED} plans, medians of ${TURNS}: from passages in memory to pairs`,
    ["", ...costColumns, "F1", "F1, all edits"],
    rows,
  );
  printKinds([...found].flatMap(([name, { score }]) => (score ? [[name, score]] : [])));
}

/** What part of the planted copies of each kind is found at the threshold that is best for all. */
function printKinds(scores) {
  const kinds = ["exact", "edit", "reorder", "orth", "heavy", "embed"];
  const rows = [...scores].map(([name, { bestAll }]) => [name, ...kinds.map((kind) => bestAll.byKind[kind])]);
  printTable("Recall by kind of copy", ["", ...kinds], rows);
}

/** More and more plans at once, and one plan added to so many. */
async function growth() {
  const found = [];
  const added = [];
  for (const size of SIZES) {
    found.push(await inOwnProcess("neardup-work.mjs", ["find", plansOf(size)]));
    added.push(await inOwnProcess("neardup-work.mjs", ["add", plansOf(size)]));
  }
  const rows = found.map(({ failed, seconds, cpu, peak, pairs }, at) => {
    if (failed) return [SIZES[at], failed];
    const step = at > 0 && !found[at - 1].failed ? exponent(found[at - 1], found[at]).toFixed(2) : "";
    const more = added[at].failed ?? (added[at].seconds * 1000).toFixed(1);
    return [SIZES[at], figure(seconds), figure(cpu), figure(peak), pairs, step, more];
  });
  const columns = ["plans", "s", "CPU s", "peak MB", "pairs", "exponent", "ms for one plan more"];
  printTable("Growth: fifty passages to a plan", columns, rows);
}
