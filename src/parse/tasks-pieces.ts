import type { Cell } from "../model.ts";
import type { Role } from "../model-tasks.ts";
import { gathered } from "../text/gather.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { findLabels, type Label } from "./labels.ts";
import type { Reading } from "./reading.ts";
import { figureCells, isRowOfFigures } from "./targets-cells.ts";
import type { Leaf } from "./tasks-tree.ts";

/** What a stretch of words that belongs to a task is: its own words, or the value of a column or a label. */
export type PieceRole = "words" | "figures" | "deadline" | "product" | "other" | Role;

/** A stretch of words that belongs to a task. */
export interface Piece {
  readonly role: PieceRole;
  readonly span: Span;
  /** `column` or `label` where a heading says what the words are. */
  readonly by: "words" | "column" | "label";
}

/** The pieces of a task's own words: what stands between its inline labels, and the labels' values. */
export function piecesOfWords(reading: Reading, span: Span): readonly Piece[] {
  const labels = findLabels(reading, span).filter(({ role }) => role !== "task");
  const pieces: Piece[] = [];
  let from = span[0];
  for (const label of labels) {
    if (label.span[0] > from) pieces.push({ role: "words", span: [from, label.span[0]], by: "words" });
    pieces.push(...pieceOfLabel(label));
    from = Math.max(from, label.span[1]);
  }
  if (from < span[1]) pieces.push({ role: "words", span: [from, span[1]], by: "words" });
  return pieces;
}

/** The value of a label, as a piece of the task that it belongs to. */
export function pieceOfLabel({ role, value }: Label): readonly Piece[] {
  if (value[1] <= value[0] || role === "task") return [];
  return [{ role, span: value, by: "label" }];
}

const CELL_ROLES: Readonly<Record<Cell["role"], PieceRole | null>> = {
  label: null,
  task: "words",
  target: "words",
  lead: "lead",
  coordinate: "coordinate",
  deadline: "deadline",
  product: "product",
  other: "other",
};

/** The pieces of a table's row, cell by cell. In a table of figures `Kết quả` is what is to be reached, and nothing to be delivered. */
export function piecesOfRow(reading: Reading, cells: readonly Cell[]): readonly Piece[] {
  const values = new Set(figureCells(reading, cells).map(({ cell }) => cell));
  const allFigures = isRowOfFigures(cells);
  return gathered(cells, (cell): Piece[] => {
    const isValue = values.has(cell) || (allFigures && cell.role === "product");
    const piece = isValue ? "figures" : CELL_ROLES[cell.role];
    const span = trimSpan(reading.text, [cell.start, cell.end]);
    return piece === null || span[1] <= span[0]
      ? []
      : [{ role: piece, span, by: piece === "words" ? "words" : "column" }];
  });
}

/**
 * Whether a row of a table is a task: its columns are those of a table of tasks, and it says something in them. A row with rows
 * below it is one only where it says itself who leads or what is to come of it.
 */
export function isTaskRow({ text }: Reading, { provision, children, stance }: Leaf): boolean {
  if (stance === "silent") return false;
  const filled = (provision.cells ?? []).filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const known = filled.filter(({ role }) => role !== "other" && role !== "label");
  if (children.some(({ provision: { kind } }) => kind === "row"))
    return known.some(({ role }) => role === "lead" || role === "product");
  return known.some(({ role }) => role === "task" || role === "target") || known.length > 1;
}

/** The words of a row: from its first cell after the label to the end of its last one. */
export function rowSpan({ text }: Reading, cells: readonly Cell[]): Span {
  const filled = cells.filter(
    ({ role, start, end }) => role !== "label" && text.slice(start, end).trim() !== "",
  );
  const start = filled.reduce((least, cell) => Math.min(least, cell.start), Number.POSITIVE_INFINITY);
  const end = filled.reduce((most, cell) => Math.max(most, cell.end), 0);
  return trimSpan(text, [start, end]);
}
