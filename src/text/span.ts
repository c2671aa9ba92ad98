/** Places in a text, and the words that stand there. */
import { afterSpace, beforeSpace, isSpaceAt } from "./characters.ts";

/** A place in a text: UTF-16 code units, end exclusive, as `text.slice(start, end)` counts. */
export type Span = readonly [start: number, end: number];

/** The exact characters of a span. */
export function quote(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}

/** The characters of a span on one line: runs of white space become one space. */
export function quoteLine(text: string, span: Span): string {
  return onOneLine(quote(text, span)).trim();
}

/** Words with one space for each run of white space. */
export function onOneLine(words: string): string {
  for (let at = 0; at < words.length; at++) {
    if (!isSpaceAt(words, at)) continue;
    if (words.charCodeAt(at) !== SPACE || isSpaceAt(words, at + 1)) return words.replace(/\s+/gu, " ");
  }
  return words;
}

const SPACE = 0x20;

/** The span without the white space at its two ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const from = afterSpace(text, start, end);
  return [from, beforeSpace(text, end, from)];
}

/** The number of characters that two spans share. */
export function overlapOf([a, b]: Span, [c, d]: Span): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

/** Whether the first span holds the whole of the second. */
export function holds([a, b]: Span, [c, d]: Span): boolean {
  return a <= c && d <= b;
}

/** Sorts by start, then the longer first. */
export function bySpan([a, b]: Span, [c, d]: Span): number {
  return a - c || d - b;
}

/** The span of a named group of a match made with the `d` flag, moved by `offset`; `null` where the group took no part. */
export function groupSpan(match: RegExpExecArray, name: string, offset = 0): Span | null {
  const at = match.indices?.groups?.[name];
  return at ? [at[0] + offset, at[1] + offset] : null;
}
