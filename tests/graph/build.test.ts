import { connectedComponents } from "graphology-components";
import { hasCycle } from "graphology-dag";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { ChainEdge, ChainGraph } from "../../src/graph/schema.ts";
import { toyChain, toyDocument } from "../toy.ts";

const graph = buildGraph(toyChain);

/** `from → to` of every edge of a kind, with what it carries where that is asked for. */
function edgesOf<K extends ChainEdge["kind"]>(
  kind: K,
  carried: (edge: Extract<ChainEdge, { kind: K }>) => unknown = () => "",
  of: ChainGraph = graph,
): readonly string[] {
  return of
    .filterEdges((_, edge) => edge.kind === kind)
    .map((key) => {
      const edge = of.getEdgeAttributes(key) as Extract<ChainEdge, { kind: K }>;
      return `${of.source(key)} → ${of.target(key)} ${carried(edge)}`.trim();
    });
}

describe("the graph of the toy chain", () => {
  it("has a node for each document, provision, task, unit and place", () => {
    const kinds = new Map<string, number>();
    graph.forEachNode((_, { kind }) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
    expect(Object.fromEntries(kinds)).toEqual({ document: 7, provision: 11, task: 16, unit: 18, place: 2 });
  });

  it("has the absent documents, marked as such", () => {
    expect(graph.getNodeAttributes("77-CT/TW@2012-03-04")).toMatchObject({
      kind: "document",
      absent: true,
      label: "77-CT/TW",
      date: "2012-03-04",
    });
  });

  it("has an edge for each link", () => {
    expect(edgesOf("cites", ({ relation }) => relation)).toEqual(
      toyChain.links.map(({ from, to, relation }) => `${from} → ${to} ${relation}`),
    );
  });

  it("holds document → provision → task along the outline", () => {
    const id = "son-binh-ubnd-ke-hoach-2021";
    expect(edgesOf("contains").filter((edge) => edge.includes(`${id}#III`))).toEqual([
      `${id} → ${id}#III`,
      `${id}#III → ${id}#III.1`,
      `${id}#III.1 → ${id}#III.1.-1`,
      `${id}#III → ${id}#III.2`,
      `${id}#III.2 → ${id}#III.2.-1`,
    ]);
  });

  it("assigns a task to each unit that it names, with the role", () => {
    const task = "son-binh-ubnd-ke-hoach-2021#III.1.-1";
    expect(
      edgesOf("assignedTo", ({ role, inferred }) => `${role} ${inferred}`).filter((edge) =>
        edge.startsWith(task),
      ),
    ).toEqual([
      `${task} → unit:Sở Giáo dục và Đào tạo tỉnh Sơn Bình lead false`,
      `${task} → unit:Sở Tài chính tỉnh Sơn Bình coordinate false`,
      `${task} → unit:Ủy ban nhân dân tỉnh Sơn Bình advise false`,
    ]);
  });

  it("infers that the issuer has the duties that are given to nobody, and says so", () => {
    expect(
      edgesOf("assignedTo", ({ role, source }) => `${role} ${source}`).filter((edge) =>
        edge.endsWith("null"),
      ),
    ).toEqual([
      "88-kl-tw-2020#I.3 → unit:Ban Bí thư lead null",
      "hai-chau-tinh-uy-12-kh-tu-2021#II.1 → unit:Tỉnh ủy Hải Châu lead null",
      "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021#I.1 → unit:Hội Khuyến học tỉnh Sơn Bình lead null",
      "son-binh-tinh-uy-12-kh-tu-2021#II.1.-2 → unit:Ban Thường vụ Tỉnh ủy Sơn Bình lead null",
      "son-binh-ubnd-ke-hoach-2021#II.1 → unit:Ủy ban nhân dân tỉnh Sơn Bình lead null",
    ]);
    const inferred = edgesOf("assignedTo", (edge) => edge.inferred).filter((edge) => edge.endsWith("true"));
    expect(inferred).toHaveLength(5);
  });

  it("infers nothing where no issuer is shown", () => {
    const committee = toyDocument("son-binh-ubnd-ke-hoach-2021");
    const bare = { ...committee, document: { ...committee.document, issuer: null } };
    const edges = edgesOf(
      "assignedTo",
      ({ inferred }) => inferred,
      buildGraph({ ...toyChain, documents: [bare] }),
    );
    expect(edges.filter((edge) => edge.endsWith("true"))).toEqual([]);
  });

  it("knows who issues a document, and of an absent one where others of the chain name the body", () => {
    expect(edgesOf("issuedBy")).toEqual([
      "88-kl-tw-2020 → unit:Ban Bí thư",
      "hai-chau-tinh-uy-12-kh-tu-2021 → unit:Tỉnh ủy Hải Châu",
      "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021 → unit:Hội Khuyến học tỉnh Sơn Bình",
      "son-binh-tinh-uy-12-kh-tu-2021 → unit:Ban Thường vụ Tỉnh ủy Sơn Bình",
      "son-binh-ubnd-ke-hoach-2021 → unit:Ủy ban nhân dân tỉnh Sơn Bình",
      "son-binh/45/KH-UBND@2021-03-01 → unit:Ủy ban nhân dân tỉnh Sơn Bình",
    ]);
  });

  it("addresses a document to recipients that are bodies of the chain", () => {
    expect(edgesOf("addressedTo")).toEqual([
      "hai-chau-tinh-uy-12-kh-tu-2021 → unit:Ban Bí thư",
      "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021 → unit:Ủy ban nhân dân tỉnh Sơn Bình",
      "son-binh-tinh-uy-12-kh-tu-2021 → unit:Ban Bí thư",
      "son-binh-ubnd-ke-hoach-2021 → unit:Hội Khuyến học tỉnh Sơn Bình",
    ]);
  });

  it("knows an office as a part of the body whose name it carries", () => {
    expect(edgesOf("partOf")).toEqual([
      "unit:Ban Phong trào Hội Khuyến học tỉnh Sơn Bình → unit:Hội Khuyến học tỉnh Sơn Bình",
      "unit:Ban Thường vụ Hội Khuyến học tỉnh Sơn Bình → unit:Hội Khuyến học tỉnh Sơn Bình",
      "unit:Văn phòng Hội Khuyến học tỉnh Sơn Bình → unit:Hội Khuyến học tỉnh Sơn Bình",
    ]);
  });

  it("takes no collective and no member of a list for a body", () => {
    const committee = toyDocument("son-binh-ubnd-ke-hoach-2021");
    const [first, ...others] = committee.tasks;
    const called = (canonical: string) => ({ ...committee.tasks[1]!.assignments[0]!, canonical });
    const names = ["địa phương", "các sở, địa phương", "Sở A, Sở Tài chính tỉnh Sơn Bình"];
    const tasks = [{ ...first!, assignments: names.map(called) }, ...others];
    const other = buildGraph({ ...toyChain, documents: [{ ...committee, tasks }] });
    expect(edgesOf("partOf", undefined, other)).toEqual([]);
  });

  it("places documents and units in the province that they are of", () => {
    const located = edgesOf("locatedIn");
    expect(located).toContain("son-binh-ubnd-ke-hoach-2021 → place:Sơn Bình");
    expect(located).toContain("son-binh/45/KH-UBND@2021-03-01 → place:Sơn Bình");
    expect(located).toContain("unit:Tỉnh ủy Hải Châu → place:Hải Châu");
    expect(located.filter((edge) => edge.startsWith("unit:Ban Bí thư"))).toEqual([]);
    expect(graph.getNodeAttributes("unit:Sở Tài chính tỉnh Sơn Bình")).toMatchObject({
      province: "Sơn Bình",
    });
  });

  it("runs from the downstream task to the upstream one", () => {
    expect(edgesOf("carriesOut", ({ grade }) => grade)).toContain(
      "son-binh-ubnd-ke-hoach-2021#II.2 → son-binh-tinh-uy-12-kh-tu-2021#II.1.-2 1",
    );
    expect(edgesOf("carriesOut")).toHaveLength(toyChain.alignments.length);
  });

  it("leaves candidates below the threshold out", () => {
    const alignments = toyChain.alignments.map((alignment) => ({ ...alignment, grade: 0 as const }));
    expect(edgesOf("carriesOut", undefined, buildGraph({ ...toyChain, alignments }))).toEqual([]);
  });

  it("ties duplicates by the smallest provisions or tasks that hold them", () => {
    expect(edgesOf("duplicates")).toEqual([
      "son-binh-ubnd-ke-hoach-2021#II.1 → son-binh-tinh-uy-12-kh-tu-2021#II.1.-1",
    ]);
  });

  it("ties a passage that runs over two provisions by what holds both, one of the preamble by its document", () => {
    const [duplicate] = toyChain.duplicates;
    const wide = {
      ...duplicate!,
      a: { ...duplicate!.a, end: duplicate!.a.end + 40 },
      b: { ...duplicate!.b, start: 0, end: 9 },
    };
    expect(edgesOf("duplicates", undefined, buildGraph({ ...toyChain, duplicates: [wide] }))).toEqual([
      "son-binh-ubnd-ke-hoach-2021 → son-binh-tinh-uy-12-kh-tu-2021#II.1",
    ]);
  });

  it("keeps a link that could mean several documents beside the edges", () => {
    const [link] = toyChain.links;
    const unsure = { ...link!, to: null, status: "ambiguous" as const, candidates: ["a", "b"] };
    const other = buildGraph({ ...toyChain, links: [unsure] });
    expect(edgesOf("cites", undefined, other)).toEqual([]);
    expect(other.getAttribute("unresolved")).toEqual([unsure]);
  });

  it("is the same, key for key, each time it is built", () => {
    const again = buildGraph(structuredClone(toyChain));
    expect(again.export()).toEqual(graph.export());
    expect(JSON.stringify(again.nodes())).toBe(JSON.stringify(graph.nodes()));
    expect(JSON.stringify(again.edges())).toBe(JSON.stringify(graph.edges()));
  });

  it("is one that graphology's packages walk", () => {
    expect(connectedComponents(graph)).toHaveLength(1);
    expect(hasCycle(graph)).toBe(false);
  });
});

describe("a document whose parts are odd", () => {
  const [document] = toyChain.documents;

  it("keeps a task that its outline lacks, under the document", () => {
    const bare = { ...document!, outline: [] };
    const tasks = edgesOf("contains", undefined, buildGraph({ ...toyChain, documents: [bare] }));
    expect(tasks).toEqual(["I.1", "I.2", "I.3"].map((path) => `${bare.id} → ${bare.id}#${path}`));
  });

  it("hangs a provision whose parent is missing under the document", () => {
    const outline = document!.outline.filter(({ path }) => path !== "I");
    const edges = edgesOf(
      "contains",
      undefined,
      buildGraph({ ...toyChain, documents: [{ ...document!, outline }] }),
    );
    expect(edges).toContain(`${document!.id} → ${document!.id}#I.1`);
  });
});
