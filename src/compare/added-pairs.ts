/** Pairs of passages of which the later one was just added. */
import type { Span } from "../text/span.ts";
import { anchorsOf, type CandidateOptions, FIRST, pairsThatMeet } from "./candidates.ts";
import {
  createSharedBound,
  type Overlap,
  type PassageSet,
  sharedBy,
  sharesOf,
  sizeOf,
  weightOf,
} from "./overlap.ts";
import { commonnessOf, weightsFor } from "./passage-sets.ts";
import { type Keyed, sortByKey } from "./radix.ts";
import { holdersIn, passagesWith, type Segment, setIn } from "./segments.ts";

/** Which pairs of passages are told, and what is compared. */
export interface FindOptions {
  /** How much of one of the two must stand in the other, by its runs of three words. @defaultValue 0.3 */
  readonly containment?: number;
  /** How much of all that the two say must be the same. @defaultValue 0 */
  readonly jaccard?: number;
  /** How alike the two must be, rare wording weighing more; see {@link Overlap.likeness}. @defaultValue 0 */
  readonly likeness?: number;
  /** The group of a passage, by its number: passages of one group, such as one document, are not paired. */
  readonly groupOf?: (passage: number) => number;
  /** Spans of a passage that do not count, by its number: standing formulas, citations. They are read as spaces. */
  readonly leaveOut?: (passage: number) => readonly Span[];
  /**
   * Whether all passages that have a run of three words in common are compared, so that no pair is missed: time grows with the square
   * of their number. @defaultValue false
   */
  readonly exact?: boolean;
}

/** Finds the pairs of each added passage with those before it, added ones and those of the segments, in ascending order. */
export function pairsWithAdded(earlier: readonly Segment[], added: Segment, options: FindOptions): Overlap[] {
  const end = added.first + added.sets.from.length - 1;
  const choice: CandidateOptions = {
    ...(earlier.length > 0 ? { crowd: CROWD } : {}),
    ...(options.exact ? EVERYTHING : {}),
    ...(options.groupOf
      ? { groups: Int32Array.from({ length: end }, (_, at) => options.groupOf?.(at) ?? at) }
      : {}),
  };
  const own = sortByKey(anchorsOf(added.sets, choice), added.first);
  const anchors = earlier.length === 0 ? own : withHeld(own, earlier, choice.crowd);
  const { a, b } = pairsThatMeet(anchors, { ...choice, first: added.first, end });
  const overlap = comparer(earlier, added, options);
  const found: Overlap[] = [];
  for (let pair = 0; pair < a.length; pair++) {
    const told = overlap(a[pair] as number, b[pair] as number);
    if (told !== null) found.push(told);
  }
  return found;
}

/** A function that tells how much two passages share, or `null` where that is less than what is asked for. */
function comparer(
  earlier: readonly Segment[],
  added: Segment,
  { containment = 0.3, jaccard = 0, likeness = 0 }: FindOptions,
): (a: number, b: number) => Overlap | null {
  const segments = [...earlier, added];
  const weights = weightsFor(added.first + added.sets.from.length - 1);
  const weighed = new Map<number, number>();
  const weightIn = (passage: number, set: PassageSet): number => {
    const known =
      weighed.get(passage) ?? weightNow(segments, set, { weights, isAdded: passage >= added.first });
    weighed.set(passage, known);
    return known;
  };
  const atMost = createSharedBound();
  const setOf = (passage: number): PassageSet =>
    (passage < added.first ? setIn(earlier, passage) : null) ?? {
      sets: added.sets,
      at: passage - added.first,
    };
  return (a, b) => {
    const one = setOf(a);
    const other = setOf(b);
    if (atMost(one, other) < containment * Math.min(sizeOf(one), sizeOf(other))) return null;
    const [shared, weight] = sharedBy(one, other, weights);
    const shares = sharesOf(shared, sizeOf(one), sizeOf(other));
    if (Math.max(shares.containmentA, shares.containmentB) < containment || shares.jaccard < jaccard)
      return null;
    const least = Math.min(weightIn(a, one), weightIn(b, other));
    const alike = least > 0 ? weight / least : 0;
    return alike < likeness ? null : { a, b, ...shares, likeness: alike };
  };
}

/** What the shingles of a passage weigh: those of one that was there before may be more common than they were then. */
function weightNow(
  segments: readonly Segment[],
  set: PassageSet,
  { weights, isAdded }: { readonly weights: Float64Array; readonly isAdded: boolean },
): number {
  if (isAdded) return weightOf(set, weights);
  const { keys, from } = set.sets;
  return holdersIn(segments, keys.subarray(from[set.at], from[set.at + 1])).reduce(
    (sum, holders) => sum + (weights[commonnessOf(holders)] as number),
    0,
  );
}

/** Anchors, and before those of each key the passages of the segments that hold it: the first ones, and a crowd of the last. */
function withHeld({ keys, values }: Keyed, earlier: readonly Segment[], crowd = CROWD): Keyed {
  const all: { keys: number[]; values: number[] } = { keys: [], values: [] };
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const held = at > 0 && keys[at - 1] === key ? [] : passagesWith(earlier, key);
    held.forEach((passage, i) => {
      if (i >= FIRST && i < held.length - crowd) return;
      all.keys.push(key);
      all.values.push(passage);
    });
    all.keys.push(key);
    all.values.push(values[at] as number);
  }
  return { keys: Int32Array.from(all.keys), values: Int32Array.from(all.values) };
}

/** Of what was held before, it is not known whose anchor it is: so many more are met. */
const CROWD = 512;
const EVERYTHING = {
  anchors: Number.POSITIVE_INFINITY,
  rare: Number.POSITIVE_INFINITY,
  crowd: Number.POSITIVE_INFINITY,
  shared: 1,
} as const;
