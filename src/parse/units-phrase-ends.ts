import type { WordClass } from "../lexicon/unit-words.ts";

/** Where the phrases end that begin at a token. */
export interface PhraseEnds {
  /** By class, the token after the longest phrase of the class, unless a longer one of another class hides it. */
  readonly ends: Readonly<Partial<Record<WordClass, number>>>;
  /** The token after the determiner, whatever hides it. */
  readonly determiner: number | null;
  /** The token after the longest phrase of any class. */
  readonly longest: number | null;
  /** Whether the name of a body can begin with the token. */
  readonly opensUnit: boolean;
}

interface Phrase {
  readonly value: WordClass;
  readonly end: number;
}

/** Where the phrases of each class end, of those that no longer one hides. */
export function endsOf(phrases: readonly Phrase[], opens: boolean): PhraseEnds {
  const ends: Partial<Record<WordClass, number>> = {};
  const longest = phrases.at(-1)?.end ?? null;
  let longestHiding: number | null = null;
  let determiner: number | null = null;
  for (let i = phrases.length - 1; i >= 0; i--) {
    const { value, end } = phrases[i] as Phrase;
    if (value === "determiner") determiner ??= end;
    if (value === "other" || value === "predicate") longestHiding ??= end;
    const isHead = value === "head" || value === "weak-head";
    if (end >= ((isHead ? longestHiding : longest) ?? 0)) ends[value] ??= end;
  }
  return { ends, determiner, longest, opensUnit: opens };
}

/** Of a token with which nothing begins. */
export const NOTHING: PhraseEnds = { ends: {}, determiner: null, longest: null, opensUnit: false };

/** Of a token with which nothing begins but the name of a body. */
export const OPENING_ONLY: PhraseEnds = { ...NOTHING, opensUnit: true };
