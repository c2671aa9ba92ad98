/** The examples, and the real documents where they are beside the project, against the floors. */
import { describe, expect, it } from "vitest";
import { type CaseSet, judge, readExamples, readKinds, readReal } from "../bench/accuracy/cases.ts";
import { breaches } from "../bench/accuracy/floors.ts";
import { readFacts, readFloors } from "../bench/accuracy/keep.ts";
import { differ, project } from "../bench/accuracy/projection.ts";

const floors = readFloors();
const real = readReal();

/** The figures that fell below their floors, and the facts that were lost since the floors were set. */
function fallen({ name: set, cases }: CaseSet): readonly string[] {
  const judged = cases.map((of) => ({ of, verdicts: judge(of) }));
  const broken = breaches(
    floors,
    set,
    judged.flatMap(({ verdicts }) => verdicts),
  );
  if (broken.length === 0) return [];
  const lost = judged.flatMap(({ of: { name }, verdicts }) =>
    differ(readFacts(set, name), project(verdicts)).lost.map((fact) => `lost in ${name}: ${fact}`),
  );
  return [...broken.map(({ kind, floor, figure }) => `${kind} is ${figure}, and was ${floor}`), ...lost];
}

describe("the examples", () => {
  const examples = readExamples();

  it("are all annotated", () => {
    expect(examples.cases.length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(floors.examples ?? {}).length).toBeGreaterThan(10);
  });

  it("are read no worse than before", () => {
    expect(fallen(examples)).toEqual([]);
  });
});

describe("the texts of many kinds", () => {
  const kinds = readKinds();

  it("are all annotated", () => {
    expect(kinds.cases.length).toBeGreaterThanOrEqual(26);
    expect(Object.keys(floors["many-kinds"] ?? {}).length).toBeGreaterThan(10);
  });

  it("are read no worse than before", () => {
    expect(fallen(kinds)).toEqual([]);
  });
});

describe.skipIf(real === null)("the real documents (left out where they are not beside the project)", () => {
  it.each((real ?? []).map((set) => [set.name, set] as const))(
    "in %s are read no worse than before",
    (_, set) => {
      expect(fallen(set)).toEqual([]);
    },
  );
});
