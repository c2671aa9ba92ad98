/** Where rows, columns and cells of the coverage drawing stand. */
import type { Language } from "../model.ts";
import type { Coverage, CoverageColumn, CoverageRow } from "../query/answers.ts";
import { type CoverageGeometry, geometryOf } from "./coverage-geometry.ts";
import { coverageWords } from "./coverage-words.ts";
import { distinctNames } from "./distinct.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { paint, size } from "./theme.ts";

/** A column with its head. */
export interface DrawnColumn {
  readonly column: CoverageColumn;
  readonly x: number;
  readonly head: Block;
}

/** A task's row, or the heading of a group of rows. */
export type DrawnRow =
  | {
      readonly kind: "group";
      readonly id: string | null;
      readonly label: Block;
      readonly y: number;
      readonly height: number;
    }
  | {
      readonly kind: "task";
      readonly row: CoverageRow;
      readonly label: Block;
      readonly y: number;
      readonly height: number;
    };

export interface CoverageLayout {
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  readonly geometry: CoverageGeometry;
  /** Where the columns begin, below their heads. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly width: number;
}

/** Lays the grids out, one below the other where the columns do not stand side by side. */
export function layOutCoverage(
  { columns, rows }: Coverage,
  { lang, ...room }: { lang: Language; width: number; fits: boolean },
): readonly CoverageLayout[] {
  const geometry = geometryOf(columns.length, room);
  const names = distinctNames(columns);
  const named = columns.map((column) => ({ ...column, label: names.get(column.id) ?? column.label }));
  const grids = Math.max(1, Math.ceil(columns.length / geometry.abreast));
  return Array.from({ length: grids }, (_, grid) => {
    const [from, to] = [grid * geometry.abreast, (grid + 1) * geometry.abreast];
    const heads = named.slice(from, to).map((column) => headOf(column, { ...geometry, lang }));
    return layOutGrid(columns.slice(from, to), rows, { heads, geometry, lang });
  });
}

interface GridOptions {
  readonly heads: readonly Block[];
  readonly geometry: CoverageGeometry;
  readonly lang: Language;
}

function layOutGrid(
  columns: readonly CoverageColumn[],
  rows: readonly CoverageRow[],
  { heads, geometry, lang }: GridOptions,
): CoverageLayout {
  const { tasks, edge, cell } = geometry;
  const top = headHeight(heads, geometry) + 8;
  const right = tasks + columns.length * cell;
  const drawn = drawnRows(rows, { top, right, geometry, lang });
  const bottom = drawn.reduce((lowest, { y, height }) => Math.max(lowest, y + height), top);
  const slanted = geometry.heads === "slanted";
  const overhang = slanted ? Math.max(0, ...heads.map(({ width }) => width * SLANT - edge)) : 0;
  return {
    columns: columns.map((column, at) => ({
      column,
      x: tasks + at * cell,
      head: heads[at] ?? blockOf("", HEAD_TYPE),
    })),
    rows: drawn,
    geometry,
    top,
    bottom,
    right,
    width: right + edge + overhang,
  };
}

interface HeadOptions extends Pick<CoverageGeometry, "cell" | "heads"> {
  readonly lang: Language;
}

function headOf({ label, state }: CoverageColumn, { cell, heads, lang }: HeadOptions): Block {
  const flat = heads === "flat";
  const width = flat ? cell - 10 : heads === "slanted" ? 250 : 170;
  const lines = flat ? 5 : heads === "slanted" || cell < TWO_LINES ? 1 : 2;
  const head = blockOf(label, { ...HEAD_TYPE, width, lines });
  if (state === "collected") return head;
  const state_ = blockOf(coverageWords.notCollectedShort[lang], {
    width,
    lines: flat ? 2 : 1,
    size: size.small,
    italic: true,
    fill: paint.muted,
  });
  if (flat) return stacked(head, state_);
  return blockOf(`${label} (${coverageWords.notCollectedShort[lang]})`, {
    ...HEAD_TYPE,
    width: width - 20,
    lines: 1,
  });
}

function headHeight(blocks: readonly Block[], { heads }: CoverageGeometry): number {
  if (heads === "flat") return Math.max(20, ...blocks.map(({ height }) => height));
  return Math.max(30, ...blocks.map(({ width }) => width * (heads === "slanted" ? SLANT : 1) + 16));
}

interface RowOptions {
  readonly top: number;
  readonly right: number;
  readonly geometry: CoverageGeometry;
  readonly lang: Language;
}

/** The rows in their order, a heading above each group. */
function drawnRows(rows: readonly CoverageRow[], { top, right, geometry, lang }: RowOptions): DrawnRow[] {
  const drawn: DrawnRow[] = [];
  let y = top;
  let group: string | null | undefined;
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      const label = blockOf(row.groupTitle ?? group ?? coverageWords.noGroup[lang], {
        width: right - 14,
        lines: 3,
        size: size.head,
        bold: true,
      });
      drawn.push({ kind: "group", id: group, label, y, height: label.height + 10 });
      y += label.height + 10;
    }
    const label = taskLabel(row, geometry);
    const height = Math.max(3.75 * geometry.sign, label.height + 9);
    drawn.push({ kind: "task", row, label, y, height });
    y += height;
  }
  return drawn;
}

/** The path in its document, and a few lines of its words. */
function taskLabel({ task, quote }: CoverageRow, { tasks, lines }: CoverageGeometry): Block {
  const path = task.slice(task.indexOf("#") + 1);
  const words = quote.text.replace(/[\s*_|\\#]+/gu, " ").trim();
  const own = words.startsWith(path) ? words : `${path}  ${words}`;
  return blockOf(own, { width: tasks - 26, lines, size: size.text });
}

const HEAD_TYPE = { width: 120, size: size.text, bold: true } as const;
/** A cell of this width has room for two lines of an upright head. */
const TWO_LINES = 34;
/** Sine and cosine of 45°: how far a slanted head reaches up and to the right. */
export const SLANT = Math.SQRT1_2;
