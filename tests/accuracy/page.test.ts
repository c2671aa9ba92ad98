import { describe, expect, it } from "vitest";
import { type CaseSet, readExamples } from "../../bench/accuracy/cases.ts";
import { judgeAll } from "../../bench/accuracy/mutations/losses.ts";
import { type Run, writePage } from "../../bench/accuracy/page.ts";

const [first, second] = readExamples().cases;
if (!first || !second) throw new Error("there are examples");

function measured(name: CaseSet["name"], cases: CaseSet["cases"]): Run["examples"] {
  const judged = judgeAll(cases);
  return { set: { name, cases }, judged, verdicts: [...judged.values()].flat(), losses: [] };
}

const generated = { plans: 1, seed: 1, verdicts: [] };
const examples = measured("examples", [first]);
const kinds = measured("many-kinds", [second]);
const full: Run = { examples, kinds, real: [measured("corpus", [second])], generated };

describe("the page", () => {
  it("is the same for the same run", () => {
    expect(writePage(full, "")).toBe(writePage(full, writePage(full, "")));
  });

  it("keeps what is known of the real documents where they are not there, and says so once", () => {
    const page = writePage(full, "");
    const without = writePage({ ...full, real: null }, page);
    const again = writePage({ ...full, real: null }, without);
    expect(without).toContain(second.name);
    expect(without).toContain("Left out of the last run");
    expect(again).toBe(without);
    expect(writePage(full, again)).toBe(page);
  });

  it("says so where they were never there", () => {
    expect(writePage({ ...full, real: null }, "")).toContain("no earlier run has measured them");
  });

  it("reports documents that no rule was written from apart from the others", () => {
    const page = writePage(
      { ...full, real: [measured("corpus", [first]), measured("kept-back", [second])] },
      "",
    );
    const [, kept = ""] = page.split("## Real documents that rules were not written from");
    expect(kept).toContain(second.name);
    expect(kept.split("##")[0]).not.toContain(first.name);
  });
});
