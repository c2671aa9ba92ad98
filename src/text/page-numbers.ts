/**
 * Page numbers that a converter has left inside sentences. They are blotted out of the fold together with the line ends around them,
 * so that the two halves of the sentence stand on one line again and no character moves.
 */
import { afterSpace, beforeSpace } from "./characters.ts";
import { numberLines } from "./number-lines.ts";
import type { Span } from "./span.ts";

/** The fold of a text without the page numbers that break its sentences: `Giao cho Ban ¶ 22 ¶ Thường vụ`. */
export function blotPageNumbers(folded: string, text: string): string {
  const found = numberLines(folded).map((line) => readFound(folded, line));
  if (found.length === 0) return folded;
  const printed = withoutRows(found);
  const rising = risingOf(printed);
  let plain = "";
  let from = 0;
  for (const number of printed) {
    if (number.start < from || !breaksSentence(text, folded, number, rising.has(number))) continue;
    plain += folded.slice(from, number.start) + " ".repeat(number.end - number.start);
    from = number.end;
  }
  return plain + folded.slice(from);
}

/** The characters of a span without the page numbers inside it. */
export function withoutPageNumbers(
  { text, folded }: { readonly text: string; readonly folded: string },
  [start, end]: Span,
): string {
  const isBlotted = (from: number, to: number): boolean =>
    folded.slice(start + from, start + to).trim() === "";
  return withoutLines(text.slice(start, end), isBlotted);
}

/** The words of a citation without the lines between them that hold nothing but a number. */
export function withoutNumberLines(words: string): string {
  return withoutLines(words, () => true);
}

function withoutLines(words: string, isLeftOut: (from: number, to: number) => boolean): string {
  let kept = "";
  let from = 0;
  for (const { index, 0: line } of numberLines(words)) {
    if (!isLeftOut(index, index + line.length)) continue;
    kept += words.slice(from, index);
    from = index + line.length;
  }
  return from === 0 ? words : kept + words.slice(from);
}

/** A line that holds nothing but a number, with the white space around it. */
interface NumberLine {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first number below the heading `STT` of a column: a table whose cells stand on lines of their own. */
  readonly isCell: boolean;
}

function readFound(folded: string, { index, 0: line, groups }: RegExpExecArray): NumberLine {
  const start = beforeSpace(folded, index, 0);
  const end = afterSpace(folded, index + line.length, folded.length);
  const isCell = COLUMN.test(folded.slice(Math.max(0, start - 200), start));
  return { value: Number(groups?.value), start, end, isCell };
}

/** The numbers that do not count the rows of a table whose cells stand on lines of their own. */
function withoutRows(found: readonly NumberLine[]): readonly NumberLine[] {
  const printed: NumberLine[] = [];
  let row = Number.NaN;
  let above = -ROW;
  for (const number of found) {
    const counts = number.isCell || number.value === row + 1;
    if (counts) row = number.value;
    else if (number.start - above >= ROW) printed.push(number);
    above = number.end;
  }
  return printed;
}

/** The numbers that count on from one before, or that one after counts on from. */
function risingOf(numbers: readonly NumberLine[]): ReadonlySet<NumberLine> {
  const seen = new Map<number, NumberLine>();
  const rising = new Set<NumberLine>();
  for (const number of numbers) {
    const before = seen.get(number.value - 1);
    if (before) rising.add(before).add(number);
    seen.set(number.value, number);
  }
  return rising;
}

/** Whether a sentence stands open before a number and goes on after it. */
function breaksSentence(text: string, folded: string, { start, end }: NumberLine, rises: boolean): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const above = text.slice(Math.max(lineStart, start - LONGEST), start);
  const newline = text.indexOf("\n", end);
  const below = text.slice(end, Math.min(end + LONGEST, newline < 0 ? text.length : newline));
  const between = text.slice(start, end);
  if (!/[\p{L},]$/u.test(above) || /[\t|]/u.test(above + below) || LABEL.test(folded.slice(end, end + 40)))
    return false;
  if (MARKED.test(between)) return false;
  if (/^["“(]?\p{Ll}/u.test(below)) return rises || above.length >= SHORT || below.length >= SHORT;
  if (!rises || !/^\p{Lu}/u.test(below) || above.length < FULL || isLoud(above) || isLoud(below))
    return false;
  if (/^[*_]/u.test(between) !== /[*_]$/u.test(between)) return false;
  return above.length >= LONGEST || !HEADING.test(above);
}

/** Whether there is a word in capitals at the head of a line, and no small letter in all of it. */
function isLoud(line: string): boolean {
  return !/\p{Ll}/u.test(line);
}

/** The last line before a number is the heading of a column of numbers, or one of those beside it follows. */
const COLUMN = /(?:^|\n)\s{0,8}(?:stt|tt|số\s+tt|số\s+thứ\s+tự)\s*(?:\n[^\n]{1,40}\s*){0,6}$/u;
/** What heads a part of its own. */
const LABEL =
  /^(?:(?:[ivx]{1,6}|[a-zđ]|\d{1,3})\s?[.):/]|(?:điều|chương|phần|mục|phụ\s+lục)\s+(?:[ivx\d]+|thứ)(?!\p{L}))/u;
/** What ends with the mark of a Markdown list or heading: an item or a heading follows. */
const MARKED = /\n\s{0,8}(?:[*+-]\s{1,8}|#{1,6}\s{0,4})$/u;
/** A numbered line that may be a heading: no comma stands in it. */
const HEADING = /^\s*[*#]*\s*(?:\p{Lu}{1,6}|\p{Ll}|\d{1,3}(?:\.\d{1,3})*)\s?[.)/-]?\s[^,;]*$/u;
/** Lines that are shorter on both sides are cells. */
const SHORT = 25;
/** A line that a page ends in the middle of a sentence has at least so many characters. */
const FULL = 50;
/** A heading is shorter. */
const LONGEST = 110;
/** Two page numbers stand at least so far apart. */
const ROW = 120;
