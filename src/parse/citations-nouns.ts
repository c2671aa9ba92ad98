/** The nouns that a citation begins with: `Kết luận`, `Chương trình hành động`, in running text, titles and headings. */
import { nounVariants, uncitedTypes } from "../lexicon/citations.ts";
import { alternatives, documentTypes, typeNamed } from "../lexicon/document-types.ts";
import { fold } from "../text/fold.ts";
import { onOneLine, type Span } from "../text/span.ts";
import { wordSet } from "../text/vocabulary.ts";
import { placesOf } from "../text/word-places.ts";
import { firstWordOf, LATIN } from "../text/words.ts";
import type { Reading } from "./reading.ts";

/** A type's name where it stands in the text. */
export interface Noun {
  readonly start: number;
  readonly end: number;
  /** The type in full; `null` for a noun that is no type (`văn bản`). */
  readonly type: string | null;
  /** `title`: only the first letter is a capital; `upper`: all are; `lower`: none is. */
  readonly letters: "title" | "upper" | "lower";
}

/** Every type's name in the document, or in a part of it, in reading order. */
export function findNouns(reading: Reading, span: Span = reading.extent): readonly Noun[] {
  const { text, folded } = reading;
  const nouns: Noun[] = [];
  let after = span[0];
  for (const start of placesOf(OPENINGS, reading, span)) {
    NOUN.lastIndex = start;
    if (start < after || !NOUN.test(folded)) continue;
    const end = NOUN.lastIndex;
    const type = typeOf(folded.slice(start, end));
    after = end;
    if (type === null || !uncitedTypes.has(type))
      nouns.push({ start, end, type, letters: lettersOf(text.slice(start, end)) });
  }
  return nouns;
}

/** Whether the letters of these words are capitals: all of them, the first one, or none. */
export function lettersOf(words: string): Noun["letters"] {
  if (!/^\P{L}*\p{Lu}/u.test(words)) return "lower";
  return /\p{Ll}/u.test(words) || !/\p{L}\P{L}*\p{L}/u.test(words) ? "title" : "upper";
}

/** The index of the first item that begins at or after an offset, by halves. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Small words on one line: what one noun's words are looked up by. */
export function typeOf(folded: string): string | null {
  const words = onOneLine(folded);
  const variant = VARIANTS.get(words);
  return variant === undefined ? (typeNamed(words)?.name ?? null) : variant;
}

const VARIANTS: ReadonlyMap<string, string | null> = new Map(Object.entries(nounVariants));
const NAMES = [...documentTypes.map(({ name }) => name), ...Object.keys(nounVariants)];
const NOUN = new RegExp(`(?<![${LATIN}\\d])(?:${alternatives(NAMES)})(?![\\p{L}\\d])`, "uy");
const OPENINGS = {
  words: wordSet(NAMES.map((name) => firstWordOf(fold(name))).join(" ")),
  figures: false,
};
