import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumns } from "../../src/render/columns.ts";
import { fromColumns, rowsFrom } from "../../src/render/columns-read.ts";

const texts: Readonly<Record<string, string>> = { a: "Sở Giáo dục chủ trì", b: "" };
const textOf = (id: string) => texts[id] ?? "";
const columnsOf = (value: unknown) => {
  const { numbers, ...rest } = toColumns(value, textOf);
  return { ...JSON.parse(JSON.stringify(rest)), numbers };
};
const again = (value: unknown) => fromColumns(columnsOf(value), textOf);

describe("values in columns", () => {
  it("come back as they were, whatever they are", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(again(value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("come back where keys are missing, null or called like what every object has", () => {
    const value = [{ a: 1 }, { b: null, a: "x" }, JSON.parse('{"__proto__":1,"constructor":[]}')];
    expect(again(value)).toEqual(value);
  });

  it("come back row by row, each field when it is asked for", () => {
    const row = { a: 1, b: { c: "x" }, d: [null, 2.5], e: { document: "a", start: 0, end: 2, text: "Sở" } };
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (some) => {
        const rows = [...some, row];
        const read = rowsFrom(columnsOf(rows), textOf) as typeof rows;
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(rows)));
        expect(read.at(-1)?.b).toEqual(row.b);
        expect((read.at(-1) as typeof row).e.text).toBe("Sở");
      }),
    );
    expect(rowsFrom(columnsOf([]), textOf)).toEqual([]);
  });

  it("leave out the words of quotes that stand in the texts, and of no others", () => {
    const inText = { document: "a", start: 3, end: 11, text: "Giáo dục" };
    const coded = { ...inText, coded: { path: "I" } };
    const others = [
      { ...inText, text: "khác" },
      { ...inText, document: "b" },
    ];
    expect(JSON.stringify(toColumns([inText], textOf).strings)).not.toContain("Giáo dục");
    expect(again([inText])).toEqual([inText]);
    for (const other of [coded, ...others]) expect(again([inText, other])).toEqual([inText, other]);
  });
});
