import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Impact } from "../../src/query/answers.ts";
import { impact } from "../../src/query/impact.ts";
import { toyChain } from "../toy.ts";
import { absent, aligned, cites, graphOf, plan, task } from "./small-chain.ts";

const graph = buildGraph(toyChain);

/** One line for each entry: how far, along what, what, and after which hop. */
function lines({ entries }: Impact): readonly string[] {
  return entries.map(
    ({ id, kind, hops, path, hop }) => `${kind} ${hops} ${path}: ${id} ${hop.relation} ${hop.from}`,
  );
}

describe("what hangs on a task", () => {
  const answer = impact(graph, { of: "88-kl-tw-2020#I.2" });

  it("is the tasks that carry it out, their documents and their units, the nearest first", () => {
    expect(lines(answer)).toEqual([
      "document 2 task: hai-chau-tinh-uy-12-kh-tu-2021 contains hai-chau-tinh-uy-12-kh-tu-2021#II.2",
      "document 2 task: son-binh-tinh-uy-12-kh-tu-2021 contains son-binh-tinh-uy-12-kh-tu-2021#II.1.-2",
      "document 2 task: son-binh-ubnd-ke-hoach-2021 contains son-binh-ubnd-ke-hoach-2021#II.2",
      "task 1 task: hai-chau-tinh-uy-12-kh-tu-2021#II.2 carriesOut 88-kl-tw-2020#I.2",
      "task 1 task: son-binh-tinh-uy-12-kh-tu-2021#II.1.-2 carriesOut 88-kl-tw-2020#I.2",
      "task 1 task: son-binh-ubnd-ke-hoach-2021#II.2 carriesOut 88-kl-tw-2020#I.2",
      "unit 1 task: unit:mỗi tỉnh, thành phố assignedTo 88-kl-tw-2020#I.2",
      "unit 2 task: unit:Ban Thường vụ Tỉnh ủy Sơn Bình assignedTo son-binh-tinh-uy-12-kh-tu-2021#II.1.-2",
      "unit 2 task: unit:các huyện, thành phố tỉnh Sơn Bình assignedTo son-binh-ubnd-ke-hoach-2021#II.2",
      "unit 2 task: unit:mỗi huyện tỉnh Hải Châu assignedTo hai-chau-tinh-uy-12-kh-tu-2021#II.2",
    ]);
    expect(answer.counts).toEqual({ documents: 3, tasks: 3, units: 4 });
  });

  it("opens the words at both ends of the last hop", () => {
    for (const { hop } of answer.entries) {
      const [first, last] = hop.quotes;
      expect([first?.text.length, last?.text.length]).not.toContain(undefined);
    }
  });
});

describe("what hangs on a document", () => {
  it("is those that cite it, on and on, and no tasks where it is absent", () => {
    const answer = impact(graph, { of: "77-CT/TW", lang: "en" });
    expect(lines(answer)).toEqual([
      "document 1 document: 88-kl-tw-2020 continues 77-CT/TW@2012-03-04",
      "document 2 document: hai-chau-tinh-uy-12-kh-tu-2021 implements 88-kl-tw-2020",
      "document 2 document: son-binh-tinh-uy-12-kh-tu-2021 implements 88-kl-tw-2020",
      "document 2 document: son-binh-ubnd-ke-hoach-2021 implements 88-kl-tw-2020",
      "document 3 document: son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021 basis son-binh-tinh-uy-12-kh-tu-2021",
    ]);
    expect(answer.entries[0]?.hop.quotes[0]).toBeNull();
    expect(answer.entries[0]?.hop.quotes[1]?.text).toMatch(/^tiếp tục thực hiện Chỉ thị số 77-CT\/TW/u);
    expect(answer.notes).toEqual(["Citations that only mention a document are not followed."]);
  });

  it("is its own tasks too, and those that carry them out, but not what else those who cite it do", () => {
    const top = plan("tren", [task("1", "Trồng cây.")]);
    const below = plan("duoi", [task("1", "Trồng cây xanh."), task("2", "Đào ao.")]);
    const apart = plan("ngoai", [task("1", "Trồng cây gỗ.")]);
    const alignments = [aligned("duoi#1", "tren#1"), aligned("ngoai#1", "duoi#1")];
    const links = [cites(below, "tren")];
    const answer = impact(graphOf({ documents: [top, below, apart], links, alignments }), { of: "tren" });
    expect(lines(answer).filter((line) => !line.startsWith("unit"))).toEqual([
      "document 1 document: duoi implements tren",
      "document 4 task: ngoai contains ngoai#1",
      "task 1 task: tren#1 contains tren",
      "task 2 task: duoi#1 carriesOut tren#1",
      "task 3 task: ngoai#1 carriesOut duoi#1",
    ]);
  });

  it("comes to an end where documents cite one another in a circle, and leaves out where it began", () => {
    const ring = ["a", "b", "c"].map((id) => plan(id, [task("1", "Trồng cây.")]));
    const links = ring.map((document, i) => cites(document, "bca".charAt(i)));
    const alignments = [aligned("a#1", "b#1"), aligned("b#1", "c#1"), aligned("c#1", "a#1")];
    const circle = graphOf({ documents: ring, links, alignments });
    expect(lines(impact(circle, { of: "a" })).filter((line) => line.startsWith("document"))).toEqual([
      "document 1 document: c implements a",
      "document 2 document: b implements c",
    ]);
    expect(impact(circle, { of: "a#1" }).counts).toEqual({ documents: 2, tasks: 2, units: 0 });
  });
});

describe("an impact", () => {
  it("can be narrowed to a theme", () => {
    const coded = toyChain.documents.map((document) => ({
      ...document,
      tasks: document.tasks.map((one) =>
        one.path === "II.1.-2"
          ? { ...one, themes: [{ theme: "sách", quote: "", span: [0, 0], rule: "" }] }
          : one,
      ),
    }));
    const themed = buildGraph({ ...toyChain, documents: coded as typeof toyChain.documents });
    const answer = impact(themed, { of: "88-kl-tw-2020#I.2", themes: ["sách"] });
    expect(answer.entries.map(({ id }) => id)).toEqual([
      "son-binh-tinh-uy-12-kh-tu-2021",
      "son-binh-tinh-uy-12-kh-tu-2021#II.1.-2",
      "unit:mỗi tỉnh, thành phố",
      "unit:Ban Thường vụ Tỉnh ủy Sơn Bình",
    ]);
    expect(answer.filters).toMatchObject({ themes: ["sách"] });
  });

  it("says that nothing hangs on a unit or on a document that nobody cites", () => {
    const lone = { absent: [absent("1-CT/TW@?", "1-CT/TW")] };
    for (const [from, of] of [
      [graph, "unit:Ban Bí thư"],
      [graphOf(lone), "1-CT/TW@?"],
    ] as const) {
      const answer = impact(from, { of, lang: "en" });
      expect([answer.entries, answer.notes]).toEqual([[], [`Nothing hangs on ${of}.`]]);
    }
  });

  it("sees what was added to the graph since the last question", () => {
    const changed = buildGraph(toyChain);
    const before = impact(changed, { of: "88-kl-tw-2020#I.3" }).counts.tasks;
    const edge = changed.getEdgeAttributes(changed.findEdge((_, { kind }) => kind === "carriesOut"));
    changed.addEdge("son-binh-ubnd-ke-hoach-2021#III.1.-1", "88-kl-tw-2020#I.3", edge);
    expect(impact(changed, { of: "88-kl-tw-2020#I.3" }).counts.tasks).toBe(before + 1);
  });
});
