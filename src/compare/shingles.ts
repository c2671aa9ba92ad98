/** Words three by three: what passages share when they share wording. */

import type { Span } from "../text/span.ts";
import { pairKey, type Tokens } from "./tokens.ts";
import { type Words, wordsOf } from "./words-of.ts";

/** Those of passage `p` are `keys[from[p]]` to `keys[from[p + 1]]`, in any order; one that recurs may stand there again. */
export interface Shingles {
  readonly keys: Int32Array;
  readonly from: Int32Array;
}

/** The runs of `size` words of every passage; a passage of fewer words has none. */
export function shinglesOf(tokens: Tokens, size = SIZE): Shingles {
  const keys = new Int32Array(tokens.keys.length);
  const from = new Int32Array(tokens.from.length);
  let count = 0;
  for (let passage = 0; passage + 1 < tokens.from.length; passage++) {
    const last = (tokens.from[passage + 1] ?? 0) - size;
    for (let at = tokens.from[passage] ?? 0; at <= last; at++) keys[count++] = runKey(tokens.keys, at, size);
    from[passage + 1] = count;
  }
  return { keys: keys.subarray(0, count), from };
}

/** The runs of three words of texts as they are written, but for what lies in the spans that `without` gives for a text. */
export function shinglesOfTexts(
  texts: readonly string[],
  without: (index: number) => readonly Span[] = () => [],
): Shingles {
  const keys = new Int32Array(texts.reduce((sum, text) => sum + (text.length >> 1) + 1, 0));
  const from = new Int32Array(texts.length + 1);
  let count = 0;
  for (const [index, text] of texts.entries()) {
    count = writeRuns(wordsOf(text, without(index)), keys, count);
    from[index + 1] = count;
  }
  return { keys: keys.subarray(0, count), from };
}

/** Writes the runs of a text's words from `to` on; gives where they end. */
function writeRuns({ count, keys }: Words, into: Int32Array, to: number): number {
  let at = to;
  for (let last = SIZE - 1; last < count; last++)
    into[at++] = pairKey(pairKey(keys[last - 2] as number, keys[last - 1] as number), keys[last] as number);
  return at;
}

/** The key of `size` words in a row. */
export function runKey(keys: Int32Array, at: number, size: number): number {
  let key = keys[at] as number;
  for (let next = 1; next < size; next++) key = pairKey(key, keys[at + next] as number);
  return key;
}

const SIZE = 3;
