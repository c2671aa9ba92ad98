/** This library and the shared peers of a suite on the same plans. */
import { figure, inOwnProcess, median } from "./figures.mjs";
import { isInstalled, measurePeer, namesIn } from "./shared-peers.mjs";

/** What this library is called in tables. */
export const OURS = "directive-chain";

/** How often each is run, unless `BENCH_TURNS` says otherwise. */
export const TURNS = Number(process.env.BENCH_TURNS ?? 3);

/** The peers of a suite that are there; the others are named. */
export async function installedIn(suite) {
  const there = [];
  for (const name of namesIn(suite))
    if (await isInstalled(suite, name)) there.push(name);
    else console.log(`${suite}: ${name} is left out, not installed`);
  return there;
}

/**
 * All take turns, so that a slower minute of the machine is everybody's. `work` is the script of this library with its arguments, and
 * `besides` such scripts of peers, by name; `turnsOf` says how many turns a peer has, where that is not all; `score` says what the first
 * finds of each are worth. Gives the runs and the score of each, by name.
 */
export async function takeTurns(
  suite,
  { data, out, work, besides = {}, turnsOf = () => TURNS, score = () => null },
) {
  const scripts = { [OURS]: work, ...besides };
  const names = [...Object.keys(scripts), ...(await installedIn(suite))];
  const found = new Map(names.map((name) => [name, { runs: [] }]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, told] of found) {
      if (turn >= turnsOf(name)) continue;
      const [script, ...args] = scripts[name] ?? [];
      const run = await (script ? inOwnProcess(script, args) : measurePeer(suite, name, data, out));
      told.runs.push(run);
      if (!run.failed) told.score ??= await score();
    }
  return found;
}

/** The columns that {@link costs} fills. */
export const costColumns = ["s", "CPU s", `× ${OURS}`, "peak MB"];

/** Medians of what each needed: seconds, processor time, how many times as long as this library, memory; or why it failed. */
export function costs(found, name) {
  const { runs } = found.get(name);
  const failed = runs.find((each) => each.failed)?.failed;
  if (failed) return [failed];
  const middle = (of, what) => median(found.get(of).runs.map((each) => each[what]));
  const times = middle(name, "seconds") / middle(OURS, "seconds");
  return [middle(name, "seconds"), middle(name, "cpu"), times, middle(name, "peak")].map(figure);
}
