/** Vectors of tasks that somebody else's model makes, beside the words: none is needed, and none comes with the library. */
import type { TaskTerms } from "./align-terms.ts";

/** Makes a vector of each text, all of one length: texts that mean nearly the same point the same way. */
export type Encode = (texts: readonly string[]) => readonly ArrayLike<number>[];

/** The vectors of each document's tasks, of length 1; what all tasks have in common is taken from them, since it tells none apart. */
export function encodeTasks(
  all: readonly (readonly TaskTerms[])[],
  encode: Encode,
): readonly (readonly Float64Array[])[] {
  const texts = all.flatMap((tasks) => tasks.map(({ words }) => words()));
  const given = encode(texts);
  if (given.length !== texts.length)
    throw new Error(
      `encode gave ${given.length} vectors for ${texts.length} texts; it must give one for each`,
    );
  const width = given[0]?.length ?? 0;
  if (given.some(({ length }) => length !== width))
    throw new Error("encode gave vectors of different lengths; they must all have the same");
  const mean = Float64Array.from({ length: width }, (_, at) => {
    return given.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / given.length;
  });
  let next = 0;
  return all.map((tasks) => tasks.map(() => directed(given[next++] ?? [], mean)));
}

/** How far two vectors of length 1 point the same way, from 0 to 1. */
export function sameDirection(a: Float64Array | undefined, b: Float64Array | undefined): number {
  if (!a || !b) return 0;
  return Math.max(
    0,
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0),
  );
}

function directed(vector: ArrayLike<number>, mean: Float64Array): Float64Array {
  const centred = mean.map((value, at) => (vector[at] ?? 0) - value);
  const length = Math.hypot(...centred) || 1;
  return centred.map((value) => value / length);
}
