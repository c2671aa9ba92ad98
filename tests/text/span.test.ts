import { describe, expect, it } from "vitest";
import { groupSpan, holds, overlapOf, quote, quoteLine, trimSpan } from "../../src/text/span.ts";

describe("spans", () => {
  const text = "  Sở Nội vụ\n\n chủ trì ";

  it("quote the exact characters, or the same on one line", () => {
    expect(quote(text, [2, 11])).toBe("Sở Nội vụ");
    expect(quoteLine(text, [0, text.length])).toBe("Sở Nội vụ chủ trì");
  });

  it("lose the white space at their ends, and nothing inside", () => {
    expect(quote(text, trimSpan(text, [0, text.length]))).toBe("Sở Nội vụ\n\n chủ trì");
    expect(trimSpan("   ", [0, 3])).toEqual([3, 3]);
  });

  it("know what they share and what they hold", () => {
    expect(overlapOf([0, 5], [3, 9])).toBe(2);
    expect(overlapOf([0, 3], [3, 9])).toBe(0);
    expect(holds([0, 9], [3, 9])).toBe(true);
    expect(holds([0, 8], [3, 9])).toBe(false);
  });

  it("are found by the name of a group", () => {
    const match = /số\s+(?<number>\d+)(?<sign>-\p{L}+)?/du.exec("Kế hoạch số 15") as RegExpExecArray;
    expect(groupSpan(match, "number", 100)).toEqual([112, 114]);
    expect(groupSpan(match, "sign")).toBeNull();
  });
});
