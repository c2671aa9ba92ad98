/** Exactly how much two passages share. */
import type { Shingles } from "./shingles.ts";

/** Two passages by index, and how much of their wording is the same, each figure from 0 to 1. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  /** How many shingles both have. */
  readonly shared: number;
  /** Shared shingles by all shingles of both. */
  readonly jaccard: number;
  /** Shared shingles by those of `a`: how much of `a` stands in `b`. */
  readonly containmentA: number;
  readonly containmentB: number;
}

/** Compares the shingles of two passages. */
export function overlapOfPair({ keys, from }: Shingles, a: number, b: number): Overlap {
  const endA = from[a + 1] ?? 0;
  const endB = from[b + 1] ?? 0;
  let i = from[a] ?? 0;
  let j = from[b] ?? 0;
  const sizeA = endA - i;
  const sizeB = endB - j;
  let shared = 0;
  while (i < endA && j < endB) {
    const difference = (keys[i] ?? 0) - (keys[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return {
    a,
    b,
    shared,
    jaccard: shared / Math.max(1, sizeA + sizeB - shared),
    containmentA: shared / Math.max(1, sizeA),
    containmentB: shared / Math.max(1, sizeB),
  };
}
