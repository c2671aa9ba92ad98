/** Quan hệ: the words that tell how one document stands to another. All phrases are matched against folded text. */
import type { RelationKind } from "../model.ts";
import type { Cue, CuePart } from "./cue.ts";
import { firstIn, sieved } from "./cue-sieve.ts";

/** The order of the annotation guide: of several relations between two documents the first one stands. */
export const relationOrder: readonly RelationKind[] = [
  "implements",
  "basis",
  "continues",
  "replaces",
  "amends",
  "mentions",
];

/** How something is done: it may stand between the verb and the document. */
const MANNER =
  "(?:(?:\\s*,\\s*|\\s+)(?:và\\s+)?(?:(?:nghiêm\\s+túc|đầy\\s+đủ|có\\s+hiệu\\s+quả|hiệu\\s+quả|kịp\\s+thời|đồng\\s+bộ|tốt|thắng\\s+lợi|thành\\s+công|quyết\\s+liệt|sâu\\s+rộng|sâu\\s+sắc|toàn\\s+diện|triệt\\s+để|hoàn\\s+thành|đúng|nghiêm|thiết\\s+thực|thống\\s+nhất|chủ\\s+động|tích\\s+cực|cụ\\s+thể)(?!\\p{L}))){0,6}";
/** What of the document is meant: its contents, its aims, some of its articles. */
const MATTER =
  "(?:\\s+(?:(?:các|những|một\\s+số)\\s+)?(?:(?:nội\\s+dung|mục\\s+tiêu|nhiệm\\s+vụ|giải\\s+pháp|chỉ\\s+tiêu|quan\\s+điểm|tinh\\s+thần|phương\\s+hướng|quy\\s+định|điều|văn\\s+bản|chỉ\\s+đạo|yêu\\s+cầu|định\\s+hướng)(?:\\s*(?:,|và)\\s*|\\s+|(?![\\p{L}\\d\\s]))){1,6}(?:\\s*chủ\\s+yếu)?(?:\\s*(?:được\\s+)?(?:nêu|đề\\s+ra|xác\\s+định|quy\\s+định|giao))?(?:\\s*(?:của|tại|trong|theo))?)?";
const VERB =
  "(?:thực\\s+hiện|triển\\s+khai|cụ\\s+thể\\s+hóa|thể\\s+chế\\s+hóa|quán\\s+triệt|thi\\s+hành|hưởng\\s+ứng)";
/** Which part of it: `khoản 2 Điều 3`. */
const PART =
  "(?:\\s+(?:(?:điểm|khoản|điều|mục|phần|chương|phụ\\s+lục)\\s+[a-zđ\\d]{1,5}(?:\\s*(?:,|và|của)\\s*|\\s+|(?=$))){1,6})?";
const AT_END = `${MANNER}${MATTER}${PART}\\s*["'(]?\\s*(?:các\\s+)?$`;

/** What somebody asks, and the document in which he does. */
const INSTRUCTION =
  "(?:chỉ\\s+đạo|hướng\\s+dẫn|kết\\s+luận|yêu\\s+cầu|đề\\s+nghị|nội\\s+dung|nhiệm\\s+vụ|thẩm\\s+(?:định|tra)|tham\\s+gia|thống\\s+nhất|của)(?!\\p{L})[^.;:]{0,140}\\s(?:tại|trong)\\s*";

/** Directly before a document: what the words before it do with it. The first that holds decides. */
export const relationCues: readonly Cue<RelationKind>[] = [
  {
    id: "relation.continues",
    phrase: new RegExp(
      `(?<!\\p{L})tiếp\\s+tục(?:\\s+(?:đẩy\\s+mạnh|tăng\\s+cường|tổ\\s+chức|quán\\s+triệt|chỉ\\s+đạo|lãnh\\s+đạo|và)|\\s*,){0,6}(?:\\s*${VERB}){1,3}${AT_END}`,
      "u",
    ),
    shows: "continues",
    example: "về việc tiếp tục thực hiện",
  },
  {
    id: "relation.replaces",
    phrase:
      /(?<!\p{L})(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|thay\s+cho)(?:\s+(?:toàn\s+bộ|một\s+phần))?(?:\s+các)?\s*$/u,
    shows: "replaces",
    example: "Kế hoạch này thay thế",
  },
  {
    id: "relation.amends",
    phrase:
      /(?<!\p{L})(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|cập\s+nhật|đính\s+chính)(?:\s*,?\s*(?:và\s+)?(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|cập\s+nhật))?(?:\s+(?:một\s+số\s+(?:điều|nội\s+dung|nhiệm\s+vụ)|nội\s+dung|(?:(?:điểm|khoản|điều|mục|phụ\s+lục)(?:\s+[a-zđ\d]{1,4})?(?:\s*(?:,|và)\s*|\s+|(?=$))){1,6}))?(?:\s*(?:của|tại|trong))?(?:\s+các)?\s*$/u,
    shows: "amends",
    example: "sửa đổi, bổ sung một số điều của",
  },
  {
    id: "relation.implements",
    phrase: new RegExp(`(?<!\\p{L})${VERB}${AT_END}`, "u"),
    shows: "implements",
    example: "ban hành kế hoạch triển khai thực hiện",
  },
  {
    id: "relation.implements.instruction",
    phrase: new RegExp(`(?<!\\p{L})thực\\s+hiện\\s+(?:ý\\s+kiến\\s+)?${INSTRUCTION}$`, "u"),
    shows: "implements",
    example: "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh tại",
  },
];

/** A list that goes on with what somebody asks in a document: `… và hướng dẫn của Sở Nội vụ tại Công văn số …`. */
export const instruction: Cue<true> = {
  id: "relation.instruction",
  phrase: new RegExp(`(?:[,;]|\\svà)\\s+(?:ý\\s+kiến\\s+)?${INSTRUCTION}$`, "u"),
  shows: true,
  example: "; ý kiến chỉ đạo của Tỉnh ủy tại ",
};

/** What the words before a document do with it; the first cue that holds decides. */
export function relationBefore(words: string): Cue<RelationKind> | undefined {
  return firstIn(sievedRelations, words);
}

const sievedRelations = relationCues.map(sieved);

/** What opens a clause that names the ground it stands on; of what somebody says in a document the document is the ground. */
export const basisCues: readonly Cue<"basis">[] = [
  {
    id: "relation.basis.can-cu",
    phrase: /(?<!\p{L})căn\s+cứ(?!\p{L})/gu,
    shows: "basis",
    example: "Căn cứ Kế hoạch số 15-KH/TU",
  },
  {
    id: "relation.basis.tren-co-so",
    phrase: /(?<!\p{L})trên\s+cơ\s+sở(?!\p{L})/gu,
    shows: "basis",
    example: "Trên cơ sở quán triệt Kết luận số 93-KL/TW",
  },
  {
    id: "relation.basis.bam-sat",
    phrase: /(?<!\p{L})bám\s+sát(?!\p{L})/gu,
    shows: "basis",
    example: "bám sát các mục tiêu của Nghị quyết",
  },
  {
    id: "relation.basis.dua-tren",
    phrase: /(?<!\p{L})dựa\s+(?:trên|vào)(?!\p{L})/gu,
    shows: "basis",
    example: "dựa trên Chỉ thị số 52-CT/TU",
  },
  {
    id: "relation.basis.theo",
    phrase:
      /(?<!\p{L}|tiếp\s|kèm\s|đi\s|cùng\s|làm\s|noi\s|tuỳ\s|tùy\s)theo(?!\s+(?:dõi|kịp|đuổi))(?!\p{L})(?:\s+(?:báo\s+cáo|yêu\s+cầu|chỉ\s+đạo|ý\s+kiến\s+chỉ\s+đạo)(?=\s+(?:của|tại|trong)(?!\p{L})))?/gu,
    shows: "basis",
    example: "theo tinh thần Nghị quyết số 27-NQ/TW",
  },
  {
    id: "relation.basis.xet",
    phrase:
      /(?<!\p{L}|xem\s|thẩm\s)xét(?=\s+(?:đề\s+nghị|tờ\s+trình|báo\s+cáo|công\s+văn|văn\s+bản|ý\s+kiến|kết\s+quả)(?!\p{L}))(?:\s+báo\s+cáo)?/gu,
    shows: "basis",
    example: "xét đề nghị của Sở Nội vụ tại Tờ trình số 38/TTr-SNV",
  },
  {
    id: "relation.basis.dung-quy-dinh",
    phrase: /(?<!\p{L}|theo\s)đúng\s+(?:các\s+)?quy\s+định\s+(?:tại|của|trong)(?!\p{L})/gu,
    shows: "basis",
    example: "thực hiện đúng quy định tại Thông tư số 29/2012/TT-BGDĐT",
  },
];

/** Between `theo`, `căn cứ` and the document these begin an act of their own: the ground is named no more. */
export const acts: CuePart = {
  id: "relation.acts",
  pattern:
    "(?<!bản\\s)(?:thực\\s+hiện|triển\\s+khai|quán\\s+triệt|tuyên\\s+truyền|phổ\\s+biến|tham\\s+mưu|phối\\s+hợp|chủ\\s+trì|ban\\s+hành|xây\\s+dựng|tổ\\s+chức|báo\\s+cáo|đôn\\s+đốc|kiểm\\s+tra|chỉ\\s+đạo|yêu\\s+cầu|giao)",
  example: "theo chức năng tổ chức thực hiện",
};

/** What the words before a document continue, within one clause: `tiếp tục quán triệt …, triển khai thực hiện …`. */
export const continuing: Cue<true> = {
  id: "relation.continuing",
  phrase: new RegExp(
    `(?<!\\p{L})tiếp\\s+tục\\s+(?:quán\\s+triệt|triển\\s+khai|tổ\\s+chức\\s+(?:thực\\s+hiện|triển\\s+khai)|thực\\s+hiện|đẩy\\s+mạnh)(?!\\p{L})[^;.:]{0,400}(?<!\\p{L})${VERB}${AT_END}`,
    "u",
  ),
  shows: true,
  example: "tiếp tục quán triệt, tuyên truyền, thực hiện có hiệu quả ",
};

/** What the subject of a cited document begins with. */
export const subject: Cue<true> = {
  id: "relation.subject",
  phrase:
    /^\s*(?:["'(,]\s*)*(?:về|v\/v|nhằm|để|ban\s+hành|phê\s+duyệt|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|thực\s+hiện|triển\s+khai|tiếp\s+tục|quy\s+định|hướng\s+dẫn|thông\s+báo|tổng\s+kết|sơ\s+kết|cụ\s+thể\s+hóa|thay\s+thế|bãi\s+bỏ|công\s+bố|thông\s+qua|thi\s+hành|tổ\s+chức|đẩy\s+mạnh|quán\s+triệt|tăng\s+cường)(?!\p{L})/u,
  shows: true,
  example: " về việc tiếp tục thực hiện ",
};

/** What a body's own order is set down in: in a list behind another document's title it is a ground of its own. */
export const ownStatute: Cue<true> = {
  id: "relation.own-statute",
  phrase: /^(?:Điều lệ|Quy chế)(?!\p{L})/u,
  shows: true,
  example: "Điều lệ Hội Thư viện",
};

/** Behind a comma these begin another subject: the cited document's own is at an end. */
export const newSubject: Cue<true> = {
  id: "relation.new-subject",
  phrase:
    /,\s*(?:các|ubnd|ủy\s+ban|ban\s+\p{L}+|sở\s|bộ\s|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|đảng\s+(?:ủy|đoàn)|chính\s+phủ|thủ\s+tướng|hội\s+đồng|liên\s+hiệp|trong\s+đó|theo\s+đó|đồng\s+thời)(?!\p{L})/u,
  shows: true,
  example: ", các sở triển khai ",
};
