import type { CoverageRow, CoverageStatus, CoverageTotals } from "./answers.ts";
import type { HeldTask } from "./held.ts";

/** What stands in a column of a coverage table. */
export interface ColumnContent {
  /** The place of the column's cell in each row. */
  readonly at: number;
  readonly rows: readonly CoverageRow[];
  /** The column's own tasks. */
  readonly own: readonly HeldTask[];
}

/** Counts a column: the four statuses add up to the number of upstream tasks. */
export function columnTotals(column: string, { at, rows, own }: ColumnContent): CoverageTotals {
  const cells = rows.flatMap(({ cells }) => cells[at] ?? []);
  const count = (status: CoverageStatus) => cells.filter((cell) => cell.status === status).length;
  const carrying = new Set(
    cells.flatMap(({ grade, by }) => (grade === null ? [] : by.map(({ task }) => task))),
  );
  return {
    column,
    full: count("full"),
    partial: count("partial"),
    mention: count("mention"),
    none: count("none"),
    upstreamTasks: rows.length,
    carrying: own.filter(({ id }) => carrying.has(id)).length,
    downstreamTasks: own.length,
  };
}
