/** What stands above a node of an index, and what hangs on it. */
import type { Adjacency, GraphIndex } from "./adjacency.ts";
import { type WalkLimits, walkFrom } from "./breadth-first.ts";

/** Nodes that a walk came to, the nearest first, without the node that it started from. */
export interface Reached {
  readonly nodes: Int32Array;
  /** For each of them, how many hops it is away. */
  readonly hops: Int32Array;
  /** For each of them, the node that a shortest way comes from. */
  readonly through: Int32Array;
}

/** Every node from which edges lead to this one. Circles of edges are gone round once; a node that the index has not has none. */
export function ancestors(index: GraphIndex, node: number, limits: ReachLimits = {}): Reached {
  return reach(index, index.in, node, limits);
}

/** Every node to which edges lead from this one. */
export function descendants(index: GraphIndex, node: number, limits: ReachLimits = {}): Reached {
  return reach(index, index.out, node, limits);
}

/** Which edges are followed. */
export type ReachLimits = Pick<WalkLimits, "kinds">;

function reach({ room }: GraphIndex, adjacency: Adjacency, start: number, limits: ReachLimits): Reached {
  walkFrom(room, adjacency, start, limits);
  const { queue, hops, through, count } = room;
  return { nodes: queue.slice(1, count), hops: hops.slice(1, count), through: through.slice(1, count) };
}
