import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import {
  absentOf,
  documentNode,
  documentNodes,
  documentsOf,
  groupTitle,
  holdersOf,
  idOf,
  ownWordsOf,
  provisionNode,
  quoteOf,
  quoteOfProvision,
  sourceOf,
  taskNode,
  tasksOf,
} from "../../src/graph/walk.ts";
import {
  citedBy,
  citedFrom,
  downstreamOf,
  linksOf,
  unresolvedOf,
  upstreamOf,
} from "../../src/graph/walk-citations.ts";
import { findAnything, findDocument, findUnit } from "../../src/graph/walk-names.ts";
import {
  alignedWith,
  bodyOf,
  duplicatesOf,
  issuerOf,
  tasksOfUnit,
  unitNodes,
  unitsOf,
} from "../../src/graph/walk-tasks.ts";
import { toyChain, toyDocuments } from "../toy.ts";

const graph = buildGraph(toyChain);
const centre = "88-kl-tw-2020";
const party = "son-binh-tinh-uy-12-kh-tu-2021";
const committee = "son-binh-ubnd-ke-hoach-2021";
const association = "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021";
const haiChau = "hai-chau-tinh-uy-12-kh-tu-2021";
const directive = "77-CT/TW@2012-03-04";

describe("documents", () => {
  it("are listed by id, the held and the absent apart", () => {
    expect(documentsOf(graph)).toEqual(toyDocuments);
    expect(absentOf(graph).map(({ id }) => id)).toEqual([directive, "son-binh/45/KH-UBND@2021-03-01"]);
    expect(documentNodes(graph)).toHaveLength(7);
  });

  it("are had by id: an absent one has no source", () => {
    expect(documentNode(graph, directive)?.absent).toBe(true);
    expect(sourceOf(graph, directive)).toBeNull();
    expect(sourceOf(graph, party)?.document.symbol).toBe("12-KH/TU");
    expect(documentNode(graph, "unit:Ban Bí thư")).toBeNull();
  });

  it("know whom they follow and who follows them; a mention is no following", () => {
    expect(upstreamOf(graph, committee)).toEqual([centre, party]);
    expect(upstreamOf(graph, party)).toEqual([centre]);
    expect(downstreamOf(graph, directive)).toEqual([centre]);
    expect(citedBy(graph, directive).map(({ from, edge }) => [from, edge.relation])).toEqual([
      [centre, "continues"],
      [party, "mentions"],
    ]);
    expect(citedFrom(graph, party).map(({ to, edge }) => [to, edge.relation])).toEqual([
      [centre, "implements"],
      [directive, "mentions"],
    ]);
    expect(citedFrom(graph, "nothing")).toEqual([]);
  });

  it("have links, with those that could mean several", () => {
    const [link] = toyChain.links;
    const unsure = { ...link!, to: null, status: "ambiguous" as const, candidates: ["a", "b"] };
    const other = buildGraph({ ...toyChain, links: [...toyChain.links, unsure] });
    expect(linksOf(graph)).toEqual(toyChain.links);
    expect(unresolvedOf(graph)).toEqual([]);
    expect(unresolvedOf(other)).toEqual([unsure]);
    expect(linksOf(other)).toHaveLength(toyChain.links.length + 1);
  });
});

describe("tasks", () => {
  it("are listed in reading order", () => {
    expect(tasksOf(graph, committee).map(({ path }) => path)).toEqual([
      "II.1",
      "II.2",
      "III.1.-1",
      "III.2.-1",
    ]);
    expect(tasksOf(graph, directive)).toEqual([]);
  });

  it("are had by id, and know their group and their holders", () => {
    const id = `${committee}#III.1.-1`;
    const task = taskNode(graph, id);
    expect(task && idOf(task)).toBe(id);
    expect(task && groupTitle(graph, task)).toBe("Sở Giáo dục và Đào tạo");
    expect(holdersOf(graph, id)).toEqual([committee, `${committee}#III`, `${committee}#III.1`, id]);
    expect(taskNode(graph, `${committee}#III`)).toBeNull();
    expect(provisionNode(graph, `${committee}#III`)?.kind).toBe("provision");
  });

  it("are opened at their words", () => {
    expect(quoteOfProvision(graph, `${committee}#II.2`)?.text).toBe(
      "Các huyện, thành phố xây dựng ít nhất 10 tủ sách khuyến học ở cơ sở.",
    );
    expect(ownWordsOf(graph, `${committee}#III.2`)?.text).toBe("Hội Khuyến học tỉnh");
    expect(quoteOfProvision(graph, `${committee}#III.2`)?.text).toContain("Vận động xây dựng Quỹ khuyến học");
    expect(quoteOf(graph, directive, [0, 4])).toBeNull();
  });

  it("know what they carry out and what carries them out, the best first", () => {
    const up = alignedWith(graph, `${committee}#II.2`, "up");
    expect(up.map(({ task, edge }) => [task, edge.grade, edge.score])).toEqual([
      [`${party}#II.1.-2`, 1, 0.66],
      [`${centre}#I.2`, 1, 0.6],
    ]);
    expect(alignedWith(graph, `${centre}#I.2`, "down").map(({ task }) => task)).toEqual([
      `${party}#II.1.-2`,
      `${committee}#II.2`,
      `${haiChau}#II.2`,
    ]);
    expect(alignedWith(graph, `${association}#I.1`, "up")).toEqual([]);
    expect(alignedWith(graph, "nothing", "down")).toEqual([]);
  });

  it("know who has to do them, and units what they have to do", () => {
    expect(unitsOf(graph, `${party}#III.1`).map(({ node, edge }) => [node.name, edge.role])).toEqual([
      ["Ban Tuyên giáo Tỉnh ủy Sơn Bình", "lead"],
      ["Ban Dân vận Tỉnh ủy Sơn Bình", "coordinate"],
      ["Ban Thường vụ Tỉnh ủy Sơn Bình", "report-to"],
    ]);
    const people = tasksOfUnit(graph, "unit:Ủy ban nhân dân tỉnh Sơn Bình");
    expect(people.map(({ task, edge }) => [task, edge.role, edge.inferred])).toEqual([
      [`${committee}#II.1`, "lead", true],
      [`${committee}#III.1.-1`, "advise", false],
      [`${committee}#III.2.-1`, "report-to", false],
    ]);
    expect(unitsOf(graph, "nothing")).toEqual([]);
  });
});

describe("units", () => {
  it("are listed by name, and know their body", () => {
    const names = unitNodes(graph).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(bodyOf(graph, "Văn phòng Hội Khuyến học tỉnh Sơn Bình")).toBe("Hội Khuyến học tỉnh Sơn Bình");
    expect(bodyOf(graph, "Ban Bí thư")).toBeNull();
  });

  it("issue documents", () => {
    expect(issuerOf(graph, party)).toBe("Ban Thường vụ Tỉnh ủy Sơn Bình");
    expect(issuerOf(graph, directive)).toBeNull();
  });
});

it("lists the pairs of passages that share words", () => {
  expect(duplicatesOf(graph)).toEqual(toyChain.duplicates);
});

describe("what a reader calls a document", () => {
  it.each<[string, string | readonly string[] | null]>([
    [committee, committee],
    ["88-KL/TW", centre],
    ["88 - kl/tw", centre],
    ["05/CTr-HKH", association],
    ["12-KH/TU", [haiChau, party]],
    ["77-CT/TW", directive],
    ["77-CT/TW@?", directive],
    [directive, directive],
    ["99-NQ/TW", null],
    ["", null],
    [`${committee}#II.1`, null],
    ["unit:Ban Bí thư", null],
  ])("%s", (name, found) => {
    expect(findDocument(graph, name)).toEqual(found);
  });
});

describe("what a reader calls anything", () => {
  it.each([
    [`${committee}#II.1`, { kind: "task", id: `${committee}#II.1` }],
    ["88-KL/TW", { kind: "document", id: centre }],
    ["Sở Tài chính tỉnh Sơn Bình", { kind: "unit", id: "unit:Sở Tài chính tỉnh Sơn Bình" }],
    ["sở tài chính", { kind: "unit", id: "unit:Sở Tài chính tỉnh Sơn Bình" }],
    ["12-KH/TU", [haiChau, party]],
    ["nobody", null],
  ])("%s", (name, found) => {
    expect(findAnything(graph, name)).toEqual(found);
  });

  it("is several units where the words fit several", () => {
    expect(findUnit(graph, "ban thường vụ")).toEqual([
      "unit:Ban Thường vụ Hội Khuyến học tỉnh Sơn Bình",
      "unit:Ban Thường vụ Tỉnh ủy Sơn Bình",
    ]);
  });
});
