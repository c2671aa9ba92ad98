/** This library as one of the shared peers of the suite `neardup`. */
import { measure } from "./neardup-work.mjs";

/** Reads the passages of `data`, writes pairs to `out`, and gives what the peers print. */
export function run(data, out) {
  const { seconds, cpu, peak, pairs } = measure("find", data, out);
  return {
    peer: "directive-chain",
    phases: { find: seconds },
    wall: seconds,
    cpu,
    rss_mb: Math.round(peak),
    pairs,
  };
}
