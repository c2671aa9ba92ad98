import { expect, it } from "vitest";
import { answerParts, writeAnswer } from "../../src/export/answer.ts";
import { toyReport } from "../render/toy-report.ts";

it("is the JSON of the whole answer, however many parts it is written in", () => {
  const { overview, coverages, comparison, duplication, findings } = toyReport;
  const answers = [overview, ...coverages, ...(comparison ? [comparison] : []), duplication, findings];
  for (const answer of answers) {
    const whole = `${JSON.stringify(answer, null, 2)}\n`;
    expect([...answerParts(answer)].join("")).toBe(whole);
    expect(writeAnswer(answer)).toBe(whole);
  }
  expect([...answerParts(duplication)].length).toBeGreaterThan(duplication.pairs.length);
});
