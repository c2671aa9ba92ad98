/** Passages that share words with those before them, told as they come. */
import { type FindOptions, pairsWithAdded } from "./added-pairs.ts";
import type { Overlap } from "./overlap.ts";
import { setsOf } from "./passage-sets.ts";
import { postingsOf } from "./postings.ts";
import { holdersIn, type Segment, withSegment } from "./segments.ts";
import { type Shingles, shinglesOfTexts } from "./shingles.ts";

/** Passages that can be added to; they are numbered from 0 on in the order in which they come. */
export interface PassageIndex {
  /** Adds passages, and gives the pairs of each of them with those before it, in ascending order. */
  readonly add: (passages: readonly string[]) => Overlap[];
  /** How many passages it holds. */
  readonly size: () => number;
}

/**
 * Makes an index of passages. To add all passages at once is {@link findSharing}; what is added later meets only what it shares rare
 * wording with, so that one plan more is not ten thousand plans again. Few calls, the fewer the more it holds, take longer: there
 * what was added is put in order.
 *
 * The pairs are those that {@link findSharing} tells of all the passages, with the same shares, but for what hangs on rarity: it is
 * that of the day. `likeness` is reckoned with the passages that are there when the later of the two is added; and wording that is
 * rare that day may be common in the end, so that more pairs are told of passages that share standing words. Of the pairs that
 * {@link findSharing} tells of a thousand plans, .991 are told when these are added one by one, and all of those planted there.
 *
 * @example
 * ```ts
 * const index = createPassageIndex({ containment: 0.5 });
 * index.add(["Rà soát quy chế phối hợp giữa hội và các sở", "Sửa chữa trụ sở"]); // []
 * index.add(["Hội rà soát quy chế phối hợp giữa hội và các sở"]); // [{ a: 0, b: 2, containmentA: 1, … }]
 * ```
 */
export function createPassageIndex(options: FindOptions = {}): PassageIndex {
  let segments: readonly Segment[] = [];
  let size = 0;
  return {
    size: () => size,
    add: (passages) => {
      const first = size;
      size += passages.length;
      const { leaveOut } = options;
      const shingles = shinglesOfTexts(passages, leaveOut && ((index) => leaveOut(first + index)));
      const added = segmentOf(shingles, first, segments);
      const found = pairsWithAdded(segments, added, options);
      segments = withSegment(segments, added);
      return found;
    },
  };
}

/** Makes a segment of new passages, in which a shingle is as common as it is in all segments together. */
function segmentOf(shingles: Shingles, first: number, earlier: readonly Segment[]): Segment {
  const postings = postingsOf(shingles, first);
  const holders = holdersIn(earlier, postings.terms);
  for (let term = 0; term < holders.length; term++) {
    const own = (postings.from[term + 1] as number) - (postings.from[term] as number);
    holders[term] = (holders[term] as number) + own;
  }
  return { first, postings, sets: setsOf(postings, shingles, { first, holders }) };
}
