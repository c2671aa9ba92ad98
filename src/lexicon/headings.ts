/** The phrases by which the stretches of a document are known: annexes, openings, closings. */
import type { Cue, CuePart } from "./cue.ts";

/** What opens an annex after the signature; `shows` is the word that its path begins with. */
export const annexCues: readonly Cue<string>[] = [
  { id: "annex.phu-luc", phrase: /^phụ\s+lục(?!\p{L})/u, shows: "Phụ lục", example: "phụ lục ii" },
  { id: "annex.phu-bieu", phrase: /^phụ\s+biểu(?!\p{L})/u, shows: "Phụ biểu", example: "phụ biểu 01" },
  { id: "annex.danh-muc", phrase: /^danh\s+mục(?!\p{L})/u, shows: "Danh mục", example: "danh mục nhiệm vụ" },
  { id: "annex.bieu-mau", phrase: /^biểu(?:\s+mẫu|\s+số)?(?!\p{L})/u, shows: "Biểu", example: "biểu mẫu 1" },
  { id: "annex.mau", phrase: /^mẫu(?:\s+số|\s+báo\s+cáo)?(?!\p{L})/u, shows: "Mẫu", example: "mẫu số 02" },
  {
    id: "annex.bang",
    phrase: /^bảng\s+(?:phân\s+công|tổng\s+hợp|danh\s+mục|chi\s+tiết)/u,
    shows: "Bảng",
    example: "bảng phân công nhiệm vụ",
  },
];

/** The words under an annex's title that say what it belongs to. */
export const attachedPhrase = /^\(?\s*(?:ban\s+hành\s+)?kèm\s+theo(?!\p{L})/u;

/** How the line begins that says to whom a letter goes. */
export const addressedPhrase = /^kính\s+(?:gửi|trình)(?!\p{L})/u;

/** How the first paragraph of a preamble begins; titles may begin with the same words, so that place decides too. */
export const preambleCues: readonly Cue<true>[] = [
  { id: "preamble.can-cu", phrase: /^-?\s*căn\s+cứ(?!\p{L})/u, shows: true, example: "căn cứ luật tổ chức" },
  {
    id: "preamble.thuc-hien",
    phrase: /^(?:tiếp\s+tục\s+)?thực\s+hiện(?!\p{L})/u,
    shows: true,
    example: "thực hiện kết luận",
  },
  {
    id: "preamble.trien-khai",
    phrase: /^triển\s+khai(?!\p{L})/u,
    shows: true,
    example: "triển khai nghị quyết",
  },
  {
    id: "preamble.de",
    phrase:
      /^(?:để|nhằm|trên\s+cơ\s+sở|theo|xét|sau\s+khi|sau\s+\p{N}|qua|thời\s+gian|trong\s+thời|những\s+năm)(?!\p{L})/u,
    shows: true,
    example: "để góp phần thực hiện",
  },
  {
    id: "preamble.ngay",
    phrase: /^(?:ngày\s+\d|năm\s+\d|từ\s+ngày)/u,
    shows: true,
    example: "ngày 22/12/2024",
  },
  {
    id: "preamble.kinh-gui",
    phrase: /^kính\s+(?:gửi|trình)(?!\p{L})/u,
    shows: true,
    example: "kính gửi: các sở",
  },
];

/** How the closing paragraph of a document begins, which belongs to the last part and not to its last point. */
export const closingCues: readonly Cue<true>[] = [
  {
    id: "closing.trong-qua-trinh",
    phrase: /^trong\s+quá\s+trình\s+(?:\p{L}+\s+){0,3}(?:thực\s+hiện|triển\s+khai)/u,
    shows: true,
    example: "trong quá trình tổ chức thực hiện",
  },
  {
    id: "closing.tren-day",
    phrase: /^trên\s+đây\s+là(?!\p{L})/u,
    shows: true,
    example: "trên đây là kế hoạch",
  },
  {
    id: "closing.can-cu",
    phrase: /^căn\s+cứ\s+(?:\p{L}+\s+){1,3}này(?!\p{L})/u,
    shows: true,
    example: "căn cứ kế hoạch này",
  },
  {
    id: "closing.yeu-cau",
    phrase: /^(?:yêu\s+cầu|đề\s+nghị|giao)\s+(?:các|thủ\s+trưởng|giám\s+đốc|người\s+đứng\s+đầu)(?!\p{L})/u,
    shows: true,
    example: "yêu cầu thủ trưởng các đơn vị",
  },
  {
    id: "closing.pho-bien",
    phrase:
      /^(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|chương\s+trình|kế\s+hoạch|văn\s+bản)\s+(?:\p{L}+\s+){0,3}(?:này\s+)?(?:được\s+)?(?:phổ\s+biến|có\s+hiệu\s+lực|thay\s+thế)/u,
    shows: true,
    example: "nghị quyết này phổ biến đến chi bộ",
  },
  {
    id: "closing.nhan-duoc",
    phrase: /^(?:nhận\s+được|quá\s+trình)\s+(?:\p{L}+\s+){0,3}(?:này|thực\s+hiện)(?!\p{L})/u,
    shows: true,
    example: "nhận được kế hoạch này",
  },
];

/** Parts of a scheme that are counted by their names, as the source of a regular expression: `Hoạt động 1: …` */
export const countedParts =
  "nhóm\\s+nhiệm\\s+vụ|nhiệm\\s+vụ|hoạt\\s+động|hợp\\s+phần|tiểu\\s+dự\\s+án|dự\\s+án|mục\\s+tiêu|nội\\s+dung|giải\\s+pháp";

/** The phrases above that stand in no table, each with an example. */
export const headingPhrases: readonly Cue<true>[] = [
  { id: "heading.attached", phrase: attachedPhrase, shows: true, example: "(kèm theo kế hoạch số 15-kh/tu)" },
  { id: "heading.addressed", phrase: addressedPhrase, shows: true, example: "kính gửi: các sở" },
];

/** The parts of a scheme, with an example. */
export const headingParts: readonly CuePart[] = [
  { id: "heading.counted-part", pattern: countedParts, example: "hoạt động 1: tuyên truyền" },
];
