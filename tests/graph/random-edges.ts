/** Small graphs with circles, loops and parallel edges, and what is found in them the slow way. */
import * as fc from "fast-check";
import type { EdgeList } from "../../src/graph/adjacency.ts";

/** An edge: from, to, kind, strength. */
export type Edge = readonly [number, number, number, number];

/** A graph as it is drawn at random. */
export interface RandomGraph {
  readonly nodes: number;
  readonly edges: readonly Edge[];
}

/** Graphs of up to nine nodes; few strengths, so that many paths are as strong as one another. */
export const randomGraphs: fc.Arbitrary<RandomGraph> = fc.integer({ min: 1, max: 9 }).chain((nodes) => {
  const node = fc.nat({ max: nodes - 1 });
  const strength = fc.constantFrom(0, 0.25, 0.5, 1);
  const edges = fc.array(fc.tuple(node, node, fc.nat({ max: 3 }), strength), { maxLength: 24 });
  return fc.record({ nodes: fc.constant(nodes), edges });
});

/** The edges in the form in which they are indexed. */
export function listed({ nodes, edges }: RandomGraph): EdgeList {
  return {
    nodes,
    sources: Int32Array.from(edges, ([source]) => source),
    targets: Int32Array.from(edges, ([, target]) => target),
    kinds: Uint8Array.from(edges, ([, , kind]) => kind),
    weights: Float64Array.from(edges, ([, , , weight]) => weight),
  };
}

/** Every path between two nodes that comes to no node twice, with the strength of its weakest hop. */
export function allPaths({ edges }: RandomGraph, from: number, to: number): readonly SlowPath[] {
  const found: SlowPath[] = [];
  const go = (nodes: readonly number[], weakest: number): void => {
    const at = nodes.at(-1);
    if (at === to) found.push({ nodes, weakest });
    else
      for (const [source, target, , weight] of edges)
        if (source === at && !nodes.includes(target)) go([...nodes, target], Math.min(weakest, weight));
  };
  go([from], Number.POSITIVE_INFINITY);
  return found;
}

/** A path that was found the slow way. */
export interface SlowPath {
  readonly nodes: readonly number[];
  readonly weakest: number;
}

/** The stronger, then the shorter, then the one whose nodes come first. */
export function byRank(a: SlowPath, b: SlowPath): number {
  const differs = a.nodes.findIndex((node, at) => node !== b.nodes[at]);
  const order = (a.nodes[differs] ?? 0) - (b.nodes[differs] ?? 0);
  return b.weakest - a.weakest || a.nodes.length - b.nodes.length || order;
}
