import { isCapitalAt, isSmallAt, isSpaceAt } from "../text/characters.ts";
import { type Span, trimSpan } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A printed line that says something, without the white space and the Markdown marks at its two ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The whole line, from one line end to the next. */
  readonly whole: Span;
  /** Where the line begins with its marks: `**`, `#`, `|`. */
  readonly rawStart: number;
  /** Where it ends with its marks. */
  readonly rawEnd: number;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
  /** How many empty lines stand before it. */
  readonly gap: number;
  /** Whether the number of a page, left out, stands before it. */
  readonly afterPage: boolean;
  /** Whether a drawn rule stands before it: `-----`. */
  readonly afterRule: boolean;
  /** Whether it is an item of a Markdown list whose mark is an asterisk. */
  readonly asterisk: boolean;
}

/** The lines of a span that hold words, in order; page numbers that stand alone are left out. */
export function linesOf({ text, folded }: Reading, [from, to]: Span): Line[] {
  const lines: Line[] = [];
  let gap = 1;
  let afterPage = false;
  let afterRule = false;
  for (let at = from; at < to; ) {
    const newline = folded.indexOf("\n", at);
    const stop = newline < 0 || newline > to ? to : newline;
    const [rawStart, rawEnd] = trimSpan(text, [at, stop]);
    const [start, end] = trimSpan(folded, [rawStart, rawEnd]);
    if (start >= end) gap++;
    else if (isRule(folded, start, end)) afterRule = true;
    else if (gap > 0 && end - start < 16 && PAGE_NUMBER.test(folded.slice(start, end))) afterPage = true;
    else {
      const asterisk = text.charAt(rawStart) === "*" && ASTERISK.test(text.slice(rawStart, rawStart + 8));
      const whole: Span = [at, stop];
      const afterBlank = gap > 0;
      lines.push({ start, end, whole, rawStart, rawEnd, afterBlank, gap, afterPage, afterRule, asterisk });
      gap = 0;
      afterPage = false;
      afterRule = false;
    }
    at = stop + 1;
  }
  return lines;
}

/** Whether nothing but marks stands on a line, each with or without a space behind it. */
function isRule(folded: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + LONGEST_RULE);
  let marks = 0;
  for (let at = start; at < limit; at++) {
    if (!RULE_MARKS.includes(folded.charAt(at))) return false;
    marks++;
    if (at + 1 < limit && isSpaceAt(folded, at + 1)) at++;
  }
  return marks >= SHORTEST_RULE;
}

/** Whether the letters of a span are all capitals, and there are any. */
export function isCapitals(text: string, [start, end]: Span): boolean {
  let found = false;
  for (let at = start; at < end; at++) {
    if (isSmallAt(text, at)) return false;
    found ||= isCapitalAt(text, at);
  }
  return found;
}

/** Whether a line is emphasised from one end to the other, or nearly, or a Markdown heading. */
export function isEmphasised(text: string, { rawStart, rawEnd, asterisk }: Line): boolean {
  const first = text.charAt(rawStart);
  if (first === "#") return true;
  if (first === "<") return BOLD.test(text.slice(rawStart, rawStart + 12));
  if (!"*_".includes(first) || rawEnd - rawStart <= 2) return false;
  return "*_:".includes(text.charAt(rawEnd - 1)) || (!asterisk && isMostlyBold(text.slice(rawStart, rawEnd)));
}

/** Whether most of a line is bold: a converter has put the marks between the words of a heading. */
function isMostlyBold(line: string): boolean {
  const parts = line.split("**");
  const bold = parts.reduce((sum, words, at) => (at % 2 === 1 ? sum + words.length : sum), 0);
  return parts.length % 2 === 1 && bold > line.length * 0.7;
}

/** Whether a line is set apart as a heading: emphasised, or in capitals. */
export function isProminent(text: string, line: Line): boolean {
  return isEmphasised(text, line) || isCapitals(text, [line.start, line.end]);
}

const RULE_MARKS = "-=_~.*";
const SHORTEST_RULE = 3;
const LONGEST_RULE = 200;
const PAGE_NUMBER = /^(?:-\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*-)?$/u;
const ASTERISK = /^\*(?!\*)\s+\S/u;
const BOLD = /^<(?:p>\s?<)?(?:b|strong|h[1-6])>/iu;
