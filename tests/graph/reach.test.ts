import * as fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import { describe, expect, it } from "vitest";
import { indexEdges } from "../../src/graph/adjacency.ts";
import { ancestors, descendants } from "../../src/graph/reach.ts";
import { roomFor } from "../../src/graph/walk-room.ts";
import { listed, type RandomGraph, randomGraphs } from "./random-edges.ts";

/** What graphology reaches, with how many hops away it is. */
function reachedByGraphology({ nodes, edges }: RandomGraph, start: number, mode: "inbound" | "outbound") {
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (const [source, target] of edges) graph.addEdge(source, target);
  const reached: [number, number][] = [];
  bfsFromNode(graph, String(start), (node, _, depth) => void reached.push([Number(node), depth]), { mode });
  return reached.slice(1).toSorted(([a], [b]) => a - b);
}

const pairs = ({ nodes, hops }: { nodes: Int32Array; hops: Int32Array }) =>
  Array.from(nodes, (node, at) => [node, hops[at]] as const).toSorted(([a], [b]) => a - b);

describe("ancestors and descendants", () => {
  it("are those that graphology walks to, as many hops away", () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const index = indexEdges(listed(graph));
        for (let node = 0; node < graph.nodes; node++) {
          expect(pairs(descendants(index, node))).toEqual(reachedByGraphology(graph, node, "outbound"));
          expect(pairs(ancestors(index, node))).toEqual(reachedByGraphology(graph, node, "inbound"));
        }
      }),
    );
  });

  it("are those of a graph that has the edges of the wanted kinds only", () => {
    fc.assert(
      fc.property(randomGraphs, fc.subarray([0, 1, 2, 3]), (graph, kinds) => {
        const fewer = { ...graph, edges: graph.edges.filter(([, , kind]) => kinds.includes(kind)) };
        const wanted = descendants(indexEdges(listed(fewer)), 0);
        expect(descendants(indexEdges(listed(graph)), 0, { kinds })).toEqual(wanted);
      }),
    );
  });

  it("come the nearest first, each through a node one hop nearer that has an edge to it", () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const { nodes, hops, through } = descendants(indexEdges(listed(graph)), 0);
        expect([...hops]).toEqual([...hops].toSorted((a, b) => a - b));
        const away = new Map([
          [0, 0],
          ...Array.from(nodes, (node, at) => [node, hops[at]] as [number, number]),
        ]);
        nodes.forEach((node, at) => {
          const before = through[at] as number;
          expect(away.get(before)).toBe((hops[at] as number) - 1);
          expect(graph.edges.some(([a, b]) => a === before && b === node)).toBe(true);
        });
      }),
    );
  });

  it.each([-1, 2, Number.NaN])("are none of a node that the index has not (%d)", (node) => {
    const index = indexEdges({ nodes: 2, sources: Int32Array.of(0), targets: Int32Array.of(1) });
    expect([ancestors(index, node).nodes.length, descendants(index, node).nodes.length]).toEqual([0, 0]);
  });

  it("stay the same when the stamps of the room run out", () => {
    const edges = { nodes: 3, sources: Int32Array.of(0, 1, 2), targets: Int32Array.of(1, 2, 0) };
    const index = { ...indexEdges(edges), room: { ...roomFor(3), stamp: 2 ** 31 - 12 } };
    for (let turn = 0; turn < 9; turn++) expect([...descendants(index, 0).nodes]).toEqual([1, 2]);
    expect(index.room.stamp).toBeLessThan(100);
  });
});
