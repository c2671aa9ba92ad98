import fc from "fast-check";
import { expect, it } from "vitest";
import { finderOf, plainText } from "../../src/render/client/plain-search.ts";

const found = (text: string, query: string) =>
  finderOf(query)(plainText(text), 10).map(([start, end]) => text.slice(start, end));

it.each([
  ["Sở Khoa học và Công nghệ", "khoa hoc", ["Khoa học"]],
  ["Đảng ủy, đảng viên", "dang", ["Đảng", "đảng"]],
  ["tập hợp\n  trí thức", "Trí Thức", ["trí thức"]],
  ["tập hợp trí\n  thức", "tri thuc", ["trí\n  thức"]],
  ["15-KH/TU (Bình Thuận)", "15-kh/tu (", ["15-KH/TU ("]],
  ["không có", "", []],
])("finds in %j what is meant by %j", (text, query, hits) => {
  expect(found(text, query)).toEqual(hits);
});

it("moves no character", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => plainText(text).length === text.length));
});
