/** Passages held for those that come later, in segments that each were added at once or grew together. */
import type { PassageSet } from "./overlap.ts";
import type { PassageSets } from "./passage-sets.ts";
import { joinPostings, type Postings, searchTerm } from "./postings.ts";

/** Passages with numbers in a row. */
export interface Segment {
  /** The number of the first. */
  readonly first: number;
  readonly sets: PassageSets;
  readonly postings: Postings;
}

/** Segments with one more: segments that are of nearly one size become one, so that there are few of them. */
export function withSegment(segments: readonly Segment[], added: Segment): readonly Segment[] {
  const joined = [...segments, added];
  for (;;) {
    const [earlier, later] = joined.slice(-2);
    if (!earlier || !later || sizeOf(earlier) >= 2 * sizeOf(later)) return joined;
    joined.splice(-2, 2, join(earlier, later));
  }
}

function sizeOf({ sets }: Segment): number {
  return sets.keys.length;
}

function join(earlier: Segment, later: Segment): Segment {
  const passages = earlier.sets.from.length - 1;
  const from = new Int32Array(passages + later.sets.from.length);
  from.set(earlier.sets.from);
  later.sets.from.forEach((start, passage) => {
    from[passages + passage] = earlier.sets.keys.length + start;
  });
  const keys = new Int32Array(sizeOf(earlier) + sizeOf(later));
  keys.set(earlier.sets.keys);
  keys.set(later.sets.keys, sizeOf(earlier));
  const common = new Uint8Array(keys.length);
  common.set(earlier.sets.common);
  common.set(later.sets.common, sizeOf(earlier));
  const postings = joinPostings(earlier.postings, later.postings);
  return { first: earlier.first, sets: { keys, from, common }, postings };
}

/** For each of the terms, which are in ascending order, how many passages of the segments hold it. */
export function holdersIn(segments: readonly Segment[], terms: Int32Array): Int32Array {
  const holders = new Int32Array(terms.length);
  for (const { postings } of segments) {
    let at = 0;
    for (let term = 0; term < terms.length; term++) {
      at = searchTerm(postings, terms[term] as number, at);
      if (postings.terms[at] !== terms[term]) continue;
      holders[term] =
        (holders[term] as number) + (postings.from[at + 1] as number) - (postings.from[at] as number);
    }
  }
  return holders;
}

/** The passages of the segments that hold a term, ascending. */
export function passagesWith(segments: readonly Segment[], term: number): readonly number[] {
  return segments.flatMap(({ postings }) => {
    const at = searchTerm(postings, term);
    if (postings.terms[at] !== term) return [];
    return [...postings.passages.subarray(postings.from[at], postings.from[at + 1])];
  });
}

/** The set of a passage by its number. */
export function setIn(segments: readonly Segment[], passage: number): PassageSet | undefined {
  const segment = segments.findLast(({ first }) => first <= passage);
  return segment && { sets: segment.sets, at: passage - segment.first };
}
