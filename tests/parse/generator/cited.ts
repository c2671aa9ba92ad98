/** Documents that a plan cites, with the words of the citation. */
import fc from "fast-check";
import type { RelationKind } from "../../../src/model.ts";
import type { Said } from "./said.ts";

/** A cited document. */
export interface CitedDocument {
  readonly key: string;
  readonly kind: "numbered" | "named";
  readonly type: string;
  /** The number alone, for a short mention; `null` for a law known by its name. */
  readonly number: string | null;
  /** The words of the citation in full. */
  readonly words: string;
}

/** A mention of a cited document in full, with the relation that its place in the sentence shows. */
export function citation(document: CitedDocument, relation: RelationKind): Said {
  const { key, kind, words } = document;
  return { words, fact: { is: "citation", kind, key, relation } };
}

/** A mention by type and number alone, after an alias was given. */
export function shortCitation({ key, type, number }: CitedDocument, relation: RelationKind): Said {
  return { words: `${type} ${number ?? ""}`, fact: { is: "citation", kind: "short", key, relation } };
}

/** A mention of the plan itself. */
export function selfCitation(words: string): Said {
  return { words, fact: { is: "citation", kind: "self", key: "self", relation: null } };
}

interface Series {
  readonly type: string;
  readonly symbol: (number: string, year: number) => string;
  readonly issuer: string;
}

const central: readonly Series[] = [
  { type: "Quyết định", symbol: (n) => `${n}/QĐ-TTg`, issuer: "Thủ tướng Chính phủ" },
  { type: "Chỉ thị", symbol: (n) => `${n}/CT-TTg`, issuer: "Thủ tướng Chính phủ" },
  { type: "Nghị quyết", symbol: (n) => `${n}/NQ-CP`, issuer: "Chính phủ" },
  { type: "Nghị định", symbol: (n, year) => `${n}/${year}/NĐ-CP`, issuer: "Chính phủ" },
  { type: "Thông tư", symbol: (n, year) => `${n}/${year}/TT-BNV`, issuer: "Bộ Nội vụ" },
  { type: "Nghị quyết", symbol: (n) => `${n}-NQ/TW`, issuer: "Bộ Chính trị" },
  { type: "Chỉ thị", symbol: (n) => `${n}-CT/TW`, issuer: "Ban Bí thư" },
  { type: "Kết luận", symbol: (n) => `${n}-KL/TW`, issuer: "Ban Bí thư" },
  { type: "Nghị quyết", symbol: (n, year) => `${n.slice(0, 2)}.${n}/${year}/NQ-CP`, issuer: "Chính phủ" },
];

const local: readonly Series[] = [
  { type: "Kế hoạch", symbol: (n) => `${n}-KH/TU`, issuer: "Ban Thường vụ Tỉnh ủy" },
  { type: "Nghị quyết", symbol: (n) => `${n}-NQ/TU`, issuer: "Ban Thường vụ Tỉnh ủy" },
  { type: "Chương trình hành động", symbol: (n) => `${n}-CTr/TU`, issuer: "Tỉnh ủy" },
  { type: "Quyết định", symbol: (n) => `${n}/QĐ-UBND`, issuer: "UBND tỉnh" },
  { type: "Nghị quyết", symbol: (n) => `${n}/NQ-HĐND`, issuer: "HĐND tỉnh" },
];

const dated = fc
  .tuple(
    fc.integer({ min: 2016, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat({ max: 3 }),
  )
  .map(([year, month, day, form]) => {
    const two = (n: number): string => String(n).padStart(2, "0");
    const long = ` ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
    return {
      year,
      words: ["", ` ngày ${two(day)}/${month}/${year}`, `, ngày ${day}/${month}/${year}`, long][form] ?? "",
    };
  });

const laws: readonly (readonly [string, string])[] = [
  ["Luật Thư viện", "21 tháng 11 năm 2019"],
  ["Luật Bảo vệ môi trường", "17 tháng 11 năm 2020"],
  ["Luật Ngân sách nhà nước", "25 tháng 6 năm 2015"],
  ["Luật Tổ chức chính quyền địa phương", "19 tháng 6 năm 2015"],
];

const congresses: readonly (readonly [key: string, words: string])[] = [
  ["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"],
  ["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"],
  [
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV",
    "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025",
  ],
];

/** Documents that are known by a name: laws with their date, resolutions of congresses. */
export const namedDocuments: fc.Arbitrary<CitedDocument> = fc
  .constantFrom(
    ...laws.map(([name, day]) => ({ key: name, type: "Luật", words: `${name} ngày ${day}` })),
    ...congresses.map(([key, words]) => ({ key, type: "Nghị quyết", words })),
  )
  .map((document) => ({ ...document, kind: "named", number: null }));

/** Documents with a number and sign, with or without date and issuer, some with a space where none belongs. */
export const citedDocuments: fc.Arbitrary<CitedDocument> = fc
  .record({
    series: fc.constantFrom(...central, ...local),
    number: fc.integer({ min: 2, max: 1900 }),
    dated,
    issued: fc.boolean(),
    spaced: fc.nat({ max: 9 }),
  })
  .map(({ series, number, dated: { year, words }, issued, spaced }) => {
    const key = series.symbol(String(number).padStart(2, "0"), year);
    const symbol = spaced === 0 ? key.replace(/-/u, "- ") : key;
    const by = issued ? ` của ${series.issuer}` : "";
    return {
      key,
      kind: "numbered",
      type: series.type,
      number: String(number).padStart(2, "0"),
      words: `${series.type} số ${symbol}${words}${by}`,
    };
  });
