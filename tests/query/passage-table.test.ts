import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOfPassages } from "../../src/query/passage-table.ts";

const places = fc.integer({ min: 0, max: 3 });
const passages = fc.record({ document: fc.constantFrom("a", "b", "c"), start: places, end: places });
const pairs = fc.array(fc.record({ a: passages, b: passages }));
const name = ({ document, start, end }: { document: string; start: number; end: number }) =>
  `${document}:${start}-${end}`;

describe("a table of passages", () => {
  it("has the two passages of every pair", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const { passages: all, a, b } = tableOfPassages(given);
        expect(given.map((_, i) => ({ a: all[a[i] ?? -1], b: all[b[i] ?? -1] }))).toEqual(given);
      }),
    );
  });

  it("has each passage once, by document, start and end", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const names = tableOfPassages(given).passages.map(name);
        expect(names).toEqual([...new Set(given.flatMap(({ a, b }) => [name(a), name(b)]))].sort());
      }),
    );
  });
});
