import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneOff } from "../../src/compare/one-off.ts";

/** The smallest number of letters to write anew, leave out, put in, or let change places with the next one. */
function distance(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  const rows = [one.length, ...one].map((_, i) => [i, ...other.map((__, j) => (i === 0 ? j + 1 : 0))]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.MAX_SAFE_INTEGER;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped =
        one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const row = rows[i] as number[];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + differs, swapped);
    }
  return at(one.length, other.length);
}

describe("two signs", () => {
  it.each([
    ["kh|đdlhh", "kh|đđlhh", true],
    ["kh|tư", "kh|tu", true],
    ["ct|tu", "ctr|tu", true],
    ["qđ|ubdn", "qđ|ubnd", true],
    ["kh|tu", "kh|tu", false],
    ["kh|tu", "kl|tw", false],
    ["kh|ub", "kh|ubnd", false],
  ])("%s, %s", (a, b, near) => {
    expect([oneOff(a, b), oneOff(b, a)]).toEqual([near, near]);
  });

  it("are one letter apart where their distance is one", () => {
    const word = fc.array(fc.constantFrom("k", "h", "đ", "|"), { maxLength: 5 }).map((all) => all.join(""));
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(oneOff(a, b)).toBe(distance(a, b) === 1);
      }),
    );
  });
});
