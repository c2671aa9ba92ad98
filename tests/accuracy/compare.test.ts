import { describe, expect, it } from "vitest";
import { judge, parseCase, readExamples } from "../../bench/accuracy/cases.ts";
import { compare } from "../../bench/accuracy/compare.ts";
import type { Gold } from "../../bench/accuracy/gold.ts";
import { tallies, type Verdict } from "../../bench/accuracy/verdict.ts";
import type { Document } from "../../src/model.ts";

const text = `ỦY BAN NHÂN DÂN
TỈNH SƠN BÌNH
Số: 45/KH-UBND
Sơn Bình, ngày 12 tháng 3 năm 2022

KẾ HOẠCH
Thực hiện Kết luận số 972-KL/TW về phát triển thư viện

I. NHIỆM VỤ
1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính bồi dưỡng ít nhất 02 lớp trước ngày 30/6/2023.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;
const found = parseCase("plan", text);

/** The verdicts of the kinds that are not all right, as `kind outcome`. */
function faults(gold: Gold, document: Document = found): readonly string[] {
  const wrong = compare(gold, document).filter(({ outcome }) => outcome !== "right");
  return [...new Set(wrong.map(({ kind, outcome }: Verdict) => `${kind} ${outcome}`))].sort();
}

describe("a document against what is known of it", () => {
  it("is all right against itself", () => {
    expect(found.tasks).toHaveLength(1);
    expect(faults(found)).toEqual([]);
  });

  it("has an invented field where the text shows none", () => {
    const gold = { ...found, document: { ...found.document, place: null } };
    expect(faults(gold)).toEqual(["header.invented extra", "header.names extra", "header.place extra"]);
  });

  it("misses a citation that it gives another key", () => {
    const citations = found.citations.map((citation) => ({ ...citation, key: "973-KL/TW" }));
    expect(faults({ ...found, citations })).toEqual([
      "citations.numbered extra",
      "citations.numbered missed",
    ]);
  });

  it("takes an assignment for the same by words, by full name or by place, but never in another role", () => {
    const [task] = found.tasks;
    if (!task) throw new Error("the plan has a task");
    const changed = (change: object): Gold => ({
      ...found,
      tasks: [{ ...task, assignments: task.assignments.map((assignment) => ({ ...assignment, ...change })) }],
    });
    expect(faults(changed({ unit: "another" }))).toEqual([]);
    expect(faults(changed({ canonical: "another" }))).toEqual([
      "units.canonical extra",
      "units.canonical missed",
    ]);
    expect(faults(changed({ role: "advise" })).filter((fault) => fault.startsWith("assignments "))).toEqual([
      "assignments extra",
      "assignments missed",
    ]);
  });

  it("holds deadlines and targets to their values", () => {
    const [task] = found.tasks;
    if (!task) throw new Error("the plan has a task");
    const late = task.deadlines.map((deadline) => ({ ...deadline, end: "2023-07-01" }));
    const more = task.targets.map((target) => ({ ...target, comparator: "=" as const }));
    const wrong = faults({ ...found, tasks: [{ ...task, deadlines: late, targets: more }] });
    expect(wrong.filter((fault) => !fault.includes("exact"))).toEqual([
      "deadlines extra",
      "deadlines missed",
      "targets extra",
      "targets missed",
    ]);
  });

  it("counts what is inferred as nothing", () => {
    const [task] = found.tasks;
    if (!task) throw new Error("the plan has a task");
    const assignments = task.assignments.map((assignment) => ({ ...assignment, inferred: true as const }));
    const kinds = tallies(compare(found, { ...found, tasks: [{ ...task, assignments }] })).get("assignments");
    expect(kinds).toMatchObject({ right: 0, missed: 2, extra: 0 });
  });

  it("names facts by kind, place and key, and no sentence", () => {
    const labels = readExamples()
      .cases.flatMap(judge)
      .map(({ label }) => label);
    expect(labels.filter((label) => label.split(" ").length > 18)).toEqual([]);
  });
});
