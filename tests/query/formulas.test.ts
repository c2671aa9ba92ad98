import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { readChainFile, writeChainFile, writeChainLines } from "../../src/export/chain-file.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { Duplicate, Passage } from "../../src/model-chain.ts";
import type { FormulaList } from "../../src/model-formulas.ts";
import { duplication } from "../../src/query/duplication.ts";
import { overview } from "../../src/query/overview.ts";
import { tableOf } from "../../src/render/rows.ts";
import { renderTable } from "../../src/render/table.ts";
import { graphOf, plan, task } from "./small-chain.ts";

const wish = "vì một quê hương ngày càng giàu đẹp, văn minh";
const list: FormulaList = {
  format: "directive-chain-formulas",
  version: 1,
  name: "mine.json",
  formulas: [{ words: wish }],
};
const documents = ["a", "b"].map((id) =>
  plan(id, [task("1", `Các xã lập quỹ khuyến học ở từng thôn, ${wish}.`), task("2", `Xã ${id} tưới cây.`)]),
);
const chain = linkChain(documents, { formulas: list });
const answer = duplication(buildGraph(chain));

describe("formulas in an answer", () => {
  it("are those that were left out, with a quote in each document that is shown", () => {
    expect(
      answer.formulas.map(({ words, known, rule, documents: ids }) => [words, known, rule, ids]),
    ).toEqual([[wish, "listed", "mine.json", ["a", "b"]]]);
    expect(answer.formulas[0]?.quotes.map(({ document, text }) => [document, text])).toEqual([
      ["a", wish],
      ["b", wish],
    ]);
  });

  it("are those of the documents that are asked for", () => {
    const alone = plan("c", [task("1", "Tưới cây có trọng tâm, trọng điểm.")]);
    const graph = buildGraph(linkChain([...documents, alone], { formulas: list }));
    expect(duplication(graph, { documents: ["c"] }).formulas.map(({ words }) => words)).toEqual([
      "có trọng tâm, trọng điểm",
    ]);
  });

  it("name the user's list in the head of every answer, and only there where there was one", () => {
    const graph = buildGraph(chain);
    expect([answer.filters.formulas, overview(graph).filters.formulas]).toEqual(["mine.json", "mine.json"]);
    expect(duplication(buildGraph(linkChain(documents))).filters).not.toHaveProperty("formulas");
  });

  it("are rows of the table of values, and a table of their own in print", () => {
    const { columns, rows } = tableOf(answer);
    const at = (name: string) => columns.indexOf(name);
    const found = rows.filter((row) => row[at("record")] === "formula");
    expect(
      found.map((row) => [row[at("kind")], row[at("words")], row[at("documents")], row[at("textB")]]),
    ).toEqual([["listed", wish, 2, wish]]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(renderTable(answer, { lang: "vi", width: 200 })).toContain("Công thức được tách ra");
    expect(renderTable(answer, { lang: "en", width: 200 })).toContain("Formula left out");
  });

  it("come through the chain file, in either form", () => {
    const graph = buildGraph(chain);
    for (const text of [writeChainFile(chain, graph), [...writeChainLines(chain, graph)].join("")]) {
      const read = readChainFile(text);
      expect(read).toEqual(chain);
      expect("error" in read ? null : duplication(buildGraph(read))).toEqual(answer);
    }
  });
});

describe("words of one passage that come from several places", () => {
  const text = plan("a", [task("1", "Một hai ba bốn năm sáu bảy tám chín mười.")]);
  const twin = plan("b", [task("1", "Một hai ba bốn năm sáu bảy tám chín mười.")]);
  const passage = (document: string, words: string): Passage => {
    const start = text.text.indexOf(words);
    return { document, start, end: start + words.length };
  };
  const all = "Một hai ba bốn năm sáu bảy tám chín mười";
  const pair = (more: Partial<Duplicate>): Duplicate => ({
    ...{ a: passage("a", all), b: passage("b", all), kind: "verbatim", containmentA: 1, containmentB: 1 },
    ...{ origin: "parent", ...more },
  });
  const sharesOf = (duplicate: Duplicate) =>
    duplication(graphOf({ documents: [text, twin], duplicates: [duplicate] })).shares.map(
      ({ words, document: _, ...shares }) =>
        Object.fromEntries(
          Object.entries(shares).flatMap(([origin, share]) =>
            share > 0 ? [[origin, Math.round(share * words)]] : [],
          ),
        ),
    );

  it("count each for its own origin", () => {
    const parts = [
      { ...passage("b", "ba bốn"), origin: "formula" as const },
      { ...passage("b", "chín mười"), origin: "inherited" as const },
    ];
    expect(sharesOf(pair({ parts }))).toEqual([{ own: 10 }, { parent: 6, formula: 2, inherited: 2 }]);
    expect(sharesOf(pair({}))).toEqual([{ own: 10 }, { parent: 10 }]);
  });

  it("count for the earlier document only where they did not come down", () => {
    const parts = [{ ...passage("a", "ba bốn"), origin: "inherited" as const }];
    expect(sharesOf(pair({ origin: "lateral", parts }))).toEqual([{ lateral: 8, own: 2 }, { lateral: 10 }]);
  });

  it("tell which passage is the earlier, or that nothing tells", () => {
    const direction = (more: Partial<Duplicate>) =>
      duplication(graphOf({ documents: [text, twin], duplicates: [pair(more)] })).pairs[0]?.direction;
    expect([direction({ direction: "a-to-b" }), direction({})]).toEqual(["a-to-b", "undetermined"]);
  });
});
