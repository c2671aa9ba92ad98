/** How arcs run between documents: round the circles, and clear of the labels of those without a date. */
import { LABEL_DX, RADIUS, type Spot } from "./chain-room.ts";
import { rounded } from "./svg.ts";

/** A link between two marks. */
export interface Ends {
  readonly source: Spot;
  readonly target: Spot;
  /** The how manieth arc between the two. */
  readonly nth: number;
  /** Whether the undated stand apart, left of the years. */
  readonly apart: boolean;
}

/** The arc of a link, and where its middle is. */
export function arcPath(ends: Ends, leftmost: number): { d: string; middle: Point } {
  const curve = curveOf(ends, leftmost);
  const points = curve.map(([x, y]) => `${rounded(x)},${rounded(y)}`);
  return { d: `M${points[0]}C${points[1]} ${points[2]} ${points[3]}`, middle: bezierMiddle(curve) };
}

/** Across, then down. */
export type Point = readonly [number, number];
type Curve = readonly [Point, Point, Point, Point];

/**
 * Where the cited document stands to the left, the arc leaves on the left and comes to it from below or above; where it stands
 * to the right, the arc leaves upwards or downwards and comes to it from the left; in one column it bows out on the left.
 */
function curveOf(ends: Ends, leftmost: number): Curve {
  return besideLabel(ends) ?? aroundCircles(ends, leftmost);
}

/** Between the column of the undated and the years: from the right of the undated one's label, so that no arc crosses the labels there. */
function besideLabel({ source, target, nth, apart }: Ends): Curve | null {
  if (!apart) return null;
  const isLeft = source.document.date === null;
  if (isLeft === (target.document.date === null)) return null;
  const [undated, dated] = isLeft ? [source, target] : [target, source];
  const port: Point = [undated.x + LABEL_DX + undated.label.width * 0.9 + 5, undated.y];
  const circle: Point = [dated.x - RADIUS - 1, dated.y];
  const span = circle[0] - port[0];
  if (span < 20) return null;
  const drop = circle[1] - port[1];
  const lift = nth * 9 + (Math.abs(drop) < LEVEL ? 16 : 0);
  const curve: Curve = [
    port,
    [port[0] + span * 0.4, port[1] + drop / 5 - lift],
    [circle[0] - span * 0.4, circle[1] - lift],
    circle,
  ];
  return isLeft ? curve : [curve[3], curve[2], curve[1], curve[0]];
}

function aroundCircles({ source, target, nth }: Ends, leftmost: number): Curve {
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

/** With less between their heights than this, two marks stand level: an arc between them rises over what stands on the way. */
const LEVEL = 45;
