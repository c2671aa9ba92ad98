/** Texts changed on their way to a reader: what the reader may lose by it, at most. */
import { describe, expect, it } from "vitest";
import { readExamples, readReal } from "../../bench/accuracy/cases.ts";
import { judgeAll, lossOf } from "../../bench/accuracy/mutations/losses.ts";
import { mutations } from "../../bench/accuracy/mutations/mutations.ts";
import { type FactKind, mainKinds } from "../../bench/accuracy/verdict.ts";

/** How many points of F1 (of a hundred) a kind may lose, and which kinds may lose more. */
interface Limit {
  readonly points: number;
  readonly but?: Partial<Record<FactKind, number>>;
  /** The same for one set of documents. */
  readonly in?: Readonly<Record<string, Partial<Record<FactKind, number>>>>;
}

const limits: Readonly<Record<string, Limit>> = {
  rewrap: { points: 1 },
  nfd: { points: 0 },
  uy: { points: 0 },
  oa: { points: 0 },
  "blank-lines": { points: 1 },
  "carriage-returns": { points: 0 },
  "hard-spaces": { points: 0 },
  // a sentence may end where a page does
  "page-numbers": { points: 5 },
  // the province may be named nowhere but in the head
  "no-head": { points: 5, but: { "units.canonical": 60 } },
  capitals: { points: 3 },
  // the misread letters themselves stand in names, titles and keys; most grounds of the second chain hang on one cue, which may be misread
  misread: { points: 16, in: { "second-chain": { relations: 18 } } },
  columns: { points: 0 },
};

const sets = [readExamples(), ...(readReal() ?? [])];

it("every mutation has its limit", () => {
  expect(mutations.map(({ id }) => id)).toEqual(Object.keys(limits));
});

describe.each(sets.map(({ name, cases }) => [name, judgeAll(cases)] as const))(
  "after a change of the text, %s (the real documents are left out where they are not there)",
  (set, judged) => {
    it.each(mutations.map((mutation) => [mutation.does, mutation] as const))(
      "lose little: %s",
      (_does, mutation) => {
        const limit = limits[mutation.id];
        const { cases, byKind, wrong } = lossOf(mutation, judged);
        if (set === "examples") expect(cases).toBeGreaterThan(0);
        const over = mainKinds.filter((kind) => {
          const most =
            kind === "header.invented"
              ? 0
              : (limit?.in?.[set]?.[kind] ?? limit?.but?.[kind] ?? limit?.points ?? 0) / 100;
          return (byKind.get(kind) ?? 0) > most + 1e-9;
        });
        const facts = wrong
          .filter(({ verdict }) => (over as readonly FactKind[]).includes(verdict.kind))
          .map(({ name, verdict: { kind, outcome, label } }) => `${name} ${kind} ${outcome} ${label}`);
        expect(facts, over.map((kind) => `${kind} loses ${byKind.get(kind)}`).join(", ")).toEqual([]);
      },
    );
  },
);
