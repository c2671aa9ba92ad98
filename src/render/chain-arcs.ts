/** Citations as arcs: colour and dashes for the relation, a question mark where several documents may be meant. */
import type { Language } from "../model.ts";
import type { OverviewLink } from "../query/answers-work.ts";
import { arcPath, type Ends, type Point } from "./chain-curves.ts";
import type { Spot } from "./chain-layout.ts";
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
}

/** The arcs of all links between what is drawn, the weakest first so that the strongest lie on top. */
export function drawArcs(
  links: readonly OverviewLink[],
  spots: readonly Spot[],
  options: ArcOptions,
): string {
  const byId = new Map(spots.map((spot) => [spot.document.id, spot]));
  const seen = new Map<string, number>();
  const order = Object.keys(relationStroke);
  return links
    .toSorted((a, b) => order.indexOf(b.relation) - order.indexOf(a.relation))
    .flatMap((link) => targetsOf(link).map((to) => ({ link, to })))
    .flatMap(({ link, to }) => {
      const source = byId.get(link.from);
      const target = byId.get(to);
      if (source === undefined || target === undefined || source === target) return [];
      const pair = `${link.from}\n${to}`;
      const nth = seen.get(pair) ?? 0;
      seen.set(pair, nth + 1);
      return [drawArc(link, { source, target, nth }, options)];
    })
    .join("");
}

/** Arrow heads, one for each relation. */
export function arrowHeads(links: readonly OverviewLink[], idPrefix: string): string {
  return [...new Set(links.map(({ relation }) => relation))]
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

/** The documents that a link leads to, or may lead to. */
export function targetsOf({ to, candidates }: OverviewLink): readonly string[] {
  return to === null ? candidates : [to];
}

/** A line in a relation's stroke. */
export function strokeOf(
  relation: OverviewLink["relation"],
): Readonly<Record<string, string | number | null>> {
  const { color, width, dash } = relationStroke[relation];
  return { fill: "none", stroke: color, "stroke-width": width, "stroke-dasharray": dash };
}

function drawArc(link: OverviewLink, ends: Ends, { lang, idPrefix, leftmost }: ArcOptions): string {
  const { d, middle } = arcPath(ends, leftmost);
  const unclear = link.status === "ambiguous";
  const words = `${ends.source.document.label} → ${ends.target.document.label}: ${relationWords[link.relation][lang]}`;
  return element(
    "g",
    { "data-kind": "link", "data-id": linkId(link) },
    tooltip(link.quote.text === "" ? words : `${words}\n“${oneLine(markedWords(link.quote, lang))}”`),
    element("path", {
      d,
      ...strokeOf(link.relation),
      opacity: unclear ? 0.5 : null,
      "marker-end": `url(#${idPrefix}arrow-${link.relation})`,
    }),
    unclear ? questionMark(middle) : "",
  );
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
