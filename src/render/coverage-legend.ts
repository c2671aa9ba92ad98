/** The legend and the notes of the coverage drawing. */
import type { Language } from "../model.ts";
import type { Coverage } from "../query/answers.ts";
import type { CoverageContext } from "./coverage-rows.ts";
import { reviewedSign, statusSign } from "./coverage-signs.ts";
import { STATUSES } from "./coverage-totals.ts";
import { coverageWords } from "./coverage-words.ts";
import type { LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { say, statusWords } from "./words.ts";

/** The signs in use, and their meaning. */
export function legendOf(
  { columns, rows }: Coverage,
  { lang, idPrefix, layout }: CoverageContext,
): LegendItem[] {
  const items: LegendItem[] = STATUSES.map((status) => ({
    sign: statusSign(status, 17, 8),
    words: statusWords[status][lang],
  }));
  if (columns.some(({ state }) => state === "not-collected"))
    items.push({
      sign: element("rect", { x: 4, y: 0, width: 26, height: 16, fill: `url(#${idPrefix}hatch)` }),
      words: coverageWords.notCollected[lang],
    });
  const cells = rows.flatMap((row) => row.cells);
  if (layout.geometry.counts && cells.some(({ by }) => by.length > 1))
    items.push({
      sign: drawLine(
        { text: "2", size: size.small - 1, fill: paint.muted },
        { x: 17, y: 12, anchor: "middle" },
      ),
      words: coverageWords.count[lang],
    });
  if (cells.some(({ reviewed }) => reviewed))
    items.push({ sign: reviewedSign(17, 8), words: coverageWords.reviewed[lang] });
  items.push({
    sign: drawLine({ text: "2/5", size: size.text }, { x: 17, y: 12, anchor: "middle" }),
    words: coverageWords.rowTotalSign[lang],
  });
  const bar =
    element("rect", { x: 2, y: 3, width: 14, height: 11, fill: paint.strong }) +
    element("rect", { x: 16, y: 3, width: 16, height: 11, fill: paint.band });
  items.push({ sign: bar, words: coverageWords.barSign[lang] });
  return items;
}

/** What the drawing leaves out. */
export function notesOf({ orphans }: Coverage, lang: Language): string[] {
  const own = orphans.filter(({ reason }) => reason === "own-initiative").length;
  const orphan = say(coverageWords.orphanNote, lang, { own, unmatched: orphans.length - own });
  return [coverageWords.shortNote[lang], ...(orphans.length === 0 ? [] : [orphan])];
}
