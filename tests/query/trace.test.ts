import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Trace } from "../../src/query/answers.ts";
import { trace } from "../../src/query/trace.ts";
import { toyChain } from "../toy.ts";
import { aligned, cites, graphOf, plan, task } from "./small-chain.ts";

const graph = buildGraph(toyChain);
const committee = "son-binh-ubnd-ke-hoach-2021";

/** One line for each path: its nodes, shortened, and why it breaks. */
function paths({ paths }: Trace): readonly string[] {
  return paths.map(({ hops, brokenBy }) => {
    const nodes = [hops[0]?.from ?? "", ...hops.map(({ to }) => to)].map((id) =>
      id.replace(/^(?:.*#|unit:)/u, ""),
    );
    return `${nodes.join(" > ")}${brokenBy ? ` (${brokenBy})` : ""}`;
  });
}

describe("a trace from a task", () => {
  const up = trace(graph, { from: `${committee}#II.1` });

  it("goes up along aligned tasks, then to the document and along what it cites, to what is absent", () => {
    expect(paths(up)).toEqual([
      "II.1 > II.1.-1 > I.1 > 88-kl-tw-2020 > 77-CT/TW@2012-03-04 (absent-document)",
      "II.1 > I.1 > 88-kl-tw-2020 > 77-CT/TW@2012-03-04 (absent-document)",
    ]);
  });

  it("opens the words at both ends of a hop, and none where an end is not held", () => {
    const hops = up.paths[0]?.hops ?? [];
    const [first, last] = [hops[0], hops.at(-1)];
    expect(first?.quotes.map((quote) => quote?.text.slice(0, 25))).toEqual([
      "Tổ chức quán triệt, tuyên",
      "Các cấp ủy quán triệt, tu",
    ]);
    expect(last?.quotes[0]?.text).toMatch(/^tiếp tục thực hiện Chỉ thị số 77-CT\/TW/u);
    expect(last?.quotes[1]).toBeNull();
  });

  it("names the weakest hop", () => {
    expect(up.paths.map(({ hops, weakest }) => (weakest === null ? null : hops[weakest]?.score))).toEqual([
      0.8, 0.8,
    ]);
  });

  it("goes through the document where no task is aligned, and says so", () => {
    const answer = trace(graph, { from: `${committee}#III.1.-1`, to: "88-KL/TW" });
    expect(paths(answer)).toEqual([
      `III.1.-1 > ${committee} > 88-kl-tw-2020 (no-aligned-task)`,
      `III.1.-1 > ${committee} > son-binh-tinh-uy-12-kh-tu-2021 > 88-kl-tw-2020 (no-aligned-task)`,
    ]);
  });

  it("goes down to those who have it to do", () => {
    expect(paths(trace(graph, { from: "88-kl-tw-2020#I.3", direction: "down" }))).toEqual([
      "I.3 > II.3 > Ban Cán sự đảng Ủy ban nhân dân tỉnh Hải Châu",
      "I.3 > Ban Bí thư",
    ]);
  });

  it("marks a duty that is inferred", () => {
    const answer = trace(graph, { from: "88-kl-tw-2020#I.3", direction: "down" });
    expect(answer.paths.map(({ hops }) => hops.at(-1)?.inferred)).toEqual([false, true]);
    expect(answer.paths[1]?.hops[0]).toMatchObject({ relation: "assignedTo", role: "lead" });
  });
});

describe("a trace from elsewhere", () => {
  it("goes from a unit to its tasks and on", () => {
    const answer = trace(graph, { from: "các cấp ủy tỉnh Sơn Bình", to: "88-kl-tw-2020#I.1" });
    expect(paths(answer)).toEqual(["các cấp ủy tỉnh Sơn Bình > II.1.-1 > I.1"]);
  });

  it("goes from a document down to a unit through its tasks", () => {
    const answer = trace(graph, { from: committee, to: "Sở Tài chính tỉnh Sơn Bình", direction: "down" });
    expect(paths(answer)).toEqual([`${committee} > III.1.-1 > Sở Tài chính tỉnh Sơn Bình`]);
  });

  it("does not follow mentions, and says so", () => {
    const answer = trace(graph, { from: "son-binh-tinh-uy-12-kh-tu-2021", lang: "en" });
    expect(paths(answer)).toEqual([
      "son-binh-tinh-uy-12-kh-tu-2021 > 88-kl-tw-2020 > 77-CT/TW@2012-03-04 (absent-document)",
    ]);
    expect(answer.notes).toEqual([
      "Citations that only mention a document are not followed.",
      "Not held: 77-CT/TW@2012-03-04. No words can be quoted at these ends, only those of the documents that cite them.",
    ]);
  });

  it("says that there is no path", () => {
    const answer = trace(graph, { from: "88-KL/TW", to: committee, lang: "en" });
    expect(answer.paths).toEqual([]);
    expect(answer.notes).toEqual([`There is no path from 88-kl-tw-2020 to ${committee}.`]);
  });

  it("ends at a document whose citation could mean several", () => {
    const below = plan("duoi", [task("1", "Trồng cây.")]);
    const links = [cites(below, "x", { to: null, status: "ambiguous", candidates: ["a", "b"] })];
    expect(paths(trace(graphOf({ documents: [below], links }), { from: "duoi#1" }))).toEqual([
      "1 > duoi (ambiguous-citation)",
    ]);
  });
});

describe("bounds", () => {
  const ring = ["a", "b", "c"].map((id) => plan(id, [task("1", "Trồng cây.")]));
  const links = ring.map((document, i) => cites(document, "bca".charAt(i)));

  it("does not hang on documents and tasks that go round in a circle", () => {
    const alignments = [aligned("a#1", "b#1"), aligned("b#1", "c#1"), aligned("c#1", "a#1")];
    const circle = graphOf({ documents: ring, links, alignments });
    expect(paths(trace(circle, { from: "a" }))).toEqual(["a > b > c"]);
    expect(paths(trace(circle, { from: "a#1" }))).toEqual(["1 > 1 > 1"]);
    expect(paths(trace(circle, { from: "a", to: "c" }))).toEqual(["a > b > c"]);
  });

  it("gives the best paths up to the limit, and notes that there are more", () => {
    const tops = Array.from({ length: 9 }, (_, i) => plan(`tren-${i}`, [task("1", "Trồng cây.")]));
    const below = plan("duoi", [task("1", "Trồng cây.")]);
    const alignments = tops.map(({ id }, i) => aligned("duoi#1", `${id}#1`, 2, i / 10));
    const answer = trace(graphOf({ documents: [...tops, below], alignments }), {
      from: "duoi#1",
      limit: 2,
      lang: "en",
    });
    expect(answer.paths.map(({ hops }) => hops[0]?.to)).toEqual(["tren-8#1", "tren-7#1"]);
    expect(answer.notes).toEqual(["Only the best 2 of the paths that were found are given; there are more."]);
  });

  it("stops in a thicket, and notes it", () => {
    const ids = Array.from({ length: 24 }, (_, i) => `d${String(i).padStart(2, "0")}`);
    const documents = ids.map((id) => plan(id, []));
    const thicket = documents.flatMap((document) =>
      ids.filter((id) => id !== document.id).map((id) => cites(document, id)),
    );
    const answer = trace(graphOf({ documents, links: thicket }), { from: "d00", lang: "en" });
    expect(answer.paths.length).toBe(200);
    expect(answer.notes.at(-1)).toMatch(/^The search stops/u);
  });

  it("finds the best path although the search stops before it", () => {
    const ids = Array.from({ length: 24 }, (_, i) => `d${String(i).padStart(2, "0")}`);
    const documents = [...ids, "tren", "x"].map((id) => plan(id, [task("1", "Trồng cây.")]));
    const chained = ids.slice(1).map((id, i) => aligned(`${ids[i]}#1`, `${id}#1`, 2, 0.9));
    const thicket = ids.flatMap((id, i) =>
      ids.slice(i + 2).map((other) => aligned(`${id}#1`, `${other}#1`, 2, 0.5)),
    );
    const alignments = [...chained, ...thicket, aligned("d23#1", "tren#1", 2, 0.9)];
    const answer = trace(graphOf({ documents, alignments }), { from: "d00#1", to: "tren#1", lang: "en" });
    const [best] = answer.paths;
    expect(best?.hops.map(({ score }) => score)).toEqual(Array(24).fill(0.9));
    expect(answer.notes.at(-1)).toMatch(/^The search stops/u);
  });
});
