/** The words of duties as they are compared: written in one way, small words known, and the concepts that they show. */
import { type Rewrites, rewritesOf } from "../compare/rewrite.ts";
import { tokenize, wordKey } from "../compare/tokens.ts";
import { concepts } from "../lexicon/concepts.ts";
import { functionWords } from "../lexicon/connectives.ts";
import { variants } from "../lexicon/variants.ts";

/** Abbreviations and spellings made one. */
export const sameWords: Rewrites = rewritesOf(variants);

/** Whether a word tells no two duties apart. */
export function isSmallWord(key: number): boolean {
  return smallWords.has(key);
}

/** A concept and the phrase that shows it, as keys. */
export interface ConceptPhrase {
  readonly phrase: readonly number[];
  readonly concept: number;
}

/** The concepts whose phrases begin at a word. */
export function conceptsAt(keys: readonly number[], at: number): readonly ConceptPhrase[] {
  return (conceptPhrases.get(keys[at] ?? 0) ?? []).filter(({ phrase }) => standsAt(keys, at, phrase));
}

/** Whether a phrase stands at a word. */
export function standsAt(keys: readonly number[], at: number, phrase: readonly number[]): boolean {
  return phrase.every((key, i) => keys[at + i] === key);
}

/** The keys of the words of a phrase. */
export function keysOf(phrase: string): readonly number[] {
  return [...tokenize([{ folded: phrase, span: [0, phrase.length] }]).keys];
}

function byFirstKey<T extends { readonly phrase: readonly number[] }>(
  rows: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const row of rows) map.set(row.phrase[0] ?? 0, [...(map.get(row.phrase[0] ?? 0) ?? []), row]);
  return map;
}

const smallWords = new Set(functionWords.words.map(wordKey));
const conceptKey = (id: string): number => wordKey(`#${id}`);
const conceptPhrases = byFirstKey(
  concepts.flatMap(({ id, phrases }) =>
    phrases.map((phrase) => ({ phrase: keysOf(phrase), concept: conceptKey(id) })),
  ),
);

/** A concept tells more than a word: it stands for all the ways to say it. */
export const conceptBoosts: ReadonlyMap<number, number> = new Map(
  concepts.map(({ id }) => [conceptKey(id), 2]),
);
