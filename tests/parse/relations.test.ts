import { describe, expect, it } from "vitest";
import { cited } from "./cited.ts";

const stated = (text: string, opening = false) =>
  cited(text, opening ? { preamble: text.length } : {}).relations.map(({ from, to, relation }) => [
    from,
    to,
    relation,
  ]);

describe("how the document stands to what it cites", () => {
  it.each<[string, string[][]]>([
    ["Thực hiện Kết luận số 193-KL/TW của Ban Bí thư về công tác hội", [["this", "193-KL/TW", "implements"]]],
    [
      "Tỉnh ủy ban hành Kế hoạch triển khai thực hiện có hiệu quả Nghị quyết số 119-NQ/TW như sau",
      [["this", "119-NQ/TW", "implements"]],
    ],
    [
      "Căn cứ Nghị quyết số 171/NQ-CP ngày 01/4/2025 của Chính phủ; Quyết định số 411/QĐ-TTg",
      [
        ["this", "171/NQ-CP", "basis"],
        ["this", "411/QĐ-TTg", "basis"],
      ],
    ],
    [
      "Thực hiện Nghị định số 278/2025/NĐ-CP quy định về kết nối dữ liệu; Quyết định số 142/QĐ-TTg phê duyệt Chiến lược; Ủy ban",
      [
        ["this", "278/2025/NĐ-CP", "implements"],
        ["this", "142/QĐ-TTg", "implements"],
      ],
    ],
    [
      "Thực hiện Chỉ thị số 127/CT-TTg về công tác dân số (sau đây viết tắt là Chỉ thị số 127/CT-TTg); Công văn số 6676/BYT-CDS",
      [
        ["this", "127/CT-TTg", "implements"],
        ["this", "6676/BYT-CDS", "implements"],
      ],
    ],
    [
      "về việc tiếp tục thực hiện Chỉ thị số 142-CT/TW của Bộ Chính trị",
      [["this", "142-CT/TW", "continues"]],
    ],
    ["Sửa đổi, bổ sung một số nội dung của Kế hoạch số 10/KH-UBND", [["this", "10/KH-UBND", "amends"]]],
    ["Sau 5 năm triển khai thực hiện Nghị quyết số 121-NQ/TW, công tác", [["this", "121-NQ/TW", "mentions"]]],
    [
      "Theo đề nghị của Sở Nội vụ tại Tờ trình số 133/TTr-SNV ngày 15/11/2025",
      [["this", "133/TTr-SNV", "basis"]],
    ],
    [
      "thực hiện Kế hoạch số 61-KH/TU và xét đề nghị của Sở Nội vụ tại Tờ trình số 38/TTr-SNV và ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 15/BC-STP, Ủy ban",
      [
        ["this", "61-KH/TU", "implements"],
        ["this", "38/TTr-SNV", "basis"],
        ["this", "15/BC-STP", "basis"],
      ],
    ],
    ["Theo chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 12/UBND-VX", [["this", "12/UBND-VX", "basis"]]],
    [
      "Trong những năm qua, thực hiện Chỉ thị số 109-CT/TW và Chỉ thị số 17-CT/TU, các cấp đã có nhiều cố gắng.",
      [
        ["this", "109-CT/TW", "mentions"],
        ["this", "17-CT/TU", "mentions"],
      ],
    ],
    [
      "Các ngành đã có nhiều cố gắng trong việc triển khai thực hiện Luật Đường bộ, Chỉ thị số 118-CT/TW; tai nạn giảm.",
      [
        ["this", "Luật Đường bộ", "mentions"],
        ["this", "118-CT/TW", "mentions"],
      ],
    ],
    [
      "Một số địa phương còn buông lỏng, chưa thực hiện nghiêm Quyết định số 32/2009/QĐ-UBND.",
      [["this", "32/2009/QĐ-UBND", "mentions"]],
    ],
    [
      "Tuy nhiên, việc thực hiện Luật Phòng cháy và chữa cháy ở một số nơi còn hạn chế.",
      [["this", "Luật Phòng cháy và chữa cháy", "mentions"]],
    ],
    [
      "Thực hiện Chỉ thị số 40-CT/TW, hai năm qua toàn huyện đã cho vay 12 tỷ đồng.",
      [["this", "40-CT/TW", "mentions"]],
    ],
    [
      "Để khắc phục những tồn tại đã nêu và thực hiện Nghị quyết số 30/NQ-CP, Ủy ban nhân dân tỉnh yêu cầu:",
      [["this", "30/NQ-CP", "implements"]],
    ],
    [
      "Căn cứ Quy chế hoạt động của Hội, ban hành kèm theo Quyết định số 238-QĐ/TU của Tỉnh ủy",
      [
        ["this", "Quy chế hoạt động của Hội", "basis"],
        ["this", "238-QĐ/TU", "basis"],
      ],
    ],
  ])("is shown by the title or the preamble: %j", (text, expected) => {
    expect(stated(text, true)).toEqual(expected);
  });

  it.each<[string, string[][]]>([
    ["Tổ chức quán triệt và thực hiện Nghị quyết số 119-NQ/TW", [["this", "119-NQ/TW", "mentions"]]],
    ["theo quy định tại Nghị định số 57/2018/NĐ-CP của Chính phủ", [["this", "57/2018/NĐ-CP", "basis"]]],
    [
      "theo tinh thần Nghị quyết số 127-NQ/TW, Chỉ thị số 142-CT/TW",
      [
        ["this", "127-NQ/TW", "basis"],
        ["this", "142-CT/TW", "basis"],
      ],
    ],
    [
      "theo chức năng, nhiệm vụ được giao tổ chức thực hiện Nghị quyết số 119-NQ/TW",
      [["this", "119-NQ/TW", "mentions"]],
    ],
    ["bám sát các mục tiêu đề ra trong Nghị quyết số 126-NQ/TW", [["this", "126-NQ/TW", "basis"]]],
    [
      "Trên cơ sở quán triệt, triển khai đầy đủ nội dung Chỉ thị số 142-CT/TW",
      [["this", "142-CT/TW", "basis"]],
    ],
    [
      "Tiếp tục quán triệt sâu kỹ, đẩy mạnh tuyên truyền, triển khai thực hiện nghiêm túc Chỉ thị số 152-CT/TU",
      [["this", "152-CT/TU", "continues"]],
    ],
    ["theo dõi việc thực hiện Nghị quyết số 119-NQ/TW", [["this", "119-NQ/TW", "mentions"]]],
    ["tham mưu sửa đổi, bổ sung Quyết định số 12/2018/QĐ-UBND", [["this", "12/2018/QĐ-UBND", "mentions"]]],
    ["Kế hoạch này thay thế Kế hoạch số 45-KH/TU của Tỉnh ủy", [["this", "45-KH/TU", "replaces"]]],
    [
      "Tuyên truyền Nghị quyết số 119-NQ/TW. Theo Nghị quyết số 119-NQ/TW, các sở",
      [["this", "119-NQ/TW", "basis"]],
    ],
    ["tổ chức thực hiện Kế hoạch này", []],
    [
      "Kế hoạch này có hiệu lực kể từ ngày ký và thay thế các Kế hoạch: số 36/KH-UBND ngày 08/01/2019, số 41/KH-UBND.",
      [
        ["this", "36/KH-UBND", "replaces"],
        ["this", "41/KH-UBND", "replaces"],
      ],
    ],
    [
      "Kế hoạch này có hiệu lực kể từ ngày ký; thay thế Kế hoạch số 99/KH-UBND",
      [["this", "99/KH-UBND", "replaces"]],
    ],
    [
      "Kế hoạch số 100/KH-UBND hết hiệu lực kể từ ngày Kế hoạch này có hiệu lực",
      [["this", "100/KH-UBND", "replaces"]],
    ],
    [
      "lãnh đạo cụ thể hóa Kế hoạch này thành đề án, thay thế Kế hoạch số 1540/KH-UBND",
      [["this", "1540/KH-UBND", "mentions"]],
    ],
    [
      "thu phí theo thỏa thuận, thực hiện đúng quy định tại Thông tư số 29/2012/TT-BGDĐT",
      [["this", "29/2012/TT-BGDĐT", "basis"]],
    ],
    [
      "theo Luật Thú y và Nghị định 90/2017/NĐ-CP",
      [
        ["this", "Luật Thú y", "basis"],
        ["this", "90/2017/NĐ-CP", "basis"],
      ],
    ],
  ])("is shown in the body: %j", (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it("quotes the words that show it", () => {
    const text = "Kế hoạch này thay thế Kế hoạch số 45-KH/TU của Tỉnh ủy.";
    const [relation] = cited(text).relations;
    expect(relation?.rule).toBe("relation.replaces");
    expect(text.slice(...relation!.span)).toBe(" thay thế Kế hoạch số 45-KH/TU của Tỉnh ủy");
  });
});

describe("how two other documents stand to one another", () => {
  it.each<[string, string[][]]>([
    [
      "Kết luận số 193-KL/TW của Ban Bí thư về việc tiếp tục thực hiện Chỉ thị số 142-CT/TW",
      [["193-KL/TW", "142-CT/TW", "continues"]],
    ],
    [
      "Chương trình hành động số 15-CT/TU thực hiện Nghị quyết số 119-NQ/TW và Nghị quyết số 126-NQ/TW",
      [
        ["15-CT/TU", "119-NQ/TW", "implements"],
        ["15-CT/TU", "126-NQ/TW", "implements"],
      ],
    ],
    [
      "Chương trình số 07-CT/TU và Kế hoạch số 168/KH-UBND về thực hiện Kết luận số 193-KL/TW",
      [
        ["07-CT/TU", "193-KL/TW", "implements"],
        ["168/KH-UBND", "193-KL/TW", "implements"],
      ],
    ],
    [
      "Chương trình số 15-CT/TU thực hiện Nghị quyết số 119-NQ/TW; Nghị quyết số 126-NQ/TW",
      [["15-CT/TU", "119-NQ/TW", "implements"]],
    ],
    [
      "Thông tư số 75/2024/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 55/2023/TT-BTC",
      [["75/2024/TT-BTC", "55/2023/TT-BTC", "amends"]],
    ],
    [
      "xử phạt theo Nghị định số 45/2022/NĐ-CP ngày 07/7/2022 của Chính phủ, được sửa đổi, bổ sung tại Nghị định 16/2026/NĐ-CP",
      [["16/2026/NĐ-CP", "45/2022/NĐ-CP", "amends"]],
    ],
    [
      "Quyết định số 12/QĐ-UBND đã được thay thế bằng Quyết định số 15/QĐ-UBND",
      [["15/QĐ-UBND", "12/QĐ-UBND", "replaces"]],
    ],
    [
      "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Đấu thầu ngày 11/01/2022",
      [
        ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Đấu thầu", "Luật Đầu tư", "amends"],
        ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Đấu thầu", "Luật Đấu thầu", "amends"],
      ],
    ],
    ["Chỉ thị số 142-CT/TW, Kết luận số 193-KL/TW", []],
    ["theo Nghị quyết số 119-NQ/TW về nông thôn, các sở triển khai thực hiện Kế hoạch số 15-KH/TU", []],
  ])("is read from the title that quotes the other: %j", (text, expected) => {
    expect(stated(text).filter(([from]) => from !== "this")).toEqual(expected);
  });

  it("takes the charter behind another document's title for a ground of its own", () => {
    const text =
      "Căn cứ Kế hoạch số 15-KH/TU về thực hiện Kết luận số 193-KL/TW của Ban Bí thư và Điều lệ Hội Thư viện tỉnh";
    const found = stated(text, true);
    expect(found).toContainEqual(["this", "Điều lệ Hội Thư viện tỉnh", "basis"]);
    expect(found.filter(([from]) => from === "15-KH/TU")).toEqual([["15-KH/TU", "193-KL/TW", "implements"]]);
  });

  it("gives this document no more than a mention of what only a title quotes", () => {
    const text = "Căn cứ Kế hoạch số 15-KH/TU về thực hiện Kết luận số 193-KL/TW";
    expect(stated(text, true)).toEqual([
      ["this", "15-KH/TU", "basis"],
      ["this", "193-KL/TW", "mentions"],
      ["15-KH/TU", "193-KL/TW", "implements"],
    ]);
  });
});

describe("the articles of a decision", () => {
  const decision =
    "Điều 1. Sửa đổi, bổ sung Điều 3 Quyết định số 5/2019/QĐ-UBND.\n\nĐiều 2. Bãi bỏ Quyết định số 77/2015/QĐ-UBND và Quyết định số 78/2015/QĐ-UBND.\n";
  const found = (type: string) => cited(decision, { type }).relations.map(({ relation }) => relation);

  it("do what their first word says", () => {
    expect(found("Quyết định")).toEqual(["amends", "replaces", "replaces"]);
  });

  it("are duties in a plan", () => {
    expect(found("Kế hoạch")).toEqual(["mentions", "mentions", "mentions"]);
  });
});

it("a note has the ground of the words that it is set to", () => {
  const body =
    "theo Nghị quyết số 121-NQ/TW và các văn bản chỉ đạo của Chính phủ[1], Bộ Y tế. Đã ban hành kế hoạch[2].\n\n";
  const notes =
    "Nơi nhận:\n\n[1] Quyết định số 1679/QĐ-TTg về việc phê duyệt Chiến lược; Quyết định số 314/QĐ-TTg.\n\n[2] Kế hoạch số 12/KH-UBND.\n";
  const { relations } = cited(body + notes, { foot: [body.length, body.length + 10] });
  expect(relations.map(({ to, relation }) => [to, relation])).toEqual([
    ["121-NQ/TW", "basis"],
    ["1679/QĐ-TTg", "basis"],
    ["314/QĐ-TTg", "basis"],
    ["12/KH-UBND", "mentions"],
  ]);
});
