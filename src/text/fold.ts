import { blotMarkup } from "./markup.ts";
import { blotPageNumbers } from "./page-numbers.ts";

/**
 * A text made easy to match, without moving a character: `fold(text).length === text.length`, so an offset in the folded
 * text is an offset in the original.
 *
 * Lower case; one placement of tone marks (`hoà` → `hòa`, `thuỷ` → `thủy`); dashes, quotes and spaces of one kind; Markdown
 * emphasis, heading marks, escapes and table bars as spaces, what is left of a web page too; look-alike letters of converted fonts as the letters they stand for;
 * page numbers that break a sentence as spaces.
 */
export function fold(text: string): string {
  const plain = blotMarkup(lowerInPlace(text))
    .replace(ODD, (found) => PLAIN[found] ?? found)
    .replace(LATE_TONE, placeTone);
  return blotPageNumbers(plain, text);
}

/** Lower case, but for the few letters whose lower case is longer than they are. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}

/** `oà` → `òa`, `oè` → `òe`, `uỳ` → `ùy`: two letters for two. `quý` keeps its tone: there the `u` belongs to the `q`. */
function placeTone(found: string): string {
  return TONES[found] ?? found;
}

const ODD =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u200b\ufeff\u00ad\u2010-\u2015\u2212“”„‟«»‘’‚‛ƣð\r\t\f\v*_#|`\\>]/gu;
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries([
  ..."\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\ufeff\r\f\v*_#|`\\>"
    .split("")
    .map((c) => [c, " "]),
  ..."\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212".split("").map((c) => [c, "-"]),
  ..."“”„‟«»".split("").map((c) => [c, '"']),
  ..."‘’‚‛".split("").map((c) => [c, "'"]),
  ["ƣ", "ư"],
  ["ð", "đ"],
]);
const LATE_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;
const TONES: Readonly<Record<string, string>> = Object.fromEntries(
  ["oa", "oe", "uy"].flatMap((pair) =>
    [..."\u0300\u0301\u0309\u0303\u0323"].map((tone) => toneRow(pair, tone)),
  ),
);

function toneRow(pair: string, tone: string): [string, string] {
  const first = pair.charAt(0);
  const last = pair.charAt(1);
  return [first + (last + tone).normalize("NFC"), (first + tone).normalize("NFC") + last];
}
