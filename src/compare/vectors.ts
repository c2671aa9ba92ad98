/** Weighted terms: which passages speak of the same, in which words ever. */
import { createKeyTable, type KeyTable } from "./key-table.ts";

/** The terms of a passage: keys in ascending order, each once, and how often each occurs and how much each time counts. */
export interface TermBag {
  readonly keys: Int32Array;
  readonly amounts: Float64Array;
}

/** A passage as a vector of length 1: keys in ascending order, and their weights. */
export interface TermVector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Makes a bag of terms and their amounts. */
export function bagOf(amounts: ReadonlyMap<number, number>): TermBag {
  const bag = { keys: new Int32Array(amounts.size), amounts: new Float64Array(amounts.size) };
  let count = 0;
  for (const key of amounts.keys()) bag.keys[count++] = key;
  bag.keys.sort();
  for (let at = 0; at < count; at++) bag.amounts[at] = amounts.get(bag.keys[at] as number) as number;
  return bag;
}

/**
 * Gives bags their weights: rare terms weigh more, by the number of `background` bags that hold them, and a term that none of them
 * holds weighs nothing. `boosts` says of some terms how many times more they count, and `least` what the most common term weighs.
 */
export function createWeighing(
  background: readonly TermBag[],
  boosts: ReadonlyMap<number, number> = new Map(),
  least = 0,
): (bag: TermBag) => TermVector {
  const table = createKeyTable(background.length * 16);
  const holders: number[] = [];
  const boost: number[] = [];
  for (const { keys } of background)
    for (const key of keys) {
      const term = table.add(key);
      if (term === holders.length) boost.push(boosts.get(key) ?? 1);
      holders[term] = (holders[term] ?? 0) + 1;
    }
  const telling = Float64Array.from(holders, (count, term) => {
    return (boost[term] ?? 1) * (least + Math.log((background.length + UNSEEN) / (1 + count)));
  });
  return ({ keys, amounts }) => {
    const weights = new Float64Array(keys.length);
    let square = 0;
    for (let at = 0; at < keys.length; at++) {
      const term = table.find(keys[at] as number);
      const weight = term < 0 ? 0 : damped(amounts[at] as number) * (telling[term] as number);
      weights[at] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < keys.length; at++) weights[at] = (weights[at] as number) / length;
    return { keys, weights };
  };
}

/** The tenth mention of a term says little more than the third. */
function damped(amount: number): number {
  return amount < 1 ? amount : 1 + Math.log(amount);
}

/** Bags taken to be there without the term: in a background of two, what both have still tells something. */
const UNSEEN = 10;

/** How much two passages speak of the same, from 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const difference = (a.keys[i] ?? 0) - (b.keys[j] ?? 0);
    if (difference === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** Vectors by term, so that a query meets only those that share a term with it. */
export interface VectorIndex {
  readonly size: number;
  readonly table: KeyTable;
  /** The postings of term `t` are `from[t]` to `from[t + 1]`. */
  readonly from: Int32Array;
  readonly vectors: Int32Array;
  readonly weights: Float64Array;
}

/** Indexes vectors by their terms. */
export function indexVectors(indexed: readonly TermVector[]): VectorIndex {
  const table = createKeyTable();
  const counts: number[] = [];
  for (const { keys } of indexed)
    for (const key of keys) {
      const term = table.add(key);
      counts[term] = (counts[term] ?? 0) + 1;
    }
  const from = new Int32Array(counts.length + 1);
  counts.forEach((count, term) => {
    from[term + 1] = (from[term] ?? 0) + count;
  });
  const next = from.slice();
  const vectors = new Int32Array(from[counts.length] ?? 0);
  const weights = new Float64Array(vectors.length);
  indexed.forEach((vector, number) => {
    vector.keys.forEach((key, i) => {
      const term = table.find(key);
      const at = next[term] ?? 0;
      next[term] = at + 1;
      vectors[at] = number;
      weights[at] = vector.weights[i] ?? 0;
    });
  });
  return { size: indexed.length, table, from, vectors, weights };
}

/** The cosine of a vector with every vector of the index. */
export function cosines(
  { size, table, from, vectors, weights }: VectorIndex,
  query: TermVector,
): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < query.keys.length; i++) {
    const term = table.find(query.keys[i] ?? 0);
    if (term < 0) continue;
    const weight = query.weights[i] ?? 0;
    const end = from[term + 1] ?? 0;
    for (let at = from[term] ?? 0; at < end; at++) {
      const vector = vectors[at] ?? 0;
      sums[vector] = (sums[vector] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return sums;
}
