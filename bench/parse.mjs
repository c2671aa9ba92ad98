/** How fast texts are parsed, how the cost grows, and what hostile strings do. Figures are printed, and never asserted. */
import { exponent, figure, inOwnProcess, median, printTable } from "./figures.mjs";
import { kinds } from "./hostile.mjs";
import { isInstalled, names } from "./parse-peers.mjs";
import { source } from "./texts.mjs";

const OURS = "directive-chain";
const TURNS = 5;

/** Runs the suite. */
export async function run() {
  await compare();
  await growth("one document", "one", [1e4, 1e5, 1e6, 1e7]);
  await growth("many documents", "documents", [100, 1000, 10_000]);
  await hostile();
}

/** 400 documents: the parsers take turns, so that a slower minute of the machine is everybody's. */
async function compare() {
  const there = names.filter(isInstalled);
  const runs = new Map(there.map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const name of there)
      runs.get(name).push(await inOwnProcess("parse-work.mjs", [name, "documents", "400"]));
  const rate = (name) => median(runs.get(name).map(({ size, seconds }) => size / seconds / 1e6));
  const rows = there.map((name) => {
    const failed = runs.get(name).find((each) => each.failed)?.failed;
    if (failed) return [name, failed];
    const peak = median(runs.get(name).map((each) => each.peak));
    return [name, figure(rate(name)), figure(rate(OURS) / rate(name)), figure(peak)];
  });
  printTable(
    `400 documents (${source}), medians of ${TURNS}`,
    ["parser", "MB/s", `${OURS} is so many times as fast`, "peak MB"],
    rows,
  );
  for (const name of names.filter((each) => !isInstalled(each)))
    console.log(`${name}: left out, not in BENCH_MODULES (see bench/setup)`);
}

/** The same text, or the same texts, more and more of them. */
async function growth(heading, data, sizes) {
  const found = [];
  for (const size of sizes) found.push(await inOwnProcess("parse-work.mjs", [OURS, data, String(size)]));
  const rows = found.map(({ failed, size, seconds, peak }, at) => {
    if (failed) return [String(sizes[at]), failed];
    const step = at > 0 && !found[at - 1].failed ? exponent(found[at - 1], found[at]).toFixed(2) : "";
    return [String(sizes[at]), figure(seconds), figure(size / seconds / 1e6), figure(peak), step];
  });
  const columns = [data === "one" ? "bytes" : "documents", "s", "MB/s", "peak MB", "exponent"];
  printTable(`Growth: ${heading}`, columns, rows);
  const ends = [found[0], found.at(-1)];
  if (!ends.some(({ failed }) => failed)) console.log(`from first to last: ${exponent(...ends).toFixed(2)}`);
}

/** One string for each kind of regular expression, in a task of a plan. */
async function hostile() {
  const rows = [];
  for (const kind of kinds) {
    const [small, large] = [
      await inOwnProcess("parse-work.mjs", [OURS, kind, "1e5"], { seconds: 60 }),
      await inOwnProcess("parse-work.mjs", [OURS, kind, "1e6"], { seconds: 60 }),
    ];
    const failed = small.failed ?? large.failed;
    rows.push(
      failed
        ? [kind, failed]
        : [kind, figure(small.seconds), figure(large.seconds), exponent(small, large).toFixed(2)],
    );
  }
  printTable("Hostile strings", ["run of", "s for 100 kB", "s for 1 MB", "exponent"], rows);
}
