import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { readChainFile, writeChainFile } from "../../src/export/chain-file.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { Chain } from "../../src/model-chain.ts";
import { compare } from "../../src/query/compare.ts";
import { coverage } from "../../src/query/coverage.ts";
import { overview } from "../../src/query/overview.ts";
import { workload } from "../../src/query/workload.ts";
import { centre, state } from "../chain/hard-cases/papers.ts";
import { type Tiny, tinyDocuments } from "../chain/tiny.ts";

const duty = "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì bố trí kinh phí mua sách cho thư viện các xã.";
const basis = "Thực hiện Kết luận số 88-KL/TW ngày 12/10/2020 của Ban Bí thư.";
const plan = (place: string, symbol: string, day: string): Tiny =>
  state(place, symbol, day, `${basis}\n\n${duty}`);

const papers: Readonly<Record<string, Tiny>> = {
  kl: centre("Ban Bí thư", "88-KL/TW", "12/10/2020", duty),
  "bt-2021": plan("Bình Thuận", "80/KH-UBND", "20/5/2021"),
  "ld-2021": plan("Lâm Đồng", "81/KH-UBND", "21/5/2021"),
  "ld-2025": plan("Lâm Đồng", "20/KH-UBND", "15/9/2025"),
  "th-2025": plan("Thanh Hóa", "90/KH-UBND", "20/9/2025"),
};
const read = (ids: readonly string[]) => ids.flatMap((id) => tinyDocuments(id, papers[id] as Tiny));
const graph = buildGraph(linkChain(read(Object.keys(papers))));
const before = buildGraph(linkChain(read(["kl", "bt-2021", "ld-2021", "th-2025"])));

describe("a province in its time", () => {
  it("is two places before and after a merger, and the old ones are part of the new one", () => {
    const places = graph.filterNodes((_, { kind }) => kind === "place");
    expect(places).toEqual([
      "place:Bình Thuận",
      "place:Lâm Đồng",
      "place:Lâm Đồng@2025-07-01",
      "place:Thanh Hóa",
    ]);
    expect(graph.getNodeAttributes("place:Bình Thuận")).toEqual({
      kind: "place",
      name: "Bình Thuận",
      validFrom: null,
      validTo: "2025-06-30",
      successor: "place:Lâm Đồng@2025-07-01",
    });
    expect(graph.inNeighbors("place:Lâm Đồng@2025-07-01").sort()).toEqual([
      "ld-2025",
      "place:Bình Thuận",
      "place:Lâm Đồng",
      "unit:Sở Tài chính tỉnh Lâm Đồng",
      "unit:Ủy ban nhân dân tỉnh Lâm Đồng",
    ]);
  });

  it("is there as what others went into, before a document of it is", () => {
    expect(before.hasNode("place:Lâm Đồng@2025-07-01")).toBe(true);
    expect(before.target("locatedIn:ld-2021")).toBe("place:Lâm Đồng");
  });

  it("without a date is of the time of the latest document that it cites", () => {
    const bare: Tiny = {
      organ: ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"],
      type: "Kế hoạch",
      title: "về khuyến học",
    };
    const says = "Thực hiện Nghị quyết số 214/NQ-CP ngày 23/7/2025 của Chính phủ.";
    const documents = [...tinyDocuments("old", bare), ...tinyDocuments("new", { ...bare, says })];
    const of = buildGraph(linkChain(documents));
    expect([of.target("locatedIn:old"), of.target("locatedIn:new")]).toEqual([
      "place:Lâm Đồng",
      "place:Lâm Đồng@2025-07-01",
    ]);
  });

  it("is kept in the chain file", () => {
    const chain = linkChain(read(["bt-2021", "ld-2025"]));
    const again = readChainFile(writeChainFile(chain, buildGraph(chain))) as Chain;
    expect(again.places).toEqual(chain.places);
    expect(buildGraph(again).export()).toEqual(buildGraph(chain).export());
  });
});

const NEW = "Lâm Đồng (2025-07-01 –)";

describe("an answer by the provinces of a time", () => {
  const columns = (provinces?: "63" | "34") =>
    coverage(graph, { upstream: "kl", by: "province", ...(provinces && { provinces }) }).columns.map(
      ({ id, members }) => `${id}: ${members.join(", ")}`,
    );

  it("has the provinces that merged together under the new one", () => {
    expect(columns("34")).toEqual(["Lâm Đồng: bt-2021, ld-2021, ld-2025", "Thanh Hóa: th-2025"]);
  });

  it("has the old ones by themselves, and the new one beside them with its day", () => {
    const told = ["Bình Thuận: bt-2021", "Lâm Đồng: ld-2021", `${NEW}: ld-2025`, "Thanh Hóa: th-2025"];
    expect(columns("63")).toEqual(told);
    expect(columns()).toEqual(told);
  });

  it("marks the new one where nothing else bears its name only when it is asked for the old ones", () => {
    const alone = buildGraph(linkChain(read(["kl", "ld-2025"])));
    const named = (provinces?: "63" | "34") =>
      compare(alone, provinces && { provinces }).provinces.map(({ province }) => province);
    expect([named(), named("63"), named("34")]).toEqual([["Lâm Đồng"], [NEW], ["Lâm Đồng"]]);
  });

  it("says what came together, and what cannot be told apart", () => {
    const notes = (provinces: "63" | "34") =>
      compare(graph, { provinces, lang: "en" }).notes.filter((note) => !note.includes("--upstream"));
    expect(notes("34")).toEqual(["By the 34 provinces since 1 July 2025: Bình Thuận → Lâm Đồng."]);
    expect(notes("63")).toEqual([expect.stringContaining(`${NEW}: papers of a province after its merger`)]);
  });

  it("compares, counts and lists by them, and says so among its filters", () => {
    const compared = compare(graph, { upstream: "kl", provinces: "34" });
    expect(
      compared.provinces.map(({ province, documents, coverage: totals }) => [
        province,
        documents.length,
        totals?.column,
      ]),
    ).toEqual([
      ["Lâm Đồng", 3, "Lâm Đồng"],
      ["Thanh Hóa", 1, "Thanh Hóa"],
    ]);
    expect(compared.filters).toMatchObject({ provinces: "34" });
    const listed = overview(graph, { provinces: "34" }).rows.map(({ id, province }) => `${id} ${province}`);
    expect(listed).toContain("bt-2021 Lâm Đồng");
    const charged = workload(graph, { provinces: "34" }).rows.map(({ canonical, place }) => [
      canonical,
      place,
    ]);
    expect(charged).toContainEqual(["Sở Tài chính tỉnh Bình Thuận", "Lâm Đồng"]);
  });

  it("finds a province under its old name", () => {
    const ask = (provinces: "63" | "34", name: string) =>
      coverage(graph, { upstream: "kl", by: "province", provinces, downstream: [name] }).columns;
    expect(ask("34", "Bình Thuận")).toMatchObject([
      { id: "Lâm Đồng", members: ["bt-2021", "ld-2021", "ld-2025"] },
    ]);
    expect(ask("63", "Lâm Đồng").map(({ id }) => id)).toEqual(["Lâm Đồng", NEW]);
    const rows = workload(graph, { provinces: "34", province: "Bình Thuận" }).rows;
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(["Lâm Đồng"]));
  });
});

describe("a unit in its time", () => {
  it("has its days and who took its work, in its own province", () => {
    const says = `${basis}\n\nI. NHIỆM VỤ\n1. Sở Thông tin và Truyền thông chủ trì tuyên truyền về khuyến học.`;
    const documents = tinyDocuments("plan", { ...plan("Thanh Hóa", "90/KH-UBND", "20/9/2021"), says });
    expect(
      buildGraph(linkChain(documents)).getNodeAttributes("unit:Sở Thông tin và Truyền thông tỉnh Thanh Hóa"),
    ).toMatchObject({
      validFrom: null,
      validTo: "2025-02-28",
      successors: ["Sở Khoa học và Công nghệ tỉnh Thanh Hóa"],
    });
  });
});
