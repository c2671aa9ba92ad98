/** Cues made ready to be looked for in many words: most words lack the letters without which a cue is not there. */
import { endingsOf, neededIn } from "../text/pattern-words.ts";
import type { Cue } from "./cue.ts";

/** A cue, and pieces of which the words that it is found in hold at least one; `null` where that may be any words. */
export interface SievedCue<T> {
  readonly cue: Cue<T>;
  readonly needs: readonly string[] | null;
}

/** Makes cues ready. */
export function sieve<T>(cues: readonly Cue<T>[]): readonly SievedCue<T>[] {
  return cues.map((cue) => ({ cue, needs: neededIn(cue.phrase) }));
}

/** Whether a cue is found in words. */
export function isFoundIn<T>({ cue, needs }: SievedCue<T>, words: string): boolean {
  return (needs === null || needs.some((piece) => words.includes(piece))) && cue.phrase.test(words);
}

/** Makes cues ready that are found at the end of words, by the last of these: a word with which no cue ends has none. */
export function sieveByEnding<T>(cues: readonly Cue<T>[]): ReadonlyMap<string, readonly SievedCue<T>[]> {
  const endings = new Map(cues.map((cue) => [cue, lastWords(cue)]));
  const last = new Set([...endings.values()].flat());
  return new Map(
    Array.from(last, (word) => [
      word,
      cues
        .filter((cue) => endings.get(cue)?.some((ending) => word.endsWith(ending)))
        .map((cue) => ({ cue, needs: neededIn(cue.phrase, endings.get(cue)) })),
    ]),
  );
}

function lastWords({ id, phrase }: Cue<unknown>): readonly string[] {
  const words = endingsOf(phrase);
  if (words === null) throw new Error(`${id} may end with any word`);
  return words;
}
