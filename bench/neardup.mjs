/** How well and how fast near-duplicates are found, beside peers, and how the cost grows. Figures are printed, and never asserted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exponent, figure, inOwnProcess, median, printTable } from "./figures.mjs";
import { hasData, plansOf, scoreOf } from "./neardup-data.mjs";
import { isInstalled, measurePeer, names } from "./neardup-peers.mjs";

const OURS = "directive-chain";
const TURNS = Number(process.env.BENCH_TURNS ?? 3);
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

/** All take turns, so that a slower minute of the machine is everybody's. */
async function compare(out) {
  const data = plansOf(COMPARED);
  const there = [OURS];
  for (const name of names) if (await isInstalled(name)) there.push(name);
  const runs = new Map(there.map((name) => [name, []]));
  const scores = new Map();
  for (let turn = 0; turn < TURNS; turn++)
    for (const name of there) {
      const found = await (name === OURS
        ? inOwnProcess("neardup-work.mjs", ["find", data, out])
        : measurePeer(name, data, out));
      runs.get(name).push(found);
      if (!found.failed && !scores.has(name)) scores.set(name, await scoreOf(data, out));
    }
  const middle = (name, what) => median(runs.get(name).map((each) => each[what]));
  const rows = there.map((name) => {
    const failed = runs.get(name).find((each) => each.failed)?.failed;
    if (failed) return [name, failed];
    const ratios = ["seconds", "cpu"].map((what) => figure(middle(name, what) / middle(OURS, what)));
    const { best, bestAll } = scores.get(name);
    const f1 = [best.f1.toFixed(4), bestAll.f1.toFixed(4)];
    return [
      name,
      figure(middle(name, "seconds")),
      figure(middle(name, "cpu")),
      ...ratios,
      figure(middle(name, "peak")),
      ...f1,
    ];
  });
  printTable(
    `${COMPARED} plans, medians of ${TURNS}: from passages in memory to pairs`,
    ["", "s", "CPU s", `× ${OURS}`, "by CPU", "peak MB", "F1", "F1, all edits"],
    rows,
  );
  printKinds(scores);
  for (const name of names.filter((each) => !there.includes(each)))
    console.log(`${name}: left out, not installed`);
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
