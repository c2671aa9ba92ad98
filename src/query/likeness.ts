/** How much of a passage's words stand in another one: by pairs of neighbouring words, without the names of cited documents. */
import type { Document } from "../model.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { findWords } from "../text/words.ts";
import type { HeldTask } from "./held.ts";

/** The distinct pairs of neighbouring words of a passage. */
export type WordPairs = ReadonlySet<string>;

/** The pairs of a span of a document. Citations are cut out: the names of other documents are nobody's duty. */
export function wordPairs(document: Document, span: Span): WordPairs {
  const pairs = new Set<string>();
  for (const piece of withoutCitations(document, span)) addPairs(pairs, document.text ?? "", piece);
  return pairs;
}

/** The share of the first passage's pairs that the second has, from 0 to 1; 0 where there are too few to tell. */
export function shareOf(pairs: WordPairs, other: WordPairs): number {
  if (pairs.size < FEWEST) return 0;
  let shared = 0;
  for (const pair of pairs) if (other.has(pair)) shared++;
  return shared / pairs.size;
}

/** Tasks by the pairs of words that they have, and how many each has. */
export interface LikenessIndex {
  readonly owners: ReadonlyMap<string, readonly HeldTask[]>;
  readonly sizes: ReadonlyMap<HeldTask, number>;
}

/** An index of tasks, to find which of them a passage is like. Tasks of too few words are left out. */
export function likenessIndex(tasks: readonly HeldTask[]): LikenessIndex {
  const owners = new Map<string, HeldTask[]>();
  const sizes = new Map<HeldTask, number>();
  for (const held of tasks) {
    const pairs = wordPairs(held.document, [held.task.start, held.task.end]);
    if (pairs.size < FEWEST) continue;
    sizes.set(held, pairs.size);
    for (const pair of pairs) {
      const known = owners.get(pair);
      if (known) known.push(held);
      else owners.set(pair, [held]);
    }
  }
  return { owners, sizes };
}

/** The share of each task's pairs that a passage has; tasks that share none are left out. */
export function countShared(
  pairs: WordPairs,
  { owners, sizes }: LikenessIndex,
): ReadonlyMap<HeldTask, number> {
  const counts = new Map<HeldTask, number>();
  for (const pair of pairs)
    for (const task of owners.get(pair) ?? []) counts.set(task, (counts.get(task) ?? 0) + 1);
  return new Map([...counts].map(([task, shared]) => [task, shared / (sizes.get(task) ?? 1)]));
}

/** The largest share of a passage's own pairs that stands in one task of the index; 0 where the passage is too short to tell. */
export function mostAlike(pairs: WordPairs, { owners }: LikenessIndex): number {
  if (pairs.size < FEWEST) return 0;
  const counts = new Map<HeldTask, number>();
  let most = 0;
  for (const pair of pairs)
    for (const task of owners.get(pair) ?? []) {
      const count = (counts.get(task) ?? 0) + 1;
      counts.set(task, count);
      most = Math.max(most, count);
    }
  return most / pairs.size;
}

function addPairs(pairs: Set<string>, text: string, [start, end]: Span): void {
  const folded = fold(text.slice(start, end));
  const { starts, ends } = findWords(folded);
  let last = "";
  for (let i = 0; i < starts.length; i++) {
    const word = folded.slice(starts[i], ends[i]);
    if (last) pairs.add(`${last} ${word}`);
    last = word;
  }
}

/** The pieces of a span between the citations that stand in it. */
function withoutCitations({ citations }: Document, [start, end]: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = firstAfter(citations, start); i < citations.length; i++) {
    const citation = citations[i];
    if (!citation || citation.start >= end) break;
    if (citation.start > from) pieces.push([from, citation.start]);
    from = Math.max(from, citation.end);
  }
  if (from < end) pieces.push([from, end]);
  return pieces;
}

/** The index of a citation before which none reaches a place: the name of one may hold a few others. */
function firstAfter(citations: Document["citations"], place: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - MOST_INSIDE);
}

/** At least so many citations are looked at before a place. */
const MOST_INSIDE = 16;
/** Below so many pairs, sharing them says nothing. */
const FEWEST = 4;
