import { unitWords } from "../lexicon/unit-words.ts";
import type { Body } from "../lexicon/units.ts";
import { fold } from "../text/fold.ts";
import { addPhrase, emptyPhrases, NOWHERE, nextNode, type Phrases, ROOT, readied } from "../text/phrases.ts";
import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { bodyKeys } from "./units-keys.ts";
import { endsOf, NOTHING, OPENING_ONLY, type Phrase, type PhraseEnds } from "./units-phrase-ends.ts";
import type { Tokens } from "./units-tokens.ts";

/** A phrase that was found: what it stands for, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** The longest name that begins at a token, or goes on at it from a node. Hyphens and `và` may stand between its words or be left out. */
export function longestName<T>(
  { numbers, length }: Tokens,
  at: number,
  tree: Phrases<T>,
  from = ROOT,
): Found<T> | null {
  let node = from;
  let end = at;
  let best: T | undefined;
  for (let i = at; i < length; i++) {
    const word = numbers[i] as number;
    const next = nextNode(tree, node, word);
    if (next === NOWHERE) {
      if (i === at || !isIn(LOOSE, word) || numbers[i - 1] === word) break;
      continue;
    }
    node = next;
    const value = tree.values[node]?.[0];
    if (value === undefined) continue;
    best = value;
    end = i + 1;
  }
  return best === undefined ? null : { value: best, end };
}

/** The token after the determiner that begins at a token (`các`), whatever longer phrase begins with it (`các cấp`). */
export function determinerAt(tokens: Tokens, at: number): number | null {
  const { determiner } = phrasesAt(tokens, at);
  return determiner === 0 ? null : at + determiner;
}

/**
 * The token after the longest phrase of one class that begins at a token, unless a longer one of another class hides it. The nouns
 * of lists hide the head of no name.
 */
export function wordAt(tokens: Tokens, at: number, wordClass: number): number | null {
  const length = phrasesAt(tokens, at).lengths[wordClass] as number;
  return length === 0 ? null : at + length;
}

/** Whether a phrase of a class begins at a token, as {@link wordAt} finds it. */
export function isWordOf(tokens: Tokens, at: number, wordClass: number): boolean {
  return phrasesAt(tokens, at).lengths[wordClass] !== 0;
}

/** The token after the longest phrase of any class that begins at a token, or after its first word. */
export function phraseEnd(tokens: Tokens, at: number): number {
  return at + (phrasesAt(tokens, at).longest || 1);
}

/** Whether the name of a body can begin at a token. */
export function beginsUnit(tokens: Tokens, at: number): boolean {
  return phrasesAt(tokens, at).opensUnit;
}

/** Whether a phrase begins at a token with which the name of a body can begin in small letters. */
export function bearsName(tokens: Tokens, at: number): boolean {
  return phrasesAt(tokens, at).bearsName;
}

/** Whether the name of a body can begin with a word. */
export function opensUnit(word: number): boolean {
  return isIn(openings, word);
}

/** The phrases that begin at a token. They are looked for once. */
function phrasesAt(tokens: Tokens, at: number): PhraseEnds {
  const known = tokens.phrases[at];
  if (known) return known;
  if (at < 0 || at >= tokens.length) return NOTHING;
  const found = findPhrases(tokens, at);
  tokens.phrases[at] = found;
  return found;
}

/** What is said of all phrases that begin at a token. It is summed up once for each way through the tree that leaves out no hyphen. */
function findPhrases(tokens: Tokens, at: number): PhraseEnds {
  const { numbers, length } = tokens;
  const first = numbers[at] as number;
  let node = nextNode(wordTree, ROOT, first);
  if (node === NOWHERE) return isIn(openings, first) ? OPENING_ONLY : NOTHING;
  let words = 1;
  let end = at + 1;
  for (let i = end; i < length; i++) {
    const next = nextNode(wordTree, node, numbers[i] as number);
    if (next === NOWHERE && (numbers[i] !== HYPHEN || numbers[i - 1] === HYPHEN)) break;
    if (next === NOWHERE) continue;
    node = next;
    words++;
    end = i + 1;
  }
  if (end - at > words) return summedUp(tokens, at, end);
  const summary = summaries[node] ?? summedUp(tokens, at, end);
  summaries[node] = summary;
  return summary;
}

function summedUp({ numbers }: Tokens, at: number, end: number): PhraseEnds {
  const found: Phrase[] = [];
  let node = ROOT;
  for (let i = at; i < end; i++) {
    const next = nextNode(wordTree, node, numbers[i] as number);
    if (next === NOWHERE) continue;
    node = next;
    for (const value of wordTree.values[node] ?? []) found.push({ value, length: i + 1 - at });
  }
  return endsOf(found, isIn(openings, numbers[at]));
}

const keysOfBodies = bodyKeys();

/** The names of bodies, and every way to write them with their parts shortened. */
export const bodyTree: Phrases<Body> = treeOfBodies();

function treeOfBodies(): Phrases<Body> {
  const tree = emptyPhrases<Body>();
  for (const [key, body] of keysOfBodies) addPhrase(tree, key.map(numberOf), body);
  return readied(tree);
}

/** The phrases of every class, by the number of the class. */
const wordTree: Phrases<number> = treeOfClasses();

function treeOfClasses(): Phrases<number> {
  const tree = emptyPhrases<number>();
  for (const [wordClass, phrases] of Object.values(unitWords).entries())
    for (const phrase of phrases) addPhrase(tree, phraseKey(phrase), wordClass);
  return readied(tree);
}

/** By the last node of a way through the tree. */
const summaries: (PhraseEnds | undefined)[] = new Array(wordTree.values.length);

const HYPHEN = numberOf("-");
const LOOSE = wordSet("- và & / .");

const OPENING = ["determiner", "head", "weak-head", "owner-head", "noun", "open-noun", "office"] as const;
const openings = wordSet(
  [
    ...keysOfBodies.map(([[first = ""]]) => first),
    ...OPENING.flatMap((wordClass) => unitWords[wordClass]).map((phrase) => phrase.split(" ")[0]),
  ].join(" "),
);

function phraseKey(phrase: string): number[] {
  return fold(phrase)
    .split(" ")
    .filter((word) => word !== "-")
    .map(numberOf);
}
