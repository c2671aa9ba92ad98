import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["UỶ BAN Nhân dân", "ủy ban nhân dân"],
    ["Thanh Hoá, hoà bình, thuỷ lợi", "thanh hóa, hòa bình, thủy lợi"],
    ["quý III, quỹ, khoẻ, hoàn, toán, xoài", "quý iii, quỹ, khỏe, hoàn, toán, xoài"],
    ["57\\-NQ/TW – **Kế hoạch**", "57 -nq/tw -   kế hoạch  "],
    ["“Đổi mới”\u00a0ƣu tiên", '"đổi mới" ưu tiên'],
    ["| STT | Nội dung |", "  stt   nội dung  "],
  ])("makes %j easy to match", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("moves no character, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(text).length === text.length));
  });

  it("changes nothing that is folded already", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aáàảãạoóòủuỷyhqIİ*–“ \n#") }),
        (text) => fold(fold(text)) === fold(text),
      ),
    );
  });
});
