import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Provision } from "../../src/model.ts";
import { parseOutline } from "../../src/parse/outline.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findZones } from "../../src/parse/zones.ts";
import { fold } from "../../src/text/fold.ts";
import { quoteLine } from "../../src/text/span.ts";

function outline(text: string): readonly Provision[] {
  const reading: Reading = { text, folded: fold(text), extent: [0, text.length] };
  return parseOutline(reading, findZones(reading));
}

/** The paths of a body under a plan's head. */
const paths = (body: string): string[] => outline(`KẾ HOẠCH\nCải cách\n\n${body}`).map(({ path }) => path);

/** Each path with the words of its own. */
function bodies(body: string): [string, string][] {
  const text = `KẾ HOẠCH\nCải cách\n\n${body}`;
  return outline(text).map(({ path, body: span }) => [path, quoteLine(text, span)]);
}

describe("the labels of a plan", () => {
  it.each([
    [
      "parts, points and bullets",
      "I. MỤC TIÊU\n1. Chung\n- Một.\n- Hai.\n2. Riêng\nII. NHIỆM VỤ\n1. Ba.\n",
      "I I.1 I.1.-1 I.1.-2 I.2 II II.1",
    ],
    [
      "dotted labels, which replace their parent's",
      "I. A\n1. B\n1.1. C\n1.1.1. D\n1.1.2. E\n1.2. F\n2. G\n2.1 H\n",
      "I I.1 I.1.1 I.1.1.1 I.1.1.2 I.1.2 I.2 I.2.1",
    ],
    [
      "letters of the Vietnamese alphabet",
      "I. A\n1. B\na) C.\nb) D.\nc) E.\nd) F.\nđ) G.\ne) H.\n2. I\na) K.\n",
      "I I.1 I.1.a) I.1.b) I.1.c) I.1.d) I.1.đ) I.1.e) I.2 I.2.a)",
    ],
    ["plus signs under dashes", "I. A\n- B:\n+ C;\n+ D.\n- E.\n", "I I.-1 I.-1.+1 I.-1.+2 I.-2"],
    [
      "dashes under plus signs' parents, counted anew",
      "I. A\n1. B\n+ C.\n2. D\n+ E.\n",
      "I I.1 I.1.+1 I.2 I.2.+1",
    ],
    [
      "numbers in brackets",
      "I. A\n1. B\na) C\n(1) D;\n(2) E.\nb) F\n(1) G.\n",
      "I I.1 I.1.a) I.1.a).(1) I.1.a).(2) I.1.b) I.1.b).(1)",
    ],
    [
      "capital letters above Roman numerals",
      "A. X\nI. Y\n1. Z.\nII. W\nB. V\nI. U\n",
      "A A.I A.I.1 A.II B B.I",
    ],
    [
      "the Party's hyphens",
      "I- MỤC TIÊU\n1- Chung\n1.1- Một\n1.2- Hai\nII- NHIỆM VỤ\n1- Ba.\n",
      "I I.1 I.1.1 I.1.2 II II.1",
    ],
    [
      "articles with their word",
      "Điều 1. Ban hành Quy chế.\nĐiều 2. Hiệu lực.\n1. Từ ngày ký.\n2. Thay thế.\nĐiều 3. Thi hành.\n",
      "Điều 1 Điều 2 Điều 2.1 Điều 2.2 Điều 3",
    ],
    [
      "chapters",
      "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\nChương II\nTHI HÀNH\nĐiều 2. Tổ chức\n",
      "Chương I|Chương I.Điều 1|Chương I.Điều 1.1|Chương II|Chương II.Điều 2",
    ],
    [
      "a label printed twice",
      "I. A\n1. B\na) C.\nb) D.\nb) E.\nc) F.\n",
      "I I.1 I.1.a) I.1.b) I.1.b)~2 I.1.c)",
    ],
    ["a number left out", "I. A\n1. B.\n2. C.\n4. D.\n", "I I.1 I.2 I.4"],
    ["points that begin again in each part", "I. A\n1. B.\n2. C.\nII. D\n1. E.\n", "I I.1 I.2 II II.1"],
    ["numbers that run on over the parts", "I. A\n1. B.\n2. C.\nII. D\n3. E.\n", "I I.1 I.2 II II.3"],
    ["plans without parts", "1. A\n1.1. B\n- C.\n1.2. D\n2. E\n", "1 1.1 1.1.-1 1.2 2"],
    [
      "Markdown's lists and headings",
      "## **I. A**\n### 1\\. B\n*   C.\n*   D.\n\\- E.\n",
      "I I.1 I.1.-1 I.1.-2 I.1.-3",
    ],
    ["emphasis that breaks a heading", "**I. MỤC\nTIÊU**\n\n***1.** Chung*\n\n**-** Một.\n", "I I.1 I.1.-1"],
    ["labels that stand alone on their line", "I.\nMỤC TIÊU\n1.\nMột.\n", "I I.1"],
  ])("are nested: %s", (_, body, expected) => {
    expect(paths(body)).toEqual(
      expected.includes("|") ? expected.split("|") : expected.match(/Điều \S+|\S+/gu),
    );
  });

  it.each([
    ["a number and sign", "I. A\n1. Thực hiện Nghị quyết số\n214/NQ-CP ngày 23/7/2025 của Chính phủ.\n"],
    ["a date", "I. A\n1. Ban hành ngày\n16/4/2010 của Bộ Chính trị.\n"],
    ["a hyphen in the middle of a name", "I. A\n1. Phát triển khoa học\n- công nghệ của tỉnh.\n"],
    ["a period", "I. A\n1. Thực hiện trong giai đoạn 2021\n- 2025 trên địa bàn.\n"],
    [
      "a list that runs on in its paragraph",
      "I. A\n1. Gồm ba trụ cột kinh tế:\n(1) Công nghiệp; (2) Nông nghiệp;\n(3) Dịch vụ.\n",
    ],
    ["a sum", "I. A\n1. Đào tạo trên\n2.000 lượt cán bộ.\n"],
    [
      "the number of a page",
      "I. A\n1. Tiếp tục thực hiện các nhiệm vụ được giao và\n\n3\n\nphối hợp với các sở.\n",
    ],
  ])("are not seen in %s", (_, body) => {
    expect(paths(body)).toEqual(["I", "I.1"]);
  });
});

describe("a paragraph without a label", () => {
  it.each([
    [
      "belongs to the heading above it",
      "III. TỔ CHỨC\n1. Sở Nội vụ\nChủ trì thực hiện.\n2. Sở Tài chính\nBố trí kinh phí.\n",
      "III III.1 III.1.¶1 III.2 III.2.¶1",
    ],
    [
      "belongs to the point before it where another point follows",
      "III. TỔ CHỨC\n1. Các đơn vị xây dựng kế hoạch để tổ chức thực hiện trong năm.\n\nChi bộ cơ quan phối hợp.\n\n2. Giao Văn phòng tổng hợp, theo dõi việc thực hiện kế hoạch.\n",
      "III III.1 III.1.¶1 III.2",
    ],
    [
      "belongs to the part where it is the last",
      "III. TỔ CHỨC\n1. Các đơn vị xây dựng kế hoạch để tổ chức thực hiện trong năm.\n2. Giao Văn phòng tổng hợp, theo dõi việc thực hiện kế hoạch.\n\nChương trình được phổ biến tới hội viên.\n",
      "III III.1 III.2 III.¶1",
    ],
    [
      "closes the document, whatever stands before it",
      "III. TỔ CHỨC\n1. Sở Nội vụ\nChủ trì thực hiện.\nTrong quá trình thực hiện, nếu có vướng mắc, các sở báo cáo.\n",
      "III III.1 III.1.¶1 III.¶1",
    ],
    [
      "is counted at the top before the first part",
      "Căn cứ Luật A;\nCăn cứ Luật B;\nỦy ban nhân dân tỉnh ban hành Kế hoạch:\nI. MỤC TIÊU\n1. Một.\n",
      "¶1 ¶2 ¶3 I I.1",
    ],
  ])("%s", (_, body, expected) => {
    expect(paths(body)).toEqual(expected.split(" "));
  });
});

describe("a paragraph that is broken", () => {
  it.each([
    [
      "by a line end",
      "I. A\n1. Tăng cường công tác\nkiểm tra của hội.\n",
      "Tăng cường công tác kiểm tra của hội.",
    ],
    [
      "by a page, in the middle of a phrase",
      "I. A\n1. Bố trí kinh phí mua sách cho các\n\nThư viện xã trước năm học mới.\n",
      "Bố trí kinh phí mua sách cho các Thư viện xã trước năm học mới.",
    ],
    [
      "within brackets",
      "I. A\n1. Các sở (Sở Nội vụ,\n\nSở Tài chính) phối hợp.\n",
      "Các sở (Sở Nội vụ, Sở Tài chính) phối hợp.",
    ],
  ])("%s is one", (_, body, words) => {
    expect(bodies(body)).toEqual([
      ["I", "A"],
      ["I.1", words],
    ]);
  });

  it("is one where blank lines stand between all lines of a page", () => {
    const line = (words: string): string => `${words} \n\n`;
    const text =
      line("1. Tổ chức quán triệt và triển khai thực hiện nghiêm túc, có hiệu quả Kết luận của Ban") +
      line("Bí thư về việc tiếp tục thực hiện Chỉ thị của Bộ Chính trị về nâng cao chất lượng hoạt") +
      line("động của các hội trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước; tăng cường") +
      line("phối hợp giữa các cấp.") +
      line("2. Sở Nội vụ") +
      line("Theo dõi, đôn đốc và kiểm tra việc thực hiện của các cơ quan, đơn vị và địa phương, tổng") +
      line("hợp kết quả, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định theo quy định của pháp luật") +
      line("hiện hành.");
    expect(paths(`I. A\n\n${text}`)).toEqual(["I", "I.1", "I.2", "I.2.¶1"]);
  });
});

describe("kinds and titles", () => {
  const text =
    "KẾ HOẠCH\nCải cách\n\n**I. MỤC ĐÍCH, YÊU CẦU**\n1. *Mục đích:*\n- Một.\n2. Các sở phối hợp thực hiện nhiệm vụ được giao tại Kế hoạch này.\n\nBáo cáo kết quả.\n\n3. Báo cáo.\n";

  it("make a numbered node with others under it a section, one without a point", () => {
    expect(outline(text).map(({ path, kind, title }) => [path, kind, title])).toEqual([
      ["I", "part", "MỤC ĐÍCH, YÊU CẦU"],
      ["I.1", "section", "Mục đích"],
      ["I.1.-1", "bullet", null],
      ["I.2", "point", null],
      ["I.2.¶1", "paragraph", null],
      ["I.3", "point", null],
    ]);
  });

  it("begin at the label and hold all that stands under it", () => {
    const [part, section] = outline(text);
    expect(text.slice(part?.start, (part?.start ?? 0) + 10)).toBe("I. MỤC ĐÍC");
    expect(text.slice(part?.start, part?.end)).toMatch(/3\. Báo cáo\.$/u);
    expect(text.slice(section?.start, section?.end)).toMatch(/^1\. \*Mục đích:\*\n- Một\.$/u);
    expect(section?.parent).toBe("I");
  });
});

describe("parseOutline", () => {
  it("gives each path once, children within their parents, in reading order, whatever the text", () => {
    const words = fc.constantFrom(
      "I. A",
      "II. B",
      "1. c",
      "1.1. d",
      "a) e",
      "- g",
      "+ h",
      "(1) i",
      "Điều 1. k",
      "lời văn",
      "1\tA\tB",
      "|1|A|B|",
      "STT\tNội dung\tChủ trì",
      "PHỤ LỤC",
      "Nơi nhận:",
      "",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const text = parts.join("\n").normalize("NFC");
        const provisions = outline(text);
        const byPath = new Map(provisions.map((provision) => [provision.path, provision]));
        expect(byPath.size).toBe(provisions.length);
        for (const { start, end, body, parent } of provisions) {
          expect(start <= end && end <= text.length && body[0] <= body[1]).toBe(true);
          const above = parent === null ? undefined : byPath.get(parent);
          expect(parent === null || (above !== undefined && above.start <= start && end <= above.end)).toBe(
            true,
          );
        }
        const starts = provisions.map(({ start }) => start);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      }),
    );
  });
});

describe("inline labels on lines of their own", () => {
  it("belong to the provision that they follow; printed as dashes they are provisions", () => {
    expect(
      bodies(
        "I. NHIỆM VỤ\n\n1. Xây dựng chuyên mục trên báo.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian thực hiện: Quý I/2025.\n\n2. Mở lớp tập huấn.\n\n- Đơn vị chủ trì: Sở Y tế.\n",
      ),
    ).toEqual([
      ["I", "NHIỆM VỤ"],
      ["I.1", "Xây dựng chuyên mục trên báo. Đơn vị chủ trì: Sở Nội vụ. Thời gian thực hiện: Quý I/2025."],
      ["I.2", "Mở lớp tập huấn."],
      ["I.2.-1", "Đơn vị chủ trì: Sở Y tế."],
    ]);
  });

  it("are paragraphs below a heading that announces them", () => {
    expect(
      paths("I. A\n\n1. Thời gian, địa điểm\n\nThời gian: Ngày 20/5/2025.\n\nĐịa điểm: Hội trường.\n"),
    ).toEqual(["I", "I.1", "I.1.¶1", "I.1.¶2"]);
  });
});

describe("what only looks like a label", () => {
  it("is the rest of a sign on a line of its own", () => {
    expect(
      paths("*Căn cứ Nghị quyết số\n71/NQ-CP ngày 01/4/2025 của Chính phủ;*\n\nI. MỤC TIÊU\n1. Một.\n"),
    ).toEqual(["¶1", "I", "I.1"]);
  });

  it("is no share behind a year: that is a bullet, and a year behind a year is none", () => {
    expect(paths("I. A\n1. Chỉ tiêu đến năm 2025\n- 100% cán bộ học tập.\n- 05 lớp tập huấn.\n")).toEqual([
      "I",
      "I.1",
      "I.1.-1",
      "I.1.-2",
    ]);
    expect(paths("I. A\n1. Thực hiện trong giai đoạn 2021\n- 2025 tại các xã.\n2. Hai.\n")).toEqual([
      "I",
      "I.1",
      "I.2",
    ]);
  });

  it("is a dash within a long sentence that has not ended, where no other dash follows", () => {
    const sentence =
      "Sở Nội vụ theo dõi, đôn đốc các sở, ban, ngành triển khai nhiệm vụ theo đúng tiến độ; tham mưu Ủy ban nhân dân tỉnh báo cáo kết quả về cơ quan quản lý công tác hội toàn quốc";
    expect(paths(`I. A\n\n1. ${sentence}\n\n- Cơ quan thường trực của Ban Chỉ đạo.\n\n2. Hai.\n`)).toEqual([
      "I",
      "I.1",
      "I.2",
    ]);
  });
});

describe("headings without labels", () => {
  it("hold what stands below them, where the text has no other headings", () => {
    expect(
      paths(
        "Ủy ban nhân dân ban hành Kế hoạch như sau:\n\n**Mục đích**\n\nNâng cao nhận thức.\n\n**Tổ chức thực hiện**\n\n- Sở Nội vụ chủ trì.\n",
      ),
    ).toEqual(["¶1", "¶2", "¶2.¶1", "¶3", "¶3.-1"]);
  });

  it("may be counted by their names", () => {
    expect(paths("I. NỘI DUNG\nHoạt động 1: Tuyên truyền\n- Một.\nHoạt động 2: Hỗ trợ\n- Hai.\n")).toEqual([
      "I",
      "I.Hoạt động 1",
      "I.Hoạt động 1.-1",
      "I.Hoạt động 2",
      "I.Hoạt động 2.-1",
    ]);
  });
});

describe("the last ground of a preamble", () => {
  it("ends with a comma, and the body that promulgates stands in a paragraph of its own", () => {
    expect(
      paths(
        "Căn cứ Kế hoạch số 5/KH-UBND của tỉnh,\n\nBan Thường vụ Hội xây dựng Kế hoạch như sau:\n\nI. A\n1. Một.\n",
      ),
    ).toEqual(["¶1", "¶2", "I", "I.1"]);
  });
});
