import { unitWords, type WordClass } from "../lexicon/unit-words.ts";

/** How long the phrases are that begin at a token, in tokens. */
export interface PhraseEnds {
  /** By the number of a class, the longest phrase of the class, unless a longer one of another class hides it; 0 without one. */
  readonly lengths: Uint8Array;
  /** The longest determiner, whatever hides it; 0 without one. */
  readonly determiner: number;
  /** The longest phrase of any class; 0 without one. */
  readonly longest: number;
  /** Whether the name of a body can begin with the token. */
  readonly opensUnit: boolean;
  /** Whether a determiner, a noun, a post or the head of a name is one of them. */
  readonly bearsName: boolean;
}

/** A phrase: the number of its class, and its length. */
export interface Phrase {
  readonly value: number;
  readonly length: number;
}

const classes = Object.keys(unitWords) as WordClass[];

export const DETERMINER = classes.indexOf("determiner");
export const HEAD = classes.indexOf("head");
export const WEAK_HEAD = classes.indexOf("weak-head");
export const OWNER_HEAD = classes.indexOf("owner-head");
export const NOUN = classes.indexOf("noun");
export const OPEN_NOUN = classes.indexOf("open-noun");
export const TERRITORY = classes.indexOf("territory");
export const MODIFIER = classes.indexOf("modifier");
export const MEMBER = classes.indexOf("member");
export const OFFICE = classes.indexOf("office");
export const PREDICATE = classes.indexOf("predicate");
export const PREPOSITION = classes.indexOf("preposition");
export const OTHER = classes.indexOf("other");

/** Classes of phrases with which the name of a body begins in small letters. */
const NAMING = [DETERMINER, HEAD, WEAK_HEAD, OWNER_HEAD, NOUN, OPEN_NOUN, TERRITORY, OFFICE];

/** How long the phrases of each class are, of those that no longer one hides; they are given with the longest at the end. */
export function endsOf(phrases: readonly Phrase[], opensUnit: boolean): PhraseEnds {
  const lengths = new Uint8Array(classes.length);
  const longest = phrases.at(-1)?.length ?? 0;
  let longestHiding = 0;
  let determiner = 0;
  for (const { value, length } of phrases.toReversed()) {
    if (value === DETERMINER) determiner ||= length;
    if (value === OTHER || value === PREDICATE) longestHiding ||= length;
    const least = value === HEAD || value === WEAK_HEAD ? longestHiding : longest;
    if (length >= least) lengths[value] ||= length;
  }
  const bearsName = determiner > 0 || NAMING.some((wordClass) => lengths[wordClass] !== 0);
  return { lengths, determiner, longest, opensUnit, bearsName };
}

/** Of a token with which nothing begins. */
export const NOTHING: PhraseEnds = endsOf([], false);

/** Of a token with which nothing begins but the name of a body. */
export const OPENING_ONLY: PhraseEnds = endsOf([], true);
