import { describe, expect, it } from "vitest";
import { findLabels } from "../../src/parse/labels.ts";
import { fold } from "../../src/text/fold.ts";

function labels(text: string): string[] {
  const reading = { text, folded: fold(text), extent: [0, text.length] as const };
  return findLabels(reading, [0, text.length]).map(({ role, value }) => `${role}: ${text.slice(...value)}`);
}

describe("inline labels", () => {
  it.each([
    [
      "Biên soạn tài liệu. Cơ quan chủ trì: Sở Tư pháp. Thời gian hoàn thành: trước ngày 30/9/2025. Sản phẩm: Bộ tài liệu.",
      ["lead: Sở Tư pháp", "deadline: trước ngày 30/9/2025", "product: Bộ tài liệu"],
    ],
    [
      "Xây dựng chuyên mục (đơn vị chủ trì: Sở Nội vụ; phối hợp: Báo Sơn Bình), đồng thời mở trang tin.",
      ["lead: Sở Nội vụ", "coordinate: Báo Sơn Bình"],
    ],
    [
      "Tổ chức hội nghị.\nĐơn vị chủ trì: Sở Y tế.\nCơ quan\nphối hợp: các sở",
      ["lead: Sở Y tế", "coordinate: các sở"],
    ],
    ["Tổ chức họp mặt. Thời gian: ngày 15/01/2020. Giao Hội Sách chủ trì.", ["deadline: ngày 15/01/2020"]],
    ["**Thời gian thực hiện:** Quý II/2025", ["deadline: Quý II/2025"]],
    ["- Kinh phí thực hiện: ngân sách tỉnh", ["other: ngân sách tỉnh"]],
    ["Nhiệm vụ: rà soát các hội", ["task: rà soát các hội"]],
  ])("%j", (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  it.each([
    "Các Sở: Tài chính, Tư pháp chủ trì",
    "Sở Nội vụ chủ trì: phối hợp với các hội",
    "tổ chức tốt các nội dung sau: tuyên truyền, vận động",
    "Thời gian qua, có kết quả: 10 hội",
    ":",
    "",
  ])("%j has none", (text) => {
    expect(labels(text)).toEqual([]);
  });
});
