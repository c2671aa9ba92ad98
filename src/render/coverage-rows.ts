/** The heads, rows and cells of the coverage drawing. */

import type { Language } from "../model.ts";
import type { CoverageCell, CoverageRow } from "../query/answers.ts";
import { type CoverageLayout, type DrawnColumn, type DrawnRow, SLANT } from "./coverage-layout.ts";
import { reviewedSign, statusSign } from "./coverage-signs.ts";
import { coverageWords } from "./coverage-words.ts";
import { drawBlock, drawLine } from "./label.ts";
import { cellId, columnId } from "./mark-ids.ts";
import { markedWords } from "./paraphrase.ts";
import { element, rounded, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { say, scoreOf, statusWords } from "./words.ts";

/** What every part of the drawing needs to know. */
export interface CoverageContext {
  readonly layout: CoverageLayout;
  readonly lang: Language;
  readonly idPrefix: string;
  /** The id of the upstream document. */
  readonly upstream: string;
  /** How many downstream tasks the tooltip of a cell quotes, and how many letters of each. */
  readonly quoted: { readonly tasks: number; readonly letters: number };
  /** How many columns were collected, in this grid and the others. */
  readonly collected: number;
}

/** A column's head, and its stripe. */
export function drawHead(
  { column, x, head }: DrawnColumn,
  at: number,
  { layout, lang, upstream }: CoverageContext,
): string {
  const members =
    column.members.length === 0
      ? ""
      : `\n${say(coverageWords.members, lang, { list: column.members.join(", ") })}`;
  const { cell } = layout.geometry;
  const stripe =
    at % 2 === 0
      ? element("rect", {
          x,
          y: layout.top,
          width: cell,
          height: layout.bottom - layout.top,
          fill: paint.panel,
        })
      : "";
  return element(
    "g",
    { "data-kind": "column", "data-id": columnId(upstream, column.id) },
    tooltip(column.label + members),
    stripe,
    headLabel({ column, x, head }, layout),
  );
}

function headLabel({ x, head }: DrawnColumn, { geometry: { cell, heads }, top }: CoverageLayout): string {
  const middle = x + cell / 2;
  const words = { ...head, full: null };
  if (heads === "flat") return drawBlock(words, { x: middle, y: top - 8 - head.height, anchor: "middle" });
  const [at, turn] = heads === "slanted" ? [middle + 4, TURN] : [middle, 90];
  return element(
    "g",
    { transform: `translate(${rounded(at)},${rounded(top - 12)}) rotate(-${turn})` },
    drawBlock(words, { x: 0, y: -head.height / 2 }),
  );
}

/** The slant in degrees. */
const TURN = Math.round((Math.asin(SLANT) * 180) / Math.PI);

/** A task's row with its cells, or the heading of a group. */
export function drawRow(drawn: DrawnRow, context: CoverageContext): string {
  const { layout } = context;
  const { y, height, label } = drawn;
  if (drawn.kind === "group")
    return element(
      "g",
      { "data-kind": "section", "data-id": drawn.id },
      element("rect", { x: 0, y, width: layout.right, height, fill: paint.band }),
      drawBlock(label, { x: 6, y: y + 5 }),
    );
  const { row } = drawn;
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return [
    element("line", {
      x1: 0,
      x2: layout.right,
      y1: y + height,
      y2: y + height,
      stroke: paint.line,
      "stroke-width": 0.75,
    }),
    element(
      "g",
      { "data-kind": "task", "data-id": row.task },
      tooltip(markedWords(row.quote, context.lang).trim()),
      drawBlock({ ...label, full: null }, { x: 14, y: y + 4 }),
    ),
    ...layout.columns.map((column) =>
      drawCell(row, { drawn: column, cell: cells.get(column.column.id), y, height }, context),
    ),
    drawLine(
      { text: `${carriersOf(row)}/${context.collected}`, size: size.text, bold: carriersOf(row) === 0 },
      { x: layout.right + 12, y: y + height / 2 + 4 },
    ),
  ].join("");
}

interface CellPlace {
  readonly drawn: DrawnColumn;
  readonly cell: CoverageCell | undefined;
  readonly y: number;
  readonly height: number;
}

function drawCell(
  row: CoverageRow,
  { drawn, cell, y, height }: CellPlace,
  { layout, lang, idPrefix, quoted }: CoverageContext,
): string {
  const { column, x } = drawn;
  const { cell: width, sign, counts } = layout.geometry;
  const box = { x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3 };
  const ids = { "data-kind": "cell", "data-id": cellId(row.task, column.id) };
  if (column.state === "not-collected" || cell === undefined)
    return element(
      "g",
      ids,
      tooltip(`${column.label}: ${coverageWords.notCollected[lang]}`),
      element("rect", { ...box, fill: `url(#${idPrefix}hatch)` }),
    );
  const middle = x + width / 2;
  const center = y + height / 2;
  const count =
    counts && cell.by.length > 1
      ? drawLine(
          { text: String(cell.by.length), size: size.small - 1, fill: paint.muted },
          { x: middle + 11, y: center + 4 },
        )
      : "";
  return element(
    "g",
    { ...ids, "data-status": cell.status },
    tooltip(cellWords(cell, { column: column.label, quoted, lang })),
    element("rect", { ...box, fill: paint.paper, "fill-opacity": 0 }),
    statusSign(cell.status, middle, center, sign),
    count,
    cell.reviewed ? reviewedSign(...tickPlace(middle, center, layout.geometry)) : "",
  );
}

/** The tick stands before the sign, or over it where there is no room. */
function tickPlace(x: number, y: number, { cell, sign }: CoverageLayout["geometry"]): [number, number] {
  return cell < 38 ? [x, y - sign - 5] : [x - 15, y];
}

interface CellWords extends Pick<CoverageContext, "quoted" | "lang"> {
  readonly column: string;
}

/** The grade, and the downstream words of the first tasks that carry the row's task out. */
function cellWords(cell: CoverageCell, { column, quoted, lang }: CellWords): string {
  const by = cell.by.slice(0, quoted.tasks).map(({ task, score, quotes }) => {
    const quote = quotes.at(-1);
    const words = quote === undefined ? "" : markedWords(quote, lang);
    return `${task} (${scoreOf(score, lang)}): ${shortWords(words, quoted.letters)}`;
  });
  const more = cell.by.length > by.length ? [`… + ${cell.by.length - by.length}`] : [];
  return [`${column}: ${statusWords[cell.status][lang]}`, ...by, ...more].join("\n");
}

/** In how many columns a task is carried out, in full or in part. */
export function carriersOf({ cells }: CoverageRow): number {
  return cells.filter(({ status }) => status === "full" || status === "partial").length;
}

/** Enough words of a passage for a tooltip. */
function shortWords(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > most ? `${line.slice(0, line.lastIndexOf(" ", most) + 1).trim()}…` : line;
}
