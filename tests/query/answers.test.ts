import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Passage } from "../../src/model-chain.ts";
import { compare } from "../../src/query/compare.ts";
import { duplication } from "../../src/query/duplication.ts";
import { flow } from "../../src/query/flow.ts";
import { overview } from "../../src/query/overview.ts";
import { report } from "../../src/query/report.ts";
import { workload } from "../../src/query/workload.ts";
import { toyChain } from "../toy.ts";
import { spanOf } from "../toy-writer.ts";
import { graphOf, plan, task, words } from "./small-chain.ts";

const graph = buildGraph(toyChain);
const party = "son-binh-tinh-uy-12-kh-tu-2021";
const committee = "son-binh-ubnd-ke-hoach-2021";

describe("overview", () => {
  const answer = overview(graph);

  it("lists documents that are held and absent, and counts what is in them", () => {
    expect(answer.rows.map(({ id, absent, tasks }) => [id, absent, tasks])).toEqual([
      ["77-CT/TW@2012-03-04", true, 0],
      ["88-kl-tw-2020", false, 3],
      ["hai-chau-tinh-uy-12-kh-tu-2021", false, 3],
      ["son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021", false, 3],
      [party, false, 3],
      [committee, false, 4],
      ["son-binh/45/KH-UBND@2021-03-01", true, 0],
    ]);
    expect(answer.counts).toMatchObject({
      documents: 5,
      absent: 2,
      tasks: 16,
      alignments: 10,
      duplicates: 1,
    });
    expect(answer.counts.links).toEqual({ resolved: 5, absent: 3, ambiguous: 0 });
  });

  it("shows each link with the words that state it", () => {
    const link = answer.links.find(({ from, to }) => from === committee && to === party);
    expect([link?.relation, link?.quote.text]).toEqual([
      "implements",
      "Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2021 của Tỉnh ủy",
    ]);
  });
});

describe("workload", () => {
  const answer = workload(graph);

  it("sorts units by their load, and keeps inferred duties apart", () => {
    const [first] = answer.rows;
    expect([first?.canonical, first?.role, first?.tasks.length, first?.inferred.length]).toEqual([
      "Hội Khuyến học tỉnh Sơn Bình",
      "lead",
      2,
      1,
    ]);
    expect(first?.quotes.map(({ text }) => text)).toEqual(["Hội Khuyến học tỉnh"]);
    const loads = answer.rows.map(({ tasks }) => tasks.length);
    expect(loads).toEqual(loads.toSorted((a, b) => b - a));
  });

  it("tells which units vanish and appear on the way down", () => {
    expect(answer.vanished.map(({ canonical }) => canonical)).toContain("Ban Tuyên giáo Tỉnh ủy Sơn Bình");
    expect(answer.vanished.map(({ canonical }) => canonical)).not.toContain("các cấp ủy");
    expect(answer.appeared.map(({ canonical, downstream }) => [canonical, downstream])).toContainEqual([
      "Sở Tài chính tỉnh Sơn Bình",
      [`${committee}#III.1.-1`],
    ]);
  });

  it("can be narrowed to a role", () => {
    expect(new Set(workload(graph, { role: "coordinate" }).rows.map(({ role }) => role))).toEqual(
      new Set(["coordinate"]),
    );
  });

  it("says that nothing can vanish where no document stands above another", () => {
    const alone = workload(graphOf({ documents: [plan("a", [task("1", "Trồng cây.")])] }), { lang: "en" });
    expect(alone.notes).toHaveLength(1);
  });
});

describe("duplication", () => {
  const shared = "trồng cây xanh ven đường liên xã";
  const documents = ["a", "b", "c"].map((id) =>
    plan(id, [words("I", "Mục đích."), task("II", `Các xã ${shared}.`)]),
  );
  const passage = (i: number, part = shared): Passage => {
    const [start, end] = spanOf(documents[i]!.text, part);
    return { document: documents[i]!.id, start, end };
  };
  const pair = (a: Passage, b: Passage, origin: "parent" | "lateral") =>
    ({ a, b, kind: "verbatim", containmentA: 1, containmentB: 1, origin }) as const;
  const duplicates = [
    pair(passage(0), passage(1), "parent"),
    pair(passage(1, "cây xanh ven đường"), passage(2, "cây xanh ven đường"), "lateral"),
  ];
  const copies = graphOf({ documents, duplicates });

  it("opens each pair", () => {
    expect(duplication(copies).pairs.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      [shared, shared],
      ["cây xanh ven đường", "cây xanh ven đường"],
    ]);
  });

  it("joins passages that hang together into one cluster", () => {
    expect(
      duplication(copies).clusters.map(({ documents, passages }) => [documents, passages.length]),
    ).toEqual([[["a", "b", "c"], 3]]);
  });

  it("divides a document's words by origin; what went down belongs to the one that took it", () => {
    const shares = duplication(copies).shares.map(({ document, words, parent, lateral, own }) => [
      document,
      words,
      ...[parent, lateral, own].map((share) => Math.round(share * words)),
    ]);
    expect(shares).toEqual([
      ["a", 11, 0, 0, 11],
      ["b", 11, 7, 0, 4],
      ["c", 11, 0, 4, 7],
    ]);
  });

  it("gives shares that sum to 1", () => {
    for (const { document: _, words: __, ...shares } of [
      ...duplication(copies).shares,
      ...duplication(graph).shares,
    ])
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("can be narrowed to documents", () => {
    expect(
      duplication(copies, { documents: ["c"] }).pairs.map(({ a, b }) => a.document + b.document),
    ).toEqual(["bc"]);
    expect(duplication(copies, { documents: ["a", "c"] }).pairs).toEqual([]);
  });
});

describe("flow", () => {
  it("goes from a document over a section to the unit that leads", () => {
    const entries = flow(graph).entries.filter(({ document }) => document === committee);
    expect(
      entries.map(({ groupTitle, unit, tasks, inferred }) => [
        groupTitle,
        unit,
        tasks.length,
        inferred.length,
      ]),
    ).toEqual([
      ["NHIỆM VỤ", "các huyện, thành phố tỉnh Sơn Bình", 1, 0],
      ["NHIỆM VỤ", "Ủy ban nhân dân tỉnh Sơn Bình", 1, 1],
      ["Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình", 1, 0],
      ["Hội Khuyến học tỉnh", "Hội Khuyến học tỉnh Sơn Bình", 1, 0],
    ]);
  });
});

describe("compare", () => {
  it("puts provinces side by side", () => {
    const { provinces } = compare(graph, { upstream: "88-KL/TW" });
    expect(
      provinces.map(({ province, tasks, targets, coverage }) => [
        province,
        tasks,
        targets.length,
        coverage?.full,
      ]),
    ).toEqual([
      ["Hải Châu", 3, 1, 2],
      ["Sơn Bình", 10, 2, 2],
    ]);
    expect(provinces[0]?.deadlines.map(({ end, quote }) => [end, quote.text])).toEqual([
      ["2021-12-31", "trong năm 2021"],
      [null, "hằng năm"],
    ]);
  });

  it("leaves coverage open where no upstream document is named", () => {
    expect(compare(graph).provinces.map(({ coverage }) => coverage)).toEqual([null, null]);
  });
});

describe("report", () => {
  const answer = report(graph, { title: "Chuỗi thử" });

  it("has a coverage table for each document that others carry out", () => {
    expect(answer.coverages.map(({ upstream }) => upstream)).toEqual(["88-kl-tw-2020", party]);
  });

  it("holds the texts that every quote is cut from", () => {
    const open = (value: unknown): void => {
      if (value === null || typeof value !== "object") return;
      const { document, start, end, text } = value as Record<string, unknown>;
      if (typeof document === "string" && typeof start === "number" && typeof text === "string")
        expect(answer.texts[document]?.slice(start, Number(end))).toBe(text);
      for (const inner of Object.values(value)) open(inner);
    };
    open({ ...answer, texts: null });
  });

  it("survives JSON, and is the same twice", () => {
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(JSON.stringify(report(buildGraph(toyChain), { title: "Chuỗi thử" }))).toBe(JSON.stringify(answer));
  });

  it("answers an empty chain", () => {
    const empty = report(graphOf({}));
    expect([empty.coverages, empty.overview.rows, empty.workload.rows, empty.findings.findings]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it("answers for documents of which only the facts are known, with what was noted down of their words", () => {
    const documents = toyChain.documents.map((document) => ({
      ...document,
      text: null as unknown as string,
    }));
    const {
      coverages,
      workload: load,
      duplication: copies,
      findings: found,
    } = report(buildGraph({ ...toyChain, documents }));
    expect(coverages[0]?.rows[0]?.cells.map(({ status }) => status)).toEqual([
      "full",
      "none",
      "full",
      "full",
    ]);
    expect(load.rows[0]?.quotes.map(({ text }) => text)).toEqual(["Hội Khuyến học tỉnh"]);
    expect(copies.notes).toHaveLength(1);
    expect(found.findings.length).toBeGreaterThan(0);
  });
});
