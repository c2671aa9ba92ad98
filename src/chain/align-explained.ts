/** What a best match explains of a task's likeness to other tasks. */
import { cosines, type TermVector, type VectorIndex } from "../compare/vectors.ts";

/** The likenesses of a downstream task's words, and what they were made from. */
interface Explained {
  readonly words: TermVector;
  /** The cosine of its words with those of each upstream task. */
  readonly whole: Float64Array;
  readonly upstream: readonly TermVector[];
  readonly index: VectorIndex;
}

/**
 * A task that carries out one upstream task is like others too, by the words that these have in common with that one. So far as the
 * best explains what a task shares with another, the other counts the less, the more certain the best is; what it shares
 * besides counts in full.
 */
export function explainAway(
  scores: Float64Array,
  { words, whole, upstream, index }: Explained,
): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const certainty = Math.max(0, Math.min(1, (best - DOUBTFUL) / (CERTAIN - DOUBTFUL)));
  const explaining = upstream[scores.indexOf(best)];
  if (certainty === 0 || explaining === undefined) return scores;
  const rest = cosines(index, without(words, explaining));
  return scores.map((score, at) => {
    const shared = whole[at] ?? 0;
    const explained = shared === 0 ? 1 : Math.max(0, 1 - (rest[at] ?? 0) / shared);
    return score === best ? score : score * (1 - AWAY * certainty * explained);
  });
}

/** The terms of a vector that another one lacks, with their weights; both have their keys in ascending order. */
function without({ keys, weights }: TermVector, other: TermVector): TermVector {
  const kept: number[] = [];
  let next = 0;
  for (const [at, key] of keys.entries()) {
    while ((other.keys[next] ?? Number.POSITIVE_INFINITY) < key) next++;
    if (other.keys[next] !== key) kept.push(at);
  }
  return {
    keys: Int32Array.from(kept, (at) => keys[at] ?? 0),
    weights: Float64Array.from(kept, (at) => weights[at] ?? 0),
  };
}

/** How much a best match that is certain takes of what it explains, and between which scores it becomes one. */
const AWAY = 0.6;
const DOUBTFUL = 0.3;
const CERTAIN = 0.7;
