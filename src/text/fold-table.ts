/** What the fold makes of each code unit, prepared once. */
import { codesOf, textOfCodes } from "./codes.ts";

/** In the table of plain codes: what the code unit becomes depends on others beside it, or is longer. */
export const STRANGE = 0;

const SIZE = 1 << 16;
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
const [NOTHING, DOTTED_I, SIGMA] = [0, 0x130, 0x3a3];

/** Marks that are read as one, and letters of converted fonts as those that they stand for. */
const alike: readonly (readonly [plain: string, others: string])[] = [
  [
    " ",
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\ufeff",
  ],
  [" ", "\r\f\v*_#|`\\>"],
  ["-", "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212"],
  ['"', "“”„‟«»"],
  ["'", "‘’‚‛"],
  ["ư", "ƣƢ"],
  ["đ", "ðÐ"],
];

/** The plain form of every code unit: its small letter, or the one mark that stands for all of its kind. */
export const plainCodes: Uint16Array = plainForms();

/** By the code of a vowel that bears a tone behind `o` or `u` (`à` of `hoà`), the code of that `o` or `u` with the tone. */
export const lateTones: Uint16Array = new Uint16Array(SIZE);

/** By the same code, that of the vowel without its tone. */
export const bareVowels: Uint16Array = new Uint16Array(SIZE);

for (const [first, last] of [
  ["o", "a"],
  ["o", "e"],
  ["u", "y"],
] as const)
  for (const tone of "\u0300\u0301\u0309\u0303\u0323") {
    const late = codeOf((last + tone).normalize("NFC"));
    lateTones[late] = codeOf((first + tone).normalize("NFC"));
    bareVowels[late] = codeOf(last);
  }

function plainForms(): Uint16Array {
  const codes = smallLetters();
  for (const [plain, others] of alike) for (const mark of others) codes[codeOf(mark)] = codeOf(plain);
  for (const code of [NOTHING, DOTTED_I, SIGMA]) codes[code] = STRANGE;
  return codes.fill(STRANGE, FIRST_HALF, LAST_HALF + 1);
}

/** The small letters of all code units, lowered at once, but for the one that would move the others. */
function smallLetters(): Uint16Array {
  const codes = codesOf(" ".repeat(SIZE));
  for (let code = 0; code < SIZE; code++) codes[code] = code === DOTTED_I ? NOTHING : code;
  return codesOf(textOfCodes(codes, SIZE).toLowerCase()).slice(0, SIZE);
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
