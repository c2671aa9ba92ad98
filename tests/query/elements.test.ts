import { expect, it } from "vitest";
import { sourceOf } from "../../src/graph/walk.ts";
import { compareElements } from "../../src/query/elements.ts";
import { heldTasks } from "../../src/query/held.ts";
import type { WrittenTask } from "../toy-writer.ts";
import { graphOf, plan, task } from "./small-chain.ts";

const line =
  "Sở Nội vụ, Sở Tài chính và Sở Y tế làm 25 việc, 10 bài, 5% trước 30/6/2024 và 31/12/2025 hằng năm, có báo cáo và kế hoạch.";

function compared(upstream: WrittenTask, downstream: WrittenTask) {
  const graph = graphOf({
    documents: [plan("a", [task("1", line, upstream)]), plan("b", [task("1", line, downstream)])],
  });
  const [above, below] = ["a", "b"].map((id) => heldTasks(sourceOf(graph, id)!)[0]!);
  return compareElements(graph, { upstream: above!, downstream: below!, grade: 2 });
}

/** What becomes of the elements of a task, in short. */
function become(upstream: WrittenTask, downstream: WrittenTask) {
  const { kept, lost, changed, added } = compared(upstream, downstream);
  return {
    kept: kept.slice(1),
    lost,
    changed: changed.map(({ element, from, to }) => `${element}: ${from} → ${to}`),
    added,
  };
}

const nothing = { kept: [], lost: [], changed: [], added: [] };
const lead = (...names: string[]): WrittenTask => ({
  who: names.map((name) => [name, name, "lead"] as const),
});
const count = (value: number, words: string, more = {}): NonNullable<WrittenTask["howMany"]>[number] => [
  words,
  { value, of: words.replace(/\d+%? ?/u, ""), ...more },
];

it.each([
  ["nothing", {}, {}, {}],
  ["the same lead", lead("Sở Nội vụ"), lead("Sở Nội vụ"), { kept: ["lead"] }],
  ["another one beside it", lead("Sở Nội vụ"), lead("Sở Y tế", "Sở Nội vụ"), { kept: ["lead"] }],
  ["another lead", lead("Sở Nội vụ"), lead("Sở Y tế"), { changed: ["lead: Sở Nội vụ → Sở Y tế"] }],
  ["no lead", lead("Sở Nội vụ"), {}, { lost: ["lead"] }],
  ["a lead that was not there", {}, lead("Sở Y tế"), { added: ["lead"] }],
] as const)("compares leads: %s", (_, upstream, downstream, expected) => {
  expect(become(upstream, downstream)).toEqual({ ...nothing, ...expected });
});

it.each([
  ["the same figure", [count(25, "25 việc")], [count(25, "25 việc")], { kept: ["target"] }],
  ["another figure", [count(25, "25 việc")], [count(10, "25 việc")], { changed: ["target: 25 → 10"] }],
  [
    "another sense",
    [count(25, "25 việc", { comparator: ">=" })],
    [count(25, "25 việc", { comparator: "<=" })],
    { changed: ["target: >=25 → <=25"] },
  ],
  ["another thing counted", [count(25, "25 việc")], [count(10, "10 bài")], { lost: ["target"] }],
  ["one of two", [count(25, "25 việc"), count(10, "10 bài")], [count(10, "10 bài")], { lost: ["target"] }],
  ["per cent is no count", [count(5, "5%", { unit: "%" })], [count(5, "25 việc")], { lost: ["target"] }],
] as const)("compares targets: %s", (_, upstream, downstream, expected) => {
  expect(become({ howMany: upstream }, { howMany: downstream })).toEqual({ ...nothing, ...expected });
});

it.each([
  ["2024-06-30", "2024-06-30", { kept: ["deadline"] }],
  ["2024-06-30", "2025-12-31", { changed: ["deadline: 2024-06-30 → 2025-12-31"] }],
  ["2024-06-30", null, { lost: ["deadline"] }],
  [null, "2024-06-30", { added: ["deadline"] }],
] as const)("compares deadlines: %s, %s", (from, to, expected) => {
  const due = (end: string | null): WrittenTask => (end ? { when: [["30/6/2024", { end }]] } : {});
  expect(become(due(from), due(to))).toEqual({ ...nothing, ...expected });
});

it("compares recurring deadlines by their rhythm", () => {
  const every = (rhythm: string): WrittenTask => ({
    when: [["hằng năm", { kind: "recurring", every: rhythm }]],
  });
  expect(become(every("year"), every("year")).kept).toEqual(["deadline"]);
  expect(become(every("year"), every("quarter")).changed).toEqual(["deadline: year → quarter"]);
});

it("compares products by their words", () => {
  expect(become({ product: "báo cáo" }, { product: "báo cáo" }).kept).toEqual(["product"]);
  expect(become({ product: "báo cáo" }, { product: "kế hoạch" }).changed).toEqual([
    "product: báo cáo → kế hoạch",
  ]);
});

it.each([
  [
    "a higher figure",
    { howMany: [count(10, "10 bài")] },
    { howMany: [count(25, "25 việc", { of: "bài" })] },
    ["target"],
  ],
  [
    "a lower figure",
    { howMany: [count(25, "25 việc")] },
    { howMany: [count(10, "10 bài", { of: "việc" })] },
    [],
  ],
  [
    "a lower ceiling",
    { howMany: [count(25, "25 việc", { comparator: "<=" })] },
    { howMany: [count(10, "10 bài", { of: "việc", comparator: "<=" })] },
    ["target"],
  ],
  [
    "an earlier day",
    { when: [["31/12/2025", { end: "2025-12-31" }]] },
    { when: [["30/6/2024", { end: "2024-06-30" }]] },
    ["deadline"],
  ],
  [
    "a later day",
    { when: [["30/6/2024", { end: "2024-06-30" }]] },
    { when: [["31/12/2025", { end: "2025-12-31" }]] },
    [],
  ],
] as const)("tells what asks for more: %s", (_, upstream, downstream, sharpened) => {
  expect(compared(upstream as WrittenTask, downstream as WrittenTask).sharpened).toEqual(sharpened);
});
