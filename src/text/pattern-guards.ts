/** Patterns whose letters are asked for first: most words lack them, and need not be searched. */
import { beforeSpace } from "./characters.ts";
import { matchesOf } from "./matches.ts";
import { endingsOf, isAnchored } from "./pattern-edges.ts";
import { neededIn } from "./pattern-words.ts";

/** Tells whether a pattern is found at the end of words. */
export type EndTest = (words: string) => boolean;

/** Makes the test of a pattern. */
export function endTest(pattern: RegExp): EndTest {
  const endings = isAnchored(pattern, "end") ? endingsOf(pattern) : null;
  if (endings === null) return (words) => pattern.test(words);
  const byLast = new Map<number, string[]>();
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return (words) => {
    const end = beforeSpace(words, words.length, 0);
    const alike = byLast.get(words.charCodeAt(end - 1));
    return alike !== undefined && endsWithAny(words, end, alike) && pattern.test(words);
  };
}

function endsWithAny(words: string, end: number, endings: readonly string[]): boolean {
  for (const ending of endings) if (words.startsWith(ending, end - ending.length)) return true;
  return false;
}

/** Finds every match of a pattern in words, in reading order. */
export type Search = (words: string) => readonly RegExpExecArray[];

/** Makes the search for a global pattern: words that hold none of the letters that it needs are not searched. */
export function searchOf(pattern: RegExp): Search {
  const needs = neededIn(pattern);
  return (words) => (needs === null || holdsAny(words, needs) ? matchesOf(pattern, words) : []);
}

function holdsAny(words: string, pieces: readonly string[]): boolean {
  for (const piece of pieces) if (words.includes(piece)) return true;
  return false;
}
