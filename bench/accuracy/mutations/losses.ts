/** What a mutation costs: F1 before less F1 after, kind by kind, over the cases that it changes. */
import { type Case, judge } from "../cases.ts";
import { type FactKind, factKinds, figureOf, type Verdict } from "../verdict.ts";
import type { Mutation } from "./mutations.ts";

/** The cost of one mutation on a set of cases. */
export interface Loss {
  readonly mutation: Mutation;
  /** How many cases it changes. */
  readonly cases: number;
  /** What each figure loses; below 0 where the change helps. Without kinds of which the cases say nothing. */
  readonly byKind: ReadonlyMap<FactKind, number>;
  /** What is not right after the change, each with the name of its case and its kind. */
  readonly wrong: readonly { readonly name: string; readonly verdict: Verdict }[];
}

/** Measures a mutation on the cases that it changes; `judged` holds the verdicts on the unchanged cases. */
export function lossOf(mutation: Mutation, judged: ReadonlyMap<Case, readonly Verdict[]>): Loss {
  const changed = [...judged].flatMap(([of, verdicts]) => {
    const after = mutation.apply(of);
    return after ? [{ name: of.name, before: verdicts, after: judge(after) }] : [];
  });
  const before = changed.flatMap((of) => of.before);
  const after = changed.flatMap((of) => of.after);
  const told = new Set([...before, ...after].map(({ kind }) => kind));
  const kinds = factKinds.filter((kind) => told.has(kind) && !mutation.uncounted?.includes(kind));
  return {
    mutation,
    cases: changed.length,
    byKind: new Map(kinds.map((kind) => [kind, figureOf(kind, before) - figureOf(kind, after)])),
    wrong: changed.flatMap(({ name, after: now }) =>
      now
        .filter(({ kind, outcome }) => outcome !== "right" && kinds.includes(kind))
        .map((verdict) => ({ name, verdict })),
    ),
  };
}

/** The verdicts on each case as it stands. */
export function judgeAll(cases: readonly Case[]): ReadonlyMap<Case, readonly Verdict[]> {
  return new Map(cases.map((of) => [of, judge(of)]));
}
