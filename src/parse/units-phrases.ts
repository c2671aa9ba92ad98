import { abbreviations } from "../lexicon/abbreviations.ts";
import { unitWords, type WordClass } from "../lexicon/unit-words.ts";
import { type Body, bodies } from "../lexicon/units.ts";
import { fold } from "../text/fold.ts";
import { endsOf, NOTHING, OPENING_ONLY, type PhraseEnds } from "./units-phrase-ends.ts";
import type { Tokens } from "./units-tokens.ts";

/** A tree of phrases, word by word, so that all that begin at a place are found in one walk. */
export interface Phrases<T> {
  readonly next: Map<string, Phrases<T>>;
  readonly values: T[];
}

/** A phrase that was found: what it stands for, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** A tree without phrases. */
export function emptyPhrases<T>(): Phrases<T> {
  return { next: new Map(), values: [] };
}

/** Puts a phrase into the tree. */
export function addPhrase<T>(tree: Phrases<T>, words: readonly string[], value: T): void {
  let node = tree;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyPhrases<T>();
      node.next.set(word, next);
    }
    node = next;
  }
  if (words.length > 0 && !node.values.includes(value)) node.values.push(value);
}

/** The words of a name that tell it from others: no marks, no `và`. */
export function keyOf(name: string): string[] {
  return (fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== "và");
}

/** The key of a name, and what it is with its commas written, or with commas for its hyphens and its `và`. */
export function keysOf(name: string): string[][] {
  const all: string[] = fold(name).match(/[\p{L}\p{M}\p{N}]+|[,-]/gu) ?? [];
  const commas = all.filter((word) => word !== "và");
  return [
    keyOf(name),
    commas.filter((word) => word !== "-"),
    commas.map((word) => (word === "-" ? "," : word)),
    all.map((word) => (word === "-" || word === "và" ? "," : word)),
  ];
}

/** The longest name that begins at a token. Hyphens and `và` may stand between its words or be left out. */
export function longestName<T>(tokens: Tokens, at: number, tree: Phrases<T>): Found<T> | null {
  let best: Found<T> | null = null;
  let node: Phrases<T> | undefined = tree;
  for (let i = at; node && i < tokens.words.length; i++) {
    const word: string = tokens.words[i] ?? "";
    const next: Phrases<T> | undefined = node.next.get(word);
    if (!next && (i === at || !LOOSE.has(word) || tokens.words[i - 1] === word)) break;
    if (!next) continue;
    node = next;
    const [value] = node.values;
    if (value !== undefined) best = { value, end: i + 1 };
  }
  return best;
}

/** The token after the determiner that begins at a token (`các`), whatever longer phrase begins with it (`các cấp`). */
export function determinerAt(tokens: Tokens, at: number): number | null {
  return phrasesAt(tokens, at).determiner;
}

/**
 * The token after the longest phrase of one class that begins at a token, unless a longer one of another class hides it. The nouns
 * of lists hide the head of no name.
 */
export function wordAt(tokens: Tokens, at: number, wordClass: WordClass): number | null {
  return phrasesAt(tokens, at).ends[wordClass] ?? null;
}

/** The token after the longest phrase of any class that begins at a token, or after its first word. */
export function phraseEnd(tokens: Tokens, at: number): number {
  return phrasesAt(tokens, at).longest ?? at + 1;
}

/** The phrases that begin at a token. They are looked for once. */
function phrasesAt(tokens: Tokens, at: number): PhraseEnds {
  const known = tokens.phrases[at];
  if (known) return known;
  const word = tokens.words[at] ?? "";
  const first = wordTree.next.get(word);
  const opens = openings.has(word);
  const found = first ? endsOf(walk(tokens, at, first), opens) : opens ? OPENING_ONLY : NOTHING;
  if (at < tokens.words.length) tokens.phrases[at] = found;
  return found;
}

/** Every phrase that begins at a token, the shortest first; a hyphen may be left out of it. */
function walk(tokens: Tokens, at: number, first: Phrases<WordClass>): readonly Found<WordClass>[] {
  const found: Found<WordClass>[] = first.values.map((value) => ({ value, end: at + 1 }));
  let node = first;
  for (let i = at + 1; i < tokens.words.length; i++) {
    const word = tokens.words[i] ?? "";
    const next = node.next.get(word);
    if (!next && (word !== "-" || tokens.words[i - 1] === "-")) break;
    if (!next) continue;
    node = next;
    for (const value of node.values) found.push({ value, end: i + 1 });
  }
  return found;
}

/** Whether the name of a body can begin at a token. */
export function beginsUnit(tokens: Tokens, at: number): boolean {
  return phrasesAt(tokens, at).opensUnit;
}

/** Whether the name of a body can begin with a word. */
export function opensUnit(word: string): boolean {
  return openings.has(word);
}

/** The names of bodies, and every way to write them with their parts shortened. */
export const bodyTree: Phrases<Body> = buildBodies();

const wordTree: Phrases<WordClass> = buildWords();

const OPENING = ["determiner", "head", "weak-head", "owner-head", "noun", "open-noun", "office"] as const;
const LOOSE = new Set(["-", "và", "&", "/", "."]);

const openings: ReadonlySet<string> = new Set([
  ...bodyTree.next.keys(),
  ...OPENING.flatMap((wordClass) => unitWords[wordClass]).map((phrase) => phrase.split(" ")[0] ?? ""),
]);

function buildBodies(): Phrases<Body> {
  const tree = emptyPhrases<Body>();
  for (const body of bodies) for (const key of keysOf(body.name)) addPhrase(tree, key, body);
  for (const body of bodies)
    for (const name of [body.name, ...(body.abbreviations ?? [])])
      for (const variant of shortened(name)) addPhrase(tree, keyOf(variant), body);
  return tree;
}

/** The name itself, and the name with each part that has an abbreviation shortened by it. */
function shortened(name: string): string[] {
  const words = ` ${keyOf(name).join(" ")} `;
  const parts = abbreviations.filter(({ long }) => words.includes(` ${keyOf(long).join(" ")} `));
  return [
    words,
    ...parts.map(({ short, long }) =>
      words.replace(` ${keyOf(long).join(" ")} `, ` ${keyOf(short).join(" ")} `),
    ),
  ];
}

function buildWords(): Phrases<WordClass> {
  const tree = emptyPhrases<WordClass>();
  for (const [wordClass, phrases] of Object.entries(unitWords) as [WordClass, readonly string[]][])
    for (const phrase of phrases)
      addPhrase(
        tree,
        fold(phrase)
          .split(" ")
          .filter((w) => w !== "-"),
        wordClass,
      );
  return tree;
}
