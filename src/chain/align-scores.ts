import {
  cosines,
  createWeighing,
  indexVectors,
  type TermVector,
  type VectorIndex,
} from "../compare/vectors.ts";
import { type Encode, encodeTasks, sameDirection } from "./align-encoded.ts";
import type { TaskTerms } from "./align-terms.ts";
import type { TermPlace } from "./align-why.ts";
import { conceptBoosts } from "./align-words.ts";

/** A document's tasks as vectors, and indexed, so that the tasks of another document can be scored against them. */
export interface TaskVectors {
  readonly wholes: readonly TermVector[];
  readonly headings: readonly TermVector[];
  readonly clauses: readonly (readonly TermVector[])[];
  /** Of each task, where its words stand. */
  readonly places: readonly (() => readonly TermPlace[])[];
  /** Of each task, the vector that an encoder made; empty without one. */
  readonly encoded: readonly Float64Array[];
  /** Of each task, whether it denies a duty. */
  readonly denies: readonly boolean[];
  /** Made when the first task of another document is scored against this one. */
  readonly index: () => TaskIndex;
}

interface TaskIndex {
  readonly wholes: VectorIndex;
  readonly headings: VectorIndex;
  readonly clauses: VectorIndex;
  /** The task of each clause of the index. */
  readonly clauseTasks: readonly number[];
}

/** How like each task of an upstream document a downstream task is, by the upstream task's index; each figure from 0 to 1. */
export interface Likenesses {
  readonly score: Float64Array;
  /** The words and concepts of the tasks as a whole. */
  readonly whole: Float64Array;
  /** The best pair of their clauses. */
  readonly clause: Float64Array;
  /** The headings above the two tasks. */
  readonly heading: Float64Array;
  /** The vectors of an encoder; 0 without one. */
  readonly encoded: Float64Array;
}

/** Weighs the terms of all tasks of all documents: a term that many tasks have tells little. */
export function weighTasks(all: readonly (readonly TaskTerms[])[], encode?: Encode): readonly TaskVectors[] {
  const encoded = encode && encodeTasks(all, encode);
  const weigh = createWeighing(
    all.flatMap((tasks) => tasks.map(({ whole }) => whole)),
    conceptBoosts,
  );
  return all.map((tasks, at) => {
    const wholes = tasks.map(({ whole }) => weigh(whole));
    const headings = tasks.map(({ heading }) => weigh(heading));
    const clauses = tasks.map((task) => task.clauses.map(weigh));
    let index: TaskIndex | undefined;
    return {
      wholes,
      headings,
      clauses,
      places: tasks.map(({ places }) => places),
      encoded: encoded?.[at] ?? [],
      denies: tasks.map(({ denies }) => denies),
      index: () => (index ??= indexTasks({ wholes, headings, clauses })),
    };
  });
}

function indexTasks({
  wholes,
  headings,
  clauses,
}: Pick<TaskVectors, "wholes" | "headings" | "clauses">): TaskIndex {
  return {
    wholes: indexVectors(wholes),
    headings: indexVectors(headings),
    clauses: indexVectors(clauses.flat()),
    clauseTasks: clauses.flatMap((parts, task) => parts.map(() => task)),
  };
}

/** Scores one downstream task against all tasks of an upstream document, in their order. */
export function scoreTask(upstream: TaskVectors, downstream: TaskVectors, task: number): Likenesses {
  const words = downstream.wholes[task] ?? EMPTY;
  const above = downstream.headings[task] ?? EMPTY;
  const index = upstream.index();
  const whole = cosines(index.wholes, words);
  const heading = cosines(index.headings, above);
  const wordsUnderHeading = cosines(index.headings, words);
  const headingOverWords = cosines(index.wholes, above);
  const clause = bestClauses(index, downstream.clauses[task] ?? []);
  const encoded = whole.map((_, at) => sameDirection(upstream.encoded[at], downstream.encoded[task]));
  const alike = whole.map((value, at) => {
    const same = (1 - CLAUSE) * value + CLAUSE * (clause[at] ?? 0) + ENCODED * (encoded[at] ?? 0);
    const across = ACROSS * ((wordsUnderHeading[at] ?? 0) + (headingOverWords[at] ?? 0));
    return Math.min(1, (same + across) * (1 + HEADING * (heading[at] ?? 0)));
  });
  return { score: explainAway(alike, { whole, words, upstream }), whole, clause, heading, encoded };
}

/** For each upstream task, the best that any of its clauses makes with any of the given ones. */
function bestClauses(
  { clauses: index, clauseTasks, wholes }: TaskIndex,
  clauses: readonly TermVector[],
): Float64Array {
  const best = new Float64Array(wholes.size);
  for (const clause of clauses)
    cosines(index, clause).forEach((value, at) => {
      const task = clauseTasks[at] ?? 0;
      if (value > (best[task] ?? 0)) best[task] = value;
    });
  return best;
}

/**
 * A task that carries out one upstream task is like others too, by the words that these have in common with that one. So far as the
 * best explains what a task shares with another, the other counts the less, the more certain the best is; what it shares
 * besides counts in full.
 */
function explainAway(
  scores: Float64Array,
  {
    whole,
    words,
    upstream,
  }: { readonly whole: Float64Array; readonly words: TermVector; readonly upstream: TaskVectors },
): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const certainty = Math.max(0, Math.min(1, (best - DOUBTFUL) / (CERTAIN - DOUBTFUL)));
  const explaining = upstream.wholes[scores.indexOf(best)];
  if (certainty === 0 || explaining === undefined) return scores;
  const rest = cosines(upstream.index().wholes, without(words, explaining));
  return scores.map((score, at) => {
    const shared = whole[at] ?? 0;
    const explained = shared === 0 ? 1 : Math.max(0, 1 - (rest[at] ?? 0) / shared);
    return score === best ? score : score * (1 - AWAY * certainty * explained);
  });
}

/** The terms of a vector that another one lacks, with their weights. */
function without({ keys, weights }: TermVector, other: TermVector): TermVector {
  const known = new Set(other.keys);
  const kept = [...keys.keys()].filter((at) => !known.has(keys[at] ?? 0));
  return {
    keys: Int32Array.from(kept, (at) => keys[at] ?? 0),
    weights: Float64Array.from(kept, (at) => weights[at] ?? 0),
  };
}

const EMPTY: TermVector = { keys: new Int32Array(0), weights: new Float64Array(0) };
/** How much the best clause counts beside the whole. */
const CLAUSE = 0.4;
/** How much it counts that one task speaks of what stands in the other's heading. */
const ACROSS = 0.15;
/** How much the vectors of an encoder add; not measured, since none comes with the library. */
const ENCODED = 0.3;
/** How much headings that say the same raise the score. */
const HEADING = 0.4;
/** How much a best match that is certain takes of what it explains, and between which scores it becomes one. */
const AWAY = 0.6;
const DOUBTFUL = 0.3;
const CERTAIN = 0.7;
