import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCrossings } from "../../../src/render/layers/crossings.ts";
import { renumber } from "../../../src/render/layers/exchanges.ts";
import { type LayersToPlace, layOutLayers } from "../../../src/render/layers/lay-out-layers.ts";
import { type LayerEdge, layeredGraph } from "../../../src/render/layers/layered-graph.ts";
import { orderLayers } from "../../../src/render/layers/order-layers.ts";

const graphs = fc
  .record({
    layerOf: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 30 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
  })
  .map(({ layerOf, ends }) => ({
    layerOf,
    edges: ends
      .map(([a, b]) => [a % layerOf.length, b % layerOf.length] as const)
      .filter(([a, b]) => (layerOf[a] ?? 0) < (layerOf[b] ?? 0)),
  }));

function placed({ layerOf, edges }: Pick<LayersToPlace, "layerOf" | "edges">) {
  return layOutLayers({ layerOf, edges, widths: layerOf.map((_, at) => 10 + (at % 3) * 5), gap: 4 });
}

describe("layers", () => {
  it("uncross two edges that change sides", () => {
    //  0   1        0   1
    //   \ /          |   |
    //    x     →     |   |
    //   / \          |   |
    //  2   3        3   2
    const { layers, crossings } = placed({
      layerOf: [0, 0, 1, 1],
      edges: [
        [0, 3],
        [1, 2],
      ],
    });
    expect(crossings).toBe(0);
    expect(layers[1]?.indexOf(3)).toBe(layers[0]?.indexOf(0));
  });

  it("draw a tree without a crossing, parents over the middle of their children", () => {
    const edges: LayerEdge[] = [
      ...[1, 2, 3].map((child): LayerEdge => [0, child]),
      ...[4, 5, 6, 7, 8, 9].map((leaf): LayerEdge => [1 + (leaf % 3), leaf]),
    ];
    const layerOf = [0, 1, 1, 1, 2, 2, 2, 2, 2, 2];
    const { middles, crossings } = placed({ layerOf, edges });
    expect(crossings).toBe(0);
    const over = [1, 2, 3].map((parent) => {
      const under = edges.filter(([from]) => from === parent).map(([, to]) => middles[to] ?? 0);
      return Math.abs((middles[parent] ?? 0) - under.reduce((a, b) => a + b, 0) / under.length);
    });
    expect(Math.max(...over)).toBeLessThan(1);
  });

  it("lead a long edge through every layer that it passes", () => {
    const { routes } = placed({
      layerOf: [0, 1, 2, 3],
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
      ],
    });
    expect(routes.map((route) => route.length)).toEqual([2, 2, 2, 4]);
  });

  it("keep every node once, in its layer, apart from its neighbours, whatever the graph", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { layers, middles } = placed(graph);
        expect(layers.flat().toSorted((a, b) => a - b)).toEqual(graph.layerOf.map((_, node) => node));
        for (const [level, layer] of layers.entries())
          for (const [at, node] of layer.entries()) {
            expect(graph.layerOf[node]).toBe(level);
            const before = layer[at - 1];
            if (before === undefined) continue;
            const room = (10 + (node % 3) * 5 + 10 + (before % 3) * 5) / 2 + 4;
            expect((middles[node] ?? 0) - (middles[before] ?? 0)).toBeGreaterThan(room - 1e-6);
          }
      }),
    );
  });

  it("never cross more than the order that was given, and count as every pair counts", () => {
    fc.assert(
      fc.property(graphs, ({ layerOf, edges }) => {
        const graph = layeredGraph(layerOf, edges);
        const places = new Int32Array(graph.above.length);
        for (const layer of graph.layers) renumber(layer, places);
        const given = countCrossings(graph.layers, graph, places);
        expect(given).toBe(everyPair(graph.layers, graph.below, places));
        expect(orderLayers(graph).crossings).toBeLessThanOrEqual(given);
      }),
    );
  });

  it("are the same for the same graph", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(placed(graph)).toEqual(placed(graph));
      }),
    );
  });
});

function everyPair(
  layers: readonly (readonly number[])[],
  below: readonly (readonly number[])[],
  places: Int32Array,
): number {
  let crossings = 0;
  for (const layer of layers) {
    const edges = layer.flatMap((from) =>
      (below[from] ?? []).map((to) => [places[from] ?? 0, places[to] ?? 0] as const),
    );
    for (const [at, [from, to]] of edges.entries())
      for (const [other, end] of edges.slice(at + 1)) if ((from - other) * (to - end) < 0) crossings++;
  }
  return crossings;
}
