/**
 * One measurement of the suite `align`, for a process of its own: `node align-work.mjs DATA OUT`. Prints one line of JSON: from
 * passages in memory to the best upstream task of each of them.
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { alignTasks } from "../dist/chain/align.js";
import { documentOf, documentsOf, linksTo, UPSTREAM } from "./align-plans.mjs";
import { timed } from "./figures.mjs";
import { PER_PLAN, passagesOf } from "./plans-data.mjs";

/** Aligns the tasks of plans with those of the upstream document; gives the best one of each. */
export function align(passages, upstreamPassages) {
  const upstream = documentOf(UPSTREAM, upstreamPassages);
  const plans = documentsOf(passages, PER_PLAN);
  const best = new Map();
  for (const { upstream: above, downstream, score } of alignTasks(
    [upstream, ...plans],
    linksTo(UPSTREAM, plans),
  )) {
    const task = Number(downstream.document) * PER_PLAN + Number(downstream.path);
    if (score > (best.get(task)?.score ?? 0)) best.set(task, { task, upstream: Number(above.path), score });
  }
  return [...best.values()].sort((a, b) => a.task - b.task);
}

/** Runs one measurement. */
export function measure(data) {
  const passages = passagesOf(data);
  const upstream = readFileSync(join(data, "upstream.txt"), "utf8").trimEnd().split("\n");
  const { made: pairs, ...spent } = timed(() => align(passages, upstream));
  return { size: passages.length, pairs, peak: process.resourceUsage().maxRSS / 1024, ...spent };
}

/** Writes pairs as the shared peers do: the task, its upstream task, and how sure that is. */
export function writeAligned(out, pairs) {
  const file = openSync(out, "w");
  for (const { task, upstream, score } of pairs) writeSync(file, `${task}\t${upstream}\t${score}\n`);
  closeSync(file);
}

const [data, out] = process.argv.slice(2);
if (process.argv[1]?.endsWith("align-work.mjs")) {
  const { pairs, ...measured } = measure(data);
  if (out) writeAligned(out, pairs);
  console.log(JSON.stringify({ ...measured, pairs: pairs.length }));
}
