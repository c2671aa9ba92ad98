/** Which words make two tasks alike, for a reader who asks why. */
import { rewriteTokens } from "../compare/rewrite.ts";
import { pairKey, tokenize } from "../compare/tokens.ts";
import type { TermVector } from "../compare/vectors.ts";
import type { Span } from "../text/span.ts";
import { conceptsAt, isSmallWord, sameWords } from "./align-words.ts";

/** Where a term of a task stands. */
export interface TermPlace {
  readonly key: number;
  readonly span: Span;
}

/** The places of a task's terms, in reading order: words, each two words in a row, and phrases that show a concept. */
export function termPlaces(folded: string, spans: readonly Span[]): readonly TermPlace[] {
  return spans.flatMap((span) => {
    const { keys, starts, ends } = rewriteTokens(tokenize([{ folded, span }]), sameWords);
    const words = [...keys];
    const places: TermPlace[] = [];
    const add = (key: number, first: number, last: number): void => {
      places.push({ key, span: [starts[first] ?? 0, ends[last] ?? 0] });
    };
    let before = -1;
    words.forEach((key, at) => {
      for (const { concept, phrase } of conceptsAt(words, at)) add(concept, at, at + phrase.length - 1);
      if (isSmallWord(key)) return;
      if (before >= 0) add(pairKey(words[before] ?? 0, key), before, at);
      add(key, at, at);
      before = at;
    });
    return places;
  });
}

/** The stretches of words that weigh most in the likeness of two tasks, the heaviest first, each once. */
export function heaviestWords(
  upstream: TermVector,
  downstream: TermVector,
  places: readonly TermPlace[],
): readonly Span[] {
  const shares = new Map(
    Array.from(downstream.keys, (key, at) => [key, (downstream.weights[at] ?? 0) * weightOf(upstream, key)]),
  );
  const weighty = places
    .map(({ key, span }) => ({ key, span, weight: shares.get(key) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.span[0] - b.span[0]);
  const stretches: { span: Span; weight: number; keys: string }[] = [];
  for (const { key, span, weight } of weighty) {
    const last = stretches.at(-1);
    if (last !== undefined && span[0] <= last.span[1]) {
      last.span = [last.span[0], Math.max(last.span[1], span[1])];
      last.weight += weight;
      last.keys += ` ${key}`;
    } else stretches.push({ span, weight, keys: String(key) });
  }
  const once = new Map(stretches.toReversed().map((stretch) => [stretch.keys, stretch]));
  return [...once.values()]
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, MOST)
    .map(({ span }) => span);
}

function weightOf({ keys, weights }: TermVector, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (weights[low] ?? 0) : 0;
}

/** So many stretches tell enough. */
const MOST = 5;
