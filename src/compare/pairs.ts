/** Passages that share words, found without comparing each with each. */
import { type CandidateOptions, candidatePairs } from "./candidates.ts";
import { type Overlap, overlapOfPair } from "./overlap.ts";
import { passageSets, weightsFor } from "./passage-sets.ts";
import { shinglesOf } from "./shingles.ts";
import type { Tokens } from "./tokens.ts";

export interface SharingOptions extends CandidateOptions {
  /** How many shingles the two must share. @defaultValue 6 */
  readonly least?: number;
  /** Or which share of one of them must stand in the other. @defaultValue 0.25 */
  readonly leastContained?: number;
}

/** The pairs of passages that share a stretch of words, by index, in ascending order. */
export function sharingPairs(
  tokens: Tokens,
  { least = 6, leastContained = 0.25, ...options }: SharingOptions = {},
): Overlap[] {
  const sets = passageSets(shinglesOf(tokens));
  const weights = weightsFor(sets.from.length - 1);
  const { a, b } = candidatePairs(sets, options);
  const found: Overlap[] = [];
  for (let pair = 0; pair < a.length; pair++) {
    const overlap = overlapOfPair(sets, a[pair] ?? 0, b[pair] ?? 0, weights);
    const contained = Math.max(overlap.containmentA, overlap.containmentB);
    if (overlap.shared >= least || contained >= leastContained) found.push(overlap);
  }
  return found;
}
