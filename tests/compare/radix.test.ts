import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy, sortByKey } from "../../src/compare/radix.ts";

/** Keys that recur, of both signs, without chance. */
const manyKeys = (count: number) =>
  Int32Array.from({ length: count }, (_, at) => Math.imul((at * at) % 40_009, 0x9e3779b1));

/** Rows of none, one and two keys in turn. */
const rowsOf = (keys: Int32Array) => {
  const from = [0];
  while ((from.at(-1) ?? 0) < keys.length)
    from.push(Math.min(keys.length, (from.at(-1) ?? 0) + ((from.length - 1) % 3)));
  return { keys, from: Int32Array.from(from) };
};

describe("sorting by key", () => {
  const sorted = (keys: Int32Array) => {
    const { from } = rowsOf(keys);
    const rows = [...from.subarray(1)].flatMap((end, row) =>
      [...keys.subarray(from[row], end)].map((key) => [key, row + 7] as const),
    );
    return rows.sort(([a, i], [b, j]) => a - b || i - j);
  };
  const pairs = (keys: Int32Array) => {
    const found = sortByKey(rowsOf(keys), 7);
    return Array.from(found.keys, (key, at) => [key, found.values[at]]);
  };

  it("is what a comparison sort gives, each key with the number of its row", () => {
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
