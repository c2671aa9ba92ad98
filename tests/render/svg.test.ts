import fc from "fast-check";
import { expect, it } from "vitest";
import { curve, element, escapeText, html, rounded, roundPath } from "../../src/render/svg.ts";

it("writes an element with its attributes and children", () => {
  expect(element("text", { x: 1.23456, y: 2, fill: null, id: "a&b" }, "chữ")).toBe(
    '<text x="1.23" y="2" id="a&amp;b">chữ</text>',
  );
  expect(element("rect", { width: -0.0001 })).toBe('<rect width="0"/>');
  expect(html("td")).toBe("<td></td>");
  expect(html("meta", { charset: "utf-8" })).toBe('<meta charset="utf-8">');
});

it.each([
  ["</title><script>alert(1)</script>", "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;"],
  ['" onload="x', "&quot; onload=&quot;x"],
  ["một\u0000\u0007\u202ehai", "mộthai"],
  ["\ud800 lẻ", "\ufffd lẻ"],
  ["Sở Khoa học & Công nghệ", "Sở Khoa học &amp; Công nghệ"],
  ["một dòng\nvà 'một' dòng", "một dòng\nvà &#39;một&#39; dòng"],
  ["<b>\ud83d\ude00\u200b</b>", "&lt;b&gt;\ud83d\ude00&lt;/b&gt;"],
])("makes %j harmless", (text, safe) => {
  expect(escapeText(text)).toBe(safe);
});

it("leaves no markup and no control character, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeText(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)|(?![\t\n\r])\p{Cc}/u);
    }),
  );
});

it("rounds numbers to two decimals", () => {
  expect([rounded(1.005), rounded(-0.001), rounded(Number.NaN), rounded(1e-9)]).toEqual([1, 0, 0, 0]);
  expect(curve([0, 1.005], [-0.001, 2], [3.45678, 4], [5, 6])).toBe("M0,1C0,2,3.46,4,5,6");
  expect(roundPath("M0.123456,1C2.5,3.99999")).toBe("M0.12,1C2.5,4");
});
