/** The words that the names of issuing bodies begin with, as mastheads, preambles and signatures print them. */
import type { Cue, CuePart } from "./cue.ts";
import { alternatives } from "./document-types.ts";

const bodies: readonly string[] = [
  "ủy ban nhân dân",
  "ubnd",
  "hội đồng nhân dân",
  "hđnd",
  "ban chấp hành",
  "ban thường vụ",
  "đoàn chủ tịch",
  "btv",
  "thường trực",
  "bộ chính trị",
  "ban bí thư",
  "chính phủ",
  "thủ tướng",
  "quốc hội",
  "ủy ban thường vụ quốc hội",
  "đảng đoàn",
  "ban cán sự",
  "đảng ủy",
  "đảng bộ",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "thị ủy",
  "quận ủy",
  "chi bộ",
  "tỉnh đoàn",
  "thành đoàn",
  "sở",
  "bộ",
  "ủy ban mặt trận",
  "ủy ban",
  "mặt trận tổ quốc",
  "liên hiệp",
  "liên đoàn",
  "tổng liên đoàn",
  "hội",
  "hiệp hội",
  "công an",
  "văn phòng",
  "ban",
  "cục",
  "chi cục",
  "tổng cục",
  "thanh tra",
  "trung tâm",
  "trung ương hội",
  "trung ương đoàn",
  "trường",
  "học viện",
  "viện",
  "tòa án",
  "kho bạc",
  "ngân hàng",
  "bảo hiểm xã hội",
  "báo",
  "đài",
  "tạp chí",
  "đoàn",
  "huyện đoàn",
  "quận đoàn",
  "thị đoàn",
  "quận ủy",
  "hội đồng",
  "bệnh viện",
  "công ty",
  "tổng công ty",
  "tập đoàn",
  "kiểm toán nhà nước",
  "bch",
];

/** The source of a regular expression over folded text: the first words of a body's name, the longest first. */
export const bodyPattern: string = `${alternatives(bodies)}|phòng(?!,?\\s+chống)`;

/** The first words of bodies' names, with an example. */
export const organParts: readonly CuePart[] = [
  { id: "organ.body", pattern: bodyPattern, example: "ban thường vụ tỉnh ủy" },
];

/** What a body that issues says before the text: `Thủ tướng Chính phủ yêu cầu:`, `Ban Thường vụ Tỉnh ủy kết luận như sau:`. */
export const asks: CuePart = {
  id: "organ.asks",
  pattern:
    "(?:yêu\\s+cầu|chỉ\\s+thị|kết\\s+luận|hướng\\s+dẫn|thông\\s+báo|quyết\\s+định|đề\\s+nghị)(?!\\s+số\\s)(?:\\s+[^.,;:]{0,60}?(?:như\\s+sau|sau\\s+đây|sau))?\\s*:",
  example: "ban thường vụ tỉnh ủy kết luận như sau:",
};

/** Words that name no body by themselves: a masthead goes on with the rest of the name on its next line. */
export const unnamedBody: Cue<true> = {
  id: "organ.unnamed",
  phrase:
    /^(?:ban chấp hành|ban thường vụ|đảng đoàn|ban cán sự(?: đảng)?|ủy ban nhân dân|ubnd|hội đồng nhân dân|thường trực|văn phòng|đảng ủy|đảng bộ|ban chỉ đạo|ủy ban|hội đồng|liên hiệp các hội|ủy ban mặt trận|mặt trận tổ quốc)$/u,
  shows: true,
  example: "ủy ban nhân dân",
};
