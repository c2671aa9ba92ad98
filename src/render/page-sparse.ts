/** Coverage tables without the cells in which there is nothing. */
import type { Coverage, CoverageCell, CoverageRow } from "../query/answers.ts";

/** A coverage whose rows hold only the cells in which something stands. */
export function sparse(coverage: Coverage): Coverage {
  return {
    ...coverage,
    rows: coverage.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => !isEmpty(cell)) })),
  };
}

/** The coverage with a cell in each column again; rows share the empty ones. */
export function dense(coverage: Coverage): Coverage {
  const empty = coverage.columns.map(({ id }) => emptyCell(id));
  return { ...coverage, rows: coverage.rows.map((row) => withCells(row, empty)) };
}

function withCells(row: CoverageRow, empty: readonly CoverageCell[]): CoverageRow {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return { ...row, cells: empty.map((cell) => cells.get(cell.column) ?? cell) };
}

function emptyCell(column: string): CoverageCell {
  return { column, status: "none", reviewed: false, grade: null, score: null, by: [] };
}

function isEmpty({ status, reviewed, grade, by }: CoverageCell): boolean {
  return status === "none" && !reviewed && grade === null && by.length === 0;
}
