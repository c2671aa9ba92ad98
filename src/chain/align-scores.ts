import {
  cosines,
  createWeighing,
  indexVectors,
  type TermVector,
  type VectorIndex,
} from "../compare/vectors.ts";
import { type Encode, encodeTasks, sameDirection } from "./align-encoded.ts";
import { explainAway } from "./align-explained.ts";
import type { TaskTerms } from "./align-terms.ts";
import type { TermPlace } from "./align-why.ts";
import { conceptBoosts } from "./align-words.ts";

/** A document's tasks as vectors, and indexed, so that the tasks of another document can be scored against them. */
export interface TaskVectors {
  readonly wholes: readonly TermVector[];
  /** Of each task, its words alone. */
  readonly alone: readonly TermVector[];
  readonly headings: readonly TermVector[];
  /** Where a task is one clause, that clause is its whole. */
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
  readonly alone: VectorIndex;
  readonly headings: VectorIndex;
  /** The clauses of tasks that have several. */
  readonly clauses: VectorIndex;
  /** The task of each clause of the index. */
  readonly clauseTasks: readonly number[];
  /** Of each task, whether it is one clause. */
  readonly isClause: readonly boolean[];
}

/** How like each task of an upstream document a downstream task is, by the upstream task's index; each figure from 0 to 1. */
export interface Likenesses {
  /** All together; more than 1 where nearly all words are the same. */
  readonly score: Float64Array;
  /** The words and concepts of the tasks as a whole. */
  readonly whole: Float64Array;
  /** The best pair of their clauses. */
  readonly clause: Float64Array;
  /** The headings above the two tasks. */
  readonly heading: Float64Array;
  /** The vectors of an encoder; 0 without one. */
  readonly encoded: Float64Array;
  /** Their words alone, in whichever order. */
  readonly alone: Float64Array;
}

/** Weighs the terms of all tasks of all documents: a term that many tasks have tells little. */
export function weighTasks(all: readonly (readonly TaskTerms[])[], encode?: Encode): readonly TaskVectors[] {
  const encoded = encode && encodeTasks(all, encode);
  const weigh = createWeighing(
    all.flatMap((tasks) => tasks.map(({ whole }) => whole)),
    conceptBoosts,
  );
  const weighAlone = createWeighing(
    all.flatMap((tasks) => tasks.map(({ alone }) => alone)),
    undefined,
    1,
  );
  return all.map((tasks, at) => {
    const wholes = tasks.map(({ whole }) => weigh(whole));
    const headings = tasks.map(({ heading }) => weigh(heading));
    const alone = tasks.map((task) => weighAlone(task.alone));
    const clauses = tasks.map((task, nth) =>
      task.clauses.map((clause) => (clause === task.whole ? (wholes[nth] ?? EMPTY) : weigh(clause))),
    );
    let index: TaskIndex | undefined;
    return {
      wholes,
      alone,
      headings,
      clauses,
      places: tasks.map(({ places }) => places),
      encoded: encoded?.[at] ?? [],
      denies: tasks.map(({ denies }) => denies),
      index: () => (index ??= indexTasks({ wholes, alone, headings, clauses })),
    };
  });
}

function indexTasks({
  wholes,
  alone,
  headings,
  clauses,
}: Pick<TaskVectors, "wholes" | "alone" | "headings" | "clauses">): TaskIndex {
  const isClause = clauses.map((parts, task) => parts.length === 1 && parts[0] === wholes[task]);
  const several = clauses.map((parts, task) => (isClause[task] ? [] : parts));
  return {
    wholes: indexVectors(wholes),
    alone: indexVectors(alone),
    headings: indexVectors(headings),
    clauses: indexVectors(several.flat()),
    clauseTasks: several.flatMap((parts, task) => parts.map(() => task)),
    isClause,
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
  const clause = bestClauses(index, downstream.clauses[task] ?? [], { words, whole });
  const alone = cosines(index.alone, downstream.alone[task] ?? EMPTY);
  const encoded = whole.map((_, at) => sameDirection(upstream.encoded[at], downstream.encoded[task]));
  const alike = whole.map((value, at) => {
    const same = (1 - CLAUSE) * value + CLAUSE * (clause[at] ?? 0) + ENCODED * (encoded[at] ?? 0);
    const across = ACROSS * ((wordsUnderHeading[at] ?? 0) + (headingOverWords[at] ?? 0));
    const likeness = Math.min(1, (same + across) * (1 + HEADING * (heading[at] ?? 0)));
    return likeness + WORDS * Math.max(0, (alone[at] ?? 0) - MOST_WORDS);
  });
  const score = explainAway(alike, { whole, words, upstream: upstream.wholes, index: index.wholes });
  return { score, whole, clause, heading, encoded, alone };
}

/** For each upstream task, the best that any of its clauses makes with any of the given ones; `whole` is what `words` make. */
function bestClauses(
  { clauses: index, clauseTasks, wholes, isClause }: TaskIndex,
  clauses: readonly TermVector[],
  { words, whole }: { readonly words: TermVector; readonly whole: Float64Array },
): Float64Array {
  const best = new Float64Array(wholes.size);
  const note = (task: number, value: number): void => {
    if (value > (best[task] ?? 0)) best[task] = value;
  };
  for (const clause of clauses) {
    const withWholes = clause === words ? whole : cosines(wholes, clause);
    withWholes.forEach((value, task) => {
      if (isClause[task]) note(task, value);
    });
    cosines(index, clause).forEach((value, at) => {
      note(clauseTasks[at] ?? 0, value);
    });
  }
  return best;
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
/** The share of words from which on it says more than any likeness that two tasks have them, and how much more. */
const MOST_WORDS = 0.43;
const WORDS = 2;
