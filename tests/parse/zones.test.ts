import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annexCues, closingCues, preambleCues } from "../../src/lexicon/headings.ts";
import { signedForCues } from "../../src/lexicon/signatures.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findZones, splitDocuments } from "../../src/parse/zones.ts";
import { fold } from "../../src/text/fold.ts";
import { quoteLine } from "../../src/text/span.ts";

const reading = (text: string): Reading => ({ text, folded: fold(text), extent: [0, text.length] });

const plan = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SƠN BÌNH\tĐộc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND\tSơn Bình, ngày 05 tháng 4 năm 2021

KẾ HOẠCH
Thực hiện Chỉ thị về chuyển đổi số

Căn cứ Chỉ thị số 01-CT/TU;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
1. Nâng cao nhận thức.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì./.
`;
const foot = `Nơi nhận:
- Thường trực Tỉnh ủy;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;

describe("findZones", () => {
  it.each([
    ["head", /^ỦY BAN NHÂN DÂN[\s\S]+Thực hiện Chỉ thị về chuyển đổi số$/u],
    ["preamble", /^Căn cứ Chỉ thị[\s\S]+ban hành Kế hoạch như sau:$/u],
    ["body", /^I\. MỤC ĐÍCH[\s\S]+1\. Sở Nội vụ chủ trì\.\/\.$/u],
    ["foot", /^Nơi nhận:[\s\S]+Nguyễn Văn A$/u],
  ] as const)("finds the %s", (zone, words) => {
    const [start, end] = findZones(reading(plan + foot))[zone];
    expect((plan + foot).slice(start, end).trim()).toMatch(words);
  });

  it("takes the signature before the recipients as well as after them", () => {
    const [list, signature] = [foot.slice(0, foot.indexOf("TM.")), foot.slice(foot.indexOf("TM."))];
    for (const text of [plan + list + signature, plan + signature + list]) {
      const { foot: zone } = findZones(reading(text));
      expect(text.slice(...zone)).toContain("Lưu: VT.");
      expect(text.slice(...zone)).toContain("Nguyễn Văn A");
    }
  });

  it.each([
    ["a number", "PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\nSTT\tNội dung\n1\tA\nPHỤ LỤC II\n1\tB\n", 2],
    ["the words of attachment", "DANH MỤC\nCác đề án\n(Kèm theo Kế hoạch số 12/KH-UBND)\n1\tA\tB\n", 1],
    ["capitals", "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n1\tA\tB\n", 1],
    ["nothing", "", 0],
  ])("finds annexes that are headed by %s", (_, annexes, count) => {
    const found = findZones(reading(plan + foot + annexes)).annexes;
    expect(found).toHaveLength(count);
    const words = found.map((span) => quoteLine(plan + foot + annexes, span)).join(" ");
    expect(words).toBe(annexes.replace(/\s+/gu, " ").trim());
  });

  it("leaves the notes of a web copy out of foot and annexes", () => {
    const zones = findZones(reading(`${plan}${foot}\n[1] Quyết định số 5/QĐ-UBND.\n`));
    expect(plan.length + foot.length).toBeGreaterThanOrEqual(zones.foot[1] - 1);
    expect(zones.annexes).toEqual([]);
  });

  it("takes the signature of a head of office that signs for himself", () => {
    const text = "KẾ HOẠCH\nCải cách\n\nI. MỤC TIÊU\n1. Cải cách./.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n";
    expect(text.slice(...findZones(reading(text)).foot)).toMatch(/^GIÁM ĐỐC/u);
  });

  it("keeps the zones in order and within the document, whatever the text", () => {
    const words = fc.constantFrom(
      "KẾ HOẠCH",
      "I. A",
      "1. b",
      "- c",
      "Nơi nhận:",
      "PHỤ LỤC",
      "TM. UBND",
      "\t",
      "\n",
      "\n\n",
      "[1]",
      "|a|b|",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) => {
        const text = parts.join("\n").normalize("NFC");
        const { head, preamble, body, foot: end, annexes } = findZones(reading(text));
        const marks = [head, preamble, body, end, ...annexes].flat();
        expect([...marks].sort((a, b) => a - b)).toEqual(marks);
        expect(marks.every((at) => at >= 0 && at <= text.length)).toBe(true);
      }),
    );
  });
});

describe("splitDocuments", () => {
  const decision = `QUYẾT ĐỊNH
Về việc ban hành Kế hoạch hành động

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hành động.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
${foot}
`;
  const attached =
    "KẾ HOẠCH HÀNH ĐỘNG\nPhát triển du lịch\n(Ban hành kèm theo Quyết định số 3/QĐ-UBND)\n\nI. MỤC TIÊU\n1. Thu hút.\n";

  it("gives a decision and the plan that it promulgates an extent each", () => {
    const spans = splitDocuments(reading(decision + attached));
    expect(spans.map(([start]) => (decision + attached).slice(start, start + 10))).toEqual([
      "QUYẾT ĐỊNH",
      "KẾ HOẠCH H",
    ]);
    expect(spans.at(-1)?.[1]).toBe(decision.length + attached.length);
  });

  it("does not take a form in an annex for a document", () => {
    const form = "PHỤ LỤC\nMẪU BÁO CÁO\nBÁO CÁO\nKết quả thực hiện\nI. KẾT QUẢ\n";
    expect(splitDocuments(reading(plan + foot + form))).toHaveLength(1);
  });

  it.each([plan, plan + foot, "", "\n\n", "KẾ HOẠCH\nKẾ HOẠCH\n"])(
    "gives one extent to one document",
    (whole) => {
      expect(splitDocuments(reading(whole))).toEqual([[0, whole.length]]);
    },
  );
});

describe("the cues of headings and signatures", () => {
  it.each([...annexCues, ...preambleCues, ...closingCues, ...signedForCues])(
    "$id holds for its own example",
    ({ phrase, example }) => {
      expect(fold(example)).toMatch(phrase);
    },
  );
});
