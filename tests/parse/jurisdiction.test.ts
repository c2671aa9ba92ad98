import { describe, expect, it } from "vitest";
import { branchCues, levelCues } from "../../src/lexicon/jurisdictions.ts";
import { parseHeader } from "../../src/parse/header.ts";
import { findJurisdiction } from "../../src/parse/jurisdiction.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findZones } from "../../src/parse/zones.ts";
import { fold } from "../../src/text/fold.ts";

function jurisdiction(text: string) {
  const reading: Reading = { text, folded: fold(text), extent: [0, text.length] };
  const zones = findZones(reading);
  return findJurisdiction(reading, zones, parseHeader(reading, zones));
}

const plan = (masthead: string, body = "1. Một."): string =>
  `${masthead}\n\nKẾ HOẠCH\nCải cách\n\nI. MỤC TIÊU\n${body}\n`;

describe("findJurisdiction", () => {
  it.each([
    ["UBND TỈNH HÀ GIANG\nSố: 1/KH-UBND", "province", "state", "Hà Giang"],
    ["ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ\nSố: 1/KH-UBND", "province", "state", "Cần Thơ"],
    ["TỈNH ỦY BẾN TRE\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-KH/TU", "province", "party", "Bến Tre"],
    [
      "ĐẢNG BỘ TỈNH BẾN TRE\nHUYỆN ỦY BA TRI\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-KH/HU",
      "district",
      "party",
      "Bến Tre",
    ],
    ["CHÍNH PHỦ\nSố: 1/NQ-CP\nHà Nội, ngày 01 tháng 02 năm 2024", "central", "state", null],
    [
      "BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-KL/TW\nHà Nội, ngày 01 tháng 02 năm 2024",
      "central",
      "party",
      null,
    ],
    [
      "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH NGHỆ AN\nSố: 1/KH-LHH",
      "province",
      "association",
      "Nghệ An",
    ],
    ["UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 1/KH-SNV", "province", "state", "Nghệ An"],
    ["UBND TỈNH NGHỆ AN\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nSố: 1/KH-SLĐ", "province", "state", "Nghệ An"],
  ] as const)("reads level, side and province of %j", (masthead, level, branch, province) => {
    expect(jurisdiction(plan(masthead))).toMatchObject({ level, branch, province });
  });

  it.each([
    ["ỦY BAN NHÂN DÂN\nTỈNH SƠN BÌNH\nSố: 1/KH-UBND", "Sơn Bình"],
    ["UBND TỈNH SƠN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/KH-UBND", "Sơn Bình"],
    ["TỈNH ỦY HẢI CHÂU\n*\nSố 1-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM", "Hải Châu"],
    ["UBND tỉnh Hải Châu\nSở Nội vụ\nSố: 1/KH-SNV", "Hải Châu"],
    ["ỦY BAN NHÂN DÂN TỈNH\nSố: 1/KH-UBND\nSơn Bình, ngày 01 tháng 02 năm 2024", "Sơn Bình"],
  ] as const)("reads a province that no table lists, as the text prints it: %j", (masthead, province) => {
    expect(jurisdiction(plan(masthead, "1. Học tập kinh nghiệm của tỉnh Bến Tre."))).toMatchObject({
      level: "province",
      province,
    });
  });

  it("takes no word of a title in capitals for a province", () => {
    const text = "KẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH CỦA TỈNH GIAI ĐOẠN 2021 - 2025\n\nI. MỤC TIÊU\n1. Một.\n";
    expect(jurisdiction(text).province).toBeNull();
  });

  it.each([
    ["ỦY BAN MTTQ VIỆT NAM TỈNH HÀ GIANG\nBAN THƯỜNG TRỰC\nSố: 1/KH-MTTQ", "province", "association"],
    ["UBND HUYỆN TÂN LẬP\nPHÒNG NỘI VỤ\nSố: 1/KH-PNV", "district", "state"],
  ] as const)(
    "tells a body of a place from the national one whose name it bears: %j",
    (masthead, level, branch) => {
      expect(jurisdiction(plan(masthead))).toMatchObject({ level, branch });
    },
  );

  it("takes the province that the text treats as its own where the head is missing, and says that it is inferred", () => {
    const text =
      "KẾ HOẠCH\nCải cách\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n1. Báo Hà Giang đưa tin, học tập tỉnh Bến Tre.\n";
    const found = jurisdiction(text);
    expect(found.province).toBe("Hà Giang");
    expect(found.evidence.province?.inferred).toBe(true);
  });

  it("leaves the province open between two that are named alike", () => {
    const text =
      "KẾ HOẠCH\nCải cách\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch:\n\nI. A\n1. Học tập tỉnh Bến Tre và tỉnh Hà Giang.\n";
    expect(jurisdiction(text).province).toBeNull();
  });

  it.each([
    ["ỦY BAN NHÂN DÂN\nHUYỆN THANH SƠN\nSố: 1/KH-UBND", "district", "huyện Thanh Sơn"],
    ["UBND XÃ IA KRÊNG    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/KH-UBND", "commune", "xã Ia Krêng"],
    ["UBND HUYỆN THANH SƠN\nUBND XÃ TÂN LẬP\nSố: 1/KH-UBND", "commune", "xã Tân Lập, huyện Thanh Sơn"],
    ["UBND HUYỆN THANH SƠN\nPHÒNG Y TẾ\nSố: 1/KH-PYT", "district", "huyện Thanh Sơn"],
    [
      "TỈNH ỦY SƠN BÌNH\nHUYỆN ỦY THANH SƠN\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-KH/HU",
      "district",
      "huyện Thanh Sơn",
    ],
    [
      "ĐẢNG BỘ TỈNH SƠN BÌNH\nĐẢNG ỦY PHƯỜNG Ô LÂU\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-KH/ĐU",
      "commune",
      "phường Ô Lâu",
    ],
    ["ỦY BAN NHÂN DÂN\nTHỊ XÃ HẢI CHÂU\nSố: 1/KH-UBND", "district", "thị xã Hải Châu"],
  ] as const)("reads the district or commune of %j", (masthead, level, locality) => {
    expect(jurisdiction(plan(masthead))).toMatchObject({ level, locality });
  });

  it("tells a city that belongs to a province from one that is run by the centre", () => {
    const masthead = (city: string): string => `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ${city}\nSố: 1/KH-UBND`;
    const body = "1. Báo cáo UBND tỉnh Hà Giang kết quả thực hiện.";
    const own = jurisdiction(plan(masthead("HÀ GIANG"), body));
    expect(own).toMatchObject({ level: "district", province: "Hà Giang", locality: "thành phố Hà Giang" });
    const other = jurisdiction(plan(masthead("HẢI CHÂU"), body));
    expect(other).toMatchObject({ level: "district", province: "Hà Giang", locality: "thành phố Hải Châu" });
    expect(jurisdiction(plan(masthead("CẦN THƠ"), body))).toMatchObject({
      level: "province",
      locality: null,
    });
  });

  it("names a province that is in no list where a line ends before its name", () => {
    const text =
      "CHƯƠNG TRÌNH\nCải cách\n\nCăn cứ Luật Thư viện, Ban Chấp hành Hội Thư viện tỉnh\nSơn Bình ban hành Chương trình như sau:\n\nI. MỤC TIÊU\n1. Một.\n";
    expect(jurisdiction(text)).toMatchObject({ level: "province", province: "Sơn Bình" });
  });

  it("leaves the district open where the text shows none", () => {
    const text =
      "KẾ HOẠCH\nCải cách\n\nBan Thường vụ Huyện ủy ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n1. Một.\n";
    expect(jurisdiction(text)).toMatchObject({ level: "district", locality: null });
  });

  it("knows the committee whose organ signs by the end of the sign", () => {
    const masthead = "BAN TUYÊN GIÁO\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 1-HD/BTGTW";
    expect(jurisdiction(plan(masthead))).toMatchObject({ level: "central", branch: "party", province: null });
  });

  it("says nothing of a text that shows nothing", () => {
    expect(jurisdiction("")).toEqual({
      level: null,
      branch: null,
      province: null,
      locality: null,
      evidence: {},
    });
  });
});

describe("the cues of level and side", () => {
  it.each([...levelCues, ...branchCues])("$id holds for its own example", ({ phrase, example }) => {
    expect(example).toMatch(phrase);
  });
});
