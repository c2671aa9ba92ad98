/** The words of drawings and tables, in both languages. */

import type { Branch, Language, Level, RelationKind } from "../model.ts";
import type { Direction, DuplicateKind, FormulaKind, Origin } from "../model-chain.ts";
import type { Role } from "../model-tasks.ts";
import type { CoverageStatus, TaskElement } from "../query/answers.ts";
import type { Severity } from "../query/answers-work.ts";

/** A phrase in both languages; `{name}` is filled in. */
export type Words = Readonly<Record<Language, string>>;

/** The phrase in a language, its blanks filled in. */
export function say(
  words: Words,
  lang: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  return words[lang].replace(/\{(\w+)\}/gu, (whole, name: string) => String(blanks[name] ?? whole));
}

/** The word for a value that a table of words may not know: the value itself then. */
export function wordFor(table: Readonly<Record<string, Words>>, key: string, lang: Language): string {
  return Object.hasOwn(table, key) ? (table[key]?.[lang] ?? key) : key;
}

/** An ISO date as each language writes it; a value that is none stays as it is. */
export function dateOf(date: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  return lang === "vi" ? `${day}/${month}/${year}` : date;
}

/** A number from 0 to 1 as each language writes it; what is nearly 1 is not written as 1. */
export function scoreOf(score: number, lang: Language): string {
  const rounded = score.toFixed(2);
  const written = rounded === "1.00" && score < 1 ? ">0.99" : rounded;
  return lang === "vi" ? written.replace(".", ",") : written;
}

/** How many tasks a unit has on average, as each language writes it. */
export function loadOf(load: number, lang: Language): string {
  const written = load.toFixed(1);
  return lang === "vi" ? written.replace(".", ",") : written;
}

/** A share as a percentage. */
export function percentOf(share: number, lang: Language): string {
  const written = (Math.round(share * 1000) / 10).toFixed(1);
  return `${lang === "vi" ? written.replace(".", ",") : written}%`;
}

export const levelWords: Readonly<Record<Level, Words>> = {
  central: { vi: "Trung ương", en: "Centre" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Cấp huyện", en: "District" },
  commune: { vi: "Cấp xã", en: "Commune" },
};

export const branchWords: Readonly<Record<Branch, Words>> = {
  party: { vi: "Đảng", en: "Party" },
  state: { vi: "Nhà nước", en: "State" },
  association: { vi: "Hội, đoàn thể", en: "Associations" },
};

export const relationWords: Readonly<Record<RelationKind, Words>> = {
  implements: { vi: "thực hiện", en: "implements" },
  continues: { vi: "tiếp tục thực hiện", en: "continues" },
  replaces: { vi: "thay thế", en: "replaces" },
  amends: { vi: "sửa đổi, bổ sung", en: "amends" },
  basis: { vi: "căn cứ", en: "is based on" },
  mentions: { vi: "nhắc đến", en: "mentions" },
};

export const roleWords: Readonly<Record<Role, Words>> = {
  lead: { vi: "chủ trì", en: "lead" },
  coordinate: { vi: "phối hợp", en: "coordinate" },
  "report-to": { vi: "nhận báo cáo", en: "receives reports" },
  advise: { vi: "được tham mưu", en: "is advised" },
};

export const statusWords: Readonly<Record<CoverageStatus, Words>> = {
  full: { vi: "triển khai đầy đủ", en: "carried out in full" },
  partial: { vi: "triển khai một phần", en: "carried out in part" },
  mention: { vi: "chỉ nhắc đến", en: "only mentioned" },
  none: { vi: "không thấy trong văn bản", en: "not found in the text" },
};

export const elementWords: Readonly<Record<TaskElement, Words>> = {
  object: { vi: "nội dung", en: "object" },
  lead: { vi: "chủ trì", en: "lead" },
  coordinate: { vi: "phối hợp", en: "coordination" },
  target: { vi: "chỉ tiêu", en: "target" },
  deadline: { vi: "thời hạn", en: "deadline" },
  product: { vi: "sản phẩm", en: "product" },
};

export const duplicateWords: Readonly<Record<DuplicateKind, Words>> = {
  verbatim: { vi: "nguyên văn", en: "verbatim" },
  near: { vi: "gần nguyên văn", en: "near verbatim" },
  paraphrase: { vi: "diễn đạt lại", en: "paraphrase" },
};

export const formulaWords: Readonly<Record<FormulaKind, Words>> = {
  title: { vi: "tên văn bản được viện dẫn", en: "title of a cited document" },
  body: { vi: "tên cơ quan, đơn vị", en: "name of a body" },
  learnt: { vi: "rút ra từ các văn bản", en: "learnt from the documents" },
  listed: { vi: "có trong danh mục", en: "listed" },
};

export const directionWords: Readonly<Record<Direction, Words>> = {
  "a-to-b": { vi: "đoạn A có trước", en: "passage A is the earlier" },
  undetermined: { vi: "chưa xác định được", en: "undetermined" },
};

export const originWords: Readonly<Record<Origin | "own", Words>> = {
  inherited: { vi: "từ văn bản cấp trên xa", en: "from a remoter ancestor" },
  parent: { vi: "từ văn bản cấp trên trực tiếp", en: "from the parent document" },
  lateral: { vi: "từ văn bản ngang cấp", en: "from a sibling document" },
  formula: { vi: "công thức hành chính", en: "administrative formula" },
  undetermined: { vi: "chưa xác định được", en: "undetermined" },
  own: { vi: "của riêng văn bản", en: "the document's own" },
};

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  note: { vi: "Lưu ý", en: "Note" },
};

/** Words of the frame around each drawing. */
export const frameWords = {
  legend: { vi: "Chú giải", en: "Legend" },
  source: { vi: "Nguồn: {count} văn bản ({ids})", en: "Source: {ids} (documents: {count})" },
  day: { vi: "ban hành {day}", en: "issued {day}" },
  days: { vi: "ban hành từ {first} đến {last}", en: "issued from {first} to {last}" },
  andMore: { vi: "và {count} văn bản khác", en: "and {count} more" },
  filters: { vi: "bộ lọc: {filters}", en: "filters: {filters}" },
  noFilters: { vi: "không lọc", en: "no filters" },
  saysOnly: {
    vi: "Kết quả cho biết văn bản viết gì, không cho biết việc đã làm được đến đâu.",
    en: "This shows what the texts say, not what was done.",
  },
  nothing: { vi: "Không có gì để vẽ.", en: "There is nothing to draw." },
} as const satisfies Record<string, Words>;
