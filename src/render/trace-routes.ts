/** How lines run between the layers of a row: each through a place of its own, where its label stands. */
import { group } from "d3-array";
import { curveBumpX, line as lineOf } from "d3-shape";
import type { Block } from "./label.ts";
import { spread } from "./spread.ts";
import { roundPath } from "./svg.ts";
import type { CardLine } from "./trace-lines.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line with its label; marks stand at two places of it that no label covers. */
export interface PlacedLine {
  readonly line: CardLine;
  readonly path: string;
  /** The point of its arrow. */
  readonly end: Point;
  /** Whether it comes from above. */
  readonly isDown: boolean;
  /** `x` is the middle of the label, `y` its top. */
  readonly label: (Point & { readonly block: Block }) | null;
  readonly early: Point;
  readonly late: Point;
  readonly top: number;
  readonly bottom: number;
}

/** The piece of a line between a layer and the next. */
export interface RoutedStrand {
  readonly line: CardLine;
  readonly from: string;
  readonly to: string;
  readonly layer: number;
  readonly first: boolean;
  readonly last: boolean;
}

export interface RouteOptions {
  readonly middles: ReadonlyMap<string, number>;
  readonly heights: ReadonlyMap<string, number>;
  /** Where a layer begins. */
  readonly left: (layer: number) => number;
  readonly cardWidth: number;
  readonly gap: number;
  readonly labels: ReadonlyMap<string, Block>;
}

/** Runs every line from card to card. Its label stands in its last gap. */
export function routeLines(strands: readonly RoutedStrand[], options: RouteOptions): readonly PlacedLine[] {
  const middle = middlesInGaps(strands, options);
  const starts = portsOf(strands, "from", middle, options);
  const ends = portsOf(strands, "to", middle, options);
  const lines = group(strands, ({ line }) => line.id);
  return [...lines.values()].flatMap((pieces) => {
    const points = pieces.flatMap((piece) => {
      const x = options.left(piece.layer) + options.cardWidth;
      const far = x + options.gap;
      return [
        { x, y: starts.get(piece) ?? 0 },
        { x: x + options.gap / 2, y: middle.get(piece) ?? 0 },
        { x: far - (piece.last ? ARROW : 0), y: ends.get(piece) ?? 0 },
      ];
    });
    return placed(pieces, points, options);
  });
}

function placed(
  pieces: readonly RoutedStrand[],
  points: readonly Point[],
  { labels }: RouteOptions,
): readonly PlacedLine[] {
  const [middle, to] = points.slice(-2);
  const [from] = points;
  const line = pieces[0]?.line;
  const block = line && labels.get(line.id);
  if (!line || !block || !from || !middle || !to) return [];
  const path =
    lineOf<Point>(
      ({ x }) => x,
      ({ y }) => y,
    ).curve(curveBumpX)(points) ?? "";
  const ys = points.map(({ y }) => y);
  return [
    {
      ...{ line, path: roundPath(path), end: { x: to.x + ARROW, y: to.y }, isDown: false },
      label: { block, x: middle.x, y: middle.y - block.height / 2 },
      early: { x: from.x + MARK, y: from.y },
      late: { x: to.x - MARK, y: to.y },
      top: Math.min(middle.y - block.height / 2, ...ys),
      bottom: Math.max(middle.y + block.height / 2, ...ys),
    },
  ];
}

/** Where each piece passes the middle of its gap: near the straight way, with room for all labels of the gap. */
function middlesInGaps(
  strands: readonly RoutedStrand[],
  { middles, labels }: RouteOptions,
): ReadonlyMap<RoutedStrand, number> {
  const found = new Map<RoutedStrand, number>();
  const y = (id: string) => middles.get(id) ?? 0;
  for (const gap of group(strands, ({ layer }) => layer).values()) {
    const wanted = (piece: RoutedStrand) => (y(piece.from) + y(piece.to)) / 2;
    const sorted = gap.toSorted((a, b) => wanted(a) - wanted(b) || y(a.from) - y(b.from));
    const things = sorted.map((piece) => ({
      wanted: wanted(piece),
      room: piece.last ? (labels.get(piece.line.id)?.height ?? 0) : 4,
    }));
    for (const [at, middle] of spread(things, 4).entries()) {
      const piece = sorted[at];
      if (piece) found.set(piece, middle);
    }
  }
  return found;
}

/** Where lines touch a card: beside one another, in the order in which they come. */
function portsOf(
  strands: readonly RoutedStrand[],
  end: "from" | "to",
  middle: ReadonlyMap<RoutedStrand, number>,
  { middles, heights }: RouteOptions,
): ReadonlyMap<RoutedStrand, number> {
  const ports = new Map<RoutedStrand, number>();
  for (const [id, pieces] of group(strands, (piece) => piece[end])) {
    const sorted = pieces.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
    const step = Math.min(14, ((heights.get(id) ?? 0) - 16) / Math.max(1, sorted.length));
    for (const [at, piece] of sorted.entries())
      ports.set(piece, (middles.get(id) ?? 0) + (at - (sorted.length - 1) / 2) * step);
  }
  return ports;
}

/** The length of an arrow's head. */
export const ARROW = 8;
/** How far from the ends of a line its marks stand, where it is nearly level. */
const MARK = 9;
