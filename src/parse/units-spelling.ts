/** How the full names of bodies are spelled. */
import { longFormOf } from "../lexicon/abbreviations.ts";
import { fold } from "../text/fold.ts";

/** Every abbreviation written out. */
export function longForms(words: string): string {
  return words
    .replace(SHORT, (found) => longFormOf(found) ?? found)
    .replace(/(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/gu, "$1")
    .replace(/ ([,.;])/gu, "$1");
}

/** One placement of tone marks, and `Ủy`, in the letters' own case. */
export function standard(words: string): string {
  const folded = fold(words);
  const lower = words.toLowerCase();
  if (folded === lower || folded.length !== words.length) return words;
  return Array.from(words, (letter, i) => {
    const plain = folded.charAt(i);
    if (plain === lower.charAt(i) || !/\p{L}/u.test(plain)) return letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  }).join("");
}

/** Small letters, but for names. */
export function small(words: string): string {
  const shouted = isShouted(words);
  return words
    .replace(/\p{L}+/gu, (word) => (!shouted && ACRONYM.test(word) ? word : word.toLowerCase()))
    .replace(/trung ương/gu, "Trung ương")
    .replace(/việt nam/gu, "Việt Nam")
    .replace(/chính phủ/gu, "Chính phủ");
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

const SHORT = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:\s?[&,-]\s?\p{Lu}{2,})*(?![\p{L}\p{N}])/gu;
