import { describe, expect, it } from "vitest";
import { buildCommand } from "../../src/cli/build.ts";
import { questions } from "../../src/cli/questions.ts";
import { reportCommand } from "../../src/cli/report.ts";

describe("the questions that answer by province", () => {
  it.each(["overview", "coverage", "compare", "workload"])("take the provinces of two times: %s", (name) => {
    const command = questions.find((one) => one.name === name);
    expect(command?.options.find((option) => option.name === "provinces")).toMatchObject({
      choices: ["63", "34"],
      words: { vi: expect.stringContaining("01/7/2025"), en: expect.stringContaining("since 1 July 2025") },
    });
  });
});

describe("the commands that link documents", () => {
  const linking = [buildCommand, ...questions, reportCommand].map(
    (command) => [command.name, command] as const,
  );

  it.each(linking)("take a list of formulas: %s", (_, { options }) => {
    expect(options.find(({ name }) => name === "formulas")).toMatchObject({ value: "FILE" });
  });
});
