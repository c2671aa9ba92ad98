/** Citations as arcs: colour and dashes for the relation, a question mark where several documents may be meant. */
import type { Language } from "../model.ts";
import type { OverviewLink } from "../query/answers-work.ts";
import { arcId, type ChainArc } from "./chain-arc-list.ts";
import { arcPath, type Ends, type Point } from "./chain-curves.ts";
import type { Spot } from "./chain-room.ts";
import { linkId } from "./mark-ids.ts";
import { markedWords } from "./paraphrase.ts";
import { element, escapeText, tooltip } from "./svg.ts";
import { paint, relationStroke, size } from "./theme.ts";
import { relationWords } from "./words.ts";

/** How the arcs are drawn. */
export interface ArcOptions {
  readonly lang: Language;
  readonly idPrefix: string;
  /** Arcs keep to the right of it. */
  readonly leftmost: number;
  /** Whether the undated stand apart, left of the years. */
  readonly apart: boolean;
}

/** All arcs, the weakest first so that the strongest lie on top. */
export function drawArcs(arcs: readonly ChainArc[], spots: readonly Spot[], options: ArcOptions): string {
  const byId = new Map(spots.map((spot) => [spot.document.id, spot]));
  const seen = new Map<string, number>();
  const order = Object.keys(relationStroke);
  return arcs
    .toSorted((a, b) => order.indexOf(b.link.relation) - order.indexOf(a.link.relation))
    .flatMap((arc) => {
      const source = byId.get(arc.source);
      const target = byId.get(arc.target);
      if (source === undefined || target === undefined) return [];
      const pair = `${arc.source}\n${arc.target}`;
      const nth = seen.get(pair) ?? 0;
      seen.set(pair, nth + 1);
      return [drawArc(arc, { source, target, nth, apart: options.apart }, options)];
    })
    .join("");
}

/** Arrow heads, one for each relation. */
export function arrowHeads(arcs: readonly ChainArc[], idPrefix: string): string {
  return [...new Set(arcs.map(({ link }) => link.relation))]
    .map((relation) =>
      element(
        "marker",
        {
          id: `${idPrefix}arrow-${relation}`,
          viewBox: "0 0 8 8",
          refX: 7,
          refY: 4,
          markerWidth: 8,
          markerHeight: 8,
          markerUnits: "userSpaceOnUse",
          orient: "auto",
        },
        element("path", { d: "M0,0.5L8,4L0,7.5Z", fill: relationStroke[relation].color }),
      ),
    )
    .join("");
}

/** A line in a relation's stroke. */
export function strokeOf(
  relation: OverviewLink["relation"],
): Readonly<Record<string, string | number | null>> {
  const { color, width, dash } = relationStroke[relation];
  return { fill: "none", stroke: color, "stroke-width": width, "stroke-dasharray": dash };
}

/** How wide an arc of so many links is: each doubling adds as much. */
export function strokeWidth(relation: OverviewLink["relation"], links: number): number {
  return relationStroke[relation].width + DOUBLING * Math.log2(links);
}

function drawArc(arc: ChainArc, ends: Ends, { lang, idPrefix, leftmost }: ArcOptions): string {
  const { link, links } = arc;
  const { d, middle } = arcPath(ends, leftmost);
  const unclear = link.status === "ambiguous";
  const stroke = strokeOf(link.relation);
  return element(
    "g",
    { ...openedBy(arc) },
    tooltip(arcWords(arc, ends, lang)),
    element("path", {
      d,
      ...stroke,
      "stroke-width": strokeWidth(link.relation, links.length),
      opacity: unclear ? 0.5 : null,
      "marker-end": `url(#${idPrefix}arrow-${link.relation})`,
    }),
    unclear ? questionMark(middle) : "",
  );
}

/** What the page opens: the link, or all links of an arc. */
function openedBy(arc: ChainArc): Readonly<Record<string, string>> {
  return arc.links.length === 1
    ? { "data-kind": "link", "data-id": linkId(arc.link) }
    : { "data-kind": "gathered", "data-id": arcId(arc) };
}

/** From where to where, and the words that state it; of many links, how many. */
function arcWords({ link, links }: ChainArc, { source, target }: Ends, lang: Language): string {
  const words = `${source.document.label} → ${target.document.label}: ${relationWords[link.relation][lang]}`;
  if (links.length > 1) return `${words} ×${links.length}`;
  return link.quote.text === "" ? words : `${words}\n“${oneLine(markedWords(link.quote, lang))}”`;
}

/** A question mark in a small disc. */
export function questionMark([x, y]: Point): string {
  return (
    element("circle", { cx: x, cy: y, r: 7, fill: paint.paper, stroke: paint.muted }) +
    element(
      "text",
      { x, y: y + 4, "font-size": size.small, "text-anchor": "middle", "font-weight": 700, fill: paint.ink },
      escapeText("?"),
    )
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const DOUBLING = 0.3;
