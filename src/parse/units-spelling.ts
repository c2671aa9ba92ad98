/** How the full names of bodies are spelled. */
import { longFormOf } from "../lexicon/abbreviations.ts";
import { isCapitalAt, isLetterAt } from "../text/characters.ts";
import { fold } from "../text/fold.ts";

/** Every abbreviation written out. */
export function longForms(words: string): string {
  const full = hasCapitalsInARow(words) ? words.replace(SHORT, (found) => longFormOf(found) ?? found) : words;
  const once = mayRepeat(full) ? full.replace(/(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/gu, "$1") : full;
  return GAP_BEFORE_MARK.test(once) ? once.replace(/ ([,.;])/gu, "$1") : once;
}

function hasCapitalsInARow(words: string): boolean {
  for (let at = 1; at < words.length; at++)
    if (isCapitalAt(words, at) && isCapitalAt(words, at - 1)) return true;
  return false;
}

/** Whether two words may stand twice in a row. */
function mayRepeat(words: string): boolean {
  const parts = words.split(" ");
  return parts.some((word, at) => {
    const [second, again, secondAgain] = parts.slice(at + 1, at + 4);
    return second !== undefined && word.endsWith(again ?? " ") && secondAgain?.startsWith(second) === true;
  });
}

/** One placement of tone marks, and `Ủy`, in the letters' own case. */
export function standard(words: string): string {
  const folded = fold(words);
  const lower = words.toLowerCase();
  if (folded === lower || folded.length !== words.length) return words;
  return Array.from(words, (letter, i) => {
    const plain = folded.charAt(i);
    if (plain === lower.charAt(i) || !isLetterAt(plain, 0)) return letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  }).join("");
}

/** Small letters, but for names. */
export function small(words: string): string {
  const shouted = isShouted(words);
  return words
    .replace(/\p{L}+/gu, (word) => (!shouted && ACRONYM.test(word) ? word : word.toLowerCase()))
    .replaceAll("trung ương", "Trung ương")
    .replaceAll("việt nam", "Việt Nam")
    .replaceAll("chính phủ", "Chính phủ");
}

/** Letters that stand for words, and Roman numbers. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** A capital at the head, but for what is in the plural. */
export function first(words: string): string {
  if (/^(?:các|những|mỗi|từng|mọi) /iu.test(words)) return words.charAt(0).toLowerCase() + words.slice(1);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether words are written in capitals throughout. */
export function isShouted(words: string): boolean {
  return words === words.toUpperCase() && words.length > 6;
}

const GAP_BEFORE_MARK = / [,.;]/u;
const SHORT = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:\s?[&,-]\s?\p{Lu}{2,})*(?![\p{L}\p{N}])/gu;
