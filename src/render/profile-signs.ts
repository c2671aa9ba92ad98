/** The signs of what became of an upstream task or element: each has a shape of its own. */
import { scaleSqrt } from "d3-scale";
import type { Outcome } from "./profile-counts.ts";
import { element, roundPath } from "./svg.ts";
import { paint } from "./theme.ts";

/** Where a sign stands and how large it is. */
export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The size of a sign for a count. */
export function signScale(most: number): (count: number) => number {
  return scaleSqrt([0, Math.max(9, most)], [2.2, LARGEST]).clamp(true);
}

/** The sign of an outcome. */
export function outcomeSign(outcome: Outcome, { x, y, r }: SignPlace): string {
  switch (outcome) {
    case "kept":
      return element("rect", {
        x: x - r * 0.85,
        y: y - r * 0.85,
        width: r * 1.7,
        height: r * 1.7,
        fill: paint.faint,
      });
    case "lost":
      return path(`M${x - r},${y - r}L${x + r},${y + r}M${x - r},${y + r}L${x + r},${y - r}`, paint.alarm);
    case "generalised":
      return element("circle", { cx: x, cy: y, r, fill: "none", stroke: paint.strong, "stroke-width": 1.8 });
    case "specific":
      return element("circle", { cx: x, cy: y, r, fill: paint.strong });
    case "postponed":
      return solid(`M${x - r},${y - r}L${x + r},${y}L${x - r},${y + r}Z`);
    case "advanced":
      return solid(`M${x + r},${y - r}L${x - r},${y}L${x + r},${y + r}Z`);
    case "changed":
      return path(`M${x - r},${y}L${x},${y - r}L${x + r},${y}L${x},${y + r}Z`, paint.ink);
    case "added":
      return path(`M${x - r},${y}H${x + r}M${x},${y - r}V${y + r}`, paint.ink);
  }
}

function path(d: string, stroke: string): string {
  return element("path", { d: roundPath(d), fill: "none", stroke, "stroke-width": 1.9 });
}

function solid(d: string): string {
  return element("path", { d: roundPath(d), fill: paint.ink });
}

/** The radius of the largest sign. */
export const LARGEST = 9;
