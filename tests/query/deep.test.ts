import { describe, expect, it } from "vitest";
import { coverage } from "../../src/query/coverage.ts";
import { aligned, cites, graphOf, plan, task } from "./small-chain.ts";

/** c ◄ p ◄ s ◄ t: each plan carries out the one before it, the second step with the least score. */
function chain(...more: Parameters<typeof aligned>[]) {
  const line = (id: string, above: string | null) =>
    plan(id, [task("1", "Trồng cây."), task("2", "Sửa đường.")], {
      head: `KẾ HOẠCH ${above ?? ""}`,
      citations: above === null ? [] : [[`KẾ HOẠCH ${above}`, { key: above }]],
    });
  const documents = [line("c", null), line("p", "c"), line("s", "p"), line("t", "s")];
  const links = [
    ["p", "c"],
    ["s", "p"],
    ["t", "s"],
  ].map(([from, to]) => cites(documents.find(({ id }) => id === from)!, to!));
  const alignments = [
    aligned("p#1", "c#1", 2, 0.9),
    aligned("s#1", "p#1", 1, 0.5),
    aligned("t#1", "s#1", 2, 0.8),
    ...more.map((one) => aligned(...one)),
  ];
  return graphOf({ documents, links, alignments });
}

const cellsOf = (graph: ReturnType<typeof chain>, deep: boolean) =>
  coverage(graph, { upstream: "c", deep }).rows[0]?.cells.map(({ column, status, by }) => ({
    column,
    status,
    via: by[0]?.via ?? null,
    weakest: by[0]?.weakest ?? null,
  }));

describe("coverage", () => {
  it("stops at the first hop unless it is asked to go on", () => {
    expect(cellsOf(chain(), false)?.map(({ status }) => status)).toEqual(["full", "none", "none"]);
  });

  it("goes to the end of the chain, no stronger than its weakest hop", () => {
    const weakest = { from: "p#1", to: "s#1", score: 0.5 };
    expect(cellsOf(chain(), true)).toEqual([
      { column: "p", status: "full", via: null, weakest: null },
      { column: "s", status: "partial", via: ["p#1"], weakest },
      { column: "t", status: "partial", via: ["p#1", "s#1"], weakest },
    ]);
  });

  it("takes the way whose weakest hop is the strongest", () => {
    const graph = chain(["p#2", "c#1", 2, 0.7], ["s#1", "p#2", 2, 0.6]);
    expect(cellsOf(graph, true)?.[1]?.via).toEqual(["p#2"]);
  });

  it("does not go round in a circle", () => {
    const graph = chain(["c#1", "t#1", 2, 0.9]);
    expect(cellsOf(graph, true)?.map(({ status }) => status)).toEqual(["full", "partial", "partial"]);
  });

  it("counts no task as an orphan that carries a duty out through others", () => {
    const orphans = (deep: boolean) =>
      coverage(chain(), { upstream: "c", deep }).orphans.map(({ task: id }) => id);
    expect(orphans(false)).toEqual(["p#2", "s#1", "s#2", "t#1", "t#2"]);
    expect(orphans(true)).toEqual(["p#2", "s#2", "t#2"]);
  });
});
