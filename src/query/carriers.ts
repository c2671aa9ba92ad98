/** The tasks that carry a task out. */
import type { ChainGraph } from "../graph/schema.ts";
import { alignedWith } from "../graph/walk-tasks.ts";
import type { Alignment } from "../model-chain.ts";
import { type HeldTask, heldTask } from "./held.ts";

/** A task at the downstream end of an alignment. */
export interface Carrier {
  readonly downstream: HeldTask;
  readonly alignment: Alignment;
}

/**
 * The tasks that carry a task out, the best first. An alignment between documents that do not cite one another has no direction,
 * and counts from both of its ends.
 */
export function carriersOf(graph: ChainGraph, upstream: string): readonly Carrier[] {
  const below = alignedWith(graph, upstream, "down");
  const beside = alignedWith(graph, upstream, "up").filter(({ edge }) => !edge.source.directed);
  return [...below, ...beside]
    .flatMap(({ task, edge }) => {
      const downstream = heldTask(graph, task);
      return downstream ? [{ downstream, alignment: edge.source }] : [];
    })
    .sort(byStrength);
}

function byStrength(a: Carrier, b: Carrier): number {
  const best = b.alignment.grade - a.alignment.grade || b.alignment.score - a.alignment.score;
  if (best !== 0) return best;
  return a.downstream.id < b.downstream.id ? -1 : 1;
}

/** The ids of the tasks that carry out any of these. */
export function carryingTasks(graph: ChainGraph, upstream: readonly HeldTask[]): ReadonlySet<string> {
  return new Set(upstream.flatMap(({ id }) => carriersOf(graph, id).map(({ downstream }) => downstream.id)));
}

/** Whether any of these tasks is aligned without direction with a task of these documents. */
export function hasUndirected(
  graph: ChainGraph,
  upstream: readonly HeldTask[],
  documents: ReadonlySet<string>,
): boolean {
  return upstream.some(({ id }) =>
    carriersOf(graph, id).some(
      ({ downstream, alignment }) => !alignment.directed && documents.has(downstream.document.id),
    ),
  );
}
