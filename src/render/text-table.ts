/** Plain-text tables: columns aligned by what a terminal shows, long cells wrapped. */
import { displayWidth, padded, wrapCells } from "./display-width.ts";

/** A column of a text table. */
export interface TextColumn {
  readonly heading: string;
  /** Numbers stand on the right. */
  readonly right?: boolean;
}

/** A table to print; cells are text already. */
export interface TextTable {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** The table in lines, within a width where its columns can be made so narrow. */
export function printTable({ columns, rows }: TextTable, width: number): string[] {
  const clean = rows.map((row) => row.map(printable));
  const widths = fitted(
    columns.map(({ heading }, at) => widest([heading, ...clean.map((row) => row[at] ?? "")])),
    columns.map(({ heading }) => Math.max(MIN_WIDTH, ...heading.split(" ").map(displayWidth))),
    width - GAP.length * (columns.length - 1),
  );
  const head = printRow(
    columns.map(({ heading }) => heading),
    widths,
    columns,
  );
  const rule = widths.map((wide) => "─".repeat(wide)).join(GAP);
  const body = clean.map((row) => printRow(row, widths, columns));
  const spaced = body.some((lines) => lines.length > 1);
  return [...head, rule, ...body.flatMap((lines, at) => (spaced && at > 0 ? ["", ...lines] : lines))];
}

/** The text without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}

function printRow(
  cells: readonly string[],
  widths: readonly number[],
  columns: readonly TextColumn[],
): string[] {
  const wrapped = widths.map((wide, at) => wrapCells(cells[at] ?? "", wide));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((wide, at) => padded(wrapped[at]?.[line] ?? "", wide, columns[at]?.right))
      .join(GAP)
      .trimEnd(),
  );
}

/** Narrows the widest columns, evenly, until all fit; none gets narrower than its least width. */
function fitted(wanted: readonly number[], least: readonly number[], room: number): number[] {
  let cap = Math.max(...wanted, 1);
  const at = (limit: number) =>
    wanted.map((wide, i) => Math.min(wide, Math.max(limit, least[i] ?? MIN_WIDTH)));
  while (cap > MIN_WIDTH && at(cap).reduce((sum, wide) => sum + wide, 0) > room) cap--;
  return at(cap);
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, ...cell.split("\n").map(displayWidth)), 1);
}

const GAP = "  ";
const MIN_WIDTH = 4;
