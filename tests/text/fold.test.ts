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

  it("is what patterns would make of the letters, one after the other", () => {
    const letters = [..."aáàảãạeèẻẽẹoóòuúùủyỳỷỹỵhqQUYOÀỶİΣσ1 *_–\u2003\u00ad“«‘ƣƢðÐĐđ\u0000\ud801\udc00 &<"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (parts) => {
        const text = parts.join("");
        expect(fold(text)).toBe(naiveFold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The fold of letters and marks, by what each of them is. */
function naiveFold(text: string): string {
  const lower = text.toLowerCase();
  const small =
    lower.length === text.length
      ? lower
      : Array.from(text, (letter) => (letter === "İ" ? letter : letter.toLowerCase())).join("");
  return small
    .replace(/[\u00a0\u2003*_]/gu, " ")
    .replace(/[–\u00ad]/gu, "-")
    .replace(/[“«]/gu, '"')
    .replace(/‘/gu, "'")
    .replace(/ƣ/gu, "ư")
    .replace(/ð/gu, "đ")
    .replace(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu, ([first, last]) => {
      const [bare = "", tone = ""] = (last ?? "").normalize("NFD");
      return (first + tone).normalize("NFC") + bare;
    });
}
