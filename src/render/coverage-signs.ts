/** The signs of the four grades: told apart by shape as well as by colour. */
import type { CoverageStatus } from "../query/answers.ts";
import { element } from "./svg.ts";
import { paint, statusColor } from "./theme.ts";

/** The sign of a grade around a point, `2r` wide: a full square, a half-full one, a ring, a dash. */
export function statusSign(status: CoverageStatus, x: number, y: number, r = R): string {
  const color = statusColor[status];
  switch (status) {
    case "full":
      return element("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: 2, fill: color });
    case "partial":
      return (
        element("rect", { x: x - r, y: y, width: 2 * r, height: r, fill: color }) +
        element("rect", {
          x: x - r + 0.75,
          y: y - r + 0.75,
          width: 2 * r - 1.5,
          height: 2 * r - 1.5,
          rx: 2,
          fill: "none",
          stroke: color,
          "stroke-width": 1.5,
        })
      );
    case "mention":
      return element("circle", {
        cx: x,
        cy: y,
        r: r - 2.5,
        fill: "none",
        stroke: color,
        "stroke-width": 2,
        "stroke-dasharray": "2.5 1.8",
      });
    case "none":
      return element("line", {
        x1: x - r / 2,
        x2: x + r / 2,
        y1: y,
        y2: y,
        stroke: color,
        "stroke-width": 1.5,
      });
  }
}

/** A small tick: somebody has looked at it. */
export function reviewedSign(x: number, y: number): string {
  return element("path", {
    d: `M${x - 4},${y}l3,3l5,-6`,
    fill: "none",
    stroke: paint.ink,
    "stroke-width": 1.6,
  });
}

/** The hatching of what was not collected. */
export function hatching(id: string): string {
  return element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 6, height: 6, fill: paint.panel }),
    element("line", { x1: 0, x2: 0, y1: 0, y2: 6, stroke: paint.line, "stroke-width": 2 }),
  );
}

const R = 8;
