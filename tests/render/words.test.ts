import { describe, expect, it } from "vitest";
import { chainWords } from "../../src/render/chain-words.ts";
import { coverageWords } from "../../src/render/coverage-words.ts";
import { flowWords } from "../../src/render/flow-words.ts";
import { pageWords, proofWords } from "../../src/render/page-words.ts";
import {
  brokenWords,
  hangWords,
  headingWords,
  kindWords,
  stepWords,
  tableWords,
} from "../../src/render/table-words.ts";
import * as terms from "../../src/render/words.ts";

const { say, dateOf, frameWords, ...rest } = terms;
const tables: Readonly<Record<string, Readonly<Record<string, terms.Words>>>> = {
  ...{
    chainWords,
    coverageWords,
    flowWords,
    frameWords,
    pageWords,
    proofWords,
    headingWords,
    tableWords,
    brokenWords,
    stepWords,
    hangWords,
    kindWords,
  },
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === "object")),
};

describe("the words of drawings, tables and pages", () => {
  it.each(Object.entries(tables))(
    "%s have the same blanks in both languages, and are never empty",
    (_, words) => {
      const blanks = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([blank]) => blank).sort();
      for (const { vi, en } of Object.values(words)) {
        expect(vi).not.toBe("");
        expect(en).not.toBe("");
        expect(blanks(en)).toEqual(blanks(vi));
      }
    },
  );

  it("fill their blanks, and leave a blank that nobody fills", () => {
    expect(say({ vi: "{a} và {b}", en: "{a} and {b}" }, "en", { a: 1 })).toBe("1 and {b}");
  });

  it("write dates as each language does, and leave what is no date", () => {
    expect([dateOf("2021-04-05", "vi"), dateOf("2021-04-05", "en"), dateOf("2021", "vi")]).toEqual([
      "05/04/2021",
      "2021-04-05",
      "2021",
    ]);
  });
});
