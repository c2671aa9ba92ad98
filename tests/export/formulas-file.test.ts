import { describe, expect, it } from "vitest";
import { readFormulas } from "../../src/export/formulas-file.ts";
import { formulaList } from "../../src/lexicon/formulas.ts";

const good = { format: "directive-chain-formulas", version: 1, formulas: [{ words: "với tinh thần cao" }] };

describe("a list of formulas in a file", () => {
  it("is read as it stands, with the name that it is given", () => {
    expect(readFormulas(good)).toEqual(good);
    expect(readFormulas(good, "mine.json").name).toBe("mine.json");
    expect(readFormulas(formulaList)).toEqual(formulaList);
  });

  it.each([
    [[], "an object"],
    [{ ...good, format: "other" }, "format: one of"],
    [{ ...good, version: 2 }, "version: one of 1"],
    [{ ...good, formulas: "x" }, "formulas: a list"],
    [
      { ...good, formulas: [{ words: "với cả" }, { words: "nghiêm" }] },
      "formulas[1].words: a phrase of two words",
    ],
    [{ ...good, formulas: [{ words: "với cả", year: "2021" }] }, "formulas[0].year: a whole number"],
    [{ ...good, keep: [7] }, "keep[0]: a phrase of two words"],
  ])("is refused in one line that says where: %j", (json, line) => {
    const read = () => readFormulas(json);
    expect(read).toThrow(line);
    expect(read).toThrow(/^formulas file: [^\n]+$/u);
  });
});
