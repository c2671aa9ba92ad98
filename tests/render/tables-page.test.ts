import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/query/answers-work.ts";
import { timeline } from "../../src/query/timeline.ts";
import { tableOf } from "../../src/render/rows.ts";
import { comparisonTable } from "../../src/render/rows-compare.ts";
import { toyAnswers, toyGraph } from "./toy-report.ts";

const page = readFileSync(new URL("../../docs/tables.md", import.meta.url), "utf8");
const sections = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((section) => [section.split("\n", 1)[0] ?? "", section]),
);

/** The columns that the page names for a file, each with a meaning and a unit. */
function told(file: string): string[] {
  const rows = (sections.get(file) ?? "").matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gmu);
  return Array.from(rows, ([, name = ""]) => name);
}

const answers: readonly Answer[] = [
  ...toyAnswers.filter(({ question }) => question !== "report"),
  timeline(toyGraph),
];
const comparison = answers.find((answer) => answer.question === "compare");

describe("the page of tables", () => {
  it.each(answers.map((answer) => [answer.question, answer] as const))(
    "names every column of %s, in order",
    (question, answer) => {
      expect(told(`${question}.csv`)).toEqual(tableOf(answer).columns);
    },
  );

  it.each(["tasks", "profiles", "items", "order"] as const)("names every column of compare-%s", (part) => {
    const table = comparison?.question === "compare" ? comparisonTable(comparison, part) : null;
    expect(told(`compare-${part}.csv`)).toEqual(table?.columns);
  });
});
