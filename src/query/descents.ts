/** How a task is carried out down to the end of the chain, task by task. */
import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import type { Alignment, Grade } from "../model-chain.ts";
import { carriersOf } from "./carriers.ts";
import type { HeldTask } from "./held.ts";

/** A task that carries another one out, straight or through tasks between them. */
export interface Descent {
  readonly downstream: HeldTask;
  /** The alignments from the upstream task down to it. */
  readonly steps: readonly Alignment[];
  /** The least grade and score of them: a chain holds as well as its weakest hop. */
  readonly grade: Grade;
  readonly score: number;
}

/** Every task below, each by the way whose weakest hop is the strongest. Only links that say who carries out whom are followed. */
export function descentsOf(graph: ChainGraph, upstream: string): readonly Descent[] {
  const found = new Map<string, Descent>();
  const open: Descent[] = stepsDown(graph, upstream, null);
  for (let next = strongest(open); next !== undefined; next = strongest(open)) {
    const { id } = next.downstream;
    if (id === upstream || found.has(id)) continue;
    found.set(id, next);
    open.push(...stepsDown(graph, id, next));
  }
  return [...found.values()];
}

function stepsDown(graph: ChainGraph, task: string, before: Descent | null): Descent[] {
  const carriers = carriersOf(graph, task).filter(({ alignment }) => alignment.directed);
  return carriers.map(({ downstream, alignment }) => ({
    downstream,
    steps: [...(before?.steps ?? []), alignment],
    grade: Math.min(before?.grade ?? alignment.grade, alignment.grade) as Grade,
    score: Math.min(before?.score ?? alignment.score, alignment.score),
  }));
}

/** Takes the strongest out of those that wait; of two as strong, the one with fewer hops. */
function strongest(open: Descent[]): Descent | undefined {
  let best = 0;
  for (let at = 1; at < open.length; at++)
    if (byStrength(open[at] as Descent, open[best] as Descent) < 0) best = at;
  return open.splice(best, 1)[0];
}

function byStrength(a: Descent, b: Descent): number {
  return (
    b.score - a.score || a.steps.length - b.steps.length || byCodeUnits(a.downstream.id, b.downstream.id)
  );
}
