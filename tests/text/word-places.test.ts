import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { foundIn, wordSearch } from "../../src/text/word-places.ts";

const pattern = /(?<!\p{L})(?:ngày\s*(?<day>\d{1,2})|tỉnh\s+(?:sơn|hải)|20\d\d)/u;
const search = wordSearch(pattern);
const texts = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ..."ngày tỉnh Sơn Hải 5 2025 t5 05ngày ngày05tháng боtỉnh ⅳngày a\u0301ngày , - (".split(" "),
      ),
      fc.constantFrom(" ", " ", "", "\n"),
    ),
    { maxLength: 16 },
  )
  .map((parts) => fold(parts.flat().join("")));

describe("a pattern that is tried at the words it begins with", () => {
  it("is found wherever it is found when it is tried everywhere", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 12 }), (folded, start) => {
        const span = [Math.min(start, folded.length), folded.length] as const;
        const found = foundIn(search, { text: folded, folded }, span).map(({ index, 0: words }) => [
          index,
          words,
        ]);
        const everywhere = [...folded.slice(...span).matchAll(new RegExp(pattern.source, "gu"))];
        expect(found).toEqual(everywhere.map(({ index, 0: words }) => [index, words]));
      }),
      { numRuns: 500 },
    );
  });

  it("must tell what it begins with", () => {
    expect(() => wordSearch(/\p{L}+/u)).toThrow("begins with");
  });
});
