import type { FindOptions } from "./added-pairs.ts";
import type { Overlap } from "./overlap.ts";
import { createPassageIndex } from "./passage-index.ts";

/**
 * Finds the passages that share words, among any number of them, without comparing each with each: pairs with how much of each stands
 * in the other, in ascending order of their indices. Case, layout, punctuation, the placement of tone marks and their encoding do not
 * matter.
 *
 * Two passages are compared where they share two runs of three words that are rare: held by eight passages or fewer, or among the
 * twelve rarest of each that occur again. Of planted copies in a thousand plans with up to a fifth of their words changed, or that
 * hold three fifths of another passage, more than .998 are found, and all of those with up to a tenth changed or put in another
 * order. `exact` compares all that share anything.
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
