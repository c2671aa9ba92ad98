import { columnRole } from "../lexicon/columns.ts";
import type { Cell, ColumnRole } from "../model.ts";
import { quoteLine, type Span } from "../text/span.ts";
import { isCapitals, type Line } from "./lines.ts";
import { type Label, labelIn } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** A row of a table: a row of cells, or the heading of the rows below it. */
export interface Row {
  /** `null` where the row bears no label of its own. */
  readonly label: Label | null;
  readonly cells: readonly Cell[];
  /** Whether it is the heading of a group of rows. */
  readonly group: boolean;
  readonly span: Span;
  /** The words after the label. */
  readonly words: Span;
}

/** A column, by its heading. */
interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
}

/** A table in the middle of being read: its columns stand for all rows until another row of headings. */
export interface Table {
  columns: readonly Column[];
  rows: Row[];
  /** How many of `rows` were there when the last page or paragraph broke the table. */
  readonly headed: boolean;
}

/** Whether a line holds cells, between tabs or Markdown bars. */
export function isTableLine(reading: Reading, line: Line, open: boolean): boolean {
  if (reading.text.charAt(line.rawStart) === "|") return true;
  const filled = cellsOf(reading, line).filter(isFilled);
  if (filled.length >= 3) return true;
  if (open) return reading.text.slice(line.whole[0], line.whole[1]).includes("\t");
  return filled.length === 2 && isHeader(reading, filled, false);
}

/** The rows of consecutive table lines, and the lines that go on with the cell above them. */
export function readTable(reading: Reading, lines: readonly Line[], columns: readonly Column[] = []): Table {
  const table: Table = { columns, rows: [], headed: columns.length > 0 };
  for (const line of lines) readLine(reading, table, line);
  return { ...table, headed: table.columns.some(({ heading }) => heading !== "") };
}

function readLine(reading: Reading, table: Table, line: Line): void {
  const cells = cellsOf(reading, line);
  const filled = cells.filter(isFilled);
  if (filled.length === 0 || isDrawn(reading, filled)) return;
  const previous = table.rows.at(-1);
  if (isHeader(reading, filled, table.columns.length > 0)) {
    table.columns = cells.map((cell) => column(reading, cell));
    return;
  }
  const aligned = align(reading, cells, table.columns);
  const label = rowLabel(reading, aligned[0]) ?? innerLabel(reading, filled);
  if (previous && !label && goesOn(reading, previous, aligned, table.columns)) {
    table.rows[table.rows.length - 1] = extended(reading, previous, aligned, table.columns);
    return;
  }
  table.rows.push(row(reading, aligned, label, table.columns));
}

/** The cells of a line, each without the white space and the marks around its words; an empty cell is an empty span. */
function cellsOf({ text, folded }: Reading, { whole: [from, to], rawStart, rawEnd }: Line): Span[] {
  const bars = text.charAt(rawStart) === "|";
  const [start, end] = bars
    ? [rawStart + 1, text.charAt(rawEnd - 1) === "|" ? rawEnd - 1 : rawEnd]
    : [from, to];
  let at = start;
  return text
    .slice(start, end)
    .split(bars ? "|" : "\t")
    .map((cell) => {
      const from = at;
      at += cell.length + 1;
      return trimmed(folded, from, from + cell.length);
    });
}

/** Leaves out an empty cell before the label where the row has one more cell than the table, and adds a label's column. */
function align(reading: Reading, cells: readonly Span[], columns: readonly Column[]): readonly Span[] {
  const [first, second] = cells;
  if (!first || isFilled(first) || !second || columns.length === 0) return cells;
  return cells.length > columns.length && rowLabel(reading, second) ? cells.slice(1) : cells;
}

function row(reading: Reading, cells: readonly Span[], label: Label | null, columns: readonly Column[]): Row {
  const filled = cells.filter(isFilled);
  const labelled = label !== null && filled.length > 1 && filled[0] === cells[0];
  const words = labelled ? filled.slice(1) : filled;
  const inner = label && !labelled ? label.end : null;
  const start = inner ?? words[0]?.[0] ?? 0;
  const end = words.at(-1)?.[1] ?? start;
  const heads = label?.kind === "roman" || label?.kind === "capital";
  const [only] = words;
  const single = words.length === 1 && only !== undefined;
  const group =
    single && (heads || columns.length > 2) && (heads || label !== null || isMarked(reading, only));
  return {
    label,
    cells: asCells(cells, columnsFor(cells, columns, labelled)),
    group,
    span: [filled[0]?.[0] ?? start, end],
    words: trimmed(reading.folded, start, end),
  };
}

/** The columns of a row: where a row of headings left the label's column out, it is added. */
function columnsFor(
  cells: readonly Span[],
  columns: readonly Column[],
  labelled: boolean,
): readonly Column[] {
  if (!labelled || columns[0]?.role === "label" || columns.length === 0 || cells.length <= columns.length)
    return columns;
  return [{ role: "label", heading: "" }, ...columns];
}

function asCells(cells: readonly Span[], columns: readonly Column[]): Cell[] {
  return cells.flatMap(([start, end], at) =>
    start < end ? [{ ...(columns[at] ?? { role: "other", heading: "" }), start, end }] : [],
  );
}

/** Whether a line without a label only goes on with the row above it: a row that a page or a line end has broken. */
function goesOn(
  reading: Reading,
  previous: Row,
  cells: readonly Span[],
  columns: readonly Column[],
): boolean {
  const filled = cells.filter(isFilled);
  const [first] = filled;
  if (!first || previous.group) return false;
  if (filled.length === 1 && isMarked(reading, first)) return false;
  return (
    columns[0]?.role === "label" || filled.length === 1 || /^\p{Ll}/u.test(reading.text.charAt(first[0]))
  );
}

/** A row with the cells of the line that goes on with it; a cell without a place of its own goes on with the last. */
function extended(reading: Reading, previous: Row, cells: readonly Span[], columns: readonly Column[]): Row {
  const leading = cells[0] && isFilled(cells[0]);
  const shift = leading ? Math.max(0, previous.cells.length - 1) : 0;
  const more = asCells(cells, columns.slice(shift));
  const end = Math.max(previous.span[1], more.at(-1)?.end ?? 0);
  return {
    ...previous,
    cells: [...previous.cells, ...more],
    span: [previous.span[0], end],
    words: trimmed(reading.folded, previous.words[0], end),
  };
}

/** Whether cells are the headings of columns: the words of at least two say what stands below them. */
function isHeader(reading: Reading, filled: readonly Span[], open: boolean): boolean {
  if (filled.length < 2 || filled.some(([start, end]) => end - start > 90)) return false;
  const roles = filled.map(([start, end]) => columnRole(reading.folded.slice(start, end)));
  if (roles[0] === "label") return true;
  const known = roles.filter((role) => role !== "other").length;
  const marked = filled.every((cell) => isMarked(reading, cell));
  return known >= 2 && known * 2 > filled.length && (marked || !open) && !rowLabel(reading, filled[0]);
}

/** Whether a row is drawn (`| --- | --- |`) or only counts the columns: `(1) (2) (3)`. */
function isDrawn({ folded }: Reading, filled: readonly Span[]): boolean {
  const words = filled.map(([start, end]) => folded.slice(start, Math.min(end, start + 400)));
  if (words.every((cell) => /^[:\s-]+$/u.test(cell))) return true;
  return filled.length >= 3 && words.every((cell, at) => Number(cell.replace(/[()\s]/gu, "")) === at + 1);
}

function column(reading: Reading, [start, end]: Span): Column {
  return {
    role: columnRole(reading.folded.slice(start, end)),
    heading: quoteLine(reading.text, [start, end]),
  };
}

/** The label in a row's first cell: a bare numeral will do, or a label before the words of a group's heading. */
function rowLabel(reading: Reading, cell: Span | undefined): Label | null {
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
function innerLabel(reading: Reading, filled: readonly Span[]): Label | null {
  const label = filled.length === 1 ? rowLabel(reading, filled[0]) : null;
  return label?.kind === "roman" || label?.kind === "capital" ? label : null;
}

function isMarked({ text }: Reading, [start, end]: Span): boolean {
  return isCapitals(text, [start, end]) || /[*_]/u.test(text.charAt(start - 1));
}

function isFilled([start, end]: Span): boolean {
  return start < end;
}

function trimmed(folded: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(folded.charAt(start))) start++;
  while (end > start && /\s/u.test(folded.charAt(end - 1))) end--;
  return [start, end];
}

const BARE = /^(?:[ivx]{1,6}|[a-zđ]|\d{1,3}(?:\.\d{1,3}){0,4})\.?$/u;
