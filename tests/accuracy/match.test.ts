import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonShare, identity, pairUp, plain } from "../../bench/accuracy/match.ts";

describe("words", () => {
  it.each([
    ["Hoà  Bình", "hòa bình"],
    ["Tỉnh uỷ", "Tỉnh ủy"],
    ["**KẾ HOẠCH**", "kế hoạch"],
    ["Sở Nội vụ;", "Sở Nội vụ"],
    ["2021 – 2025", "2021 - 2025"],
    ["quý", "quý".normalize("NFD")],
    ["khoẻ mạnh", "khỏe mạnh"],
  ])("%j and %j are the same", (one, other) => {
    expect(plain(one)).toBe(plain(other));
  });

  it("that differ in a letter are not the same, and no words are no value", () => {
    expect(plain("Sở Nội vụ")).not.toBe(plain("Sở Ngoại vụ"));
    expect([plain(null), plain(undefined), plain(" ;")]).toEqual([null, null, null]);
  });

  it("of a document's name are compared without those that carry no identity", () => {
    expect(identity("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng")).toBe(
      identity("Nghị quyết Đại hội XIII Đảng"),
    );
    expect(identity("32 - KH/ĐĐLHH")).toBe(identity("32-KH/ĐĐLHH"));
    expect(identity("15-KH/TU")).not.toBe(identity("16-KH/TU"));
  });
});

describe("spans", () => {
  it("share what they have in common over what they cover", () => {
    expect(commonShare([0, 10], [0, 10])).toBe(1);
    expect(commonShare([0, 10], [5, 10])).toBe(0.5);
    expect(commonShare([0, 5], [5, 10])).toBe(0);
    expect(commonShare([3, 3], [0, 10])).toBe(0);
  });
});

describe("pairs", () => {
  const closeness = { of: (a: number, b: number) => 1 / (1 + Math.abs(a - b)), atLeast: 0.4 };

  it("are made of the most alike first, each fact once", () => {
    const { pairs, missed, extra } = pairUp([1, 2, 9], [2, 3], closeness);
    expect(pairs).toEqual([[2, 2]]);
    expect([missed, extra]).toEqual([[1, 9], [3]]);
  });

  it("leave nothing out and use nothing twice", () => {
    const numbers = fc.array(fc.nat({ max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (known, found) => {
        const { pairs, missed, extra } = pairUp(known, found, closeness);
        expect([...pairs.map(([g]) => g), ...missed].sort()).toEqual([...known].sort());
        expect([...pairs.map(([, f]) => f), ...extra].sort()).toEqual([...found].sort());
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
