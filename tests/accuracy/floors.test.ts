import { describe, expect, it } from "vitest";
import { breaches, raise } from "../../bench/accuracy/floors.ts";
import { differ } from "../../bench/accuracy/projection.ts";
import type { Verdict } from "../../bench/accuracy/verdict.ts";

const verdict = (kind: Verdict["kind"], outcome: Verdict["outcome"]): Verdict => ({
  kind,
  outcome,
  label: "",
  rule: null,
});
const half = [verdict("tasks", "right"), verdict("tasks", "missed"), verdict("tasks", "extra")];
const all = [verdict("tasks", "right")];

describe("floors", () => {
  it("rise to better figures and never fall", () => {
    const low = raise({}, "examples", half);
    const high = raise(low, "examples", all);
    expect([low.examples?.tasks, high.examples?.tasks]).toEqual([0.5, 1]);
    expect(raise(high, "examples", half)).toEqual(high);
  });

  it("are broken by a worse figure, and by nothing else", () => {
    const floors = raise({}, "examples", all);
    expect(breaches(floors, "examples", half)).toEqual([{ kind: "tasks", floor: 1, figure: 0.5 }]);
    expect(breaches(floors, "examples", all)).toEqual([]);
    expect(breaches(floors, "corpus", half)).toEqual([]);
  });

  it("hold invented fields too: each one more breaks the floor", () => {
    const floors = raise({}, "examples", []);
    expect(breaches(floors, "examples", [verdict("header.invented", "extra")])).toEqual([
      { kind: "header.invented", floor: 0, figure: -1 },
    ]);
  });

  it("of one set leave the others as they are", () => {
    const floors = raise(raise({}, "corpus", half), "examples", all);
    expect([floors.corpus?.tasks, floors.examples?.tasks]).toEqual([0.5, 1]);
  });
});

describe("two runs", () => {
  it("differ by the facts that came to be right and those that ceased to be", () => {
    const before = { right: ["a", "b"], missed: ["c"], extra: ["x"] };
    const after = { right: ["b", "c"], missed: ["a"], extra: ["y"] };
    expect(differ(before, after)).toEqual({
      gained: ["c", "no longer invented: x"],
      lost: ["a", "invented: y"],
    });
  });
});
