/** Cues made ready to be looked for in many words: most words lack the letters without which a cue is not there. */
import { endingsOf, isAnchored, startsOf } from "../text/pattern-edges.ts";
import { neededIn } from "../text/pattern-words.ts";
import { firstWordOf } from "../text/words.ts";
import type { Cue } from "./cue.ts";

/** A cue, and pieces of which the words that it is found in hold at least one; `null` where that may be any words. */
export interface SievedCue<T> {
  readonly cue: Cue<T>;
  readonly needs: readonly string[] | null;
}

/** Cues by a word at the edge of what they are found in; those that stand beside any other word. */
export interface Sieve<T> {
  readonly byWord: ReadonlyMap<string, readonly SievedCue<T>[]>;
  readonly others: readonly SievedCue<T>[];
}

/** Whether a cue is found in words. */
export function isFoundIn<T>({ cue, needs }: SievedCue<T>, words: string): boolean {
  return (needs === null || needs.some((piece) => words.includes(piece))) && cue.phrase.test(words);
}

/** Makes cues ready that are found at the beginning of words, by the first of these. */
export function sieveByOpening<T>(cues: readonly Cue<T>[]): Sieve<T> {
  return sieveBy(cues, ({ phrase }) => (isAnchored(phrase, "start") ? startsOf(phrase) : null));
}

/** Makes cues ready that are found at the end of words, by the last of these. */
export function sieveByEnding<T>(cues: readonly Cue<T>[]): Sieve<T> {
  return sieveBy(cues, ({ phrase }) => (isAnchored(phrase, "end") ? endingsOf(phrase) : null));
}

/** The first of the cues that is found at the beginning of words. */
export function firstFound<T>({ byWord, others }: Sieve<T>, words: string): Cue<T> | undefined {
  const near = byWord.get(firstWordOf(words)) ?? others;
  return near.find((sieved) => isFoundIn(sieved, words))?.cue;
}

/** Makes a cue ready that is found anywhere in words. */
export function sieved<T>(cue: Cue<T>): SievedCue<T> {
  return { cue, needs: neededIn(cue.phrase) };
}

/** The first of some cues that is found in words. */
export function firstIn<T>(cues: readonly SievedCue<T>[], words: string): Cue<T> | undefined {
  return cues.find((each) => isFoundIn(each, words))?.cue;
}

/** Cues by the words at one of their edges; a cue without such words stands beside every word. */
function sieveBy<T>(cues: readonly Cue<T>[], edgeOf: (cue: Cue<T>) => readonly string[] | null): Sieve<T> {
  const all = cues.map((cue) => {
    const edge = edgeOf(cue);
    return { edge, cue, needs: neededIn(cue.phrase, edge ?? []) };
  });
  const words = new Set(all.flatMap(({ edge }) => edge ?? []));
  const beside = (word: string): readonly SievedCue<T>[] =>
    all.filter(({ edge }) => edge?.includes(word) ?? true);
  return {
    byWord: new Map(Array.from(words, (word) => [word, beside(word)])),
    others: all.filter(({ edge }) => edge?.includes("") ?? true),
  };
}
