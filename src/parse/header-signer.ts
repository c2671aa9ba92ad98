import { familyName, honorific, stamp } from "../lexicon/signatures.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A word of a signature. */
export interface Word {
  readonly folded: string;
  readonly text: string;
  readonly span: Span;
  /** Whether it is the first on its line or in its column. */
  readonly leads: boolean;
}

/** The words of a signature, without marks, stamps and the items of a list of recipients that stands beside it. */
export function wordsOf({ text, folded }: Reading, [from, to]: Span): Word[] {
  const plain = folded.slice(from, to).replace(stamp.phrase, blank).replace(BESIDE, blank);
  return matchesOf(WORD, plain).map(({ index, 0: word }) => ({
    folded: word,
    text: text.slice(from + index, from + index + word.length),
    span: [from + index, from + index + word.length] as const,
    leads:
      /(?:^|\n)[^\p{L}\p{N}]*$/u.test(plain.slice(Math.max(0, index - 12), index)) ||
      opensColumn(text.slice(from + Math.max(0, index - 12), from + index), word),
  }));
}

/** The name after a post: words that begin with a capital, or a name in capitals that begins with a family name. */
export function signerAfter(
  words: readonly Word[],
  from: number,
): { readonly value: string; readonly span: Span } | null {
  if (from < 0) return null;
  for (let at = from; at < Math.min(words.length, from + 14); at++) {
    const start = at + honorifics(words, at);
    const name = nameAt(words, start);
    if (name > 0) {
      const found = words.slice(start, start + name);
      return {
        value: found.map(({ text }) => properName(text)).join(" "),
        span: spanOf(words, start, start + name),
      };
    }
  }
  return null;
}

/** The names that begin a line or a column, in reading order. */
export function namesIn(words: readonly Word[]): readonly Span[] {
  return words.flatMap((word, at) => {
    const start = at + honorifics(words, at);
    const name = word.leads ? nameAt(words, start) : 0;
    return name > 0 ? [spanOf(words, start, start + name)] : [];
  });
}

/** The place of some of the words. */
export function spanOf(words: readonly Word[], from: number, to: number): Span {
  return [words[from]?.span[0] ?? 0, words[to - 1]?.span[1] ?? 0];
}

/** How many words of a name stand at a place: two to six. */
function nameAt(words: readonly Word[], at: number): number {
  const first = words[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return 0;
  const capitals = first.text.length > 1 && first.text === first.text.toUpperCase();
  if (capitals && !familyName.phrase.test(first.folded)) return 0;
  const shape = capitals ? /^\p{Lu}[\p{Lu}']*$/u : /^\p{Lu}[\p{Ll}']*$/u;
  let length = 0;
  while (
    length < 6 &&
    shape.test(words[at + length]?.text ?? "") &&
    !(length > 0 && words[at + length]?.leads)
  )
    length++;
  return length >= 2 ? length : 0;
}

/** Whether a word begins a column: a cell ends before it, or a gap, which is narrow where the word is a family name. */
function opensColumn(before: string, word: string): boolean {
  return COLUMN.test(before) || (/\s{2}$/u.test(before) && familyName.phrase.test(word));
}

function honorifics(words: readonly Word[], at: number): number {
  const rest = `${words
    .slice(at, at + 4)
    .map(({ folded }) => folded)
    .join(" ")} `;
  const found = honorific.phrase.exec(rest)?.[0];
  return found === undefined ? 0 : found.trimEnd().split(" ").length;
}

function properName(word: string): string {
  return word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function blank(found: string): string {
  return found.replace(/[^\n]/gu, " ");
}

/** What stands between two columns. */
const COLUMN = /[\t|][*_\s]*$|\s{5}[*_]*$/u;
const WORD = /[\p{L}\p{N}./'-]+/gu;
/** An item of a list, up to the wide gap before the other column. */
const BESIDE = /\n[^\S\n]*[-+•](?![^\S\n]*\n)(?:(?!\s{3}|\t)[^\n]){1,160}/gu;
