/** What the name of a body says of its level and its side. */
import type { Branch, Level } from "../model.ts";
import type { Cue } from "./cue.ts";

/** Levels by the words of a body's name, folded; the first that fits decides. */
export const levelCues: readonly Cue<Level>[] = [
  {
    id: "level.central",
    phrase:
      /(?:^|\s)(?:chính phủ|thủ tướng|quốc hội|bộ chính trị|ban bí thư|trung ương|việt nam(?! (?:tỉnh|thành phố|tp|huyện|quận|thị|xã|phường|đặc khu|cấp))|chủ tịch nước|tổng cục|kiểm toán nhà nước|của đảng$)(?!\p{L})|^bộ (?!chỉ huy)|^văn phòng chính phủ/u,
    shows: "central",
    example: "ban chấp hành trung ương",
  },
  {
    id: "level.commune",
    phrase:
      /(?:^|\s)(?:(?<!(?:^|\s)thị )xã(?! hội(?: (?:huyện|quận|thị|tỉnh|thành)|$))|phường|thị trấn|đặc khu)(?: \p{L}|$)/u,
    shows: "commune",
    example: "ủy ban nhân dân xã tân lập",
  },
  {
    id: "level.district",
    phrase: /(?:^|\s)(?:huyện|quận|thị xã|thị ủy)(?!\p{L})/u,
    shows: "district",
    example: "huyện ủy tân lập",
  },
  {
    id: "level.province",
    phrase: /(?:^|\s)(?:tỉnh|thành phố|thành ủy|thành đoàn)(?!\p{L})|^(?:chi cục |văn phòng )?sở /u,
    shows: "province",
    example: "ban thường vụ tỉnh ủy",
  },
];

/** Sides by the words of a body's name, folded; the first that fits decides. */
export const branchCues: readonly Cue<Branch>[] = [
  {
    id: "branch.party",
    phrase:
      /(?:^|\s)(?:đảng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|bộ chính trị|ban bí thư|ban chấp hành trung ương|chi bộ)(?!\p{L})/u,
    shows: "party",
    example: "đảng đoàn liên hiệp các hội",
  },
  {
    id: "branch.association",
    phrase:
      /(?:^|\s)(?:liên hiệp|liên đoàn|liên minh|hội (?!đồng)|hiệp hội|mặt trận|đoàn thanh niên|tỉnh đoàn|thành đoàn|trung ương đoàn)/u,
    shows: "association",
    example: "liên hiệp các hội khoa học và kỹ thuật",
  },
  {
    id: "branch.state",
    phrase:
      /(?:^|\s)(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|chính phủ|thủ tướng|quốc hội|sở|bộ|cục|công an|thanh tra|tòa án|chủ tịch nước|kho bạc|trường|bệnh viện|văn phòng|phòng)(?!\p{L})/u,
    shows: "state",
    example: "ủy ban nhân dân tỉnh",
  },
];

/** Words that may stand behind `tỉnh`, folded, and are of no place's name. */
export const unplaced: ReadonlySet<string> = new Set(
  "cộng đảng độc số giai đến năm trong về và thực nhiệm lần khóa của từ theo tại giữa với trên sở ban".split(
    " ",
  ),
);

/** Types, folded, that only the central State issues. */
export const centralStatute: Cue<true> = {
  id: "statute.central",
  phrase: /^(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị định)$/u,
  shows: true,
  example: "nghị định",
};
