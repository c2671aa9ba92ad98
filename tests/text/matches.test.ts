import fc from "fast-check";
import { expect, it } from "vitest";
import { matchesOf } from "../../src/text/matches.ts";
import { numberLines } from "../../src/text/number-lines.ts";

const places = (found: Iterable<RegExpMatchArray>) =>
  Array.from(found, ({ index, 0: words, groups }) => [index, words, groups?.value]);

it.each([/\d+/gu, /(?<value>a|)b?/gu, /(?=.)/gu, /\s*$/gu])(
  "matchesOf(%o) gives what matchAll does",
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab1 \n\ud83d\ude00") }), (text) => {
        expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
      }),
    );
  },
);

it("lines of a number are found as one pattern finds them", () => {
  const pattern =
    /(?<=\n)[^\S\n]{0,80}(?:-\s?|trang\s{1,3})?(?<value>\d{1,3})(?:\s?-)?[^\S\n]{0,80}(?=\n)/giu;
  const pieces = ["\n", "\n", "-", " ", "\t", "12", "345", "6789", "trang ", "Trang", "a", " ".repeat(79)];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const text = parts.join("");
      expect(places(numberLines(text))).toEqual(places(text.matchAll(pattern)));
    }),
    { numRuns: 1000 },
  );
});
