/** Where the texts of a drawing stand, read back from its markup. */
import { widthOf } from "../../src/render/text-width.ts";

/** A text and the room that it takes. */
export interface TextBox {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The texts of a drawing that are not slanted. */
export function textBoxes(svg: string): TextBox[] {
  const boxes: TextBox[] = [];
  const groups: { readonly x: number; readonly y: number; readonly slanted: boolean }[] = [];
  for (const [, close, name, attributes = "", single, content = ""] of svg.matchAll(TAG)) {
    const top = groups.at(-1) ?? { x: 0, y: 0, slanted: false };
    if (name === "g" && close) groups.pop();
    else if (name === "g" && !single) {
      const [, x = "0", y = "0"] = /translate\(([^,]+),([^)]+)\)/u.exec(attributes) ?? [];
      groups.push({
        x: top.x + Number(x),
        y: top.y + Number(y),
        slanted: top.slanted || attributes.includes("rotate"),
      });
    } else if (name === "text" && !close && !top.slanted) boxes.push(boxOf(attributes, content, top));
  }
  return boxes;
}

/** All that a drawing's texts say, in one line. */
export function wordsOf(svg: string): string {
  return textBoxes(svg)
    .map(({ text }) => text)
    .join(" ");
}

/** Pairs of texts that cover one another. */
export function overlaps(svg: string): string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that reach beyond the drawing. */
export function outside(svg: string): string[] {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  return textBoxes(svg)
    .filter(({ x0, x1, y0, y1 }) => x0 < 0 || y0 < 0 || x1 > Number(width) || y1 > Number(height))
    .map(({ text }) => text);
}

/** The values of an attribute in a drawing, in order. */
export function valuesOf(svg: string, attribute: string): string[] {
  return [...svg.matchAll(new RegExp(`${attribute}="([^"]*)"`, "gu"))].map(([, value = ""]) => value);
}

function boxOf(
  attributes: string,
  content: string,
  group: { readonly x: number; readonly y: number },
): TextBox {
  const number = (name: string) =>
    Number(new RegExp(`(?:^| )${name}="([^"]+)"`, "u").exec(attributes)?.[1] ?? 0);
  const size = number("font-size");
  const text = content.replace(/&amp;/gu, "&");
  const width = widthOf(text, { size, bold: attributes.includes('font-weight="700"') });
  const anchor = /text-anchor="(\w+)"/u.exec(attributes)?.[1] ?? "start";
  const x0 = group.x + number("x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const y = group.y + number("y");
  return { text, x0, x1: x0 + width, y0: y - size * 0.76, y1: y + size * 0.22 };
}

const TAG = /<(\/)?(g|text)\b([^>]*?)(\/)?>(?:([^<]*)(?=<\/text>))?/gu;
