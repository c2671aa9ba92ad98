import { describe, expect, it } from "vitest";
import { layOutSheet } from "../../src/coding/layout.ts";
import type { CodingSheet } from "../../src/coding/sheet.ts";
import { sheet } from "./sheet.ts";

const document = layOutSheet(sheet);
const { text, outline, tasks, citations, relations } = document;

describe("a sheet that is laid out", () => {
  it("says what it is, and gives each note a line", () => {
    expect(text).toBe(
      [
        "PHIẾU MÃ HÓA: lời diễn đạt lại, không phải nguyên văn",
        "Nguồn: bản giấy, lưu ở thư viện tỉnh Sơn Bình [P]",
        "Loại văn bản: Kế hoạch",
        "Số, ký hiệu: 12/KH-UBND",
        "Số: 12",
        "Ngày ban hành: 2024-03-05",
        "Cơ quan ban hành: Ủy ban nhân dân tỉnh Sơn Bình",
        "Trích yếu: thực hiện Chỉ thị số 9-CT/TW về thư viện",
        "Người ký: Nguyễn Văn A",
        "Nơi nhận:",
        "- Tỉnh ủy",
        "- Các sở",
        "Cấp, khối, nơi: cấp tỉnh, khối Nhà nước, Sơn Bình",
        "Nơi ban hành, nêu ở nơi khác: Sơn Bình (suy ra từ cơ quan ban hành) [I]",
        "Mục đích: Giao việc cho các sở để mạng lưới thư viện xã mạnh lên.",
        "  Quan hệ: văn bản này thực hiện 9-CT/TW",
        "",
        "I MỤC ĐÍCH",
        "I.1",
        "II NHIỆM VỤ",
        "II.1 Thư viện xã",
        "II.1.-1 Phổ biến Chỉ thị 9-CT/TW tới mọi xã; xã nào cũng phải nhắc lại Chỉ thị 9-CT/TW.",
        "  Phân công: chủ trì: Sở Văn hóa",
        "  Phân công: phối hợp: các xã",
        "  Thời hạn: quý II/2024",
        "  Thời hạn: 2 năm 6 tháng một lần",
        "  Chỉ tiêu: ít nhất 90% số xã",
        "  Chỉ tiêu: 4 lớp tập huấn, mỗi năm",
        "II.1.-2 Mua sách mới cho thư viện xã.",
        "  Thời hạn: khi có tiền",
        "  Sản phẩm: danh mục sách",
        "  Văn bản phải ban hành: Kế hoạch, của Sở Văn hóa tỉnh Sơn Bình",
        "  Viện dẫn: Luật Thư viện",
        "  Quan hệ: văn bản này căn cứ Luật Thư viện",
        "III TỔ CHỨC THỰC HIỆN",
        "III.1 Báo cáo việc thực hiện Kế hoạch này.",
        "  Thời hạn: định kỳ",
        "",
      ].join("\n"),
    );
  });

  it("holds the words of every fact where its span says", () => {
    const facts = tasks.flatMap((task) => [
      ...[...task.assignments, ...task.deadlines, ...task.targets],
      ...(task.product ? [task.product] : []),
      ...(task.expected ?? []),
    ]);
    expect(facts.length).toBe(10);
    for (const { span, quote, coded } of facts) {
      expect(text.slice(...span)).toBe(quote);
      expect(coded?.statement).toBe(quote);
    }
    for (const { start, end, quote } of citations) expect(text.slice(start, end)).toBe(quote);
    for (const { start, end, coded } of tasks) expect(text.slice(start, end)).toBe(coded?.statement);
    for (const { span, coded } of relations) expect(text.slice(...span)).toBe(coded?.statement);
  });

  it("finds citations in the title and in statements, each mention once, in the order of the sheet's text", () => {
    expect(citations.map(({ quote, coded }) => [quote, coded?.path])).toEqual([
      ["Chỉ thị số 9-CT/TW", null],
      ["Chỉ thị 9-CT/TW", "II.1.-1"],
      ["Chỉ thị 9-CT/TW", "II.1.-1"],
      ["Luật Thư viện", "II.1.-2"],
      ["Kế hoạch này", "III.1"],
    ]);
    expect(new Set(citations.map(({ start }) => start)).size).toBe(citations.length);
  });

  it("keeps the source and the certainty of a note, else those of its task, else those of the sheet", () => {
    const [first, second] = tasks;
    expect([first?.assignments[0]?.coded?.certainty, first?.assignments[0]?.coded?.path]).toEqual([
      "P",
      "II.1.-1",
    ]);
    expect([second?.coded?.certainty, second?.deadlines[0]?.coded?.source]).toEqual(["S", "bài báo tỉnh"]);
    expect(relations.map(({ coded }) => coded?.certainty)).toEqual(["P", "U"]);
    expect(first?.assignments.map(({ inferred }) => inferred)).toEqual([undefined, true]);
  });

  it("gives provisions their parents, tasks their sections, and each place to what stands under it", () => {
    expect(outline.map(({ path, parent }) => [path, parent])).toEqual([
      ["I", null],
      ["I.1", "I"],
      ["II", null],
      ["II.1", "II"],
      ["II.1.-1", "II.1"],
      ["II.1.-2", "II.1"],
      ["III", null],
      ["III.1", "III"],
    ]);
    expect(tasks.map(({ group }) => group)).toEqual(["II.1", "II.1", "III"]);
    const second = outline[2];
    expect(text.slice(second?.start, second?.end)).toMatch(/^II NHIỆM VỤ\n[\s\S]*Luật Thư viện$/u);
  });

  it("fills the header with what is stated elsewhere, without evidence, but for a date that is not known to the day", () => {
    expect(document.stated).toEqual([{ ...sheet.stated?.[0], file: "son-binh-thu-vien-2024.json", row: 1 }]);
    expect([document.document.place, document.document.evidence.place]).toEqual(["Sơn Bình", undefined]);
    const { date: _, ...shown } = sheet.document;
    const dated = (value: string) =>
      layOutSheet({
        ...sheet,
        document: shown,
        stated: [{ field: "date", value, source: "báo tỉnh", certainty: "S" }],
      });
    expect(["2024", "2024-03-05"].map((value) => dated(value).document.date)).toEqual([null, "2024-03-05"]);
  });

  it("is made of a sheet with nothing but the necessary", () => {
    const { format, version, id, source, certainty } = sheet;
    const least: CodingSheet = {
      format,
      version,
      id,
      source,
      certainty,
      document: {},
      outline: [],
      tasks: [],
    };
    const { tasks: none, coded, extent, text: short } = layOutSheet(least);
    expect([none, coded?.purpose, extent]).toEqual([[], null, [0, short.length]]);
  });
});
