/** The ground of the chain's drawing: lanes, years and the place of the undated. */
import type { Language } from "../model.ts";
import { type ChainLayout, HEAD } from "./chain-layout.ts";
import { chainWords } from "./chain-words.ts";
import { drawBlock, drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { paint, size } from "./theme.ts";

/** Lanes, years and the place of the undated. */
export function drawGround(
  { lanes, axis, undated, timeX, width, height }: ChainLayout,
  lang: Language,
): string {
  const rows = lanes.map(
    ({ y, height: deep, name, fill }) =>
      element("rect", { x: 0, y, width, height: deep, fill }) + drawBlock(name, { x: 6, y: y + 10 }),
  );
  const heading = { size: size.head, bold: true, fill: paint.muted };
  const years = axis.bands.map(({ year, x0, x1, broken }, at) => {
    const x = timeX + x0;
    const edge =
      at === 0 && undated === null
        ? ""
        : element("line", { x1: x, x2: x, y1: 4, y2: height, stroke: paint.line });
    const middle = (x0 + x1) / 2 + timeX;
    return (
      edge +
      (broken ? breakSign(x, HEAD - 6) : "") +
      drawLine({ text: year, ...heading }, { x: middle, y: 16, anchor: "middle" })
    );
  });
  const apart =
    undated === null
      ? ""
      : element("line", {
          x1: undated.x,
          x2: undated.x,
          y1: 4,
          y2: height,
          stroke: paint.line,
          "stroke-dasharray": "2 3",
        }) +
        drawLine(
          { text: chainWords.undated[lang], ...heading, italic: true },
          { x: undated.x + undated.width / 2, y: 16, anchor: "middle" },
        );
  return [...rows, ...years, apart].join("");
}

/** Two strokes across the axis. */
export function breakSign(x: number, y: number): string {
  return element("path", {
    d: `M${x - 6},${y + 5}l5,-10M${x + 1},${y + 5}l5,-10`,
    stroke: paint.muted,
    "stroke-width": 1.5,
    fill: "none",
  });
}
