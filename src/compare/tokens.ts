/** Passages as sequences of words: each word a number, with its place in the text. */

import { isWordCode } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** A stretch of a folded text. */
export interface FoldedPassage {
  /** The whole folded text, of which `span` is the passage. */
  readonly folded: string;
  readonly span: Span;
}

/** The words of many passages, one after the other: those of passage `p` are `from[p]` to `from[p + 1]`, end exclusive. */
export interface Tokens {
  /** A 32-bit hash of each word: the same word, the same key. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly from: Int32Array;
}

/** Reads the words of all passages in one pass over their texts. */
export function tokenize(passages: readonly FoldedPassage[]): Tokens {
  const room = passages.reduce((sum, { span }) => sum + ((span[1] - span[0] + 1) >> 1), 0);
  const keys = new Int32Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const from = new Int32Array(passages.length + 1);
  let count = 0;
  passages.forEach(({ folded, span }, passage) => {
    let hash = SEED;
    let start = -1;
    for (let at = span[0]; at <= span[1]; at++) {
      const code = at < span[1] ? folded.charCodeAt(at) : 0;
      if (isWordCode(code)) {
        if (start < 0) start = at;
        hash = addLetter(hash, code);
      } else if (start >= 0) {
        keys[count] = keyOfHash(hash);
        starts[count] = start;
        ends[count++] = at;
        hash = SEED;
        start = -1;
      }
    }
    from[passage + 1] = count;
  });
  return { keys: keys.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count), from };
}

/** Whether two stretches have the same words in the same order, whatever stands between these. */
export function haveSameWords(one: FoldedPassage, other: FoldedPassage): boolean {
  let [at, there] = [nextWord(one, one.span[0]), nextWord(other, other.span[0])];
  while (at < one.span[1] && there < other.span[1]) {
    const [end, thereEnd] = [wordEnd(one, at), wordEnd(other, there)];
    if (one.folded.slice(at, end) !== other.folded.slice(there, thereEnd)) return false;
    at = nextWord(one, end);
    there = nextWord(other, thereEnd);
  }
  return at >= one.span[1] && there >= other.span[1];
}

function nextWord({ folded, span }: FoldedPassage, from: number): number {
  let at = from;
  while (at < span[1] && !isWordCode(folded.charCodeAt(at))) at++;
  return at;
}

function wordEnd({ folded, span }: FoldedPassage, start: number): number {
  let at = start;
  while (at < span[1] && isWordCode(folded.charCodeAt(at))) at++;
  return at;
}

/** The key that {@link tokenize} gives a folded word. */
export function wordKey(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = addLetter(hash, word.charCodeAt(at));
  return keyOfHash(hash);
}

/** The hash of letters and one more; that of none is {@link SEED}. */
export function addLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The key of a word by the hash of its letters. */
export function keyOfHash(hash: number): number {
  return scatter(hash);
}

/** The key of two keys in a row. */
export function pairKey(first: number, second: number): number {
  return scatter(Math.imul(first, 0x9e3779b1) ^ second);
}

/** Spreads a hash over all its bits, so that any of them can choose a bucket. */
function scatter(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const again = Math.imul(folded ^ (folded >>> 12), 0x297a2d39);
  return again ^ (again >>> 15);
}

/** FNV-1a. */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
