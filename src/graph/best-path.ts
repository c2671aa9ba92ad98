/** The best path between two nodes of an index. */
import type { Adjacency, GraphIndex } from "./adjacency.ts";
import { walkFrom } from "./breadth-first.ts";
import { takeStrongest, type Waiting, wait } from "./strongest-first.ts";
import { placeOf } from "./walk-room.ts";

/** A path, node by node. */
export interface BestPath {
  /** From the one end to the other, both with it. */
  readonly nodes: Int32Array;
  /** The strength of its weakest hop; `null` where it has no hop, or where edges have no strength. */
  readonly weakest: number | null;
}

/**
 * The path whose weakest hop is the strongest, as `trace` sorts its paths; of those the one with the fewest hops, and of those the one
 * whose nodes come first. `null` where no edges lead from the one node to the other. Where edges have no strength it is the shortest.
 */
export function bestPath(index: GraphIndex, from: number, to: number): BestPath | null {
  if (from === to)
    return from >= 0 && from < index.nodes ? { nodes: Int32Array.of(from), weakest: null } : null;
  const bound = Math.min(strongest(index.out, from), strongest(index.in, to));
  if (leads(index, from, to, bound)) return pathThere(index, from, bound);
  const weakest = index.in.weights === null ? null : strengthBetween(index, from, to);
  return weakest !== null && leads(index, from, to, weakest) ? pathThere(index, from, weakest) : null;
}

/** How strong the strongest edge of a node is, for no path that begins or ends there is stronger; less than anything where edges have no strength. */
function strongest({ offsets, weights }: Adjacency, node: number): number {
  let best = Number.NEGATIVE_INFINITY;
  if (weights === null) return best;
  for (let slot = offsets[node] as number; slot < (offsets[node + 1] as number); slot++)
    best = Math.max(best, weights[slot] as number);
  return best;
}

/** Walks back from where the path is to end, over edges that are strong enough; whether it comes to where the path begins. */
function leads({ room, in: back }: GraphIndex, from: number, to: number, least: number): boolean {
  walkFrom(room, back, to, { least, until: from });
  return placeOf(room, from) >= 0;
}

/** From the start to the end of the walk back, each time to the first node that is one hop nearer. */
function pathThere({ room, out }: GraphIndex, from: number, least: number): BestPath {
  const { offsets, targets, weights } = out;
  const left = room.hops[placeOf(room, from)] as number;
  const nodes = new Int32Array(left + 1).fill(from);
  for (let hop = 1; hop <= left; hop++) {
    const node = nodes[hop - 1] as number;
    let first = Number.POSITIVE_INFINITY;
    for (let slot = offsets[node] as number; slot < (offsets[node + 1] as number); slot++) {
      const next = targets[slot] as number;
      if (next >= first || (weights !== null && (weights[slot] as number) < least)) continue;
      if (room.hops[placeOf(room, next)] === left - hop) first = next;
    }
    nodes[hop] = first;
  }
  return { nodes, weakest: weights === null ? null : least };
}

/** How strong the weakest hop of the best path is: from its end back, the strongest edges first. `null` where there is no path. */
function strengthBetween({ nodes, in: back }: GraphIndex, from: number, to: number): number | null {
  const { offsets, targets, weights } = back;
  const strengths = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY);
  const done = new Uint8Array(nodes);
  const waiting: Waiting = { nodes: [], strengths: [] };
  strengths[to] = Number.POSITIVE_INFINITY;
  wait(waiting, to, Number.POSITIVE_INFINITY);
  for (let node = takeStrongest(waiting); node !== undefined; node = takeStrongest(waiting)) {
    if (node === from) return strengths[node] as number;
    if (done[node]) continue;
    done[node] = 1;
    for (let slot = offsets[node] as number; slot < (offsets[node + 1] as number); slot++) {
      const next = targets[slot] as number;
      const strength = Math.min(strengths[node] as number, weights?.[slot] as number);
      if (strength <= (strengths[next] as number)) continue;
      strengths[next] = strength;
      wait(waiting, next, strength);
    }
  }
  return null;
}
