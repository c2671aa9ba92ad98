/** The long name before a definition: a document's, a body's, or the words whose first letters the short name is made of. */
import { bodyHeads } from "../lexicon/citations-bodies.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { findNouns, type Noun } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** A word before a definition. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The document that a short name stands for: the nearest noun of its type, with its number where it prints one. */
export function namedBefore(
  reading: Reading,
  { at, noun, short }: { at: number; noun: Noun; short: Span },
): Span | null {
  const { folded, extent } = reading;
  const number = /\d+/u.exec(folded.slice(noun.end, short[1]))?.[0];
  const nouns = findNouns(reading, [Math.max(extent[0], at - FARTHEST), at]);
  let nearest: Noun | null = null;
  for (const candidate of [...nouns].reverse()) {
    if (candidate.end > at || !isSameType(candidate.type, noun.type)) continue;
    const printed = /^\s{1,40}(?:số\s{0,40}:?\s{0,40})?(?<number>\d+)/u.exec(
      folded.slice(candidate.end, candidate.end + 90),
    );
    if (number !== undefined && printed && Number(printed.groups?.number) === Number(number))
      return [candidate.start, at];
    nearest ??= candidate;
  }
  return nearest ? [nearest.start, trimEnd(folded, at)] : null;
}

/** `Chương trình` stands for `Chương trình hành động` too. */
export function isSameType(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));
}

/** The words whose first letters make the short name: `khoa học và công nghệ (KH&CN)`. */
export function lettersBefore({ text, folded, extent }: Reading, at: number, short: Span): Span | null {
  const written = text.slice(...short);
  if (!/^[\p{Lu}&\s,./-]{2,24}$/u.test(written)) return null;
  const letters = [...folded.slice(...short)].filter((letter) => /\p{L}/u.test(letter));
  if (letters.length < 2) return null;
  const words = wordsBefore(folded, Math.max(extent[0], at - FARTHEST), at);
  let left = letters.length - 1;
  for (let index = words.length - 1; index >= 0 && left >= 0; index--) {
    const word = words[index];
    if (!word) return null;
    if (plainLetter(word.folded) === plainLetter(letters[left] ?? " ")) left--;
    else if (!JOINING.has(word.folded)) return null;
    if (left < 0) return [word.start, words.at(-1)?.end ?? at];
  }
  return null;
}

/** The first letter without its marks: `Ủy ban` is a `U` in an abbreviation; `đ` is a letter of its own. */
function plainLetter(word: string): string {
  return word.charAt(0).normalize("NFD").charAt(0);
}

/**
 * The body before a definition: from the last word that the short name begins with, or, where the text says that it is a short
 * name, from where the clause begins. A bare name in brackets must be a shorter form of the words before it.
 */
export function bodyBefore(
  { text, folded, extent }: Reading,
  { at, short, stated }: { at: number; short: Span; stated: boolean },
): Span | null {
  const parts = wordsBefore(folded, ...short);
  const first = parts[0]?.folded;
  const from = Math.max(extent[0], at - FARTHEST);
  if (!first || parts.length > MOST_WORDS) return null;
  if (!stated && !folded.slice(from, at).includes(first)) return null;
  const words = wordsBefore(folded, from, at);
  const end = words.at(-1)?.end;
  if (end === undefined) return null;
  const opening = words.findLast(
    (word, index) => word.folded === first && holdsInOrder(words.slice(index), parts),
  );
  if (opening && end - opening.start > short[1] - short[0]) return [opening.start, end];
  if (!stated) return null;
  const clause = words.findLast(({ start }) => opensClause(text, folded, start));
  return clause ? [clause.start, end] : null;
}

function opensClause(text: string, folded: string, at: number): boolean {
  if (/[.;:,]\s*$|\n\s*\n\s*$/u.test(folded.slice(Math.max(0, at - 6), at))) return true;
  return /^\p{Lu}/u.test(text.slice(at, at + 2)) && HEADS.test(folded.slice(at, at + 30));
}

function holdsInOrder(words: readonly Word[], parts: readonly Word[]): boolean {
  let next = 0;
  for (const word of words) if (word.folded === parts[next]?.folded) next++;
  return next === parts.length;
}

/** The words of a stretch that no full stop or semicolon breaks, the last ones. */
function wordsBefore(folded: string, from: number, to: number): readonly Word[] {
  const stretch = folded.slice(from, to);
  const broken = Math.max(stretch.lastIndexOf(";"), stretch.lastIndexOf(". "), stretch.lastIndexOf(")")) + 1;
  return matchesOf(WORD, stretch.slice(broken)).map(({ index, 0: word }) => {
    const start = from + broken + index;
    return { start, end: start + word.length, folded: word };
  });
}

function trimEnd(folded: string, at: number): number {
  return at - (/\s*$/u.exec(folded.slice(Math.max(0, at - 80), at))?.[0].length ?? 0);
}

const WORD = /\p{L}[\p{L}\d&]*/gu;
const FARTHEST = 600;
const MOST_WORDS = 12;
const JOINING: ReadonlySet<string> = new Set(["và", "của", "các", "về"]);
const HEADS = new RegExp(`^(?:${bodyHeads.pattern})(?!\\p{L})`, "u");
