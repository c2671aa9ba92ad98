import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Adjacency, indexEdges } from "../../src/graph/adjacency.ts";
import { listed, randomGraphs } from "./random-edges.ts";

/** The edges of one direction, node by node. */
function edgesOf({ offsets, targets, kinds, weights }: Adjacency): readonly (readonly number[])[] {
  return Array.from(offsets.subarray(0, -1), (first, node) =>
    Array.from(targets.subarray(first, offsets[node + 1]), (target, at) => [
      node,
      target,
      kinds?.[first + at] ?? -1,
      weights?.[first + at] ?? -1,
    ]),
  ).flat();
}

describe("an index of edges", () => {
  it("has each edge once in each direction, those of a node in the order in which they came", () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const index = indexEdges(listed(graph));
        const bySource = graph.edges.toSorted(([a], [b]) => a - b);
        const byTarget = graph.edges.map(([a, b, kind, weight]) => [b, a, kind, weight] as const);
        expect(edgesOf(index.out)).toEqual(bySource);
        expect(edgesOf(index.in)).toEqual(byTarget.toSorted(([a], [b]) => a - b));
      }),
    );
  });

  it("has no kinds and no strengths where the edges have none", () => {
    const index = indexEdges({ nodes: 2, sources: Int32Array.of(0), targets: Int32Array.of(1) });
    expect([index.out.kinds, index.in.weights]).toEqual([null, null]);
    expect(edgesOf(index.out)).toEqual([[0, 1, -1, -1]]);
  });

  it("can be empty", () => {
    const index = indexEdges({ nodes: 0, sources: new Int32Array(0), targets: new Int32Array(0) });
    expect([index.nodes, [...index.out.offsets]]).toEqual([0, [0]]);
  });

  it.each([-1, 2])("refuses an edge to a node that is none (%i), and says which", (target) => {
    const edges = { nodes: 2, sources: Int32Array.of(0, 1), targets: Int32Array.of(1, target) };
    expect(() => indexEdges(edges)).toThrow(`edge 1 has the end ${target}`);
  });
});
