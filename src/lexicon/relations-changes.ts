/** Words by which one document replaces, amends or promulgates another. All phrases are matched against folded text. */
import type { Cue } from "./cue.ts";

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
export const promulgatedBy: Cue<true> = {
  id: "relation.promulgated-by",
  phrase: /^\s*[,(]?\s*(?:được\s+)?(?:ban\s+hành|phê\s+duyệt)\s+(?:kèm\s+theo|tại|theo|bằng)\s+$/u,
  shows: true,
  example: ", ban hành kèm theo ",
};

/** Types whose articles decide: what they say of another document is done by saying it. */
export const decidingTypes: ReadonlySet<string> = new Set([
  "Quyết định",
  "Nghị quyết",
  "Nghị định",
  "Thông tư",
  "Luật",
]);

/** How an article begins that changes another document. */
export const changing: Cue<true> = {
  id: "relation.changing",
  phrase: /^\W*(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|đính\s+chính)(?!\p{L})/u,
  shows: true,
  example: "Bãi bỏ ",
};

/** Behind a document these say that this one puts it out of force. */
export const endedByThis: Cue<true> = {
  id: "relation.replaces.ended",
  phrase: /^[^.;]{0,140}hết\s+hiệu\s+lực[^.;]{0,80}\snày(?!\p{L})/u,
  shows: true,
  example: " hết hiệu lực kể từ ngày Quyết định này có hiệu lực",
};

/** What begins behind the words `Kế hoạch này`, where it is this document that replaces or amends. */
export const selfActs: Cue<true> = {
  id: "relation.self-acts",
  phrase:
    /^\s*(?:(?:,|có\s+hiệu\s+lực|thay\s+thế|thay\s+cho|bãi\s+bỏ|hủy\s+bỏ|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|được|phổ\s+biến|thực\s+hiện|áp\s+dụng|và)(?!\p{L})|$)/u,
  shows: true,
  example: " có hiệu lực kể từ ngày ký và thay thế ",
};
