/** What the parser got right and wrong in a document, in short strings: what one run has against another. */
import { mainKinds, type Verdict } from "./verdict.ts";

/** The facts of a document by how they came out. No sentence of the text is among them. */
export interface Projection {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** The facts of the main kinds; `citations.numbered` and `citations.exact` are among `citations.all`, and left out. */
export function project(verdicts: readonly Verdict[]): Projection {
  const named = (outcome: Verdict["outcome"]): string[] =>
    projected.flatMap((kind) =>
      verdicts
        .filter((verdict) => verdict.kind === kind && verdict.outcome === outcome)
        .map(({ label }) => `${kind} ${label.replace(/\s+/gu, " ")}`)
        .sort(),
    );
  return { right: named("right"), missed: named("missed"), extra: named("extra") };
}

/** What one run has and the other has not. */
export interface Difference {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Facts that came to be right or ceased to be found wrongly (gained), and the reverse (lost). */
export function differ(before: Projection | null, after: Projection): Difference {
  const { right, extra } = before ?? { right: [], extra: [] };
  return {
    gained: [
      ...without(after.right, right),
      ...without(extra, after.extra).map((fact) => `no longer invented: ${fact}`),
    ],
    lost: [...without(right, after.right), ...without(after.extra, extra).map((fact) => `invented: ${fact}`)],
  };
}

function without(facts: readonly string[], others: readonly string[]): readonly string[] {
  const there = new Set(others);
  return facts.filter((fact) => !there.has(fact));
}

const projected = mainKinds.filter(
  (kind) => kind !== "citations.numbered" && kind !== "citations.exact" && kind !== "tasks.path",
);
