/** The words that baselines see: those of each task, in lower case, without punctuation. */
import type { Document } from "../../../src/model.ts";
import type { Task } from "../../../src/model-tasks.ts";

/** The syllables of a task. */
export function syllables({ text }: Document, { start, end }: Task): readonly string[] {
  return (
    text
      .slice(start, end)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** The syllables and each two in a row. */
export function withBigrams(words: readonly string[]): readonly string[] {
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

/** The runs of three to five characters, words apart by one space. */
export function characterRuns(words: readonly string[]): readonly string[] {
  const line = ` ${words.join(" ")} `;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, line.length - size + 1) }, (_, at) => line.slice(at, at + size)),
  );
}

/** How often each term occurs. */
export function counted(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** By term, in how many of the lists it occurs. */
export function holders(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return counted(lists.flatMap((list) => [...new Set(list)]));
}
