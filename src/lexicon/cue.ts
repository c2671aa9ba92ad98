import { alternatives } from "./document-types.ts";

/** A cue of the language: a phrase, what it shows, and an example that is its test. */
export interface Cue<T> {
  /** Such as `relation.continues`; the facts that it makes carry it as their rule. */
  readonly id: string;
  /** Matched against folded text (lower case, one placement of tones): see `text/fold.ts`. */
  readonly phrase: RegExp;
  readonly shows: T;
  /** A few words in which the phrase is found. */
  readonly example: string;
}

/** A part of longer phrases: the source of a regular expression over folded text, and a few words in which it is found. */
export interface CuePart {
  readonly id: string;
  readonly pattern: string;
  readonly example: string;
}

/** A part that is any one of some words. */
export interface CueWords extends CuePart {
  readonly words: readonly string[];
}

/** The part that these words make, the longest first. */
export function cueWords(id: string, words: readonly string[], example: string): CueWords {
  return { id, words, pattern: alternatives(words), example };
}
