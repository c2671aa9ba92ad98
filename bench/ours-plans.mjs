/** This library as one of the shared peers of the suites that read plans. */
import * as alignWork from "./align-work.mjs";
import * as neardupWork from "./neardup-work.mjs";
import * as pipelineWork from "./pipeline-work.mjs";
import { writePairs } from "./plans-data.mjs";

/** Aligns the tasks of `data` with the upstream tasks, writes the best of each to `out`, and gives what the peers print. */
export function align(data, out) {
  return asPeer(out, alignWork.writeAligned, () => alignWork.measure(data));
}

/** The same for near-duplicates. */
export function nearDuplicates(data, out) {
  return asPeer(out, writePairs, () => neardupWork.measure("find", data));
}

/** The graph of all plans of `data`: what each stage takes. */
export function pipeline(data) {
  const begun = performance.now();
  const { stages, found } = pipelineWork.pipeline(pipelineWork.sourcesOf(data));
  const wall = (performance.now() - begun) / 1000;
  const phases = Object.fromEntries(stages.map(({ name, seconds }) => [name, seconds]));
  const read = wall - pipelineWork.totalOf(stages).seconds;
  return { phases: { read, ...phases }, wall, rss_mb: Math.round(stages.at(-1).peak), ...found };
}

function asPeer(out, write, measure) {
  const begun = performance.now();
  const { seconds: find, peak, pairs } = measure();
  const wall = (performance.now() - begun) / 1000;
  if (out) write(out, pairs);
  return { phases: { read: wall - find, find }, wall, rss_mb: Math.round(peak), pairs: pairs.length };
}
