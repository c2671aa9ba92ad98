import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTasks, taskVectors } from "../../src/chain/align.ts";
import { linkChain } from "../../src/chain/chain.ts";
import { findDuplicates } from "../../src/chain/duplicates.ts";
import { findFormulas } from "../../src/chain/formulas.ts";
import { formulaList } from "../../src/lexicon/formulas.ts";
import type { Document } from "../../src/model.ts";
import type { Link } from "../../src/model-chain.ts";
import type { FormulaList } from "../../src/model-formulas.ts";
import { cites, plan, task } from "../query/small-chain.ts";

const listOf = (
  formulas: readonly string[],
  keep: readonly string[] = [],
  name = "mine.json",
): FormulaList => ({
  format: "directive-chain-formulas",
  version: 1,
  name,
  formulas: formulas.map((words) => ({ words })),
  keep,
});

/** What each formula says, how it is known and by what, and in how many documents it stands. */
const told = (documents: readonly Document[], formulas?: readonly string[] | FormulaList) =>
  findFormulas(documents, [], { formulas }).list.map(
    ({ words, known, rule, documents: ids }) => [words, known, rule, ids.length] as const,
  );

const wish = "Vì một quê hương ngày càng giàu đẹp, văn minh";
const duties = ["sửa kênh mương", "lắp đèn đường", "trồng cây bóng mát", "dạy nghề đan lát"];
const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** Eight plans that end with the same words, each with a duty of its own. */
const eight = names.map((id, i) =>
  plan(id, [task("1", `${id} ${duties[i % 4]} xã ${i}. ${wish}.`)], { foot: `${id} văn thư` }),
);

describe("the formulas of a chain", () => {
  it("are listed with what they are known by, and where they stand", () => {
    const citing = plan(
      "a",
      [task("1", "Thực hiện Chỉ thị 5 về phòng cháy rừng; tưới cây có trọng tâm, trọng điểm.")],
      {
        citations: [["Chỉ thị 5", { key: "5-CT/TW" }]],
      },
    );
    const [title, listed] = findFormulas([citing], []).list.toSorted((x, y) => (x.known < y.known ? 1 : -1));
    expect([title?.words, title?.known]).toEqual(["về phòng cháy rừng", "title"]);
    expect([listed?.words, listed?.known, listed?.rule]).toEqual([
      "có trọng tâm, trọng điểm",
      "listed",
      "data/formulas.json",
    ]);
    for (const { words, occurrences } of [title!, listed!])
      expect(occurrences.map(({ start, end }) => citing.text.slice(start, end))).toEqual([words]);
  });

  it("hold the names of bodies", () => {
    const body = "Ban Dân vận Huyện ủy Hải Châu";
    const charged = (id: string) =>
      plan(id, [task("1", `${body} theo dõi.`, { who: [[body, body, "lead"]] })]);
    expect(told([charged("a"), charged("b")])).toContainEqual([body, "body", "formula.body", 2]);
  });

  it("are learnt from eight documents that have the same words", () => {
    expect(told(eight)).toContainEqual([wish, "learnt", "formula.learnt", 8]);
    expect(told(eight.slice(1)).filter(([, known]) => known === "learnt")).toEqual([]);
  });

  it("are what a list adds, whatever the case and the punctuation", () => {
    const [one] = findFormulas(eight, [], {
      formulas: listOf(["VÌ MỘT QUÊ HƯƠNG ngày càng giàu đẹp văn minh"]),
    }).list;
    expect([one?.known, one?.rule, one?.documents]).toEqual(["learnt", "formula.learnt", names]);
    const [given] = told(eight.slice(4), listOf(["VÌ MỘT QUÊ HƯƠNG ngày càng giàu đẹp văn minh"]));
    expect(given).toEqual(["VÌ MỘT QUÊ HƯƠNG ngày càng giàu đẹp văn minh", "listed", "mine.json", 4]);
  });

  it("are not what a list keeps, learnt or listed", () => {
    expect(told(eight, listOf([], ["giàu đẹp, văn minh"])).filter(([, known]) => known === "learnt")).toEqual(
      [],
    );
    const own = plan("a", [task("1", "Tưới cây có trọng tâm, trọng điểm.")]);
    expect(told([own])).toHaveLength(1);
    expect(told([own], listOf([], ["trọng tâm, trọng điểm"]))).toEqual([]);
  });

  it("are not learnt from what a coder wrote", () => {
    const coded = eight.map((document) => ({
      ...document,
      coded: { coder: "A" } as unknown as Document["coded"],
    }));
    expect(findFormulas([...coded] as Document[], []).list).toEqual([]);
  });

  it("do not depend on the order of the documents, but for the words shown", () => {
    const spans = (documents: readonly Document[]) => new Map([...findFormulas(documents, []).spans].sort());
    expect(spans(eight.toReversed())).toEqual(spans(eight));
  });

  it("stand in reading order, within the text, and do not overlap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...duties, wish, "có trọng tâm, trọng điểm", "theo"), { maxLength: 12 }),
        (texts) => {
          const document = plan("a", [task("1", `${texts.join(" ")}.`)]);
          let reached = 0;
          for (const [start, end] of findFormulas([document], [], { formulas: [wish] }).spans.get("a") ??
            []) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeLessThanOrEqual(document.text.length);
            reached = end;
          }
        },
      ),
    );
  });
});

describe("alignment and duplication", () => {
  const below = eight.slice(1).map((document) => ({ ...document }));
  const links: readonly Link[] = below.slice(0, 3).map((document) => cites(document, "a"));

  it("leave the very same formulas out", () => {
    const formulas = findFormulas(eight, links, { formulas: listOf([wish]) });
    const withList = { formulas: listOf([wish]) };
    expect(alignTasks(eight, links, { formulas })).toEqual(alignTasks(eight, links, withList));
    expect(findDuplicates(eight, links, { formulas })).toEqual(findDuplicates(eight, links, withList));
    expect(taskVectors(eight, links, { formulas })[0]?.wholes).toEqual(
      taskVectors(eight, links, withList)[0]?.wholes,
    );
    expect(taskVectors(eight, links, withList)[0]?.wholes).not.toEqual(
      taskVectors(eight, links, { formulas: listOf([], [wish]) })[0]?.wholes,
    );
  });

  it("read one list in a chain, which names it", () => {
    const four = eight.slice(0, 4);
    const chain = linkChain(four, { formulas: listOf([wish]) });
    expect(chain.formulasFrom).toBe("mine.json");
    expect(chain.formulas?.map(({ rule }) => rule)).toContain("mine.json");
    expect(new Set(chain.duplicates.map(({ origin }) => origin))).toEqual(new Set(["formula"]));
    expect(new Set(linkChain(four).duplicates.map(({ origin }) => origin))).toEqual(new Set(["lateral"]));
  });
});

describe("the formulas of the library", () => {
  const json = (name: string): object => JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as object;

  it("follow their schema, each with a reason and a source, each once", () => {
    expect(new Ajv().validate(json("formulas.schema"), json("formulas"))).toBe(true);
    const { formulas } = formulaList;
    expect(formulas.every(({ why, source, year }) => why && source && year)).toBe(true);
    const words = formulas.map((one) => one.words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "));
    expect(new Set(words).size).toBe(words.length);
  });

  it("oblige nobody", () => {
    const bodies = /(?:^|\s)(?:sở|ủy ban|ban|hội|xã|huyện|tỉnh)(?:\s|$)/u;
    expect(formulaList.formulas.filter(({ words }) => bodies.test(words))).toEqual([]);
  });
});
