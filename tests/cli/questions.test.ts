import { describe, expect, it } from "vitest";
import { questions } from "../../src/cli/questions.ts";

describe("the questions that answer by province", () => {
  it.each(["overview", "coverage", "compare", "workload"])("take the provinces of two times: %s", (name) => {
    const command = questions.find((one) => one.name === name);
    expect(command?.options.find((option) => option.name === "provinces")).toMatchObject({
      choices: ["63", "34"],
      words: { vi: expect.stringContaining("01/7/2025"), en: expect.stringContaining("since 1 July 2025") },
    });
  });
});
