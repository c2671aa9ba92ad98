import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy, sortByKey } from "../../src/compare/radix.ts";

/** Keys that recur, of both signs, without chance. */
const manyKeys = (count: number) =>
  Int32Array.from({ length: count }, (_, at) => Math.imul((at * at) % 40_009, 0x9e3779b1));

describe("sorting by key", () => {
  const sorted = (keys: Int32Array) =>
    [...keys].map((key, at) => [key, at] as const).sort(([a, i], [b, j]) => a - b || i - j);
  const pairs = (keys: Int32Array) => {
    const found = sortByKey({ keys: keys.slice(), values: Int32Array.from(keys, (_, at) => at) });
    return Array.from(found.keys, (key, at) => [key, found.values[at]]);
  };

  it("is what a comparison sort gives, and what is the same keeps its order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }))), (keys) => {
        expect(pairs(Int32Array.from(keys))).toEqual(sorted(Int32Array.from(keys)));
      }),
    );
  });

  it("is the same for many", () => {
    const keys = manyKeys(150_000);
    expect(pairs(keys)).toEqual(sorted(keys));
  });
});

it("groups indices by their numbers, ascending in each group", () => {
  const { from, members } = groupBy(Int32Array.of(2, 0, 2, 3, 0), 4);
  expect([...from]).toEqual([0, 2, 2, 4, 5]);
  expect([...members]).toEqual([1, 4, 0, 2, 3]);
});
