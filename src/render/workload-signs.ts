/** The signs of the workload's drawing, and the hatching of what is inferred. */
import { element } from "./svg.ts";
import { paint } from "./theme.ts";

/** A struck ring: charged upstream, not downstream. */
export function vanishedSign(x: number, y: number): string {
  const stroke = { stroke: paint.alarm, "stroke-width": 1.8 };
  return (
    element("circle", { cx: x, cy: y, r: 5, fill: "none", ...stroke }) +
    element("line", { x1: x - 5, x2: x + 5, y1: y + 5, y2: y - 5, ...stroke })
  );
}

/** A small plus: charged downstream only. */
export function appearedSign(x: number, y: number): string {
  return element("path", {
    d: `M${x - 4},${y}h8M${x},${y - 4}v8`,
    stroke: paint.muted,
    "stroke-width": 1.6,
    fill: "none",
  });
}

/** The hatching of what is inferred. */
export function inferredHatching(id: string): string {
  return element(
    "pattern",
    { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 5, height: 5, fill: paint.paper }),
    element("line", { x1: 0, x2: 0, y1: 0, y2: 5, stroke: paint.strong, "stroke-width": 2.4 }),
  );
}
