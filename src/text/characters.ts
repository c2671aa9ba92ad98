/** What a character is: looked up in a table where Vietnamese texts have theirs, asked of Unicode for all others. */

/** Whether a code unit is white space, as `\s` finds it. */
export function isSpaceCode(code: number): boolean {
  return code < NEAR ? ((kinds[code] as number) & SPACE) !== 0 : SPACES.test(String.fromCharCode(code));
}

/** Whether a code unit is a letter, as `\p{L}` finds it; half of a pair is none. */
export function isLetterCode(code: number): boolean {
  return code < NEAR ? ((kinds[code] as number) & LETTER) !== 0 : LETTERS.test(String.fromCharCode(code));
}

/** Whether a code unit is a capital, as `\p{Lu}` finds it; half of a pair is none. */
export function isCapitalCode(code: number): boolean {
  return code < NEAR ? ((kinds[code] as number) & CAPITAL) !== 0 : CAPITALS.test(String.fromCharCode(code));
}

/** Whether a code unit is part of a word: a letter, a mark, a digit, or half of a character beyond the first plane. */
export function isWordCode(code: number): boolean {
  if (code < NEAR) return ((kinds[code] as number) & WORD) !== 0;
  return (code >= 0xd800 && code < 0xe000) || WORDS.test(String.fromCharCode(code));
}

/** Whether white space stands at an offset. */
export function isSpaceAt(text: string, at: number): boolean {
  return at < text.length && isSpaceCode(text.charCodeAt(at));
}

/** Whether a letter begins at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < NEAR) return ((kinds[code] as number) & LETTER) !== 0;
  return code >= NEAR && LETTERS.test(text.slice(at, at + 2));
}

/** Whether a capital begins at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < NEAR) return ((kinds[code] as number) & CAPITAL) !== 0;
  return code >= NEAR && CAPITALS.test(text.slice(at, at + 2));
}

/** Whether a small letter begins at an offset. */
export function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < NEAR) return ((kinds[code] as number) & SMALL) !== 0;
  return code >= NEAR && SMALLS.test(text.slice(at, at + 2));
}

/** The first offset from `at` on, and before `end`, where no white space stands. */
export function afterSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpaceCode(text.charCodeAt(next))) next++;
  return next;
}

/** The last offset from `start` on, and not behind `at`, that no white space stands before. */
export function beforeSpace(text: string, at: number, start: number): number {
  let next = at;
  while (next > start && isSpaceCode(text.charCodeAt(next - 1))) next--;
  return next;
}

const SPACES = /^\s/u;
const LETTERS = /^\p{L}/u;
const CAPITALS = /^\p{Lu}/u;
const SMALLS = /^\p{Ll}/u;
const WORDS = /^[\p{L}\p{M}\p{N}]/u;

const SPACE = 1;
const LETTER = 2;
const CAPITAL = 4;
const SMALL = 8;
const WORD = 16;
/** Below it lie all Vietnamese letters and the common marks. */
const NEAR = 0x2200;
const kinds = Uint8Array.from({ length: NEAR }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  return (
    (SPACES.test(character) ? SPACE : 0) |
    (LETTERS.test(character) ? LETTER : 0) |
    (CAPITALS.test(character) ? CAPITAL : 0) |
    (SMALLS.test(character) ? SMALL : 0) |
    (WORDS.test(character) ? WORD : 0)
  );
}
