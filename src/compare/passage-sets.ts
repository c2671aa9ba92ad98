/** The shingles of each passage, and how common each of them is. */
import { type Postings, postingsOf } from "./postings.ts";
import type { Shingles } from "./shingles.ts";

/** Those of passage `p` are `keys[from[p]]` to `keys[from[p + 1]]`: each once, in ascending order. */
export interface PassageSets extends Shingles {
  /** For each key, by how many passages it is held, as {@link commonnessOf} tells it in a byte. */
  readonly common: Uint8Array;
}

/** Makes sets of the shingles of passages, and writes over their keys. */
export function passageSets(shingles: Shingles): PassageSets {
  return setsOf(postingsOf(shingles), shingles);
}

/**
 * Makes sets of postings and of the shingles that these were made of, and writes over the keys of the shingles. The first passage has
 * the number `first`; `holders` gives for a term the number of passages that hold it, where they are more than those of the postings.
 */
export function setsOf(
  postings: Postings,
  shingles: Shingles,
  { first = 0, holders }: { readonly first?: number; readonly holders?: Int32Array } = {},
): PassageSets {
  const { terms, passages } = postings;
  const from = sizesOf(passages, shingles.from.length - 1, first);
  const next = from.slice();
  const keys = shingles.keys.subarray(0, passages.length);
  const common = new Uint8Array(passages.length);
  let at = 0;
  for (let term = 0; term < terms.length; term++) {
    const end = postings.from[term + 1] as number;
    const code = commonnessOf(holders === undefined ? end - at : (holders[term] as number));
    for (; at < end; at++) {
      const passage = (passages[at] as number) - first;
      const to = next[passage] as number;
      next[passage] = to + 1;
      keys[to] = terms[term] as number;
      common[to] = code;
    }
  }
  return { keys, from, common };
}

function sizesOf(passages: Int32Array, count: number, first: number): Int32Array {
  const from = new Int32Array(count + 1);
  for (let at = 0; at < passages.length; at++) {
    const next = (passages[at] as number) - first + 1;
    from[next] = (from[next] as number) + 1;
  }
  for (let passage = 0; passage < count; passage++)
    from[passage + 1] = (from[passage + 1] as number) + (from[passage] as number);
  return from;
}

/** A number of holders as a byte that rises with it: exact up to 64, beyond that by its logarithm, eight steps for each doubling. */
export function commonnessOf(holders: number): number {
  return holders < SMALL ? (smallCodes[holders] as number) : codeOf(holders);
}

/** What a shingle weighs among so many passages, by its commonness: the logarithm of how few hold it, never nothing. */
export function weightsFor(passages: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, code) => Math.log2(1 + passages / holdersOf(code)));
}

function codeOf(holders: number): number {
  if (holders <= EXACT) return Math.max(0, holders - 1);
  return Math.min(255, EXACT - 1 + Math.round(Math.log2(holders / EXACT) * STEPS));
}

function holdersOf(code: number): number {
  return code < EXACT ? code + 1 : EXACT * 2 ** ((code - EXACT + 1) / STEPS);
}

const EXACT = 64;
const STEPS = 8;
const SMALL = 4096;
const smallCodes = Uint8Array.from({ length: SMALL }, (_, holders) => codeOf(holders));
