/** The edges that questions walk over, by what they are: to find a few of them nobody has to walk over all the edges of a node. */
import type { Duplicate } from "../model-chain.ts";
import { untilChanged } from "./kept.ts";
import type { AssignedToEdge, CarriesOutEdge, ChainGraph, CitesEdge } from "./schema.ts";

/** An edge and its two ends. */
export interface Tie<E> {
  readonly from: string;
  readonly to: string;
  readonly edge: E;
}

/** What ties documents and tasks, kind by kind, in the order in which it was added. */
export interface EdgeLists {
  readonly cites: readonly Tie<CitesEdge>[];
  readonly assignedTo: readonly Tie<AssignedToEdge>[];
  readonly carriesOut: readonly Tie<CarriesOutEdge>[];
  readonly duplicates: readonly Duplicate[];
}

/** The edges of a graph by their kinds. */
export const edgeLists = untilChanged((graph: ChainGraph): EdgeLists => {
  const cites: Tie<CitesEdge>[] = [];
  const assignedTo: Tie<AssignedToEdge>[] = [];
  const carriesOut: Tie<CarriesOutEdge>[] = [];
  const duplicates: Duplicate[] = [];
  graph.forEachEdge((_, edge, from, to) => {
    if (edge.kind === "cites") cites.push({ from, to, edge });
    else if (edge.kind === "assignedTo") assignedTo.push({ from, to, edge });
    else if (edge.kind === "carriesOut") carriesOut.push({ from, to, edge });
    else if (edge.kind === "duplicates") duplicates.push(edge.source);
  });
  return { cites, assignedTo, carriesOut, duplicates };
});

/** Items by a name that each of them has, in their order. */
export function listedBy<T, N>(items: readonly T[], nameOf: (item: T) => N): ReadonlyMap<N, T[]> {
  const lists = new Map<N, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const list = lists.get(name);
    if (list) list.push(item);
    else lists.set(name, [item]);
  }
  return lists;
}
