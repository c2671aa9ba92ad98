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
