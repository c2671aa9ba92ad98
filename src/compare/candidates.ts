/**
 * Which passages are worth comparing: those that share rare wording. Work grows with the length of the texts, not with the number
 * of pairs.
 */
import type { Shingles } from "./shingles.ts";

export interface CandidateOptions {
  /** A passage's anchors: how many of its rarest shingles that occur again. @defaultValue 16 */
  readonly anchors?: number;
  /** How many anchors two passages must share. @defaultValue 2 */
  readonly shared?: number;
  /** Of passages that all share one anchor, the first four meet all, and the others this many that follow. @defaultValue 64 */
  readonly crowd?: number;
  /** A group for each passage: passages of one group are not paired. */
  readonly groups?: Int32Array;
}

/** Pairs of passages by index, `a` before `b`, in ascending order, each once. */
export interface CandidatePairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Finds the pairs that share anchors. */
export function candidatePairs(shingles: Shingles, options: CandidateOptions = {}): CandidatePairs {
  const { anchors = 16, shared = 2, crowd = 64, groups } = options;
  const { keys, passages } = anchorEntries(shingles, anchors);
  const count = shingles.from.length - 1;
  const meetings: number[] = [];
  let first = 0;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] !== keys[first]) first = i;
    const a = passages[i] ?? 0;
    const last = i < first + FIRST ? keys.length : i + crowd;
    for (let j = i + 1; keys[j] === keys[i] && j <= last; j++) {
      const b = passages[j] ?? 0;
      if (groups === undefined || groups[a] !== groups[b]) meetings.push(a * count + b);
    }
  }
  return metOften(Float64Array.from(meetings).sort(), shared, count);
}

/** The meetings that occur `shared` times or more. */
function metOften(meetings: Float64Array, shared: number, passages: number): CandidatePairs {
  const a: number[] = [];
  const b: number[] = [];
  for (let first = 0; first < meetings.length; ) {
    const meeting = meetings[first] ?? 0;
    let end = first + 1;
    while (meetings[end] === meeting) end++;
    if (end - first >= shared) {
      a.push(Math.floor(meeting / passages));
      b.push(meeting % passages);
    }
    first = end;
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b) };
}

/** The anchors of all passages, those of one key side by side, their passages in ascending order. */
function anchorEntries({ keys, from }: Shingles, most: number): { keys: Int32Array; passages: Int32Array } {
  const counts = countBuckets(keys);
  const passages = from.length - 1;
  const room = Math.min(keys.length, passages * most);
  const codes = new Float64Array(room);
  const chosen = new Int32Array(most);
  let total = 0;
  for (let passage = 0; passage < passages; passage++) {
    const found = rarest(keys.subarray(from[passage], from[passage + 1]), counts, chosen);
    for (let i = 0; i < found; i++) codes[total++] = ((chosen[i] ?? 0) >>> SPARED) * passages + passage;
  }
  const sorted = codes.subarray(0, total).sort();
  return {
    keys: Int32Array.from(sorted, (code) => Math.floor(code / passages)),
    passages: Int32Array.from(sorted, (code) => code % passages),
  };
}

/** Writes to `chosen` the rarest of the keys that occur more than once, the rarest first; gives their number. */
function rarest(keys: Int32Array, counts: Uint8Array, chosen: Int32Array): number {
  const countOf = (key: number): number => counts[key >>> BUCKET_SHIFT] ?? 0;
  let found = 0;
  for (const key of keys) {
    const count = countOf(key);
    if (count < 2) continue;
    let at = found;
    while (at > 0 && countOf(chosen[at - 1] ?? 0) > count) at--;
    if (at === chosen.length) continue;
    chosen.copyWithin(at + 1, at, Math.min(found, chosen.length - 1));
    chosen[at] = key;
    found = Math.min(found + 1, chosen.length);
  }
  return found;
}

/** How many passages hold a shingle, 255 standing for more; shingles that fall into one bucket are counted together. */
function countBuckets(keys: Int32Array): Uint8Array {
  const counts = new Uint8Array(2 ** (32 - BUCKET_SHIFT));
  for (const key of keys) {
    const bucket = key >>> BUCKET_SHIFT;
    if ((counts[bucket] ?? 0) < 255) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** Those that come first meet all the others: put what others are taken from first. */
const FIRST = 4;
const BUCKET_SHIFT = 10;
/** Anchors lose a bit, so that with their passage they still fit into the 53 bits of a number, for four million passages. */
const SPARED = 1;
