import { isLetterAt } from "./characters.ts";
import { codesOf, textOfCodes } from "./codes.ts";
import { bareVowels, lateTones, plainCodes, STRANGE } from "./fold-table.ts";
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
  return blotPageNumbers(plainLetters(blotMarkup(text), false), text);
}

/** Every letter and mark in its plain form. A text with letters that do not become small one by one is lowered before. */
function plainLetters(text: string, isLowered: boolean): string {
  const codes = codesOf(text);
  const plain = plainCodes;
  const late = lateTones;
  const { length } = text;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = plain[codes[at] as number] as number;
    if (code !== STRANGE) codes[at] = code;
    else if (!isLowered) return plainLetters(lowerInPlace(text), true);
    if ((before === O || before === U) && late[code] !== 0) placeTone(codes, text, at);
    before = code;
  }
  return textOfCodes(codes, length);
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

/** `oà` → `òa`, `oè` → `òe`, `uỳ` → `ùy` at the end of a word: two letters for two. `quý` keeps its tone: there the `u` belongs to the `q`. */
function placeTone(codes: Uint16Array, text: string, at: number): void {
  const late = codes[at] as number;
  const bare = bareVowels[late] as number;
  if (codes[at - 1] !== (bare === Y ? U : O) || isLetterAt(text, at + 1)) return;
  if (bare === Y && at > 1 && codes[at - 2] === Q) return;
  codes[at - 1] = lateTones[late] as number;
  codes[at] = bare;
}

const O = 0x6f;
const U = 0x75;
const Y = 0x79;
const Q = 0x71;
