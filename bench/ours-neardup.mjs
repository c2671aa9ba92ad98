/** This library as one of the shared peers of the suite `neardup`. */
import { writePairs } from "./neardup-data.mjs";
import { measure } from "./neardup-work.mjs";

/** Reads the passages of `data`, writes pairs to `out`, and gives what the peers print. */
export function run(data, out) {
  const begun = performance.now();
  const { seconds: find, peak, pairs } = measure("find", data);
  const wall = (performance.now() - begun) / 1000;
  if (out) writePairs(out, pairs);
  return { phases: { read: wall - find, find }, wall, rss_mb: Math.round(peak), pairs: pairs.length };
}
