import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEdges } from "../../src/graph/adjacency.ts";
import { bestPath } from "../../src/graph/best-path.ts";
import { allPaths, byRank, listed, type RandomGraph, randomGraphs } from "./random-edges.ts";

/** The best of all paths, the slow way. */
function bestOfAll(graph: RandomGraph, from: number, to: number) {
  const best = allPaths(graph, from, to).toSorted(byRank)[0];
  if (best === undefined) return null;
  return { nodes: best.nodes, weakest: from === to ? null : best.weakest };
}

function best(graph: RandomGraph, from: number, to: number, weighed = true) {
  const { weights = null, ...alike } = listed(graph);
  const path = bestPath(indexEdges({ ...alike, weights: weighed ? weights : null }), from, to);
  return path && { nodes: [...path.nodes], weakest: path.weakest };
}

describe("the best path", () => {
  it("is the strongest, then the shortest, then the first of all", () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        for (let to = 0; to < graph.nodes; to++) expect(best(graph, 0, to)).toEqual(bestOfAll(graph, 0, to));
      }),
      { numRuns: 300 },
    );
  });

  it("is the shortest where edges have no strength", () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const alike = { ...graph, edges: graph.edges.map(([a, b, kind]) => [a, b, kind, 1] as const) };
        for (let to = 0; to < graph.nodes; to++)
          expect(best(graph, 0, to, false)?.nodes).toEqual(bestOfAll(alike, 0, to)?.nodes);
      }),
    );
  });

  it("goes a long way round a weak hop", () => {
    const edges = [
      [0, 3, 0, 0.4],
      [0, 1, 0, 0.9],
      [1, 2, 0, 0.8],
      [2, 3, 0, 0.9],
    ] as const;
    expect(best({ nodes: 4, edges }, 0, 3)).toEqual({ nodes: [0, 1, 2, 3], weakest: 0.8 });
  });

  it.each([
    [0, 1],
    [-1, 0],
    [0, 7],
    [7, 7],
  ])("is none from %i to %i where no edges lead there", (from, to) => {
    expect(best({ nodes: 2, edges: [[1, 0, 0, 1]] }, from, to)).toBeNull();
  });
});
