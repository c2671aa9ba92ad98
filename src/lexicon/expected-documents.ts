/** Orders to issue a document that carries this one out: `xây dựng kế hoạch thực hiện`. */
import type { CuePart } from "./cue.ts";
import { cueWords } from "./cue.ts";

/** What is to be done with the document. */
export const issuingVerbs = cueWords(
  "expected.issue",
  ["xây dựng", "ban hành", "cụ thể hóa thành", "cụ thể hóa bằng"],
  "xây dựng kế hoạch",
);

/** What the document is to be. */
export const expectedTypes = cueWords(
  "expected.type",
  ["kế hoạch", "kế hoạch hành động", "chương trình", "chương trình hành động", "nghị quyết", "chỉ thị"],
  "chương trình hành động",
);

/** What may be said of the document before its purpose: how it is, whose it is, in which way it serves. */
const qualities = cueWords(
  "expected.quality",
  [
    ...[
      "cụ thể",
      "chi tiết",
      "riêng",
      "hằng năm",
      "để",
      "nhằm",
      "và",
      "của",
      "cơ quan",
      "đơn vị",
      "ngành",
      "cấp",
    ],
    ...["địa phương", "mình", "lãnh đạo", "chỉ đạo", "tổ chức", "hướng dẫn", "vận động", "nhân dân"],
  ],
  "cụ thể",
);

/** What it is for; a plan of something else (`kế hoạch tuyển dụng`) is work, and carries nothing out. */
const purposes = cueWords(
  "expected.purpose",
  ["triển khai", "thực hiện", "cụ thể hóa"],
  "triển khai thực hiện",
);

/** The whole order, up to its purpose. What was done before (`đã ban hành`) orders nothing. */
export const expectedDocument: CuePart = {
  id: "expected.document",
  pattern: `(?<!đã\\s+(?:\\p{L}+\\s+)?)(?:${issuingVerbs.pattern})(?:(?:,|\\s+và)\\s+(?:tổ\\s+chức\\s+)?(?:ban\\s+hành|triển\\s+khai|thực\\s+hiện)){0,3}(?:\\s+(?:các|đầy\\s+đủ|cụ\\s+thể)){0,2}(?:\\s+(?:chương\\s+trình|đề\\s+án),)?\\s+(?<type>${expectedTypes.pattern})(?:,?\\s+(?:${qualities.pattern})){0,6}\\s+(?:${purposes.pattern})(?!\\p{L})`,
  example: "xây dựng và ban hành kế hoạch cụ thể để triển khai thực hiện",
};
