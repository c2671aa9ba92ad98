import fc from "fast-check";
import { expect, it } from "vitest";
import { layeredGraph } from "../../../src/render/layers/layered-graph.ts";
import { orderGroups } from "../../../src/render/layers/order-groups.ts";

it("unties edges that cross, and keeps the nodes of a group together", () => {
  const graph = layeredGraph(
    [0, 0, 1, 1, 1],
    [
      [0, 3],
      [1, 2],
      [1, 4],
    ],
  );
  const { layers, crossings } = orderGroups(graph, ["a", "b", "x", "y", "x"]);
  expect(crossings).toBe(0);
  expect(layers[1]?.map((node) => ["a", "b", "x", "y", "x"][node])).toSatisfy(
    (groups: string[]) => groups.join("") === "xxy" || groups.join("") === "yxx",
  );
});

it("takes no group apart, whatever the graph", () => {
  const nodes = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom("a", "b", "c")), { minLength: 1 });
  const ends = fc.array(fc.tuple(fc.nat(), fc.nat()));
  fc.assert(
    fc.property(nodes, ends, (list, pairs) => {
      const layerOf = list.map(([layer]) => layer);
      const edges = pairs
        .map(([a, b]) => [a % list.length, b % list.length] as const)
        .filter(([a, b]) => layerOf[b] === (layerOf[a] ?? 0) + 1);
      const groups = list.map(([, group]) => group);
      for (const layer of orderGroups(layeredGraph(layerOf, edges), groups).layers) {
        const runs = layer.filter((node, at) => groups[node] !== groups[layer[at - 1] ?? -1]);
        expect(runs.length).toBe(new Set(layer.map((node) => groups[node])).size);
      }
    }),
  );
});
