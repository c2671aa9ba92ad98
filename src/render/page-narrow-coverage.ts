/** A coverage narrowed: fewer columns, fewer rows, and the totals of what is left. */
import type { Coverage, CoverageCell, CoverageColumn, CoverageRow } from "../query/answers.ts";
import { documentOf, inForce, type Kept } from "./page-kept.ts";

/** The columns of the documents that are kept, and the rows that the unit and the status leave. */
export function narrowCoverage(coverage: Coverage, kept: Kept): Coverage {
  const columns = coverage.columns.filter((column) => isKept(column, kept));
  const rows = coverage.rows
    .map((row) => withColumns(row, columns))
    .filter((row) => asked(row, columns, kept));
  const ids = new Set(columns.map(({ id }) => id));
  return {
    ...coverage,
    filters: inForce(coverage.filters, "coverage", kept),
    columns,
    rows,
    totals: coverage.totals.flatMap((total) =>
      ids.has(total.column) ? [{ ...total, ...counted(rows, total.column) }] : [],
    ),
    orphans: coverage.orphans.filter(({ task }) => kept.document(documentOf(task)) && kept.task(task)),
  };
}

function isKept({ members, label }: CoverageColumn, { filters, document }: Kept): boolean {
  return members.some(document) || (filters.level === null && (filters.province ?? label) === label);
}

function withColumns(row: CoverageRow, columns: readonly CoverageColumn[]): CoverageRow {
  const ids = new Set(columns.map(({ id }) => id));
  return { ...row, cells: row.cells.filter(({ column }) => ids.has(column)) };
}

/** Whether the row, or what carries it out, is charged to the unit, and some collected column has the status. */
function asked({ task, cells }: CoverageRow, columns: readonly CoverageColumn[], kept: Kept): boolean {
  const { status } = kept.filters;
  const collected = new Set(columns.filter(({ state }) => state === "collected").map(({ id }) => id));
  const charged = kept.task(task) || cells.some(({ by }) => by.some((evidence) => kept.task(evidence.task)));
  return (
    charged && (status === null || cells.some((cell) => collected.has(cell.column) && cell.status === status))
  );
}

/** The counts of a column over some rows. */
export function counted(rows: readonly CoverageRow[], column: string) {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column));
  const count = (status: CoverageCell["status"]) => cells.filter((cell) => cell.status === status).length;
  const carrying = cells.flatMap(({ grade, by }) => (grade === null ? [] : by.map(({ task }) => task)));
  return {
    full: count("full"),
    partial: count("partial"),
    mention: count("mention"),
    none: count("none"),
    upstreamTasks: rows.length,
    carrying: new Set(carrying).size,
  };
}
