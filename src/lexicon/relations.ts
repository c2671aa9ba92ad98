/** Quan hệ: the words that tell how one document stands to another. All phrases are matched against folded text. */
import type { RelationKind } from "../model.ts";
import type { Cue } from "./cue.ts";

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
  "(?:\\s*,?\\s*(?:và\\s+)?(?:(?:nghiêm\\s+túc|đầy\\s+đủ|có\\s+hiệu\\s+quả|hiệu\\s+quả|kịp\\s+thời|đồng\\s+bộ|tốt|thắng\\s+lợi|thành\\s+công|quyết\\s+liệt|sâu\\s+rộng|sâu\\s+sắc|toàn\\s+diện|triệt\\s+để|hoàn\\s+thành|đúng|nghiêm|thiết\\s+thực|thống\\s+nhất|chủ\\s+động|tích\\s+cực|cụ\\s+thể)(?!\\p{L}))){0,6}";
/** What of the document is meant: its contents, its aims, some of its articles. */
const MATTER =
  "(?:\\s+(?:(?:các|những|một\\s+số)\\s+)?(?:(?:nội\\s+dung|mục\\s+tiêu|nhiệm\\s+vụ|giải\\s+pháp|chỉ\\s+tiêu|quan\\s+điểm|tinh\\s+thần|phương\\s+hướng|quy\\s+định|điều|văn\\s+bản|chỉ\\s+đạo|yêu\\s+cầu|định\\s+hướng)\\s*(?:,|và)?\\s*){1,6}(?:\\s*chủ\\s+yếu)?(?:\\s*(?:được\\s+)?(?:nêu|đề\\s+ra|xác\\s+định|quy\\s+định|giao))?(?:\\s*(?:của|tại|trong|theo))?)?";
const VERB =
  "(?:thực\\s+hiện|triển\\s+khai|cụ\\s+thể\\s+hóa|thể\\s+chế\\s+hóa|quán\\s+triệt|thi\\s+hành|hưởng\\s+ứng)";
/** Which part of it: `khoản 2 Điều 3`. */
const PART =
  "(?:\\s+(?:(?:điểm|khoản|điều|mục|phần|chương|phụ\\s+lục)\\s+[a-zđ\\d]{1,5}\\s*(?:,|và|của)?\\s*){1,6})?";
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
export const instructionPhrase = new RegExp(`(?:[,;]|\\svà)\\s+(?:ý\\s+kiến\\s+)?${INSTRUCTION}$`, "u");

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
export const actWords =
  "(?<!bản\\s)(?:thực\\s+hiện|triển\\s+khai|quán\\s+triệt|tuyên\\s+truyền|phổ\\s+biến|tham\\s+mưu|phối\\s+hợp|chủ\\s+trì|ban\\s+hành|xây\\s+dựng|tổ\\s+chức|báo\\s+cáo|đôn\\s+đốc|kiểm\\s+tra|chỉ\\s+đạo|yêu\\s+cầu|giao)";

/** What the words before a document continue, within one clause: `tiếp tục quán triệt …, triển khai thực hiện …`. */
export const continuingPhrase = new RegExp(
  `(?<!\\p{L})tiếp\\s+tục\\s+(?:quán\\s+triệt|triển\\s+khai|tổ\\s+chức\\s+(?:thực\\s+hiện|triển\\s+khai)|thực\\s+hiện|đẩy\\s+mạnh)(?!\\p{L})[^;.:]{0,400}(?<!\\p{L})${VERB}${AT_END}`,
  "u",
);

/** Before `thực hiện` these say that the words look back on it: `sau 5 năm thực hiện`, `kết quả thực hiện`. */
export const lookingBackPhrase =
  /(?<!\p{L})(?:sau|qua|hơn|gần)\s+(?:\d+|\p{L}+)\s+năm\s+[^.;]{0,40}$|(?<!\p{L})(?:kết\s+quả|tình\s+hình|sơ\s+kết|tổng\s+kết|quá\s+trình|thời\s+gian)\s+[^.;]{0,60}$/u;

/** Before a document that is carried out these say that others did so, or did not. */
export const narratedCues: readonly Cue<"before" | "behind">[] = [
  {
    id: "relation.narrated.time",
    phrase:
      /^\P{L}{0,12}(?:trong\s+)?(?:(?:những|nhiều|các|mấy|hơn|gần|\d{1,2})\s+)?(?:\d{1,2}\s+)?(?:năm|thời\s+gian|nhiệm\s+kỳ|giai\s+đoạn)\s+(?:vừa\s+)?qua(?!\p{L})/u,
    shows: "before",
    example: "Trong những năm qua, thực hiện",
  },
  {
    id: "relation.narrated.done",
    phrase:
      /(?<!\p{L})(?:đã|chưa|từng)(?!\p{L})(?!\s+(?:nêu|đề\s+ra|được|ban\s+hành|đạt|chỉ\s+ra|ký))[^;:]{0,120}$/u,
    shows: "before",
    example: "các cấp đã có nhiều cố gắng trong việc triển khai",
  },
  {
    id: "relation.narrated.result",
    phrase:
      /(?<!\p{L})(?:đã(?!\s+(?:nêu|đề\s+ra|được\s+(?:nêu|giao)))|có\s+lúc|có\s+nơi|còn(?!\s+lại)|chưa)(?!\p{L})/u,
    shows: "behind",
    example: "có lúc, có nơi chưa nghiêm",
  },
];

/** In the sentence these say that the document itself acts. */
export const promulgatingPhrase =
  /(?<!\p{L}|đã\s)(?:ban\s+hành|xây\s+dựng|yêu\s+cầu|chỉ\s+thị|đề\s+nghị|hướng\s+dẫn|thông\s+báo|kết\s+luận|quyết\s+định|phát\s+động|báo\s+cáo|triển\s+khai|như\s+sau)(?!\p{L})/u;

/** Before a document: the one before it is changed by this one. */
export const changedByCues: readonly Cue<"amends" | "replaces">[] = [
  {
    id: "relation.amends.by",
    phrase:
      /^\s*[,(]?\s*(?:đã\s+)?(?:được\s+)?(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh)(?:\s*,?\s*(?:và\s+)?(?:bổ\s+sung|thay\s+thế))?(?:\s+một\s+số\s+(?:điều|nội\s+dung))?\s+(?:tại|bởi|bằng|theo)\s+(?:các\s+)?$/u,
    shows: "amends",
    example: ", được sửa đổi, bổ sung tại ",
  },
  {
    id: "relation.replaces.by",
    phrase:
      /^\s*[,(]?\s*(?:đã\s+)?(?:được\s+|bị\s+)?(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ)\s+(?:tại|bởi|bằng|theo)\s+(?:các\s+)?$/u,
    shows: "replaces",
    example: ", được thay thế bằng ",
  },
];

/** Behind a named paper these say by which document it was promulgated: `Quy chế …, ban hành kèm theo Quyết định số …`. */
export const promulgatedBy =
  /^\s*[,(]?\s*(?:được\s+)?(?:ban\s+hành|phê\s+duyệt)\s+(?:kèm\s+theo|tại|theo|bằng)\s+$/u;

/** Types whose articles decide: what they say of another document is done by saying it. */
export const decidingTypes: ReadonlySet<string> = new Set([
  "Quyết định",
  "Nghị quyết",
  "Nghị định",
  "Thông tư",
  "Luật",
]);

/** How an article begins that changes another document. */
export const changingPhrase =
  /^\W*(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|đính\s+chính)(?!\p{L})/u;

/** What begins behind the words `Kế hoạch này`, where it is this document that replaces or amends. */
export const selfActs =
  /^\s*(?:(?:,|có\s+hiệu\s+lực|thay\s+thế|thay\s+cho|bãi\s+bỏ|hủy\s+bỏ|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|được|phổ\s+biến|thực\s+hiện|áp\s+dụng|và)(?!\p{L})|$)/u;

/** What the subject of a cited document begins with. */
export const subjectPhrase =
  /^\s*(?:["'(,]\s*)*(?:về|v\/v|nhằm|để|ban\s+hành|phê\s+duyệt|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|thực\s+hiện|triển\s+khai|tiếp\s+tục|quy\s+định|hướng\s+dẫn|thông\s+báo|tổng\s+kết|sơ\s+kết|cụ\s+thể\s+hóa|thay\s+thế|bãi\s+bỏ|công\s+bố|thông\s+qua|thi\s+hành|tổ\s+chức|đẩy\s+mạnh|quán\s+triệt|tăng\s+cường)(?!\p{L})/u;

/** What a body's own order is set down in: in a list behind another document's title it is a ground of its own. */
export const ownStatute = /^(?:Điều lệ|Quy chế)(?!\p{L})/u;

/** Behind a comma these begin another subject: the cited document's own is at an end. */
export const newSubjectPhrase =
  /,\s*(?:các|ubnd|ủy\s+ban|ban\s+\p{L}+|sở\s|bộ\s|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|đảng\s+(?:ủy|đoàn)|chính\s+phủ|thủ\s+tướng|hội\s+đồng|liên\s+hiệp|trong\s+đó|theo\s+đó|đồng\s+thời)(?!\p{L})/u;
