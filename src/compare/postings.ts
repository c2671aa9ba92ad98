/** Which passages hold each shingle. */
import { sortByKey } from "./radix.ts";
import type { Shingles } from "./shingles.ts";

/** Shingles in ascending order, each once; the passages that hold `terms[t]` are `passages[from[t]]` to `passages[from[t + 1]]`, ascending. */
export interface Postings {
  readonly terms: Int32Array;
  readonly from: Int32Array;
  readonly passages: Int32Array;
}

/** Turns the shingles of passages about; the first passage has the number `first`. */
export function postingsOf(shingles: Shingles, first = 0): Postings {
  const { keys, values } = sortByKey(shingles, first);
  const terms = new Int32Array(countDistinct(keys));
  const from = new Int32Array(terms.length + 1);
  let term = -1;
  let count = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const passage = values[at] as number;
    const isNew = at === 0 || key !== keys[at - 1];
    if (!isNew && values[count - 1] === passage) continue;
    if (isNew) {
      terms[++term] = key;
      from[term] = count;
    }
    values[count++] = passage;
  }
  from[terms.length] = count;
  return { terms, from, passages: values.subarray(0, count) };
}

function countDistinct(sorted: Int32Array): number {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) count++;
  return count;
}

/** Joins the postings of earlier passages and those of later ones. */
export function joinPostings(earlier: Postings, later: Postings): Postings {
  const terms = new Int32Array(earlier.terms.length + later.terms.length);
  const from = new Int32Array(terms.length + 1);
  const passages = new Int32Array(earlier.passages.length + later.passages.length);
  let [count, i, j] = [0, 0, 0];
  let at = 0;
  while (i < earlier.terms.length || j < later.terms.length) {
    const one = i < earlier.terms.length ? (earlier.terms[i] as number) : Number.POSITIVE_INFINITY;
    const other = j < later.terms.length ? (later.terms[j] as number) : Number.POSITIVE_INFINITY;
    terms[count] = Math.min(one, other);
    if (one <= other) at = copyHolders(earlier, i++, passages, at);
    if (other <= one) at = copyHolders(later, j++, passages, at);
    from[++count] = at;
  }
  return { terms: terms.slice(0, count), from: from.slice(0, count + 1), passages };
}

function copyHolders({ from, passages }: Postings, term: number, into: Int32Array, to: number): number {
  let at = to;
  const end = from[term + 1] as number;
  for (let i = from[term] as number; i < end; i++) into[at++] = passages[i] as number;
  return at;
}

/** The index of a shingle among the terms from `least` on, or that of the first one beyond it. */
export function searchTerm({ terms }: Postings, key: number, least = 0): number {
  let step = 1;
  let low = least;
  while (low + step < terms.length && (terms[low + step] as number) < key) {
    low += step;
    step *= 2;
  }
  let high = Math.min(terms.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
