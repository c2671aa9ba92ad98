import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { untilChanged } from "../../src/graph/kept.ts";
import { documentNodes } from "../../src/graph/walk.ts";
import { citedBy } from "../../src/graph/walk-citations.ts";
import { alignedWith, duplicatesOf, tasksOfUnit, unitsOf } from "../../src/graph/walk-tasks.ts";
import { toyChain } from "../toy.ts";

describe("what is kept of a graph", () => {
  it("is found once for each graph", () => {
    const [one, other] = [buildGraph(toyChain), buildGraph(toyChain)];
    let asked = 0;
    const find = untilChanged(() => ++asked);
    expect([find(one), find(one), find(other), find(one)]).toEqual([1, 1, 2, 1]);
  });

  it("is found anew when the graph has changed", () => {
    const graph = buildGraph(toyChain);
    const nodes = untilChanged(({ order }) => order);
    const before = nodes(graph);
    graph.addNode("place:Sơn Hải", {
      ...{ kind: "place", name: "Sơn Hải" },
      ...{ validFrom: null, validTo: null, successor: null },
    });
    expect(nodes(graph)).toBe(before + 1);
  });
});

describe("a graph that loses what tied its tasks", () => {
  const graph = buildGraph(toyChain);
  const task = graph.findNode((id) => alignedWith(graph, id, "down").length > 0) ?? "";
  const unit = unitsOf(graph, task)[0]?.unit ?? "";

  it("has them no longer", () => {
    const tasks = tasksOfUnit(graph, unit).length;
    graph.dropNode(task);
    expect(alignedWith(graph, task, "down")).toEqual([]);
    expect(tasksOfUnit(graph, unit)).toHaveLength(tasks - 1);
  });

  it("has no citations and pairs without edges, and its documents still", () => {
    const [first] = documentNodes(graph);
    graph.clearEdges();
    expect(citedBy(graph, first?.source.id ?? "")).toEqual([]);
    expect(duplicatesOf(graph)).toEqual([]);
    expect(documentNodes(graph)).toHaveLength(7);
  });
});
