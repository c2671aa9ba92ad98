import { expect, it } from "vitest";
import { matchesOf } from "../../src/text/matches.ts";
import { searchOf } from "../../src/text/pattern-guards.ts";

it.each([
  ["căn cứ Luật; căn  cứ Nghị định", /(?<!\p{L})căn\s+cứ/gu],
  ["dựa trên, dựa vào", /dựa\s+(?:trên|vào)/gu],
  ["không có gì", /dựa\s+(?:trên|vào)/gu],
  ["1, 2", /\d|(?:a|b)?/gu],
])("in %j the same is found as without the question for letters", (words, pattern) => {
  expect(searchOf(pattern)(words).map(({ index }) => index)).toEqual(
    matchesOf(pattern, words).map(({ index }) => index),
  );
});
