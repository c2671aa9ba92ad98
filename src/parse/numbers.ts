import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** Numbers as Vietnamese texts print them: `1.500` is fifteen hundred, `95,5` has a decimal, `02` is two, `hai` is two. */

/** The folded words of a span with the sign `>`, which the fold takes for a mark of quotation. */
export function wordsWithSigns(
  { text, folded }: Pick<Reading, "text" | "folded">,
  [start, end]: Span,
): string {
  const words = folded.slice(start, end);
  if (!text.slice(start, end).includes(">")) return words;
  return words.replace(/ /gu, (_, at: number) => (text.charAt(start + at) === ">" ? ">" : " "));
}

/** A regex source for a number in figures; a following letter (`5G`) is left to the caller. */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?|\d{1,9}(?:[.,]\d{1,3})?`;

const WORDS: ReadonlyMap<string, number> = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);

/** A regex source for a small number in words, but for `năm`, which is a year far more often than five. */
export const NUMBER_WORD = [...WORDS.keys()].filter((word) => word !== "năm").join("|");

/** The value of a number in figures or in one word; `null` for anything else. */
export function numberValue(folded: string): number | null {
  const word = WORDS.get(folded);
  if (word !== undefined) return word;
  if (!/^\d[\d.,]*$/u.test(folded)) return null;
  const plain =
    folded.includes(".") && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(folded)
      ? folded.replaceAll(".", "")
      : folded;
  const value = Number(plain.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
