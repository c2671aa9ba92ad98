/** The rows, cells and totals of the matrix of shared words. */
import { sum } from "d3-array";
import type { Language } from "../model.ts";
import type { Origin } from "../model-chain.ts";
import { type DrawnParty, type DuplicationLayout, PERCENT_CELL } from "./duplication-layout.ts";
import type { MatrixCell } from "./duplication-matrix.ts";
import { originSquare } from "./duplication-signs.ts";
import { drawTotal } from "./duplication-totals.ts";
import { duplicationWords } from "./duplication-words.ts";
import { drawBlock, drawLine } from "./label.ts";
import { sharedId } from "./mark-ids.ts";
import { element, rounded, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { originWords, percentOf, say } from "./words.ts";

/** Heads, rows, cells, totals. */
export function drawMatrix(layout: DuplicationLayout, lang: Language): string {
  const { drawn, left, right, top, bottom, bar } = layout;
  const small = { size: size.small, fill: paint.muted };
  return [
    ...drawn.map((column) => drawHead(column, layout)),
    ...drawn.map((row) => drawRow(row, layout, lang)),
    rule({ x1: 0, x2: right, y1: bottom, y2: bottom }, true),
    drawLine(
      { text: bar === 0 ? "Σ" : duplicationWords.total[lang], ...small },
      { x: right + 8, y: top - 8 },
    ),
    drawLine(
      { text: duplicationWords.pairs[lang], ...small },
      { x: left - 8, y: bottom + 16, anchor: "end" },
    ),
    ...drawn.map((column) => pairCount(column, layout)),
  ].join("");
}

/** The room below the matrix. */
export const FOOT = 34;

function drawHead({ party, head, x }: DrawnParty, { cell, turned, top }: DuplicationLayout): string {
  const middle = x + cell / 2;
  const drawn = turned
    ? element(
        "g",
        { transform: `translate(${rounded(middle)},${rounded(top - 6)}) rotate(-90)` },
        drawBlock({ ...head, full: null }, { x: 0, y: -head.height / 2 }),
      )
    : drawBlock({ ...head, full: null }, { x: middle, y: top - 6 - head.height, anchor: "middle" });
  return element("g", {}, tooltip(party.name), drawn);
}

function drawRow(row: DrawnParty, layout: DuplicationLayout, lang: Language): string {
  const { cell, left, right, drawn } = layout;
  const { party, y, label, place } = row;
  const middle = y + cell / 2;
  const isOne = party.documents.length === 1;
  const name = element(
    "g",
    isOne ? { "data-kind": "document", "data-id": party.documents[0] ?? null } : {},
    tooltip([party.name, party.place, ...party.documents].join("\n")),
    drawBlock({ ...label, full: null }, { x: left - 8, y: middle - label.height / 2, anchor: "end" }),
  );
  return [
    rule({ x1: place ? 0 : left, x2: right, y1: y, y2: y }, place !== null),
    place ? drawBlock(place, { x: 0, y: middle - place.height / 2 }) : "",
    name,
    ...drawn.map((column) => drawCell(row, column, layout, lang)),
    drawTotal(row, layout, lang),
  ].join("");
}

function drawCell(row: DrawnParty, column: DrawnParty, layout: DuplicationLayout, lang: Language): string {
  const { cell, matrix } = layout;
  const box = { x: column.x + 0.75, y: row.y + 0.75, width: cell - 1.5, height: cell - 1.5 };
  if (row === column)
    return element(
      "g",
      {},
      tooltip(duplicationWords.same[lang]),
      element("rect", { ...box, fill: paint.band }),
    );
  const found = matrix.get(row.party.id)?.get(column.party.id);
  const ids = { "data-kind": "shared", "data-id": sharedId(row.party.id, column.party.id) };
  const blanks = { row: row.party.name, column: column.party.name };
  const ground = element("rect", { ...box, fill: paint.panel });
  const [main] = found?.origins ?? [];
  if (!found || !main) return element("g", ids, tooltip(say(duplicationWords.none, lang, blanks)), ground);
  const written = cell >= PERCENT_CELL;
  const center = { x: column.x + cell / 2, y: row.y + cell / 2 - (written ? 6 : 0) };
  const percent = { text: percentOf(found.share, lang), size: size.small };
  return element(
    "g",
    { ...ids, "data-origin": main[0] },
    tooltip(cellWords(found, { ...blanks, all: row.party.words }, lang)),
    ground,
    originSquare(main[0], { ...center, side: layout.side(found.share) }, lang),
    written ? drawLine(percent, { x: center.x, y: row.y + cell - 4, anchor: "middle" }) : "",
  );
}

function cellWords(
  { share, words, origins, pairs }: MatrixCell,
  blanks: Readonly<Record<string, string | number>>,
  lang: Language,
): string {
  return [
    say(duplicationWords.cell, lang, { ...blanks, words, share: percentOf(share, lang) }),
    ...origins.map(([origin, count]) => originLine(origin, count, lang)),
    say(duplicationWords.cellPairs, lang, { count: pairs }),
  ].join("\n");
}

function originLine(origin: Origin, words: number, lang: Language): string {
  return say(duplicationWords.cellOrigin, lang, { origin: originWords[origin][lang], words });
}

/** In how many pairs a column takes part. */
function pairCount({ party, x }: DrawnParty, { matrix, cell, bottom }: DuplicationLayout): string {
  const count = sum(matrix.get(party.id)?.values() ?? [], ({ pairs }) => pairs);
  const text = { text: String(count), size: size.small };
  const middle = x + cell / 2;
  return cell >= 30
    ? drawLine(text, { x: middle, y: bottom + 16, anchor: "middle" })
    : element(
        "g",
        { transform: `translate(${rounded(middle)},${rounded(bottom + 6)}) rotate(-90)` },
        drawLine(text, { x: 0, y: 4, anchor: "end" }),
      );
}

function rule(place: Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>, strong: boolean): string {
  const look = { stroke: strong ? paint.faint : paint.line, "stroke-width": strong ? 1 : 0.5 };
  return element("line", { ...place, ...look });
}
