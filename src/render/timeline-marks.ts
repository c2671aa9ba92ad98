/** The signs of the timeline: points, whole years and quarters, periods, open ends, bands of ticks. */
import { element, roundPath } from "./svg.ts";
import { paint } from "./theme.ts";
import type { TimeMark } from "./timeline-lanes.ts";
import { R, TICKS } from "./timeline-place.ts";
import { daysBetween } from "./when.ts";

/** The day of a document. */
export function issuedSign(x: number, y: number): string {
  return element("circle", { cx: x, cy: y, r: R, fill: paint.ink });
}

/** A document without a day. */
export function undatedSign(x: number, y: number): string {
  return element("circle", {
    cx: x,
    cy: y,
    r: R - 1,
    fill: paint.paper,
    stroke: paint.muted,
    "stroke-width": 1.5,
    "stroke-dasharray": "2 2",
  });
}

/** One day: a diamond. */
export function pointSign(x: number, y: number): string {
  return element("path", {
    d: roundPath(`M${x - R},${y}L${x},${y - R}L${x + R},${y}L${x},${y + R}Z`),
    fill: paint.strong,
  });
}

/** Where something stands and how far it reaches. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** A whole year or quarter: a hollow bar. */
export function wholeSign({ x0, x1, y }: Extent): string {
  return element("rect", {
    x: x0 + 1,
    y: y - 4,
    width: Math.max(2, x1 - x0 - 2),
    height: 8,
    fill: paint.paper,
    stroke: paint.strong,
    "stroke-width": 1.6,
  });
}

/** A period: a solid bar; an open end fades away and points on. */
export function periodSign({ from, to }: Pick<TimeMark, "from" | "to">, { x0, x1, y }: Extent): string {
  if (from !== null && to !== null) return bar(x0, x1, { y, opacity: 1 });
  const step = (x1 - x0 - ARROW) / FADE.length;
  const parts = FADE.map((opacity, at) => {
    const [a, b] =
      to === null ? [x0 + at * step, x0 + (at + 1) * step] : [x1 - (at + 1) * step, x1 - at * step];
    return bar(a, b, { y, opacity });
  });
  const [tip, back] = to === null ? [x1, x1 - ARROW] : [x0, x0 + ARROW];
  const arrow = element("path", {
    d: roundPath(`M${back},${y - R}L${tip},${y}L${back},${y + R}`),
    fill: "none",
    stroke: paint.strong,
    "stroke-width": 1.6,
  });
  return parts.join("") + arrow;
}

/** Two years of something that recurs, a tick each time; broken where it is not said how often. */
export function ticksSign(every: string | null, { x, y, width = TICKS }: TickPlace): string {
  const between = daysBetween(every);
  const base = { x1: x, x2: x + width, y1: y, y2: y, stroke: paint.strong, "stroke-width": 1.4 };
  if (between === null) return element("line", { ...base, "stroke-dasharray": "4 3" });
  const step = Math.max(LEAST_STEP, (width * between) / (2 * 365));
  const count = Math.max(1, Math.floor(width / step + 0.01));
  const places = Array.from({ length: count }, (_, at) => x + (at + 0.5) * step).filter(
    (place) => place <= x + width,
  );
  const ticks = (places.length === 0 ? [x + width / 2] : places).map(
    (place) => `M${place},${y - R}v${2 * R}`,
  );
  return (
    element("line", base) +
    element("path", { d: roundPath(ticks.join("")), stroke: paint.strong, "stroke-width": 1.4, fill: "none" })
  );
}

/** Years in which nothing falls: a shaded column between two edges. */
export function quietSign(): string {
  const edges = element("path", { d: "M7,0V16M27,0V16", stroke: paint.line, fill: "none" });
  return element("rect", { x: 7, y: 0, width: 20, height: 16, fill: paint.panel }) + edges;
}

/** Where a band stands. */
interface TickPlace {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
}

function bar(a: number, b: number, { y, opacity }: { readonly y: number; readonly opacity: number }): string {
  return element("rect", {
    x: a,
    y: y - 4,
    width: Math.max(0, b - a),
    height: 8,
    fill: paint.strong,
    "fill-opacity": opacity === 1 ? null : opacity,
  });
}

const ARROW = 7;
const FADE = [1, 0.75, 0.5, 0.3] as const;
const LEAST_STEP = 2.4;
