/** Luật, bộ luật, pháp lệnh: where their names end. */
import { adverbs } from "./citations.ts";
import type { CuePart } from "./cue.ts";
import { alternatives } from "./document-types.ts";
import { lawNames } from "./law-names.ts";

/** Finds a law's name, the longest first. */
export const listedLaw: CuePart = {
  id: "citation.law.listed",
  pattern: `(?:${alternatives([...lawNames])})(?!\\p{L})`,
  example: "luật phòng, chống tham nhũng",
};

/** `Luật sửa đổi, bổ sung một số điều của Luật …`: the law's name goes on with the laws that it amends. */
export const amending: CuePart = {
  id: "citation.law.amending",
  pattern: "sửa\\s+đổi(?:\\s*,\\s*bổ\\s+sung)?(?:\\s+một\\s+số\\s+điều)?(?:\\s+của)?(?:\\s+các)?\\s+",
  example: "luật sửa đổi, bổ sung một số điều của luật đầu tư",
};

/** Words that no law's name goes on with, where the name is not in the list. */
export const lawStop: CuePart = {
  id: "citation.law.stop",
  pattern:
    `(?:${adverbs.pattern}|` +
    "(?:ngày|năm|số)\\s+\\d|của|về|để|theo|được|trong|đã|là|có|cho|đến|tại|nhằm|khi|thì|do|hiện|này|hoặc|với|từ|như|cần|phải|vào|trên|mới|đang|sẽ|gồm|" +
    "thực\\s+hiện|triển\\s+khai|quy\\s+định|hướng\\s+dẫn|ban\\s+hành|thông\\s+qua|đối\\s+với|sửa\\s+đổi|bổ\\s+sung|liên\\s+quan|tới)(?!\\p{L})",
  example: "luật trồng hoa để bảo vệ môi trường",
};
