import { describe, expect, it } from "vitest";
import { identifyCitation, identifyDocument } from "../../src/chain/identify.ts";
import { placesOf, slugOf } from "../../src/chain/places.ts";
import { nameScopeCues } from "../../src/lexicon/document-names.ts";
import { type Mention, paper } from "./papers.ts";

const citing = paper("citing", { province: "Sơn Bình" });
const places = placesOf([citing]);

function identify(mention: Mention) {
  const [citation] = paper("one", { province: "Sơn Bình", names: [mention] }).citations;
  return identifyCitation(citation!, citing, places);
}

describe("a number and sign", () => {
  it.each([
    ["15-KH/TU", "015/KH-TU"],
    ["07-CT/TU", "7-CT/TU"],
    ["14/2014/QĐ-TTg", "14/QĐ-TTG"],
    ["32-KH/ĐĐLHH", "32 - KH/ĐĐLHH"],
  ])("is looked up alike, however it is written: %s, %s", (one, other) => {
    expect(identify({ key: other }).keys).toEqual(identify({ key: one }).keys);
  });

  it.each([
    ["15-KH/TU", "15-CT/TU"],
    ["15-KH/TU", "16-KH/TU"],
    ["15-KH/TU", "15-KH/TW"],
    ["168/KH-UBND", "68/KH-UBND"],
  ])("is not looked up as another one: %s, %s", (one, other) => {
    expect(identify({ key: other }).keys).not.toEqual(identify({ key: one }).keys);
  });

  it.each<[string, string | null, string | null, string | null]>([
    ["88-KL/TW", "Ban Bí thư", "central", null],
    ["14/2014/QĐ-TTg", null, "central", null],
    ["12-KH/TU", null, "province", "Sơn Bình"],
    ["12-KH/TU", "Tỉnh uỷ Thanh Hoá", "province", "Thanh Hóa"],
    ["168/KH-UBND", "UBND tỉnh", "province", "Sơn Bình"],
    ["16/KH-MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "province", "Sơn Bình"],
    ["9/KH-UBND", "UBND huyện Tân An", "district", "Sơn Bình"],
    ["5/KH-XYZ", null, null, null],
  ])("tells by its sign and issuer whose it is: %s of %s", (key, issuer, scope, province) => {
    expect(identify({ key, issuer })).toMatchObject({ scope, province });
  });
});

describe("a name", () => {
  it.each<[string, string | null]>([
    ["Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", null],
    ["Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX", "Sơn Bình"],
    ["Quy chế hoạt động của Hội Khuyến học Việt Nam", null],
    ["Quy chế tư vấn, phản biện và giám định xã hội", "Sơn Bình"],
    ["Quy chế hỗ trợ các tỉnh khó khăn của Chính phủ", null],
    ["Quy chế khen thưởng tỉnh Thanh Hoá", "Thanh Hóa"],
  ])("carries a province where it is of one: %s", (key, province) => {
    expect(identify({ key, type: key.split(" ", 2).join(" "), kind: "named" }).province).toBe(province);
  });

  it.each([
    ["Quy chế phối hợp với Sở KH&CN", "Quy chế phối hợp với Sở Khoa học và Công nghệ"],
    ["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII"],
    ["Luật Giáo dục năm 2019", "Luật Giáo dục"],
  ])("is looked up alike in its variants: %s, %s", (one, other) => {
    expect(identify({ key: other, kind: "named" }).keys).toEqual(identify({ key: one, kind: "named" }).keys);
  });

  it("keeps a year that it is about", () => {
    const [one, other] = ["2020", "2021"].map((year) =>
      identify({ key: `Kế hoạch thanh tra năm ${year}`, kind: "named" }),
    );
    expect(one?.keys).not.toEqual(other?.keys);
  });
});

describe("a held document", () => {
  it("has no key where it shows neither symbol nor date", () => {
    expect(identifyDocument(paper("a", { type: "Kế hoạch", title: "về khuyến học" }), places).keys).toEqual(
      [],
    );
  });

  it("that shows a date and no symbol is known by its type and title", () => {
    const shown = { type: "Nghị quyết", title: "Đại hội lần thứ III Hội Khuyến học", date: "2021-05-04" };
    const mention = identify({ key: "Nghị quyết Đại hội Hội Khuyến học lần thứ III", kind: "named" });
    expect(identifyDocument(paper("a", shown), places).keys).toEqual(mention.keys);
  });
});

describe("a province in an id", () => {
  it.each([
    ["Hà Giang", "ha-giang"],
    ["Thanh Hoá", "thanh-hoa"],
    ["Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"],
    ["Sơn Bình", "son-binh"],
    ["Đại Điền", "dai-dien"],
  ])("is a slug: %s", (province, slug) => {
    expect(slugOf(province)).toBe(slug);
  });
});

describe("the cues of a name's scope", () => {
  it.each(nameScopeCues)("$id holds for its own example", ({ phrase, example }) => {
    expect(example).toMatch(phrase);
  });
});
