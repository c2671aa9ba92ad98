/** Where rows, columns and cells of the coverage drawing stand. */
import type { Language } from "../model.ts";
import type { Coverage, CoverageColumn, CoverageRow } from "../query/answers.ts";
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
  readonly cell: number;
  /** Whether the heads are slanted, for want of width. */
  readonly slanted: boolean;
  /** Where the columns begin, below their heads. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly width: number;
}

/** Lays the grid out in about `width` pixels: wide cells for few columns, slanted heads for many. */
export function layOutCoverage(
  { columns, rows }: Coverage,
  { lang, width }: { lang: Language; width: number },
): CoverageLayout {
  const room = (width - TASK_WIDTH - EDGE) / Math.max(1, columns.length);
  const cell = Math.max(38, Math.min(132, Math.floor(room)));
  const slanted = cell < 84;
  const names = distinctNames(columns);
  const heads = columns.map((column) =>
    headOf({ ...column, label: names.get(column.id) ?? column.label }, { cell, slanted, lang }),
  );
  const top = headHeight(heads, slanted) + 8;
  const right = TASK_WIDTH + columns.length * cell;
  const drawn = drawnRows(rows, { top, right, lang });
  const bottom = drawn.reduce((lowest, { y, height }) => Math.max(lowest, y + height), top);
  const overhang = slanted ? Math.max(0, ...heads.map(({ width: w }) => w * SLANT - EDGE)) : 0;
  return {
    columns: columns.map((column, at) => ({
      column,
      x: TASK_WIDTH + at * cell,
      head: heads[at] ?? blockOf("", HEAD_TYPE),
    })),
    rows: drawn,
    cell,
    slanted,
    top,
    bottom,
    right,
    width: right + EDGE + overhang,
  };
}

interface HeadOptions {
  readonly cell: number;
  readonly slanted: boolean;
  readonly lang: Language;
}

function headOf({ label, state }: CoverageColumn, { cell, slanted, lang }: HeadOptions): Block {
  const width = slanted ? 250 : cell - 10;
  const lines = slanted ? 1 : 5;
  const head = blockOf(label, { ...HEAD_TYPE, width, lines });
  if (state === "collected") return head;
  const state_ = blockOf(coverageWords.notCollectedShort[lang], {
    width,
    lines: slanted ? 1 : 2,
    size: size.small,
    italic: true,
    fill: paint.muted,
  });
  if (!slanted) return stacked(head, state_);
  return blockOf(`${label} (${coverageWords.notCollectedShort[lang]})`, {
    ...HEAD_TYPE,
    width: 230,
    lines: 1,
  });
}

function headHeight(heads: readonly Block[], slanted: boolean): number {
  if (!slanted) return Math.max(20, ...heads.map(({ height }) => height));
  return Math.max(30, ...heads.map(({ width }) => width * SLANT + 16));
}

interface RowOptions {
  readonly top: number;
  readonly right: number;
  readonly lang: Language;
}

/** The rows in their order, a heading above each group. */
function drawnRows(rows: readonly CoverageRow[], { top, right, lang }: RowOptions): DrawnRow[] {
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
    const label = taskLabel(row);
    const height = Math.max(30, label.height + 9);
    drawn.push({ kind: "task", row, label, y, height });
    y += height;
  }
  return drawn;
}

/** The path in its document, and two lines of its words. */
function taskLabel({ task, quote }: CoverageRow): Block {
  const path = task.slice(task.indexOf("#") + 1);
  const words = quote.text.replace(/[\s*_|\\#]+/gu, " ").trim();
  const own = words.startsWith(path) ? words : `${path}  ${words}`;
  return blockOf(own, { width: TASK_WIDTH - 26, lines: 2, size: size.text });
}

const HEAD_TYPE = { width: 120, size: size.text, bold: true } as const;
/** The width of the column of tasks. */
export const TASK_WIDTH = 430;
/** The width of the totals at the right edge. */
export const EDGE = 66;
/** Sine and cosine of 45°: how far a slanted head reaches up and to the right. */
export const SLANT = Math.SQRT1_2;
