/** Citations as arcs: colour and dashes for the relation, a question mark where several documents may be meant. */
import type { Language } from "../model.ts";
import type { OverviewLink } from "../query/answers-work.ts";
import { RADIUS, type Spot } from "./chain-layout.ts";
import { linkId } from "./mark-ids.ts";
import { markedWords } from "./paraphrase.ts";
import { element, escapeText, rounded, tooltip } from "./svg.ts";
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

interface Ends {
  readonly source: Spot;
  readonly target: Spot;
  /** The how manieth arc between the two. */
  readonly nth: number;
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

/**
 * Where the cited document stands to the left, the arc leaves on the left and comes to it from below or above; where it stands
 * to the right, the arc leaves upwards or downwards and comes to it from the left; in one column it bows out on the left.
 */
function arcPath(ends: Ends, leftmost: number): { d: string; middle: Point } {
  const curve = curveOf(ends, leftmost);
  const points = curve.map(([x, y]) => `${rounded(x)},${rounded(y)}`);
  return { d: `M${points[0]}C${points[1]} ${points[2]} ${points[3]}`, middle: bezierMiddle(curve) };
}

type Point = readonly [number, number];

function curveOf({ source, target, nth }: Ends, leftmost: number): readonly [Point, Point, Point, Point] {
  const side = Math.sign(source.y - target.y);
  const shift = nth * 9;
  const reach = Math.min(90, 26 + Math.abs(source.y - target.y) / 3) + shift;
  const west: Point = [target.x - RADIUS - 1, target.y];
  if (target.x > source.x + 40) {
    const start: Point = [source.x, source.y - (side || 1) * RADIUS];
    return [start, [source.x, start[1] - (side || 1) * (40 + shift)], [west[0] - 60 - shift, west[1]], west];
  }
  const start: Point = [source.x - RADIUS, source.y];
  if (target.x > source.x - 3 * RADIUS) {
    const bow = Math.max(14, Math.min(reach, (Math.min(start[0], west[0]) - leftmost) * 1.3));
    return [start, [start[0] - bow, start[1]], [west[0] - bow, west[1]], west];
  }
  if (side === 0) {
    const lift = 20 + shift;
    const end: Point = [target.x, target.y - RADIUS - 1];
    return [start, [start[0] - 20, start[1] - lift], [end[0], end[1] - lift], end];
  }
  const end: Point = [target.x - shift / 3, target.y + side * (RADIUS + 1)];
  return [start, [start[0] - reach, start[1]], [end[0], end[1] + side * Math.max(30, reach)], end];
}

function bezierMiddle(points: readonly Point[]): Point {
  const weights = [1, 3, 3, 1];
  const along = (axis: 0 | 1) =>
    points.reduce((sum, point, at) => sum + point[axis] * (weights[at] ?? 0), 0) / 8;
  return [along(0), along(1)];
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
