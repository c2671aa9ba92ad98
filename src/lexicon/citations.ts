/** Viện dẫn: the words around the name and number of a cited document. All patterns are sources over folded text. */
import { type CuePart, type CueWords, cueWords } from "./cue.ts";

/** Nouns that a number and sign may follow, beside the types themselves, and the type that each of them is. */
export const nounVariants: Readonly<Record<string, string | null>> = {
  "thông báo kết luận": "Thông báo",
  "báo cáo chính trị": null,
  "văn bản": null,
  "văn bản số": null,
  "công văn hỏa tốc": "Công văn",
  "kế hoạch liên ngành": "Kế hoạch",
  "hướng dẫn liên ngành": "Hướng dẫn",
  "kế hoạch tổng thể": "Kế hoạch",
  "quy chế phối hợp": "Quy chế",
};

/** Types that are no documents to cite: papers of an office, contracts. */
export const uncitedTypes: ReadonlySet<string> = new Set([
  "Hợp đồng",
  "Giấy mời",
  "Giấy giới thiệu",
  "Giấy nghỉ phép",
  "Giấy ủy quyền",
  "Phiếu gửi",
  "Phiếu chuyển",
  "Phiếu báo",
  "Sao y",
  "Trích sao",
  "Sao lục",
  "Bản ghi nhớ",
  "Bản thỏa thuận",
  "Thư công",
]);

/** Laws: known by their name, with or without a number. */
export const lawTypes: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]);

/** Before `số` these say that what follows is the number of a form, an account or a house. */
export const otherNumbers: CuePart = {
  id: "citation.other-number",
  pattern:
    "(?:mẫu|biểu|phụ\\s+lục|tài\\s+khoản|đường|thửa|lô|hộp\\s+thư|điện\\s+thoại|hợp\\s+đồng|giấy\\s+phép)",
  example: "mẫu số 01",
};

/** Ordinals, in figures, Roman figures and words. */
export const romanPattern = "(?=[ivxl])(?:x{0,3})(?:ix|iv|v?i{0,3})(?![\\p{L}\\d])";
export const ordinalPattern = `(?:\\d{1,2}(?![\\d/])|${romanPattern}|(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\\s+(?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?(?!\\p{L}))`;
/** `khóa X`: a term of office that belongs to the body before it. */
export const termPattern = `(?:\\(\\s{0,9}khóa\\s{1,40}(?:${romanPattern}|\\d{1,2})\\s{0,9}\\)|khóa\\s{1,40}(?:${romanPattern}|\\d{1,2}))`;
/** `nhiệm kỳ 2020 - 2025`. */
export const mandatePattern = "nhiệm\\s{1,40}kỳ\\s{1,40}\\d{4}\\s{0,9}-\\s{0,9}\\d{4}";

/** The shapes above, each with an example. */
export const figureParts: readonly CuePart[] = [
  { id: "citation.roman", pattern: romanPattern, example: "xiii" },
  { id: "citation.ordinal", pattern: ordinalPattern, example: "lần thứ mười ba" },
  { id: "citation.term", pattern: termPattern, example: "bộ chính trị (khóa x)" },
  { id: "citation.mandate", pattern: mandatePattern, example: "nhiệm kỳ 2020 - 2025" },
];

/** The numbers that words and Roman figures stand for. */
export const ordinalValues: Readonly<Record<string, number>> = Object.fromEntries([
  ..."nhất hai ba bốn năm sáu bảy tám chín mười".split(" ").map((word, index) => [word, index + 1]),
  ["tư", 4],
  ["mười một", 11],
  ["mười hai", 12],
  ["mười ba", 13],
  ["mười bốn", 14],
  ["mười lăm", 15],
  ..."i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv"
    .split(" ")
    .map((word, index) => [word, index + 1]),
]);

/** How and when something is done by a document: behind its name these say no more of the name. */
export const adverbs: CueWords = cueWords(
  "citation.name.adverb",
  [
    "ngay",
    "thường xuyên",
    "kịp thời",
    "khẩn trương",
    "nghiêm túc",
    "nghiêm chỉnh",
    "triệt để",
    "đầy đủ",
    "chặt chẽ",
    "hằng năm",
    "hằng quý",
    "hằng tháng",
    "hằng tuần",
    "hàng năm",
    "hàng quý",
    "hàng tháng",
    "hàng tuần",
    "hàng ngày",
    "định kỳ",
    "chậm nhất",
    "tối thiểu",
    "ít nhất",
    "gắn với",
    "kết hợp",
    "cùng với",
    "sau khi",
    "trước khi",
    "trước ngày",
    "kể từ",
  ],
  "luật đường bộ ngay trong tuần",
);
