import { columnRole, isFigureHeading } from "../lexicon/columns.ts";
import type { ColumnRole } from "../model.ts";
import { quoteLine, type Span, trimSpan } from "../text/span.ts";
import { isCapitals, type Line } from "./lines.ts";
import { type Label, labelIn } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** A column, by its heading. */
export interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
  readonly headingSpan?: Span;
}

/** The cells of a line, each without the white space and the marks around its words; an empty cell is an empty span. */
export function cellsOf({ text, folded }: Reading, { whole: [from, to], rawStart, rawEnd }: Line): Span[] {
  const bars = text.charAt(rawStart) === "|";
  const [start, end] = bars
    ? [rawStart + 1, text.charAt(rawEnd - 1) === "|" ? rawEnd - 1 : rawEnd]
    : [from, to];
  let at = start;
  return (bars ? text : folded)
    .slice(start, end)
    .split(bars ? "|" : "\t")
    .map((cell) => {
      const from = at;
      at += cell.length + 1;
      return trimmed(folded, from, from + cell.length);
    });
}

/** Whether cells are the headings of columns: the words of at least two say what stands below them. */
export function isHeader(reading: Reading, filled: readonly Span[], open: boolean): boolean {
  if (filled.length < 2 || filled.some(([start, end]) => end - start > 90)) return false;
  const words = filled.map(([start, end]) => reading.folded.slice(start, end));
  const roles = words.map(columnRole);
  if (roles[0] === "label") return true;
  const known = roles.filter((role, at) => role !== "other" || isFigureHeading(words[at] ?? "")).length;
  const marked = filled.every((cell) => isMarked(reading, cell));
  return known >= 2 && known * 2 > filled.length && (marked || !open) && !rowLabel(reading, filled[0]);
}

/** Whether a row is drawn (`| --- | --- |`) or only counts the columns: `(1) (2) (3)`. */
export function isDrawn({ folded }: Reading, filled: readonly Span[]): boolean {
  const words = filled.map(([start, end]) => folded.slice(start, Math.min(end, start + 400)));
  if (words.every((cell) => /^[:\s-]+$/u.test(cell))) return true;
  return filled.length >= 3 && words.every((cell, at) => Number(cell.replace(/[()\s]/gu, "")) === at + 1);
}

/** The column that a heading stands over. */
export function column(reading: Reading, [start, end]: Span): Column {
  return {
    role: columnRole(reading.folded.slice(start, end)),
    heading: quoteLine(reading.text, [start, end]),
    headingSpan: [start, end],
  };
}

/** The label in a row's first cell: a bare numeral will do, or a label before the words of a group's heading. */
export function rowLabel(reading: Reading, cell: Span | undefined): Label | null {
  if (!cell || !isFilled(cell)) return null;
  const label = labelIn(reading, cell);
  if (label) return label;
  const words = reading.folded.slice(cell[0], Math.min(cell[1], cell[0] + 16));
  if (cell[1] - cell[0] > 12 || !BARE.test(words)) return null;
  const dotted = { ...reading, folded: "", text: "" };
  const bare = labelIn(
    { ...dotted, folded: `${words}. `, text: `${reading.text.slice(cell[0], cell[1])}. ` },
    [0, words.length + 2],
  );
  return bare && { ...bare, end: cell[1] };
}

/** The label before the words of a heading that is a row's only cell: `I. Kinh tế`. */
export function innerLabel(reading: Reading, filled: readonly Span[]): Label | null {
  const label = filled.length === 1 ? rowLabel(reading, filled[0]) : null;
  return label?.kind === "roman" || label?.kind === "capital" ? label : null;
}

/** Whether a cell is set apart: emphasised, or in capitals. */
export function isMarked({ text }: Reading, [start, end]: Span): boolean {
  return isCapitals(text, [start, end]) || /[*_]/u.test(text.charAt(start - 1));
}

/** Whether a cell holds words. */
export function isFilled([start, end]: Span): boolean {
  return start < end;
}

/** A span without the white space and the marks at its ends, in the fold. */
export function trimmed(folded: string, from: number, to: number): Span {
  return trimSpan(folded, [from, to]);
}

const BARE = /^(?:[ivx]{1,6}|[a-zđ]|\d{1,3}(?:\.\d{1,3}){0,4})\.?$/u;
