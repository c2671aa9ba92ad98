/** Luật, bộ luật, pháp lệnh: where their names end. */
import { adverbs } from "./citations.ts";
import { alternatives } from "./document-types.ts";
import { lawNames } from "./law-names.ts";

/** The source of a regular expression that finds a law's name in folded text, the longest first. */
export const lawNamePattern: string = `(?:${alternatives([...lawNames])})(?!\\p{L})`;

/** `Luật sửa đổi, bổ sung một số điều của Luật …`: the law's name goes on with the laws that it amends. */
export const amendingPattern =
  "sửa\\s+đổi(?:\\s*,\\s*bổ\\s+sung)?(?:\\s+một\\s+số\\s+điều)?(?:\\s+của)?(?:\\s+các)?\\s+";

/** Words that no law's name goes on with, where the name is not in the list. */
export const lawStopPattern: string =
  `(?:${adverbs}|` +
  "(?:ngày|năm|số)\\s+\\d|của|về|để|theo|được|trong|đã|là|có|cho|đến|tại|nhằm|khi|thì|do|hiện|này|hoặc|với|từ|như|cần|phải|vào|trên|mới|đang|sẽ|gồm|" +
  "quy\\s+định|hướng\\s+dẫn|ban\\s+hành|thông\\s+qua|đối\\s+với|sửa\\s+đổi|bổ\\s+sung|liên\\s+quan|tới)(?!\\p{L})";
