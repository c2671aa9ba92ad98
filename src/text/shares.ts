/** How the words of a text divide among those who lay claim to them. */
import { bySpan, type Span } from "./span.ts";
import { type Words, wordsWithin } from "./words.ts";

/** A stretch of the text, where its words come from, and how strong the claim is. */
export interface Claim {
  readonly span: Span;
  /** Such as `parent`; any name but `own`, which is what nobody claims. */
  readonly origin: string;
  /** Where claims overlap, the lowest rank has the word; among equals, the first in the list. */
  readonly rank: number;
}

/** How many words there are, and how many of them have each origin; `own` is what nobody claims. */
export interface WordShares {
  readonly words: number;
  readonly byOrigin: Readonly<Record<string, number>>;
}

/**
 * Counts the words of the spans of `body` by origin. A word counts once, however many spans and claims hold it, and a claim
 * holds a word that lies in it whole. The counts, with `own`, sum to `words`: divide by it for shares.
 */
export function shareWords(text: string, body: readonly Span[], claims: readonly Claim[]): WordShares {
  const words = wordsOfBody(text, body);
  const total = words.starts.length;
  const next = new Int32Array(total + 1).map((_, at) => at);
  const byOrigin: Record<string, number> = {};
  let taken = 0;
  for (const { span, origin } of claims.toSorted((a, b) => a.rank - b.rank)) {
    const count = takeWords(words, next, span);
    byOrigin[origin] = (byOrigin[origin] ?? 0) + count;
    taken += count;
  }
  byOrigin.own = (byOrigin.own ?? 0) + total - taken;
  return { words: total, byOrigin };
}

/** The words of a body's spans, each once, in reading order. */
function wordsOfBody(text: string, body: readonly Span[]): Words {
  const apart: Span[] = [];
  let reached = 0;
  for (const [start, end] of body.toSorted(bySpan)) {
    if (end > reached) apart.push([Math.max(start, reached), end]);
    reached = Math.max(reached, end);
  }
  return wordsWithin(text, apart);
}

/** Takes the words of a span that are still free. `next[w]` leads to the first free word from `w` on, so no word is met twice. */
function takeWords({ starts, ends }: Words, next: Int32Array, [start, end]: Span): number {
  let count = 0;
  let word = freeFrom(next, firstFrom(starts, start));
  while (word < starts.length && (ends[word] ?? 0) <= end) {
    next[word] = word + 1;
    count++;
    word = freeFrom(next, word + 1);
  }
  return count;
}

function freeFrom(next: Int32Array, from: number): number {
  let word = from;
  while (next[word] !== word) {
    const ahead = next[word] ?? word;
    next[word] = next[ahead] ?? ahead;
    word = ahead;
  }
  return word;
}

/** The first index whose value is at least `at`. */
function firstFrom(sorted: Int32Array, at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
