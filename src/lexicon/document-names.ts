/** The names of documents that have no number: whose they are, and what of a name is only manner of speaking. */
import type { Cue } from "./cue.ts";

/** Words in a name or an issuer that show whose document it is; a name may hold several. */
export const nameScopeCues: readonly Cue<"central" | "province" | "district">[] = [
  {
    id: "name.of-the-nation",
    phrase:
      /việt\s+nam|trung\s+ương|toàn\s+quốc|quốc\s+gia|quốc\s+hội|(?:của|thủ\s+tướng)\s+chính\s+phủ|của\s+đảng(?!\s*(?:bộ|đoàn|ủy))|cả\s+nước/u,
    shows: "central",
    example: "nghị quyết đại hội xiii của đảng",
  },
  {
    id: "name.of-a-district",
    phrase: /(?<!\p{L})(?:huyện|quận|thị\s+xã|thị\s+ủy|xã(?!\s+hội)|phường|thị\s+trấn)(?!\p{L})/u,
    shows: "district",
    example: "ubnd huyện sơn tây",
  },
  {
    id: "name.of-a-province",
    phrase: /(?<!\p{L}|các\s{1,4}|mọi\s{1,4})(?:tỉnh|thành\s+(?:phố|ủy))(?!\p{L})/u,
    shows: "province",
    example: "nghị quyết đại hội đảng bộ tỉnh lần thứ xix",
  },
];

/** Types that a body makes for its own use: without another sign they are of the place of who cites them. */
export const ownRuleTypes: ReadonlySet<string> = new Set(["điều lệ", "quy chế", "nội quy"]);

/** Types that only the state's highest bodies make: they are of the nation. */
export const lawTypes: ReadonlySet<string> = new Set([
  "luật",
  "bộ luật",
  "hiến pháp",
  "pháp lệnh",
  "nghị định",
  "cương lĩnh",
]);

/** What a name may have or lack, and be the same: `đại biểu toàn quốc lần thứ XIII`, `XIII`. */
export const nameFillers: Cue<true> = {
  id: "name.filler",
  phrase:
    /(?<!\p{L})(?:đại\s+biểu|toàn\s+quốc|lần\s+thứ|lần|của|các|khóa|cộng\s+sản\s+việt\s+nam|tỉnh|thành\s+phố|nhiệm\s+kỳ\s+\d{4}\s*-\s*\d{4}|giai\s+đoạn\s+\d{4}\s*-\s*\d{4}|nhiệm\s+kỳ)(?!\p{L})/gu,
  shows: true,
  example: "đại hội đại biểu toàn quốc lần thứ xiii",
};

/** The word that makes a name one of a congress: its parts come in any order. */
export const congress: Cue<true> = {
  id: "name.congress",
  phrase: /đại\s+hội/u,
  shows: true,
  example: "nghị quyết đại hội xiii",
};

/** The term of office of a body: `(khóa XI)`. */
export const termOfOffice: Cue<true> = {
  id: "name.term",
  phrase: /khóa\s+(?<term>[ivxlc]{1,7}|\d{1,2})(?!\p{L})/u,
  shows: true,
  example: "tỉnh ủy (khóa xi)",
};

/** The year in the name of a law: `Luật Khoa học và Công nghệ năm 2013`. */
export const nameYear: Cue<true> = {
  id: "name.year",
  phrase: /\s+(?:năm\s+)?(?<year>(?:19|20)\d\d)\s*$/u,
  shows: true,
  example: "luật giáo dục năm 2019",
};
