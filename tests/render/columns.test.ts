import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumns, toColumns } from "../../src/render/columns.ts";

const texts: Readonly<Record<string, string>> = { a: "Sở Giáo dục chủ trì", b: "" };
const textOf = (id: string) => texts[id] ?? "";
const again = (value: unknown) => fromColumns(JSON.parse(JSON.stringify(toColumns(value, textOf))), textOf);

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

  it("leave out the words of quotes that stand in the texts, and of no others", () => {
    const inText = { document: "a", start: 3, end: 11, text: "Giáo dục" };
    const coded = { ...inText, coded: { path: "I" } };
    const others = [
      { ...inText, text: "khác" },
      { ...inText, document: "b" },
    ];
    expect(JSON.stringify(toColumns([inText], textOf))).not.toContain("Giáo dục");
    expect(again([inText])).toEqual([inText]);
    for (const other of [coded, ...others]) expect(again([inText, other])).toEqual([inText, other]);
  });
});
