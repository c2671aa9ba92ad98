/** The ground of the chain's drawing: lanes, years and the place of the undated. */
import type { Language } from "../model.ts";
import type { ChainLayout } from "./chain-layout.ts";
import { HEAD, type Lane } from "./chain-room.ts";
import { chainWords } from "./chain-words.ts";
import { drawBlock, drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { paint, size } from "./theme.ts";

/** Lanes, years and the place of the undated. */
export function drawGround(
  { lanes, axis, undated, timeX, leftmost, width, height }: ChainLayout,
  lang: Language,
): string {
  const isAbove = leftmost === 0;
  const rows = lanes.map(
    ({ y, height: deep, name, fill }) =>
      element("rect", { x: 0, y, width, height: deep, fill }) +
      (isAbove ? "" : drawBlock(name, { x: 6, y: y + 10 })),
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
  const below = lanes.map((lane) => drawUndated(lane, width));
  return [...rows, ...years, apart, ...below].join("");
}

/** The ground of the undated that stand below the others of their row: no years run through it. */
function drawUndated({ y, height, fill, undatedY }: Lane, width: number): string {
  if (undatedY === null) return "";
  const edge = {
    x1: 0,
    x2: width,
    y1: undatedY,
    y2: undatedY,
    stroke: paint.line,
    "stroke-dasharray": "2 3",
  };
  return (
    element("rect", { x: 0, y: undatedY, width, height: y + height - undatedY, fill }) + element("line", edge)
  );
}

/** The names of rows that stand above them, on the rows' colour: arcs pass below them. */
export function drawTitles({ lanes, leftmost }: ChainLayout): string {
  if (leftmost > 0) return "";
  const titles = lanes.map(({ y, name, fill }) => {
    const plate = { x: 4, y: y + 4, width: name.width * 0.9 + 4, height: name.height + 1, fill };
    return element("rect", plate) + drawBlock(name, { x: 6, y: y + 5 });
  });
  return titles.join("");
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
