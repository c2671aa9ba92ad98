/** Patterns that are found at the end of words: most words end with other letters, and need not be searched. */
import { beforeSpace } from "./characters.ts";
import { endingsOf, isAnchored } from "./pattern-edges.ts";

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
