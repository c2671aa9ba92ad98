/** Text in a drawing: blocks of lines whose size is known before they are drawn. */
import { element, escapeText, tooltip } from "./svg.ts";
import { type Type, widthOf, wrapText } from "./text-width.ts";
import { lineHeight, paint } from "./theme.ts";

/** A line of text and how it is set. */
export interface Line extends Type {
  readonly text: string;
  readonly fill?: string;
  readonly italic?: boolean;
}

/** Lines of text with the room that they take. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** The whole text, where some of it was cut off. */
  readonly full: string | null;
}

/** How a text is broken, and set. */
export interface BlockOptions extends Type {
  readonly width: number;
  readonly lines?: number;
  readonly fill?: string;
  readonly italic?: boolean;
}

/** Breaks a text to a width. */
export function blockOf(text: string, { width, lines = 2, ...style }: BlockOptions): Block {
  const wrapped = wrapText(text, { width, lines, ...style });
  return measured(
    wrapped.lines.map((line) => ({ text: line, ...style })),
    wrapped.cut ? text : null,
  );
}

/** One block under another. */
export function stacked(...blocks: readonly Block[]): Block {
  const full = blocks.map(({ full }) => full).filter((text) => text !== null);
  return measured(
    blocks.flatMap(({ lines }) => lines),
    full.length === 0 ? null : full.join("\n"),
  );
}

/** Where a block is drawn: `y` is the top of its first line. */
export interface BlockPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  /** Draws the letters on a rim of the ground's colour, over whatever runs below them. */
  readonly halo?: boolean;
  /** How wide the rim is, both sides together. @defaultValue 7 */
  readonly rim?: number;
}

/** A block as markup. The whole text goes into a tooltip where the lines do not hold it. */
export function drawBlock(
  block: Block,
  { x, y, anchor = "start", halo = false, rim = 7 }: BlockPlace,
): string {
  let top = y;
  const lines = block.lines.map((line) => {
    const baseline = top + lineHeight(line.size) * 0.78;
    top += lineHeight(line.size);
    return drawLine(line, { x, y: baseline, anchor, halo, rim });
  });
  return block.full === null ? lines.join("") : element("g", {}, tooltip(block.full), ...lines);
}

/** One line of text; `y` is its baseline. */
export function drawLine(line: Line, { x, y, anchor = "start", halo = false, rim = 7 }: BlockPlace): string {
  if (line.text === "") return "";
  return element(
    "text",
    {
      x,
      y,
      "font-size": line.size,
      "font-weight": line.bold === true ? 700 : null,
      "font-style": line.italic === true ? "italic" : null,
      "text-anchor": anchor === "start" ? null : anchor,
      fill: line.fill ?? paint.ink,
      ...(halo
        ? { stroke: paint.paper, "stroke-width": rim, "stroke-linejoin": "round", "paint-order": "stroke" }
        : {}),
    },
    escapeText(line.text),
  );
}

function measured(lines: readonly Line[], full: string | null): Block {
  const width = Math.max(0, ...lines.map((line) => widthOf(line.text, line)));
  const height = lines.reduce((sum, { size }) => sum + lineHeight(size), 0);
  return { lines, width, height, full };
}
