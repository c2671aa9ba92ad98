/** Words around a bare `Kế hoạch` that tell whether this document is meant. All are sources over folded text. */
import { type Cue, type CuePart, type CueWords, cueWords } from "./cue.ts";

/** Types that name one another within a document: a plan of action calls itself a plan, and a programme of action. */
export const planTypes: ReadonlySet<string> = new Set([
  "Kế hoạch",
  "Kế hoạch hành động",
  "Kế hoạch phối hợp",
  "Kế hoạch liên tịch",
  "Chương trình",
  "Chương trình hành động",
  "Chương trình phối hợp",
  "Đề án",
]);

/** Before the noun these say that another paper, or any, is meant. */
export const otherBefore: CueWords = cueWords(
  "citation.self.other-before",
  [
    "các",
    "những",
    "mọi",
    "một",
    "một số",
    "mỗi",
    "từng",
    "nhiều",
    "sở",
    "bộ",
    "phòng",
    "ban",
    "vụ",
    "ngành",
    "theo dõi",
    "công tác",
    "văn bản",
    "đề án",
    "dự án",
    "chương trình",
    "quyết định",
    "tờ trình",
  ],
  "các kế hoạch",
);

/** Before the noun these say that this document is meant, whatever follows. */
export const ownBefore: CueWords = cueWords(
  "citation.self.own-before",
  ["trên đây là", "trên đây là nội dung", "từ ngày ký", "từ ngày ban hành", "từ ngày ký ban hành"],
  "trên đây là kế hoạch",
);

/** Words that may follow a bare noun; any other word goes on with the name of another paper. */
export const selfFollows: CueWords = cueWords(
  "citation.self.follows",
  [
    "này",
    "nêu trên",
    "nói trên",
    "trên",
    "và",
    "hoặc",
    "nhằm",
    "để",
    "tập trung",
    "theo",
    "được",
    "có",
    "đã",
    "đang",
    "sẽ",
    "phải",
    "cần",
    "là",
    "tới",
    "đến",
    "cho",
    "trong",
    "trên địa bàn",
    "khi",
    "nếu",
    "bảo đảm",
    "đảm bảo",
    "đạt",
    "đúng",
    "hiệu quả",
    "có hiệu quả",
    "kịp thời",
    "nghiêm túc",
    "thiết thực",
    "thành công",
    "đồng bộ",
    "thống nhất",
    "phù hợp",
    "đề ra",
    "đặt ra",
    "gắn",
    "do",
    "tại",
    "với",
    "thì",
    "bằng",
    "từ",
    "không",
    "gồm",
    "bao gồm",
    "như",
    "như sau",
    "vào",
    "ra",
    "tiến hành",
    "ban hành",
    "kèm theo",
    "báo cáo",
    "định kỳ",
    "gửi",
  ],
  "kế hoạch nhằm nâng cao",
);

/** Before a noun in small letters these say that this document is meant. */
export const smallBefore: CuePart = {
  id: "citation.self.small-before",
  pattern:
    "(?:nội\\s+dung|mục\\s+tiêu|mục\\s+đích|nhiệm\\s+vụ|yêu\\s+cầu|tiến\\s+độ)(?:\\s+(?:của|trong|theo))?|(?:kết\\s+quả|tình\\s+hình|việc|quá\\s+trình)\\s+(?:tổ\\s+chức\\s+)?(?:triển\\s+khai\\s+)?(?:thực\\s+hiện)",
  example: "tình hình thực hiện kế hoạch",
};

/** Before a noun these name it as the ground of what follows. */
export const groundBefore: Cue<true> = {
  id: "citation.self.ground-before",
  phrase: /(?<!\p{L})(?:căn\s+cứ(?:\s+vào)?|theo|trên\s+cơ\s+sở|thuộc|trong|tại)\s+$/u,
  shows: true,
  example: "các đơn vị căn cứ ",
};

/** What is planned by a document that is named as the ground: it is this one. */
export const plannedBehind: Cue<true> = {
  id: "citation.self.planned-behind",
  phrase:
    /^\s+(?:xây\s+dựng|lập|ban\s+hành|chủ\s+động|cụ\s+thể\s+hóa|đề\s+ra)(?!\p{L})[^.;,\n]{0,30}(?:kế\s+hoạch|chương\s+trình|dự\s+toán|văn\s+bản)/u,
  shows: true,
  example: " xây dựng kế hoạch của đơn vị",
};

/** Where these are spoken of, a bare `Chương trình` may be one of them. */
export const otherProgrammes: Cue<true> = {
  id: "citation.self.other-programmes",
  phrase: /chương\s+trình\s+(?:mục\s+tiêu|quốc\s+gia|trọng\s+(?:tâm|điểm)|\d)/u,
  shows: true,
  example: "chương trình mục tiêu quốc gia",
};
