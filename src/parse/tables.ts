import type { Cell } from "../model.ts";
import type { Span } from "../text/span.ts";
import type { Line } from "./lines.ts";
import type { Label } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";
import { isRestOf, joinFirst } from "./tables-broken.ts";
import {
  type Column,
  cellsOf,
  column,
  innerLabel,
  isDrawn,
  isFilled,
  isHeader,
  isMarked,
  rowLabel,
  trimmed,
} from "./tables-cells.ts";

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

/** A table in the middle of being read: its columns stand for all rows until another row of headings. */
export interface Table {
  columns: readonly Column[];
  readonly rows: OpenRow[];
}

/** A row that the lines below may go on with. */
interface OpenRow extends Row {
  readonly cells: Cell[];
  group: boolean;
  span: Span;
  words: Span;
}

/** Whether a line holds cells, between tabs or Markdown bars. */
export function isTableLine(reading: Reading, line: Line, open: boolean): boolean {
  if (reading.text.charAt(line.rawStart) === "|") return true;
  const filled = cellsOf(reading, line).filter(isFilled);
  if (filled.length >= 3) return true;
  if (open) return reading.folded.slice(line.whole[0], line.whole[1]).includes("\t");
  return filled.length === 2 && isHeader(reading, filled, false);
}

/** The rows of consecutive table lines, and the lines that go on with the cell above them. */
export function readTable(reading: Reading, lines: readonly Line[], columns: readonly Column[] = []): Table {
  const table: Table = { columns, rows: [] };
  for (const line of lines) readLine(reading, table, line);
  return table;
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
    extend(reading, previous, aligned, table.columns);
    return;
  }
  table.rows.push(row(reading, aligned, label, table.columns));
}

/** Leaves out an empty cell before the label where the row has one more cell than the table, and adds a label's column. */
function align(reading: Reading, cells: readonly Span[], columns: readonly Column[]): readonly Span[] {
  const [first, second] = cells;
  if (!first || isFilled(first) || !second || columns.length === 0) return cells;
  return cells.length > columns.length && rowLabel(reading, second) ? cells.slice(1) : cells;
}

function row(
  reading: Reading,
  cells: readonly Span[],
  label: Label | null,
  columns: readonly Column[],
): OpenRow {
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
  if (!first) return false;
  if (previous.group) return isRestOf(reading, previous, cells);
  if (filled.length === 1 && isMarked(reading, first)) return false;
  return (
    columns[0]?.role === "label" || filled.length === 1 || /^\p{Ll}/u.test(reading.text.charAt(first[0]))
  );
}

/** Adds the cells of the line that goes on with a row; a cell without a place of its own goes on with the last. */
function extend(
  reading: Reading,
  previous: OpenRow,
  cells: readonly Span[],
  columns: readonly Column[],
): void {
  const leading = cells[0] && isFilled(cells[0]);
  const shift = leading ? Math.max(0, previous.cells.length - 1) : 0;
  const more = asCells(cells, columns.slice(shift));
  if (previous.group) {
    previous.group = false;
    joinFirst(previous.cells, more);
  }
  const end = Math.max(previous.span[1], more.at(-1)?.end ?? 0);
  previous.cells.push(...more);
  previous.span = [previous.span[0], end];
  previous.words = trimmed(reading.folded, previous.words[0], end);
}
