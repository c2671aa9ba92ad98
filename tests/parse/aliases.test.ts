import { describe, expect, it } from "vitest";
import { findAliases } from "../../src/parse/aliases.ts";
import { readingOf } from "./cited.ts";

const read = (text: string) =>
  findAliases(readingOf(text)).map(({ kind, short, long }) => [kind, short, long]);

describe("short names that a text defines", () => {
  it.each<[string, string[][]]>([
    [
      "Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật Sơn Bình (viết tắt là Liên hiệp hội) ban hành",
      [["unit", "Liên hiệp hội", "Liên hiệp các Hội Khoa học và Kỹ thuật Sơn Bình"]],
    ],
    [
      "Ban chấp hành Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh (*Liên hiệp Hội*) ban hành",
      [["unit", "Liên hiệp Hội", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"]],
    ],
    ["phát triển khoa học và công nghệ (KH&CN) của tỉnh", [["term", "KH&CN", "khoa học và công nghệ"]]],
    ["Ủy ban Thường vụ Quốc hội (UBTVQH) xem xét", [["unit", "UBTVQH", "Ủy ban Thường vụ Quốc hội"]]],
    [
      "Chương trình hành động số 15-CT/TU của Tỉnh uỷ (gọi tắt là Chương trình số 15-CT/TU) và",
      [["document", "Chương trình số 15-CT/TU", "Chương trình hành động số 15-CT/TU của Tỉnh uỷ"]],
    ],
    [
      "Chi bộ cơ quan, các hội thành viên, các trung tâm (gọi chung là đơn vị) xây dựng",
      [["term", "đơn vị", "các trung tâm"]],
    ],
    [
      "phê duyệt Đề án phát triển thư viện số, sau đây gọi tắt là Đề án, gồm",
      [["document", "Đề án", "Đề án phát triển thư viện số"]],
    ],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes two from one definition", () => {
    const text =
      "Chương trình số 07-CT/TU của Tỉnh ủy và Kế hoạch số 168/KH-UBND của UBND tỉnh (sau đây gọi tắt là Chương trình số 07 và Kế hoạch 168)";
    expect(read(text).map(([, short]) => short)).toEqual(["Chương trình số 07", "Kế hoạch 168"]);
  });

  it("means the document with the number that the short name prints", () => {
    const text =
      "Kết luận số 193-KL/TW về việc tiếp tục thực hiện Chỉ thị số 142-CT/TW, Kết luận số 8-KL/TW (sau đây viết tắt là Kết luận 193)";
    const [alias] = findAliases(readingOf(text));
    expect(text.slice(alias?.longSpan[0]).startsWith("Kết luận số 193-KL/TW")).toBe(true);
    expect(text.slice(...alias!.span)).toBe("Kết luận 193");
  });

  it.each(["(tổ chức hằng năm)", "Hội Tin học (Sở Thông tin)", "(khóa X)", "(để báo cáo)", "100% (trên 20)"])(
    "finds none in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
