import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/chain/duplicates.ts";
import { citedBy, originFinder, type Shared, sourcesOf } from "../../src/chain/origin.ts";
import type { Document } from "../../src/model.ts";
import type { Link, Origin } from "../../src/model-chain.ts";
import { written } from "../toy-writer.ts";

function link(from: string, to: string, status: Link["status"] = "resolved"): Link {
  const evidence = { span: [0, 0], rule: "relation.written" } as const;
  return {
    from,
    to,
    relation: "implements",
    statedIn: from,
    citations: [],
    status,
    candidates: [],
    reasons: [],
    evidence,
  };
}

/** Two documents that share their first hundred characters. */
const pair = (a: string, b: string, kind: Shared["kind"] = "verbatim"): Shared => ({
  a: { document: a, start: 0, end: 100 },
  b: { document: b, start: 0, end: 100 },
  kind,
  containmentA: 1,
  containmentB: 1,
});

/** The origin of each pair, in a chain of held documents `up`, `mid`, `low`, `side`. */
function originsOf(shared: readonly Shared[], links: readonly Link[]): readonly Origin[] {
  const finder = originFinder(shared, new Set(["up", "mid", "low", "side"]), {
    sources: sourcesOf([], links),
    cited: citedBy([], links),
    isWithin: () => false,
  });
  return shared.map(finder);
}

describe("where shared words come from", () => {
  it("is the parent where the later document carries the earlier one out", () => {
    expect(originsOf([pair("up", "low")], [link("low", "up")])).toEqual(["parent"]);
  });

  it("is lateral between documents that have nothing in common above them", () => {
    expect(originsOf([pair("low", "side")], [link("low", "up")])).toEqual(["lateral"]);
  });

  it("is undetermined where one carries out an absent document that the other only mentions", () => {
    const mention = { ...link("side", "absent", "absent"), relation: "mentions" } as const;
    const carried = link("low", "absent", "absent");
    expect(originsOf([pair("low", "side")], [carried, mention])).toEqual(["undetermined"]);
    expect(originsOf([pair("low", "side")], [{ ...mention, from: "low" }, mention])).toEqual(["lateral"]);
  });

  it("is lateral between siblings whose parent does not have the words", () => {
    expect(originsOf([pair("low", "side")], [link("low", "up"), link("side", "up")])).toEqual(["lateral"]);
  });

  it("is inherited where the document above both has them", () => {
    const shared = [pair("low", "side"), pair("up", "low"), pair("up", "side")];
    expect(originsOf(shared, [link("low", "up"), link("side", "up")])).toEqual([
      "inherited",
      "parent",
      "parent",
    ]);
  });

  it("is inherited where they came down through a third document", () => {
    const shared = [pair("up", "mid"), pair("mid", "low"), pair("up", "low")];
    const links = [link("mid", "up"), link("low", "mid"), link("low", "up")];
    expect(originsOf(shared, links)).toEqual(["parent", "inherited", "inherited"]);
  });

  it("stays with the parent where the document above says it otherwise", () => {
    const shared = [pair("mid", "low"), pair("up", "mid", "near"), pair("up", "low", "near")];
    expect(originsOf(shared, [link("mid", "up"), link("low", "mid")])[0]).toBe("parent");
  });

  it("is undetermined where both cite a document that is not held", () => {
    const links = [link("low", "93-KL/TW@?", "absent"), link("side", "93-KL/TW@?", "absent")];
    expect(originsOf([pair("low", "side")], links)).toEqual(["undetermined"]);
  });

  it("is not sought in statutes, which all act by", () => {
    const citing = (id: string): Document =>
      written({
        id,
        head: "Căn cứ Luật Ngân sách nhà nước",
        lines: [],
        foot: "./.",
        header: {},
        jurisdiction: ["province", "state", null],
        citations: [
          ["Luật Ngân sách nhà nước", { key: "Luật Ngân sách nhà nước", type: "Luật", kind: "named" }],
        ],
        relations: [],
      });
    const absent = "Luật Ngân sách nhà nước@?";
    const links = ["low", "side"].map(
      (id): Link => ({ ...link(id, absent, "absent"), relation: "basis", citations: [0] }),
    );
    const sources = sourcesOf([citing("low"), citing("side")], links);
    const cited = citedBy([citing("low"), citing("side")], links);
    const shared = [pair("low", "side")];
    expect(
      shared.map(originFinder(shared, new Set(["low", "side"]), { sources, cited, isWithin: () => false })),
    ).toEqual(["lateral"]);
  });
});

describe("formulas", () => {
  /** A plan with the same closing words as the others, and a duty of its own. */
  const closing =
    "Hội đồng nhân dân các cấp giám sát theo thẩm quyền, Mặt trận và các đoàn thể vận động nhân dân hưởng ứng cuộc vận động này";
  const shared = "Mỗi xã lập một quỹ khuyến học do nhân dân tự nguyện đóng góp và cùng giám sát";
  const plan = (i: number): Document => {
    const words = i < 2 ? [`${shared}.`, `${closing}.`] : [`${closing}.`];
    return written({
      id: `plan-${i}`,
      head: "KẾ HOẠCH",
      lines: words.map((text, at) => ({
        path: `${at + 1}`,
        kind: "point",
        label: `${at + 1}.`,
        words: text,
        task: {},
      })),
      foot: "./.",
      header: {},
      jurisdiction: ["province", "state", null],
      citations: [],
      relations: [],
    });
  };
  const origins = (count: number, links: readonly Link[] = []) => {
    const documents = Array.from({ length: count }, (_, i) => plan(i));
    const text = new Map(documents.map((document) => [document.id, document.text]));
    return findDuplicates(documents, links).map(
      ({ a, origin }) => `${text.get(a.document)?.slice(a.start, a.start + 8)} ${origin}`,
    );
  };

  it("are learnt where most of eight documents have the same words", () => {
    const found = new Set(origins(8));
    expect(found).toEqual(new Set(["Hội đồng formula", "Mỗi xã l lateral"]));
  });

  it("are not learnt from few documents", () => {
    expect(new Set(origins(4))).toEqual(new Set(["Hội đồng lateral", "Mỗi xã l lateral"]));
  });

  it("are not what documents have from the one that they all carry out", () => {
    const links = Array.from({ length: 7 }, (_, i) => link(`plan-${i + 1}`, "plan-0"));
    expect(origins(8, links).filter((line) => line.endsWith("formula"))).toEqual([]);
  });

  it("are known by their wording", () => {
    const told = [
      "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn.",
    ];
    const documents = ["a", "b"].map((id) =>
      written({
        id,
        head: "KẾ HOẠCH",
        lines: told.map((words) => ({ path: "1", kind: "point", label: "1.", words, task: {} })),
        foot: "./.",
        header: {},
        jurisdiction: ["province", "state", null],
        citations: [],
        relations: [],
      }),
    );
    expect(findDuplicates(documents, []).map(({ kind, origin }) => [kind, origin])).toEqual([
      ["verbatim", "formula"],
    ]);
  });
});

describe("words of one passage", () => {
  const duty = "Huyện ủy lập quỹ khuyến học do nhân dân tự nguyện đóng góp ở từng thôn, xóm";
  const own = "Mỗi huyện mở một trường dạy nghề cho thanh niên vào mùa nông nhàn hằng năm";
  const plan = (id: string, words: string): Document =>
    written({
      id,
      head: "KẾ HOẠCH",
      lines: [{ path: "1", kind: "point", label: "1.", words, task: {} }],
      foot: "./.",
      header: {},
      jurisdiction: ["province", "state", null],
      citations: [],
      relations: [],
    });
  const documents = [
    plan("up", `${duty}.`),
    plan("low", `${duty}. ${own}.`),
    plan("side", `${duty}. ${own}.`),
  ];
  const links = [link("low", "up"), link("side", "up")];
  const between = (some: readonly Document[], chain: readonly Link[]) =>
    findDuplicates(some, chain).find(({ a, b }) => new Set([a.document, b.document, "up"]).size === 3);

  it("come from several places where sentences that were copied together do", () => {
    const pair = between(documents, links);
    const text = documents[1]?.text ?? "";
    const [from, rest] = pair?.origin === "inherited" ? [own, "lateral"] : [duty, "inherited"];
    expect(pair?.parts?.map(({ origin }) => origin)).toEqual([rest, rest]);
    for (const { start, end } of pair?.parts ?? []) expect(text.slice(start, end)).toBe(from);
  });

  it("have one origin where all of them stand above, or none", () => {
    expect(between([plan("up", `${duty}. ${own}.`), ...documents.slice(1)], links)?.parts).toBeUndefined();
    expect(between(documents.slice(1), links)?.parts).toBeUndefined();
  });
});
