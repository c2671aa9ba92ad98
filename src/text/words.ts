/** The words of a text (in Vietnamese, its syllables) and where they stand. */
import { isLetterCode, isWordCode } from "./characters.ts";
import type { Span } from "./span.ts";

/** Word `i` is `text.slice(starts[i], ends[i])`; the words stand in reading order. */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The words within a span: runs of letters, marks and digits. `93-KL/TW` is three, `KH&CN` is two. */
export function findWords(text: string, span: Span = [0, text.length]): Words {
  return wordsWithin(text, [span]);
}

/** The words within spans that do not overlap, span by span. */
export function wordsWithin(text: string, spans: readonly Span[]): Words {
  const bound = spans.reduce((sum, [from, to]) => sum + Math.ceil(Math.max(0, to - from) / 2), 1);
  const words = { starts: new Int32Array(bound), ends: new Int32Array(bound) };
  const count = spans.reduce((sum, span) => addWords(words, sum, text, span), 0);
  return { starts: words.starts.slice(0, count), ends: words.ends.slice(0, count) };
}

/** Adds the words of a span behind so many others; gives how many they are together. */
function addWords({ starts, ends }: Words, before: number, text: string, [from, to]: Span): number {
  let count = before;
  let open = false;
  for (let at = from; at < to; at++) {
    const letter = isWordCode(text.charCodeAt(at));
    if (letter && !open) starts[count] = at;
    if (!letter && open) ends[count++] = at;
    open = letter;
  }
  if (open) ends[count++] = to;
  return count;
}

/** How many words stand within a span: as many as {@link findWords} finds. */
export function countWords(text: string, [from, to]: Span): number {
  let count = 0;
  let open = false;
  for (let at = from; at < to; at++) {
    const letter = isWordCode(text.charCodeAt(at));
    if (letter && !open) count++;
    open = letter;
  }
  return count;
}

/**
 * The letters of the Latin script as the source of a class in a regular expression. In a lookbehind that is tried everywhere it is
 * several times as fast as `\p{L}`, which has to look for pairs of code units, and in a Vietnamese text it finds the same.
 */
export const LATIN = String.raw`A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff`;

/** The letters that a text begins with, or its first mark. */
export function firstWordOf(text: string): string {
  let end = 0;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end++;
  return text.slice(0, Math.max(end, 1));
}
