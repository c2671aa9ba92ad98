import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterSpace,
  beforeSpace,
  isCapitalAt,
  isLetterAt,
  isLetterCode,
  isSmallAt,
  isSpaceCode,
  isWordCode,
} from "../../src/text/characters.ts";

const codes = Array.from({ length: 1 << 16 }, (_, code) => code);
const found = (pattern: RegExp) => codes.filter((code) => pattern.test(String.fromCharCode(code)));

describe("a code unit is what Unicode says it is", () => {
  it("white space", () => expect(codes.filter(isSpaceCode)).toEqual(found(/\s/u)));
  it("a letter", () => expect(codes.filter(isLetterCode)).toEqual(found(/\p{L}/u)));
  it("a part of a word, halves of pairs too", () =>
    expect(codes.filter(isWordCode)).toEqual(found(/[\p{L}\p{M}\p{N}\p{Cs}]/u)));
});

describe("what begins at an offset", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aAđĐủ1 \u00a0\ud801\udc00\udc28ƯǅΣ") }),
  );
  it.each([
    ["a letter", isLetterAt, /^\p{L}/u],
    ["a capital", isCapitalAt, /^\p{Lu}/u],
    ["a small letter", isSmallAt, /^\p{Ll}/u],
  ])("is %s where the pattern finds one", (_, isAt, pattern) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (let at = 0; at <= text.length; at++) expect(isAt(text, at)).toBe(pattern.test(text.slice(at)));
      }),
    );
  });
});

it("white space ends where words begin", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..." \n\t\u00a0\u2003ab") }), (text) => {
      expect(afterSpace(text, 0, text.length)).toBe(text.length - text.trimStart().length);
      expect(beforeSpace(text, text.length, 0)).toBe(text.trimEnd().length);
    }),
  );
});
