/** What a mutation costs: F1 before less F1 after, kind by kind, over the cases that it changes. */
import { type Case, judge } from "../cases.ts";
import { type FactKind, tallies, tally, type Verdict } from "../verdict.ts";
import type { Mutation } from "./mutations.ts";

/** The cost of one mutation on a set of cases. */
export interface Loss {
  readonly mutation: Mutation;
  /** How many cases it changes. */
  readonly cases: number;
  /** F1 lost, from 0 to 1; below 0 where the change helps. */
  readonly byKind: ReadonlyMap<FactKind, number>;
  /** Facts that were right before and are not after, each with the name of its case. */
  readonly lost: readonly string[];
}

/** Measures a mutation on the cases that it changes. */
export function lossOf(mutation: Mutation, cases: readonly Case[]): Loss {
  const changed = cases.flatMap((of) => {
    const after = mutation.apply(of);
    return after ? [{ before: { ...of, gold: goldBefore(mutation, of) }, after }] : [];
  });
  const before = changed.flatMap(({ before: of }) => judge(of));
  const after = changed.flatMap(({ after: of }) => judge(of));
  const counted = [...tallies([...before, ...after]).keys()].filter((kind) => !mutation.uncounted?.includes(kind));
  const of = (verdicts: readonly Verdict[], kind: FactKind): number =>
    tally(verdicts.filter((verdict) => verdict.kind === kind)).f1;
  return {
    mutation,
    cases: changed.length,
    byKind: new Map(counted.map((kind) => [kind, of(before, kind) - of(after, kind)])),
    lost: changed.flatMap(({ after: now }) => judge(now).filter((v) => v.outcome !== "right" && counted.includes(v.kind)).map((v) => `${now.name} ${v.kind} ${v.outcome} ${v.label}`)),
  };
}

function goldBefore(_mutation: Mutation, { gold }: Case): Case["gold"] {
  return gold;
}
