/** Documents as marks: full where the text is held, hollow where it is only cited. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers.ts";
import { FIRST_LINE, LABEL_DX, RADIUS, type Spot } from "./chain-layout.ts";
import { chainWords } from "./chain-words.ts";
import { drawBlock, drawLine } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { paint } from "./theme.ts";
import { dateOf, say } from "./words.ts";

/** A document: its circle, its label, and the mark of what was gathered beside it. */
export function drawSpot(spot: Spot, lang: Language): string {
  const { document, x, y, label, gathered } = spot;
  const mark = document.absent ? hollow(x, y) : solid(x, y);
  const main = element(
    "g",
    { "data-kind": "document", "data-id": document.id },
    tooltip(describe(document, lang)),
    mark,
    drawBlock({ ...label, full: null }, { x: x + LABEL_DX, y: y - FIRST_LINE, halo: true }),
  );
  if (gathered.length === 0) return main;
  const list = gathered.map((row) => `– ${describe(row, lang).replaceAll("\n", ", ")}`);
  const heading = say(chainWords.gatheredList, lang, { count: gathered.length, by: document.label });
  const last = label.lines.at(-1);
  const mostly = { ...label, lines: label.lines.slice(0, -1), full: null };
  return (
    element(
      "g",
      { "data-kind": "document", "data-id": document.id },
      tooltip(describe(document, lang)),
      mark,
      drawBlock(mostly, { x: x + LABEL_DX, y: y - FIRST_LINE, halo: true }),
    ) +
    element(
      "g",
      { "data-kind": "gathered", "data-id": document.id },
      tooltip([heading, ...list].join("\n")),
      last === undefined
        ? ""
        : drawLine(last, { x: x + LABEL_DX, y: y - FIRST_LINE + label.height - 4, halo: true }),
    )
  );
}

/** The mark of a document that is held. */
export function solid(x: number, y: number): string {
  return element("circle", { cx: x, cy: y, r: RADIUS, fill: paint.ink });
}

/** The mark of one that is only cited. */
export function hollow(x: number, y: number): string {
  return element("circle", {
    cx: x,
    cy: y,
    r: RADIUS - 0.75,
    fill: paint.paper,
    stroke: paint.ink,
    "stroke-width": 1.5,
  });
}

/** All that is known of a document, one thing a line. */
function describe(document: OverviewDocument, lang: Language): string {
  const { type, symbol, label, date, issuer, title, absent, tasks, citedBy } = document;
  return [
    [type, symbol ?? label].filter((part) => part !== null).join(" "),
    [date === null ? null : dateOf(date, lang), issuer].filter((part) => part !== null).join(", "),
    title ?? "",
    absent ? chainWords.absent[lang] : say(chainWords.tasks, lang, { count: tasks }),
    citedBy.length === 0 ? "" : say(chainWords.citedBy, lang, { count: citedBy.length }),
  ]
    .filter((line) => line !== "")
    .join("\n");
}
