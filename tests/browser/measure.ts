/** What is measured of a page as it stands on the screen. */
import type { Page } from "playwright-core";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface TextBox extends Box {
  readonly words: string;
}

/** Texts of the visible drawings of a section that lie over one another, or reach out of their drawing. */
export async function crowdedTexts(page: Page, section: string): Promise<readonly string[]> {
  const drawings = await page.$$eval(`#${section} .drawing > svg`, (all) =>
    all
      .filter((drawing) => drawing.getClientRects().length > 0)
      .map((drawing) => ({
        frame: drawing.getBoundingClientRect().toJSON(),
        texts: [...drawing.querySelectorAll("text")].map((text) => ({
          words: text.textContent.trim(),
          box: text.getBoundingClientRect().toJSON(),
        })),
      })),
  );
  return drawings.flatMap(({ frame, texts }) => {
    const boxes = texts.filter(({ words }) => words !== "").map(({ words, box }) => inkOf(words, box));
    return [
      ...boxes.filter((text) => leaves(text, frame)).map(({ words }) => `${words} | out`),
      ...overlaps(boxes),
    ];
  });
}

/** Where the letters are: a line's box is higher than they. */
function inkOf(words: string, { left, right, top, bottom }: Box): TextBox {
  const air = (bottom - top) / 4;
  return { words, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air };
}

function leaves(inner: Box, outer: Box): boolean {
  return (
    inner.left < outer.left ||
    inner.right > outer.right ||
    inner.top < outer.top ||
    inner.bottom > outer.bottom
  );
}

function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((box, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => other.top < box.bottom && other.left < box.right && box.left < other.right)
      .map((other) => `${box.words} | ${other.words}`),
  );
}

/** Words that reach out of their cell of a table, of a section or of the foot of the page. */
export function crowdedCells(page: Page, section: string): Promise<readonly string[]> {
  return page.evaluate((within) => {
    const range = document.createRange();
    return [...document.querySelectorAll(`${within} :is(td, th, dd, dt, button)`)].flatMap((cell) => {
      const box = cell.getBoundingClientRect();
      if (box.width === 0) return [];
      range.selectNodeContents(cell);
      const out = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < box.left - 1 || right > box.right + 1 || top < box.top - 3 || bottom > box.bottom + 3,
      );
      return out ? [cell.textContent.slice(0, 80)] : [];
    });
  }, section);
}
