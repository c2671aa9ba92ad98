import { describe, expect, it } from "vitest";
import { termsOn } from "../../src/lexicon/congresses.ts";
import { unitNamed, unitsNamed } from "../../src/lexicon/provinces.ts";

describe("the term that a day lies in", () => {
  it.each([
    ["2010-04-16", ["x"]],
    ["2020-11-20", ["xii"]],
    ["2008-08-06", ["x"]],
    ["2024-12-22", ["xiii"]],
    ["2021-01-20", ["xii", "xiii"]],
    ["1980-01-01", []],
  ])("is known by the congresses: %s", (day, terms) => {
    expect(termsOn(day)).toEqual(terms);
  });
});

describe("the units that bore a name", () => {
  it("are two where a merger gave it to another one", () => {
    expect(unitsNamed("lam-dong")).toEqual([
      {
        id: "lam-dong",
        name: "Lâm Đồng",
        from: "",
        until: "2025-06-30",
        merged: [],
        successor: "lam-dong@2025-07-01",
      },
      {
        id: "lam-dong@2025-07-01",
        name: "Lâm Đồng",
        from: "2025-07-01",
        until: null,
        merged: ["lam-dong", "dak-nong", "binh-thuan"],
        successor: null,
      },
    ]);
    expect(unitNamed("binh-thuan")?.successor).toBe("lam-dong@2025-07-01");
  });

  it("are one where nothing was merged, and none where the table has no such name", () => {
    expect(unitsNamed("thanh-hoa").map(({ id, until }) => [id, until])).toEqual([["thanh-hoa", null]]);
    expect(unitsNamed("son-binh")).toEqual([]);
  });
});
