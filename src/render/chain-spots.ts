/** Documents as marks: full where the text is held, hollow where it is only cited. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { FIRST_LINE, LABEL_DX, RADIUS, type Spot } from "./chain-room.ts";
import { chainWords } from "./chain-words.ts";
import { type Block, drawBlock, drawLine } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { widthOf } from "./text-width.ts";
import { lineHeight, paint } from "./theme.ts";
import { dateOf, say } from "./words.ts";

/** A document: its circle, its label on the lane's colour, and the mark of what was gathered beside it. */
export function drawSpot(spot: Spot, lang: Language): string {
  if (spot.members.length > 0) return drawStack(spot, lang);
  const { document, x, y, label, gathered, ground } = spot;
  const left = x + LABEL_DX;
  const top = y - FIRST_LINE;
  const own = gathered.length === 0 ? label : { ...label, lines: label.lines.slice(0, -1) };
  const main = element(
    "g",
    { "data-kind": "document", "data-id": document.id },
    tooltip(describe(document, lang)),
    plates(label, { x: left, y: top, ground }),
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

/** A mark that stands for many: two circles, and the first of them in its tooltip. */
function drawStack({ document, members, x, y, label, ground }: Spot, lang: Language): string {
  const first = members.slice(0, LISTED).map((row) => `– ${describe(row, lang).replaceAll("\n", ", ")}`);
  const more = members.length - first.length;
  const rest = more === 0 ? [] : [say(chainWords.andMore, lang, { count: more })];
  const place = { x: x + LABEL_DX, y: y - FIRST_LINE };
  return element(
    "g",
    { "data-kind": "gathered", "data-id": document.id },
    tooltip([document.label, ...first, ...rest].join("\n")),
    plates(label, { ...place, ground }),
    stackSign(x, y, document.absent),
    drawBlock({ ...label, full: null }, place),
  );
}

/** The mark of several documents: one circle behind another. */
export function stackSign(x: number, y: number, absent: boolean): string {
  const rim = { r: RADIUS - 0.75, "stroke-width": 1.5, stroke: paint.ink };
  const fill = absent ? paint.paper : paint.ink;
  const behind = element("circle", { cx: x - 3, cy: y - 3, ...rim, fill });
  const front = { cx: x, cy: y, ...rim, fill };
  return behind + element("circle", absent ? front : { ...front, stroke: paint.paper, r: RADIUS });
}

/** The lane's colour under each line of a label, as wide as its words: arcs stay in sight beside them. */
function plates(
  { lines }: Block,
  { x, y, ground }: { readonly x: number; readonly y: number; readonly ground: string },
): string {
  let top = y;
  const drawn = lines.map((line) => {
    const height = lineHeight(line.size);
    const width = widthOf(line.text, line) * 0.9 + 4;
    const plate = element("rect", { x: x - 2, y: top, width, height, fill: ground });
    top += height;
    return plate;
  });
  return drawn.join("");
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

/** Members of a mark that its tooltip lists. */
const LISTED = 8;
