/** Words three by three: what passages share when they share wording. */
import type { Tokens } from "./tokens.ts";
import { pairKey } from "./tokens.ts";

/** Those of passage `p` are `keys[from[p]]` to `keys[from[p + 1]]`: each once, in ascending order. */
export interface Shingles {
  readonly keys: Int32Array;
  readonly from: Int32Array;
}

/** The distinct runs of `size` words of every passage; a passage of fewer words has none. */
export function shinglesOf(tokens: Tokens, size = 3): Shingles {
  const keys = new Int32Array(tokens.keys.length);
  const from = new Int32Array(tokens.from.length);
  let count = 0;
  for (let passage = 0; passage + 1 < tokens.from.length; passage++) {
    const first = count;
    const last = (tokens.from[passage + 1] ?? 0) - size;
    for (let at = tokens.from[passage] ?? 0; at <= last; at++) keys[count++] = runKey(tokens.keys, at, size);
    count = first + sortDistinct(keys.subarray(first, count));
    from[passage + 1] = count;
  }
  return { keys: keys.slice(0, count), from };
}

/** The key of `size` words in a row. */
export function runKey(keys: Int32Array, at: number, size: number): number {
  let key = keys[at] ?? 0;
  for (let next = 1; next < size; next++) key = pairKey(key, keys[at + next] ?? 0);
  return key;
}

/** Sorts in place and moves the distinct values to the front; gives their number. */
function sortDistinct(values: Int32Array): number {
  values.sort();
  let count = 0;
  for (let at = 0; at < values.length; at++)
    if (at === 0 || values[at] !== values[at - 1]) values[count++] = values[at] ?? 0;
  return count;
}
