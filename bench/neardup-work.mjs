/**
 * One measurement of the suite `neardup`, for a process of its own: `node neardup-work.mjs find|add DATA OUT`. Prints one line of JSON:
 * from passages in memory to pairs, or one plan added to all the others.
 */
import { createPassageIndex, findSharing } from "../dist/index.js";
import { timed } from "./figures.mjs";
import { PER_PLAN, passagesOf, writePairs } from "./plans-data.mjs";

/** Pairs below it are no near-duplicates, whatever the edit. */
const CONTAINMENT = 0.3;

const works = {
  find: (passages) => timed(() => findSharing(passages, { containment: CONTAINMENT })),
  add: (passages) => {
    const index = createPassageIndex({ containment: CONTAINMENT });
    const plans = (first, last) => passages.slice(first * PER_PLAN, last * PER_PLAN);
    const count = passages.length / PER_PLAN;
    const added = count - 11;
    index.add(plans(0, added));
    index.add(plans(added, added + 1));
    const times = Array.from({ length: 10 }, (_, i) =>
      timed(() => index.add(plans(added + 1 + i, added + 2 + i))),
    );
    return times.sort((x, y) => x.seconds - y.seconds)[5];
  },
};

/** Runs one measurement. */
export function measure(work, data) {
  const passages = passagesOf(data);
  const { made: pairs, ...times } = works[work](passages);
  const peak = process.resourceUsage().maxRSS / 1024;
  return { size: passages.length, pairs, peak, ...times };
}

const [work, data, out] = process.argv.slice(2);
if (process.argv[1]?.endsWith("neardup-work.mjs")) {
  const { pairs, ...measured } = measure(work, data);
  if (out) writePairs(out, pairs);
  console.log(JSON.stringify({ ...measured, pairs: pairs.length }));
}
