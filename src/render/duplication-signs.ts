/** The signs of origins: a square whose area is the share, with the letter of the origin. */
import type { Language } from "../model.ts";
import type { Origin } from "../model-chain.ts";
import { originLetters } from "./duplication-words.ts";
import { drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { originColor, paint, size } from "./theme.ts";

/** A square around a point with the origin's letter in it, or beside it where it is too small. */
export function originSquare(
  origin: Origin,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  lang: Language,
): string {
  const inside = side >= 10;
  const middle = inside ? x : x - 4;
  const letter = {
    text: originLetters[origin][lang],
    size: side >= 18 ? size.small : size.small - 2,
    bold: true,
    fill: inside ? paint.paper : originColor[origin],
  };
  return (
    element("rect", {
      ...{ x: middle - side / 2, y: y - side / 2, width: side, height: side, rx: 1.5 },
      fill: originColor[origin],
    }) +
    drawLine(
      letter,
      inside ? { x, y: y + 3.6, anchor: "middle" } : { x: x + 6, y: y + 3.4, anchor: "middle" },
    )
  );
}
