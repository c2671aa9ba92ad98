import { comparisonCues, figureColumn, unitColumn } from "../lexicon/targets.ts";
import type { Cell } from "../model.ts";
import type { Comparator, Target } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";
import { gathered } from "../text/gather.ts";
import { onOneLine, type Span, trimSpan } from "../text/span.ts";
import { NUMBER, numberValue, wordsWithSigns } from "./numbers.ts";
import type { Reading } from "./reading.ts";

/**
 * The figures that stand alone in the cells of a row, under a heading that says what they are (`Kết quả`, `Năm 2026`): the row's
 * words say what is counted, and a column of units may say in what.
 */
export function figuresOfRow(reading: Reading, cells: readonly Cell[]): readonly Target[] {
  const counted = countedCell(cells);
  if (!counted) return [];
  const unit = unitOf(reading, cells);
  return figureCells(reading, cells).map(({ figure, span }) =>
    asTarget(reading, figure, { span, counted, unit }),
  );
}

/** A cell that holds a figure and no more. */
export interface FigureCell {
  readonly cell: Cell;
  readonly figure: Figure;
  readonly span: Span;
}

/** The cells of a row that hold a figure and no more, under a heading that says what it is. */
export function figureCells(reading: Reading, cells: readonly Cell[]): readonly FigureCell[] {
  const counted = countedCell(cells);
  if (!counted) return [];
  return gathered(cells, (cell): FigureCell[] => {
    if (cell === counted || !figureColumn.test(fold(cell.heading).trim())) return [];
    const span = withSign(reading.text, trimSpan(reading.text, [cell.start, cell.end]));
    const figure = wholeFigure(wordsWithSigns(reading, span));
    return figure ? [{ cell, figure, span }] : [];
  });
}

/** Whether a row belongs to a table of figures: it says what is counted, and in what. */
export function isRowOfFigures(cells: readonly Cell[]): boolean {
  return cells.some(({ role }) => role === "target") && unitCell(cells) !== undefined;
}

function countedCell(cells: readonly Cell[]): Cell | undefined {
  return cells.find(({ role }) => role === "target") ?? cells.find(({ role }) => role === "task");
}

/** A sign before the figure that was taken for a mark: `> 60`. */
function withSign(text: string, [start, end]: Span): Span {
  const sign = /[<>]\s{0,2}$/u.exec(text.slice(Math.max(0, start - 4), start));
  return [start - (sign?.[0].length ?? 0), end];
}

/** What a cell's figure says. */
export interface Figure {
  readonly value: number;
  readonly comparator: Comparator;
  readonly isShare: boolean;
}

const WHOLE = new RegExp(
  String.raw`^(?<by>[^\d]{0,24}?)(?<number>${NUMBER})(?!\d)\s*(?<share>%)?(?<range>\s*-\s*(?:${NUMBER})\s*%?)?(?:\s*(?<up>trở\s+lên))?\s*[.;]?$`,
  "u",
);

/** A cell that is a figure and no more: `≥ 55`, `100%`, `40 - 50`. */
function wholeFigure(words: string): Figure | null {
  if (words.length > 60) return null;
  const { by = "", number = "", share, range, up } = WHOLE.exec(words)?.groups ?? {};
  const value = numberValue(number);
  if (value === null) return null;
  const cue = by.trim() === "" ? undefined : comparisonCues.find(({ phrase }) => phrase.test(by));
  if (by.trim() !== "" && !cue && !/^đạt\s*$/u.test(by)) return null;
  const atLeast = range !== undefined || up !== undefined;
  return { value, comparator: cue?.shows.comparator ?? (atLeast ? ">=" : "="), isShare: share !== undefined };
}

/** What the column of units says: `%`, or a word; `null` where there is none. */
function unitOf({ text }: Reading, cells: readonly Cell[]): string | null {
  const cell = unitCell(cells);
  const unit = cell ? onOneLine(text.slice(cell.start, cell.end)).trim() : "";
  return unit === "" ? null : unit;
}

function unitCell(cells: readonly Cell[]): Cell | undefined {
  return cells.find(({ role, heading }) => role === "other" && unitColumn.test(fold(heading).trim()));
}

interface Place {
  readonly span: Span;
  readonly counted: Cell;
  readonly unit: string | null;
}

function asTarget({ text }: Reading, figure: Figure, { span, counted, unit }: Place): Target {
  const { value, comparator, isShare } = figure;
  const per = /\/\s*năm/iu.test(unit ?? "") ? "year" : null;
  return {
    value,
    comparator,
    unit: isShare || unit?.startsWith("%") === true ? "%" : unit,
    of: onOneLine(text.slice(counted.start, counted.end)).trim(),
    per,
    quote: text.slice(...span),
    span,
    rule: "target.cell",
  };
}
