import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Header } from "../../src/model.ts";
import { parseHeader } from "../../src/parse/header.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findZones } from "../../src/parse/zones.ts";
import { fold } from "../../src/text/fold.ts";

function header(text: string): Header {
  const reading: Reading = { text, folded: fold(text), extent: [0, text.length] };
  return parseHeader(reading, findZones(reading));
}

/** The header without its evidence. */
function fields(text: string): Partial<Header> {
  const { evidence: _, ...values } = header(text);
  return values;
}

const body = "\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n";

describe("a State masthead", () => {
  const flattened =
    "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG -------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\nSố: 010/KH-UBND\t*Hà Giang, ngày 17 tháng 11 năm 2021*";
  const lined =
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 010 / KH - UBND\nHà Giang, ngày 17 tháng 11 năm 2021";
  const spaced =
    "ỦY BAN NHÂN DÂN           CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  TỈNH HÀ GIANG             Độc lập – Tự do – Hạnh phúc\n\nSố: 010/KH-UBND       Hà Giang, ngày 17/11/2021";

  it.each([flattened, lined, spaced])("is read in whatever order its columns are flattened", (masthead) => {
    expect(fields(`${masthead}\n\nKẾ HOẠCH\nChuyển đổi số năm 2021${body}`)).toMatchObject({
      type: "Kế hoạch",
      symbol: "010/KH-UBND",
      number: "010",
      date: "2021-11-17",
      place: "Hà Giang",
      issuer: "Ủy ban nhân dân tỉnh Hà Giang",
      title: "Chuyển đổi số năm 2021",
    });
  });

  it("names the last of several bodies, with the province of the one above", () => {
    const text = `UBND TỈNH BẾN TRE\nSỞ NỘI VỤ\nSố: 12/KH-SNV\n\nKẾ HOẠCH\nCải cách hành chính${body}`;
    expect(header(text).issuer).toBe("Sở Nội vụ tỉnh Bến Tre");
  });

  it("leaves a number and a day that are blank out", () => {
    const text = `UBND TỈNH BẾN TRE\nSố:      /QĐ-UBND\nBến Tre, ngày     tháng 6 năm 2023\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n`;
    expect(fields(text)).toMatchObject({
      symbol: null,
      number: null,
      date: null,
      place: "Bến Tre",
      type: "Quyết định",
    });
  });

  it.each([
    ["Số: 66.16/2026/NQ-CP", "66.16/2026/NQ-CP", "66.16"],
    ["Số: 32 - KH/ĐĐLHH", "32-KH/ĐĐLHH", "32"],
    ["Số 57\\-NQ/TW", "57-NQ/TW", "57"],
    ["Số: 2073/CTr-\nUBND", "2073/CTr-UBND", "2073"],
    ["Số 07-CTr/TU", "07-CTr/TU", "07"],
  ])("reads the number %j", (line, symbol, number) => {
    expect(fields(`${line}\n\nKẾ HOẠCH\nA\n`)).toMatchObject({ symbol, number });
  });
});

describe("a Party masthead", () => {
  it("names the committee: the words that promulgate name the author", () => {
    const text = `TỈNH ỦY HÀ GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 15-KH/TU\tHà Giang, ngày 05 tháng 4 năm 2021\n\nKẾ HOẠCH\nthực hiện Kết luận số 93-KL/TW\n-----\nThực hiện Kết luận số 93-KL/TW, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:${body}`;
    expect(fields(text)).toMatchObject({
      issuer: "Ban Thường vụ Tỉnh ủy Hà Giang",
      title: "thực hiện Kết luận số 93-KL/TW",
    });
  });

  it("takes the author from the signature where no words promulgate", () => {
    const text = `TỈNH ỦY HÀ GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-KH/TU\n\nKẾ HOẠCH\nvề công tác cán bộ${body}\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn A\n`;
    expect(header(text).issuer).toBe("Ban Thường vụ Tỉnh ủy Hà Giang");
  });

  it("takes the author from the line under the type", () => {
    const text =
      "BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-NQ/TW\n\nNGHỊ QUYẾT\nCỦA BỘ CHÍNH TRỊ\nvề phát triển kinh tế\n\nI- QUAN ĐIỂM\n1- Phát triển.\n";
    expect(fields(text)).toMatchObject({ issuer: "Bộ Chính trị", title: "về phát triển kinh tế" });
  });

  it("does not take another document's author for its own", () => {
    const text = `ĐẢNG CỘNG SẢN VIỆT NAM\nSố 3-KH/ĐĐ\n\nKẾ HOẠCH\nvề chuyển đổi số\n\nNgày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW. Đảng đoàn Quốc hội ban hành Kế hoạch như sau:${body}`;
    expect(header(text).issuer).toBe("Đảng đoàn Quốc hội");
  });
});

describe("a title", () => {
  it.each([
    [
      "over lines up to a rule",
      "KẾ HOẠCH\n\nthực hiện Kết luận số 93-KL/TW của Ban Bí thư về việc đổi mới công tác\n\ncủa các hội\n\n-----\n\nThực hiện Kết luận",
      "thực hiện Kết luận số 93-KL/TW của Ban Bí thư về việc đổi mới công tác của các hội",
    ],
    [
      "in capitals, as printed",
      "KẾ HOẠCH\n\nPHÁT TRIỂN KINH TẾ SỐ GIAI ĐOẠN\n2026 - 2030\n\nCăn cứ Luật",
      "PHÁT TRIỂN KINH TẾ SỐ GIAI ĐOẠN 2026 - 2030",
    ],
    [
      "with marks of emphasis",
      "## **KẾ HOẠCH**\n\n### **Thực hiện Nghị quyết Đại hội lần thứ III**\n\nThực hiện Nghị quyết",
      "Thực hiện Nghị quyết Đại hội lần thứ III",
    ],
    [
      "over blank lines, where a figure must follow",
      "KẾ HOẠCH\n\nPHÁT TRIỂN THƯ VIỆN CƠ SỞ GIAI ĐOẠN\n\n2026\n\n- 2030\n\nCăn cứ",
      "PHÁT TRIỂN THƯ VIỆN CƠ SỞ GIAI ĐOẠN 2026 - 2030",
    ],
    [
      "over narrow lines in capitals, whatever they begin with",
      "KẾ HOẠCH\n\nTRIỂN KHAI KẾT LUẬN NGÀY\n20/11/2020\nTHỰC HIỆN CÔNG TÁC THƯ VIỆN TRONG\nNĂM 2025\n\nCăn cứ",
      "TRIỂN KHAI KẾT LUẬN NGÀY 20/11/2020 THỰC HIỆN CÔNG TÁC THƯ VIỆN TRONG NĂM 2025",
    ],
    [
      "without a blank line before the first ground",
      "KẾ HOẠCH\nPhát triển thư viện cơ sở và phong trào đọc sách trong Nhân dân trên địa bàn tỉnh\nCăn cứ",
      "Phát triển thư viện cơ sở và phong trào đọc sách trong Nhân dân trên địa bàn tỉnh",
    ],
    ["on the line of its type", "KẾ HOẠCH TRIỂN KHAI CHỈ THỊ SỐ 1\n\nCăn cứ", "TRIỂN KHAI CHỈ THỊ SỐ 1"],
  ])("is read %s", (_, text, title) => {
    expect(header(`${text} Luật; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:${body}`).title).toBe(title);
  });

  it("is the subject of a letter, behind its `V/v`", () => {
    const text =
      "UBND TỈNH BẾN TRE\nSố: 5/UBND-VX\nV/v triển khai chuyển đổi số\nBến Tre, ngày 02 tháng 3 năm 2022\n\nKính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n\nThực hiện chỉ đạo, đề nghị các sở báo cáo./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n";
    expect(fields(text)).toMatchObject({
      type: "Công văn",
      title: "triển khai chuyển đổi số",
      symbol: "5/UBND-VX",
      recipients: ["Sở Nội vụ", "Sở Tài chính"],
    });
  });

  it("is absent where the text follows its type at once", () => {
    expect(header(`CHỈ THỊ\n\nCăn cứ Luật, Ủy ban nhân dân tỉnh yêu cầu các sở:${body}`).title).toBeNull();
  });
});

describe("a foot", () => {
  it.each([
    [
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nNguyễn Văn A",
      "Nguyễn Văn A",
      "Phó Chủ tịch",
    ],
    ["**T/M ĐẢNG ĐOÀN\nBÍ THƯ**\n\n\nNguyễn Văn B", "Nguyễn Văn B", "Bí thư"],
    ["T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nNguyễn Văn A", "Nguyễn Văn A", "Phó Bí thư Thường trực"],
    ["TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n\nPhạm D", "Phạm D", "Chánh Văn phòng"],
    ["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNGUYỄN VĂN A", "Nguyễn Văn A", "Phó Giám đốc"],
    ["Q. GIÁM ĐỐC\n\nTS. Nguyễn Văn A", "Nguyễn Văn A", "Quyền Giám đốc"],
    ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A", "Nguyễn Văn A", "Phó Chủ tịch"],
  ])("signed %j has signer and post", (signature, signer, signerRole) => {
    const text = `KẾ HOẠCH\nCải cách${body}2. Báo cáo./.\n\nNơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu: VT.\n\n${signature}\n`;
    expect(fields(text)).toMatchObject({ signer, signerRole });
  });

  const wanted = ["Bộ Nội vụ", "Thường trực Tỉnh ủy", "Chủ tịch, PCT (Đ/c Hòa)", "Các sở, ban, ngành"];
  it.each([
    [
      "Nơi nhận:\n- Bộ Nội vụ (để b/c);\n- Thường trực Tỉnh ủy (báo cáo);\n- Chủ tịch, PCT (Đ/c Hòa);\n- Các sở, ban, ngành;\n- Lưu: VT, Trang.",
    ],
    [
      "Nơi nhận:\n- Bộ Nội vụ,    (để báo cáo)\n- Thường trực Tỉnh ủy,\n- Chủ tịch, PCT (Đ/c Hòa),\n- Các sở, ban, ngành, ✓\n- Lưu Văn phòng Tỉnh ủy.",
    ],
    [
      "Nơi nhận: - Bộ Nội vụ (b/c); - Thường trực Tỉnh ủy; - Chủ tịch, PCT (Đ/c Hòa); - Các sở, ban, ngành; - Lưu: VT.\tTM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn A",
    ],
    [
      "Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ;                            CHỦ TỊCH\n- Thường trực Tỉnh ủy;\n- Chủ tịch, PCT (Đ/c Hòa);\n- Các sở, ban, ngành;              Nguyễn Văn A\n- Lưu: VT.",
    ],
  ])("lists its recipients without purpose and archive: %j", (list) => {
    expect(header(`KẾ HOẠCH\nCải cách${body}2. Báo cáo./.\n\n${list}\n`).recipients).toEqual(wanted);
  });
});

describe("parseHeader", () => {
  it("invents nothing where the text shows nothing", () => {
    const { evidence, recipients, ...values } = header("Các cấp ủy tổ chức thực hiện.\n");
    expect(Object.values(values).every((value) => value === null)).toBe(true);
    expect([recipients, evidence]).toEqual([[], { recipients: [] }]);
  });

  it("gives evidence for each value, within the text, whatever the text", () => {
    const words = fc.constantFrom(
      "KẾ HOẠCH",
      "Số: 1/KH-UBND",
      "TM. UBND",
      "CHỦ TỊCH",
      "Nguyễn Văn A",
      "Nơi nhận:",
      "- A;",
      "TỈNH HÀ GIANG",
      "Hà Nội, ngày 1 tháng 2 năm 2021",
      "\t",
      "V/v",
      "Kính gửi:",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("\n").normalize("NFC");
        const { evidence, recipients, ...values } = header(text);
        const { recipients: places, ...single } = evidence;
        const shown = Object.entries(values).filter(([, value]) => value !== null);
        expect(Object.keys(single).sort()).toEqual(shown.map(([name]) => name).sort());
        expect(places).toHaveLength(recipients.length);
        for (const { span } of [...Object.values(single), ...places])
          expect(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length).toBe(true);
      }),
    );
  });
});

describe("a body whose name ends in the words of a post", () => {
  it.each([
    ["T/M BAN BÍ THƯ\n\nNguyễn Văn A", null],
    ["T/M BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ\n\nNguyễn Văn A", "Thường trực Ban Bí thư"],
    ["TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A", "Phó Chủ tịch"],
    ["TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Văn A", "Giám đốc"],
    ["KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn A", "Phó Trưởng ban"],
    ["T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTỔNG BÍ THƯ\n\nNguyễn Văn A", "Tổng Bí thư"],
  ] as const)("is no post: %j is signed as %j", (signature, signerRole) => {
    const text = `ĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-CT/TW\n\nCHỈ THỊ\nvề công tác hội${body}\n\n${signature}\n`;
    expect(fields(text)).toMatchObject({ signer: "Nguyễn Văn A", signerRole });
  });
});

describe("the committee of an association", () => {
  const paper = (preamble: string, signed: string): string =>
    `LIÊN HIỆP CÁC HỘI VĂN HỌC NGHỆ THUẬT\nTỈNH SƠN BÌNH\nSố: 8/CTr-LHH\n\nCHƯƠNG TRÌNH\nCông tác năm 2022\n\n${preamble}${body}\n\n${signed}\nCHỦ TỊCH\n\nNguyễn Văn A\n`;

  it("issues what it promulgates and signs, though the masthead names the association alone", () => {
    const preamble =
      "Căn cứ Điều lệ, Ban Thường vụ Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình xây dựng Chương trình như sau:";
    expect(header(paper(preamble, "TM. BAN THƯỜNG VỤ")).issuer).toBe(
      "Ban Thường vụ Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình",
    );
  });

  it("leaves the association its paper where it only signs", () => {
    const preamble = "Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình xây dựng Chương trình như sau:";
    expect(header(paper(preamble, "TM. BAN THƯỜNG VỤ")).issuer).toBe(
      "Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình",
    );
  });
});

describe("a masthead that is set in other ways", () => {
  it("names a committee by the body above it, and an office by its district", () => {
    const front = `ỦY BAN MTTQ VIỆT NAM TỈNH HÀ GIANG\nBAN THƯỜNG TRỰC\nSố: 4/KH-MTTQ\n\nKẾ HOẠCH\nGiám sát${body}`;
    expect(header(front).issuer).toBe("Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Giang");
    const office = `UBND HUYỆN TÂN LẬP\nPHÒNG NỘI VỤ\nSố: 7/KH-PNV\n\nKẾ HOẠCH\nCải cách\n\nPhòng Nội vụ xây dựng kế hoạch:${body}`;
    expect(header(office).issuer).toBe("Phòng Nội vụ huyện Tân Lập");
  });

  it("reads a type whose letters are set apart", () => {
    const text = `UBND TỈNH HÀ GIANG\nSố: 1/KH-UBND\n\nK Ế   H O Ạ C H\nCải cách năm 2012${body}`;
    expect(fields(text)).toMatchObject({ type: "Kế hoạch", title: "Cải cách năm 2012" });
  });

  it("reads through what is left of a web page", () => {
    const text = `<b>ỦY BAN NHÂN DÂN<br>TỈNH HÀ GIANG</b><br>-------\nSố: 12/KH-UBND&nbsp;&nbsp;<i>Hà Giang, ngày 12 tháng 5 năm 2015</i>\n&nbsp;\n<b>KẾ HOẠCH</b>\n<b>CẢI CÁCH HÀNH CHÍNH</b>\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:<br>\n<b>I. MỤC TIÊU</b><br>\n1. Nâng cao chất lượng.<br>\n<b>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br>Nguyễn Văn A</b>\n`;
    expect(fields(text)).toMatchObject({
      type: "Kế hoạch",
      symbol: "12/KH-UBND",
      date: "2015-05-12",
      place: "Hà Giang",
      issuer: "Ủy ban nhân dân tỉnh Hà Giang",
      title: "CẢI CÁCH HÀNH CHÍNH",
      signer: "Nguyễn Văn A",
      signerRole: "Phó Chủ tịch",
    });
  });

  it("finds the date of a letter behind its subject, and a place that is counted", () => {
    const letter =
      "SỞ NỘI VỤ\nSố: 33/SNV-VP\nV/v cải cách\n\nHà Giang, ngày 12 tháng 5 năm 2021\n\nKính gửi: Các phòng.\n\n1. Các phòng báo cáo.\n";
    expect(fields(letter)).toMatchObject({ date: "2021-05-12", place: "Hà Giang" });
    const district = `UBND QUẬN 7\nSố: 5/KH-UBND\tQuận 7, ngày 19 tháng 02 năm 2024\n\nKẾ HOẠCH\nCải cách${body}`;
    expect(fields(district)).toMatchObject({ place: "Quận 7", date: "2024-02-19" });
  });
});

it("two columns on one line, with one space between, give number, place and date", () => {
  const masthead =
    "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SƠN BÌNH Độc lập - Tự do - Hạnh phúc\nSố: 06/KH-UBND Sơn Bình, ngày 27 tháng 10 năm 2023";
  expect(fields(`${masthead}\n\nKẾ HOẠCH\nCải cách${body}`)).toMatchObject({
    symbol: "06/KH-UBND",
    place: "Sơn Bình",
    date: "2023-10-27",
  });
});

it("the first ground is no part of a title of one line", () => {
  const text =
    "KẾ HOẠCH\nphát triển thư viện, nhà văn hóa và\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;";
  expect(fields(`${text}${body}`).title).toBe("phát triển thư viện, nhà văn hóa và");
});

describe("two who sign", () => {
  const signed = (foot: string) => fields(`KẾ HOẠCH\nCải cách${body}\n${foot}`);

  it.each([
    [
      "two posts above two names",
      "CHỦ TỊCH                GIÁM ĐỐC\n\nNguyễn Văn A            Nguyễn Văn B",
      { signer: "Nguyễn Văn A; Nguyễn Văn B", signerRole: "Chủ tịch; Giám đốc" },
    ],
    [
      "the last post above each of them",
      "TM. BAN THƯỜNG VỤ          TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH               CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A              Nguyễn Văn B",
      { signer: "Nguyễn Văn A; Nguyễn Văn B", signerRole: "Phó Chủ tịch; Chủ tịch" },
    ],
    [
      "in two columns of a table",
      "TM. BAN THƯỜNG VỤ\tBỘ TRƯỞNG\nTRUNG ƯƠNG HỘI KHUYẾN HỌC VIỆT NAM\tBỘ Y TẾ\nPHÓ CHỦ TỊCH\t\nNguyễn Văn B\tNguyễn Văn A",
      { signer: "Nguyễn Văn B; Nguyễn Văn A", signerRole: "Phó Chủ tịch; Bộ trưởng" },
    ],
    [
      "one below the other",
      "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ\nNguyễn Văn B\nK/T TRƯỞNG BAN TUYÊN GIÁO\nPHÓ TRƯỞNG BAN\nNguyễn Văn A",
      { signer: "Nguyễn Văn B; Nguyễn Văn A", signerRole: "Bí thư; Phó Trưởng ban" },
    ],
    [
      "what nobody can pair",
      "CHỦ TỊCH  PHÓ GIÁM ĐỐC\n\nNguyễn Văn A  Nguyễn Văn B",
      { signer: null, signerRole: null },
    ],
  ])("have name and post of the same one: %s", (_, foot, found) => {
    expect(signed(foot)).toMatchObject(found);
  });
});

describe("a letter", () => {
  const addressed = "Kính gửi: Các phòng, ban.\n\nĐề nghị các phòng báo cáo.\n";

  it.each([
    ["by V/v", "UBND HUYỆN TÂN LẬP\nSố: 873 /UBND- NN\nV/v phòng dịch\n\n", "phòng dịch", "873/UBND-NN"],
    ["by its code", "HUYỆN ỦY TÂN LẬP\n*\nSố 12-CV/HU\n\n", null, "12-CV/HU"],
    ["by whom it is addressed to", "SỞ NỘI VỤ\nSố: 33/SNV-VP\n\n", null, "33/SNV-VP"],
  ])("is known %s", (_, masthead, title, symbol) => {
    expect(fields(`${masthead}${addressed}`)).toMatchObject({ type: "Công văn", title, symbol });
  });

  it("is none where another name stands over the address", () => {
    expect(header(`SỞ NỘI VỤ\nSố: 33/SNV-VP\n\nPHIẾU TRÌNH\n\n${addressed}`).type).toBeNull();
  });
});

describe("what is stamped on a head", () => {
  const masthead = "ỦY BAN NHÂN DÂN\nTỈNH SƠN BÌNH\nSố: 07/CT-UBND\n\nSơn Bình, ngày 26 tháng 4 năm 2011\n\n";
  const text = `CHỈ THỊ\nVề việc quản lý cát, sỏi${body}`;

  it.each([
    ["the banner of the gazette", `4\tCÔNG BÁO/Số 12 + 13/Ngày 20-5-2011\n\n${masthead}`],
    [
      "the mark of who signed",
      `Người ký: Ủy ban nhân dân tỉnh\nThời gian ký: 27/04/2011 17:08:51\n\n${masthead}`,
    ],
    [
      "the stamp of arrival",
      `${masthead}UBND HUYỆN TÂN LẬP\nCÔNG VĂN ĐẾN\nSố: 412\nNgày: 30/4/2011\nChuyển: ........\n\n`,
    ],
  ])("is no part of it: %s", (_, head) => {
    expect(fields(`${head}${text}`)).toMatchObject({
      type: "Chỉ thị",
      symbol: "07/CT-UBND",
      date: "2011-04-26",
      place: "Sơn Bình",
      issuer: "Ủy ban nhân dân tỉnh Sơn Bình",
      title: "Về việc quản lý cát, sỏi",
    });
  });
});

describe("number and date that stand elsewhere", () => {
  it("are those of the line that attaches an annex, where the head prints none", () => {
    const text = `CHƯƠNG TRÌNH HÀNH ĐỘNG\nxây dựng tủ sách\n-----\n\nBan Thường vụ Hội ban hành Chương trình như sau:${body}\nT/M BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nNguyễn Văn A\n\nPHỤ LỤC I\nCHỈ TIÊU\n(Kèm theo Chương trình hành động số 27/CTr-HKH ngày 12/5/2014 của Hội Khuyến học tỉnh)\n`;
    expect(fields(text)).toMatchObject({ symbol: "27/CTr-HKH", number: "27", date: "2014-05-12" });
  });

  it("are a decision's: the plan that it promulgates is of its day, and has no number", () => {
    const text = `KẾ HOẠCH\nSố hóa hồ sơ\n(Ban hành kèm theo Quyết định số 1186/QĐ-UBND ngày 19 tháng 5 năm 2021 của UBND tỉnh Sơn Bình)\n${body}`;
    expect(fields(text)).toMatchObject({ symbol: null, date: "2021-05-19", place: null });
  });

  it("leave a place without a comma, and a date without its word, readable", () => {
    const head = "UBND TỈNH SƠN BÌNH\nSố: 15a/KH-UBND\n";
    const text = `\n\nKẾ HOẠCH\nCải cách${body}`;
    expect(fields(`${head}Sơn Bình ngày 05 tháng 4 năm 2021${text}`)).toMatchObject({
      symbol: "15a/KH-UBND",
      number: "15a",
      date: "2021-04-05",
      place: "Sơn Bình",
    });
    expect(fields(`${head}Sơn Bình, 05/4/2021${text}`)).toMatchObject({
      date: "2021-04-05",
      place: "Sơn Bình",
    });
  });
});

describe("a name that the head leaves to be understood", () => {
  it("is the centre's or a committee's, by the body above an office", () => {
    const central = `ĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 16 tháng 3 năm 2026\n\nBAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 31-HD/BTGDVTW\n\nHƯỚNG DẪN\ncông tác hội\n-----\n${body}`;
    expect(header(central).issuer).toBe("Ban Tuyên giáo và Dân vận Trung ương");
    const district = `HUYỆN ỦY TÂN LẬP\nBAN TUYÊN GIÁO\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 3-KH/BTGHU\n\nKẾ HOẠCH\ncông tác hội\n-----\n${body}`;
    expect(header(district).issuer).toBe("Ban Tuyên giáo Huyện ủy Tân Lập");
  });

  it("is that of both who issue together", () => {
    const paper = (preamble: string) =>
      `BỘ Y TẾ - TRUNG ƯƠNG HỘI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKHUYẾN HỌC VIỆT NAM\tĐộc lập - Tự do - Hạnh phúc\nSố: 613/CTPH-BYT-HKHVN\tHà Nội, ngày 14 tháng 02 năm 2017\n\nCHƯƠNG TRÌNH PHỐI HỢP\nCHĂM SÓC SỨC KHỎE\n\n${preamble}${body}`;
    expect(
      header(
        paper(
          "Bộ Y tế và Trung ương Hội Khuyến học Việt Nam thống nhất ký kết Chương trình phối hợp như sau:",
        ),
      ).issuer,
    ).toBe("Bộ Y tế và Trung ương Hội Khuyến học Việt Nam");
  });

  it("is the body that asks, where no head names one", () => {
    const text = `CHỈ THỊ\n\nVỀ VIỆC CẤP NƯỚC\n\nĐể bảo đảm nước sinh hoạt, Thủ tướng Chính phủ yêu cầu:${body}`;
    expect(header(text).issuer).toBe("Thủ tướng Chính phủ");
  });
});

it("a page flattened into one line gives author and title apart", () => {
  const text =
    "TỈNH ỦY SƠN BÌNH * Số 112-KL/TU ĐẢNG CỘNG SẢN VIỆT NAM ngày 06 tháng 7 năm 2015 KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY về công tác bảo vệ rừng -----\nBan Thường vụ Tỉnh ủy kết luận như sau:\nI. KẾT QUẢ 1. Rừng được bảo vệ.\n";
  expect(fields(text)).toMatchObject({
    symbol: "112-KL/TU",
    date: "2015-07-06",
    issuer: "Ban Thường vụ Tỉnh ủy Sơn Bình",
    title: "về công tác bảo vệ rừng",
  });
});

describe("a post", () => {
  it.each([
    ["TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG NỘI VỤ VÀ LAO ĐỘNG\n\nNguyễn Văn A", "Trưởng phòng Nội vụ và lao động"],
    ["TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nNguyễn Văn A", "Giám đốc Sở Nội vụ"],
    [
      "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n(đã ký và đóng dấu)\nNguyễn Văn A",
      "Phó Chánh Văn phòng",
    ],
  ])("names its office where its line does: %j", (signature, signerRole) => {
    const text = `KẾ HOẠCH\nCải cách${body}\n${signature}\n`;
    expect(fields(text)).toMatchObject({ signer: "Nguyễn Văn A", signerRole });
  });
});

it("a signature in the middle of the recipients is none of them", () => {
  const text = `KẾ HOẠCH\nCải cách${body}\nNơi nhận:\n- Ban Thường vụ Tỉnh ủy (b/c),\n- Ban Tổ chức Tỉnh ủy,\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Đã ký, đóng dấu)\nNguyễn Văn A\n- Các chi bộ,\n- Lưu Văn phòng.\n`;
  expect(fields(text)).toMatchObject({
    recipients: ["Ban Thường vụ Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", "Các chi bộ"],
    signer: "Nguyễn Văn A",
  });
});

describe("a masthead of another house", () => {
  it.each([
    [
      "the youth union, named twice",
      "ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH BẾN TRE\n***\nSố: 12-KH/TĐTN-BTG\nĐOÀN TNCS HỒ CHÍ MINH\nBến Tre, ngày 5 tháng 3 năm 2022\n\nKẾ HOẠCH\nTháng thanh niên",
      "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Bến Tre",
      "Tháng thanh niên",
    ],
    [
      "a steering committee whose name ends in `số`",
      "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nTỈNH BẾN TRE\nSố: 5/KH-BCĐCĐS\n\nKẾ HOẠCH\nHoạt động năm 2022",
      "Ban chỉ đạo chuyển đổi số tỉnh Bến Tre",
      "Hoạt động năm 2022",
    ],
    [
      "two departments and a plan of theirs",
      "SỞ Y TẾ - SỞ NỘI VỤ\nTỈNH BẾN TRE\nSố: 5/KHLN-SYT-SNV\n\nKẾ HOẠCH LIÊN NGÀNH\nY tế trường học",
      "Sở Y tế và Sở Nội vụ tỉnh Bến Tre",
      "Y tế trường học",
    ],
    [
      "a school",
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO BẾN TRE\nTRƯỜNG THPT TÂN LẬP\nSố: 5/KH-TL\n\nKẾ HOẠCH\nNăm học mới",
      "Trường THPT Tân Lập tỉnh Bến Tre",
      "Năm học mới",
    ],
  ])("is read: %s", (_, text, issuer, title) => {
    expect(fields(`${text}${body}`)).toMatchObject({ issuer, title });
  });
});
