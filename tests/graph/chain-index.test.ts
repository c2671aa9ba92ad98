import { describe, expect, it } from "vitest";
import { bestPath } from "../../src/graph/best-path.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { indexChain, indexGraph, indexOf } from "../../src/graph/chain-index.ts";
import { type ChainIndex, edgeKinds } from "../../src/graph/index-writer.ts";
import { ancestors, descendants, type Reached } from "../../src/graph/reach.ts";
import { toyChain } from "../toy.ts";

const index = indexChain(toyChain);
const graph = buildGraph(toyChain);
const kindNames = Object.keys(edgeKinds);

const number = (id: string) => index.numbers.get(id) ?? -1;
const names = ({ nodes }: Reached) => Array.from(nodes, (node) => index.ids[node] ?? "");

/** `from → to` of every edge, with what it is and how strong. */
function edgesOf({ ids, nodes, out }: ChainIndex): readonly string[] {
  return ids.flatMap((id, node) => {
    const slots = Array.from(out.targets.keys()).slice(out.offsets[node], out.offsets[node + 1]);
    return slots.map((slot) => {
      const [kind, weight] = [kindNames[out.kinds?.[slot] ?? -1], out.weights?.[slot]];
      return `${id} → ${ids[out.targets[slot] ?? nodes]} ${kind} ${weight}`;
    });
  });
}

describe("the index of a chain", () => {
  it("is that of its graph", () => {
    expect(indexGraph(graph)).toEqual(index);
  });

  it("has the documents, tasks and units of the graph", () => {
    const kinds = new Set(["document", "task", "unit"]);
    const wanted = graph.filterNodes((_, { kind }) => kinds.has(kind));
    expect([...index.ids].sort()).toEqual(wanted.sort());
    expect(index.ids.map(number)).toEqual([...index.ids.keys()]);
  });

  it("leads from what is carried out to what hangs on it", () => {
    const edges = edgesOf(index);
    expect(edges).toContain("88-kl-tw-2020 → son-binh-tinh-uy-12-kh-tu-2021 cites 1");
    expect(edges).toContain("88-kl-tw-2020 → 88-kl-tw-2020#I.2 contains 1");
    expect(edges).toContain("88-kl-tw-2020#I.3 → unit:Ban Bí thư assignedTo 0.5");
    expect(
      edges.filter((edge) => edge.startsWith("88-kl-tw-2020#I.1 →")).map((edge) => edge.slice(20)),
    ).toEqual([
      "unit:các cấp ủy assignedTo 1",
      "hai-chau-tinh-uy-12-kh-tu-2021#II.1 carriesOut 0.82",
      "son-binh-tinh-uy-12-kh-tu-2021#II.1.-1 carriesOut 0.8",
      "son-binh-ubnd-ke-hoach-2021#II.1 carriesOut 0.8",
    ]);
  });

  it("follows no mentions and no alignments without direction", () => {
    const directed = toyChain.alignments.filter(({ grade, directed }) => grade > 0 && directed);
    const followed = toyChain.links.filter(({ to, relation }) => to !== null && relation !== "mentions");
    const count = (kind: string) => edgesOf(index).filter((edge) => edge.includes(` ${kind} `)).length;
    expect([count("carriesOut"), count("cites")]).toEqual([directed.length, followed.length]);
    expect(followed.length).toBeLessThan(toyChain.links.length);
    expect(directed.length).toBeLessThan(toyChain.alignments.length);
  });

  it("tells what a task hangs on and what hangs on it", () => {
    const kinds = [edgeKinds.carriesOut];
    const task = "son-binh-tinh-uy-12-kh-tu-2021#II.1.-2";
    expect(names(ancestors(index, number(task), { kinds }))).toEqual(["88-kl-tw-2020#I.2"]);
    expect(names(descendants(index, number(task), { kinds }))).toEqual(["son-binh-ubnd-ke-hoach-2021#II.2"]);
  });

  it("has a best path from a directive down to a unit", () => {
    const path = bestPath(index, number("77-CT/TW@2012-03-04"), number("unit:Sở Tài chính tỉnh Sơn Bình"));
    expect(Array.from(path?.nodes ?? [], (node) => index.ids[node])).toEqual([
      "77-CT/TW@2012-03-04",
      "88-kl-tw-2020",
      "son-binh-ubnd-ke-hoach-2021",
      "son-binh-ubnd-ke-hoach-2021#III.1.-1",
      "unit:Sở Tài chính tỉnh Sơn Bình",
    ]);
    expect(path?.weakest).toBe(1);
  });

  it("is kept until its graph changes", () => {
    const changed = buildGraph(toyChain);
    const first = indexOf(changed);
    expect(indexOf(changed)).toBe(first);
    const [dropped = ""] = changed.filterEdges((_, { kind }) => kind === "carriesOut");
    const [from, to] = changed.extremities(dropped);
    const edge = changed.getEdgeAttributes(dropped);
    changed.dropEdge(dropped);
    changed.addEdge(from, to.replace("I.1", "I.3"), edge);
    expect(edgesOf(indexOf(changed))).not.toEqual(edgesOf(first));
    changed.clear();
    expect(indexOf(changed).nodes).toBe(0);
  });

  it("is empty where the chain is", () => {
    const none = indexChain({
      documents: [],
      links: [],
      absent: [],
      alignments: [],
      duplicates: [],
      units: [],
    });
    expect([none.ids, none.nodes]).toEqual([[], 0]);
  });
});
