/** Documents as marks: full where the text is held, hollow where it is only cited. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { FIRST_LINE, LABEL_DX, RADIUS, type Spot } from "./chain-layout.ts";
import { chainWords } from "./chain-words.ts";
import { drawBlock, drawLine, drawPlates } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { paint } from "./theme.ts";
import { dateOf, say } from "./words.ts";

/** A document: its circle, its label on the lane's colour, and the mark of what was gathered beside it. */
export function drawSpot(spot: Spot, lang: Language): string {
  const { document, x, y, label, gathered, ground } = spot;
  const left = x + LABEL_DX;
  const top = y - FIRST_LINE;
  const own = gathered.length === 0 ? label : { ...label, lines: label.lines.slice(0, -1) };
  const main = element(
    "g",
    { "data-kind": "document", "data-id": document.id },
    tooltip(describe(document, lang)),
    drawPlates(label, { x: left, y: top }, ground),
    document.absent ? hollow(x, y) : solid(x, y),
    drawBlock({ ...own, full: null }, { x: left, y: top }),
  );
  const last = label.lines.at(-1);
  if (gathered.length === 0 || last === undefined) return main;
  const list = gathered.map((row) => `– ${describe(row, lang).replaceAll("\n", ", ")}`);
  const heading = say(chainWords.gatheredList, lang, { count: gathered.length, by: document.label });
  return (
    main +
    element(
      "g",
      { "data-kind": "gathered", "data-id": document.id },
      tooltip([heading, ...list].join("\n")),
      drawLine(last, { x: left, y: top + label.height - 4 }),
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
