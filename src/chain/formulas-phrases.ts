import { pairKey, type Tokens, tokenize } from "../compare/tokens.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { MatchText } from "./passages.ts";

/** A place where a phrase stands: its index among the phrases, and its span. */
export interface PhraseHit {
  readonly phrase: number;
  readonly span: Span;
}

/** The words of whole documents, in the order given. */
export function documentTokens(texts: readonly MatchText[]): Tokens {
  return tokenize(texts.map(({ folded, document }) => ({ folded, span: document.extent })));
}

/** The words of a phrase as keys. */
export function phraseKeys(words: string): Int32Array {
  const folded = fold(words);
  return tokenize([{ folded, span: [0, folded.length] }]).keys;
}

/** Finds phrases, given by the keys of their words, in one of the passages of `tokens`: a search that is prepared once for all. */
export function phraseFinder(
  tokens: Tokens,
  phrases: readonly Int32Array[],
): (passage: number) => readonly PhraseHit[] {
  const byStart = phrasesByStart(phrases);
  return (passage) => {
    const hits: PhraseHit[] = [];
    const end = tokens.from[passage + 1] ?? 0;
    for (let at = tokens.from[passage] ?? 0; at < end; at++)
      for (const phrase of startingAt(tokens, at, byStart)) {
        const words = phrases[phrase] ?? NONE;
        if (at + words.length <= end && words.every((key, i) => tokens.keys[at + i] === key))
          hits.push({ phrase, span: [tokens.starts[at] ?? 0, tokens.ends[at + words.length - 1] ?? 0] });
      }
    return hits;
  };
}

/** Indices of phrases by their first two words; a phrase of one word stands under that word. */
function phrasesByStart(phrases: readonly Int32Array[]): ReadonlyMap<number, readonly number[]> {
  const byStart = new Map<number, number[]>();
  phrases.forEach((keys, at) => {
    const [first, second] = keys;
    if (first === undefined) return;
    const start = second === undefined ? first : pairKey(first, second);
    byStart.set(start, [...(byStart.get(start) ?? []), at]);
  });
  return byStart;
}

function startingAt(
  { keys }: Tokens,
  at: number,
  byStart: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const first = keys[at] ?? 0;
  const alone = byStart.get(first) ?? [];
  const together = byStart.get(pairKey(first, keys[at + 1] ?? 0)) ?? [];
  return alone.length === 0 ? together : [...alone, ...together];
}

const NONE = new Int32Array(0);
