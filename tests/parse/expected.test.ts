import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse/document.ts";

/** The documents that a plan with this one task orders, as `type | issuers | words`. */
function orders(task: string): string[] {
  const head =
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\n-----\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nPhát triển thư viện\n\nI. NHIỆM VỤ\n1. ";
  const [document] = parseDocument({ id: "a", file: "a.txt", text: `${head}${task}\n` });
  return (document?.tasks ?? []).flatMap(({ expected = [] }) =>
    expected.map(({ type, issuers, quote }) => [type, issuers.join("; "), quote].join(" | ")),
  );
}

describe("documents that a task orders", () => {
  it.each([
    [
      "Sở Nội vụ xây dựng kế hoạch thực hiện trước ngày 30/6/2021.",
      ["Kế hoạch | Sở Nội vụ tỉnh Hà Giang | xây dựng kế hoạch thực hiện"],
    ],
    [
      "Sở Nội vụ, Sở Tài chính ban hành chương trình hành động cụ thể của ngành mình để triển khai.",
      [
        "Chương trình hành động | Sở Nội vụ tỉnh Hà Giang; Sở Tài chính tỉnh Hà Giang | ban hành chương trình hành động cụ thể của ngành mình để triển khai",
      ],
    ],
    [
      "Sở Nội vụ xây dựng và tổ chức thực hiện kế hoạch thực hiện đề án.",
      ["Kế hoạch | Sở Nội vụ tỉnh Hà Giang | xây dựng và tổ chức thực hiện kế hoạch thực hiện"],
    ],
  ])("are read with their issuers: %s", (task, expected) => {
    expect(orders(task)).toEqual(expected);
  });

  it.each([
    ["what is to be planned is work", "Sở Nội vụ xây dựng kế hoạch tuyển dụng viên chức thư viện."],
    ["a resolution on a subject", "Sở Nội vụ tham mưu ban hành nghị quyết về thư viện xã."],
    ["what was issued before", "Sở Nội vụ rà soát các văn bản đã ban hành kế hoạch thực hiện."],
  ])("are not: %s", (_, task) => {
    expect(orders(task)).toEqual([]);
  });
});
