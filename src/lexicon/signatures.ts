/** The words of a signature: on whose behalf it is given, and as what. */
import type { Cue, CuePart } from "./cue.ts";
import { alternatives } from "./document-types.ts";

/** On whose behalf: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
export type SignedFor = "on-behalf" | "for" | "by-order" | "by-authority" | "acting";

/** State (`TM.`) and Party (`T/M`) abbreviations before a body or a post. */
export const signedForCues: readonly Cue<SignedFor>[] = [
  {
    id: "signature.tm",
    phrase: /^t\s?[./]?\s?m(?:\s*[./]|(?=\s))\s*/u,
    shows: "on-behalf",
    example: "t/m ban thường vụ",
  },
  {
    id: "signature.kt",
    phrase: /^k\s?[./]?\s?t(?:\s*[./]|(?=\s))\s*/u,
    shows: "for",
    example: "kt. chủ tịch",
  },
  {
    id: "signature.tuq",
    phrase: /^t\s?[./]?\s?u\s?[./]?\s?q(?:\s*[./]|(?=\s))\s*/u,
    shows: "by-authority",
    example: "tuq. giám đốc",
  },
  {
    id: "signature.tl",
    phrase: /^t\s?[./]?\s?l(?:\s*[./]|(?=\s))\s*/u,
    shows: "by-order",
    example: "tl. bộ trưởng",
  },
  { id: "signature.q", phrase: /^q\s*[./]\s*/u, shows: "acting", example: "q. giám đốc" },
];

/** Posts that sign, in folded words; the longer before the one that it contains. */
export const posts: readonly string[] = [
  "phó bí thư thường trực",
  "phó chủ tịch thường trực",
  "thường trực ban bí thư",
  "phó trưởng ban thường trực",
  "phó tổng thư ký",
  "phó tổng giám đốc",
  "phó chánh văn phòng",
  "phó thủ tướng thường trực",
  "phó thủ tướng",
  "phó chủ nhiệm",
  "phó chủ tịch",
  "phó bí thư",
  "phó trưởng đoàn",
  "phó trưởng ban",
  "phó trưởng phòng",
  "phó giám đốc",
  "phó cục trưởng",
  "phó vụ trưởng",
  "phó viện trưởng",
  "phó hiệu trưởng",
  "phó tổng cục trưởng",
  "phó thống đốc",
  "phó chỉ huy trưởng",
  "phó viện trưởng",
  "tổng bí thư",
  "tổng thư ký",
  "tổng giám đốc",
  "tổng cục trưởng",
  "chánh văn phòng",
  "chánh thanh tra",
  "chánh án",
  "thủ tướng",
  "bộ trưởng",
  "thứ trưởng",
  "thống đốc",
  "chủ nhiệm",
  "chủ tịch",
  "bí thư",
  "giám đốc",
  "trưởng ban",
  "trưởng đoàn",
  "trưởng phòng",
  "cục trưởng",
  "chi cục trưởng",
  "vụ trưởng",
  "viện trưởng",
  "hiệu trưởng",
  "chỉ huy trưởng",
  "chính ủy",
  "ủy viên thường vụ",
  "ủy viên thường trực",
];

/** A post in a signature, folded: `phó chủ tịch`, with `thường trực` where it follows. */
export const postPattern: string = alternatives(posts);

/** Bodies whose names end in the words of a post, folded: `Ban Bí thư`, `Đoàn Chủ tịch`. */
export const postBodyPattern: string =
  "(?<!trưởng )ban (?:bí thư|giám đốc|chủ nhiệm|giám hiệu|chỉ huy|chủ tịch|viện trưởng)|(?<!liên )đoàn chủ tịch";

/** The posts, and the bodies that are none, with an example each. */
export const postParts: readonly CuePart[] = [
  { id: "signature.post", pattern: postPattern, example: "kt. giám đốc phó giám đốc" },
  { id: "signature.post-body", pattern: postBodyPattern, example: "t/m ban bí thư" },
];

/** Ranks and degrees before a name, which are no part of it. */
export const honorific: Cue<true> = {
  id: "signature.honorific",
  phrase:
    /^(?:(?:gs|pgs|ts|ths|bs|ks|cn|cvcc|ls|đ\/c|đồng\s+chí)\s*\.?\s*|(?:thượng|trung|thiếu|đại)\s+(?:tướng|tá|úy)\s+)+/u,
  shows: true,
  example: "TS. Nguyễn Văn A",
};

/** Family names that most signers bear: they tell a name in capitals from a body in capitals. */
export const familyName: Cue<true> = {
  id: "signature.family-name",
  phrase:
    /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đoàn|vương|trịnh|trương|đinh|lâm|phùng|mai|tô|hà|tạ|cao|lưu|lương|châu|thái|tăng|la|quách|kim|thạch|danh|giàng|sùng|vàng|lò|quàng|cầm|hứa|nông|triệu|chu|khuất|kiều|nghiêm|từ|ma|vi|lục|hầu|tống|văn|thân|giáp|lại|đồng|mạc|doãn|viên|ông|ksor|rơ|y|điểu|siu|rcom|nay)(?!\p{L})/u,
  shows: true,
  example: "Nguyễn Văn A",
};

/** What stands between the post and the name: stamps and marks of signing. */
export const stamp: Cue<true> = {
  id: "signature.stamp",
  phrase:
    /[[(]?\s*(?:đã\s+ký(?:\s+tên)?(?:\s+và\s+đóng\s+dấu)?|ký\s+tên(?:,)?\s+(?:và\s+)?đóng\s+dấu|chữ\s+ký(?:\s+số)?|đã\s+ký\s+điện\s+tử)\s*[\])]?/gu,
  shows: true,
  example: "(đã ký và đóng dấu)",
};

/** How the list of recipients begins. */
export const recipients: Cue<true> = {
  id: "signature.recipients",
  phrase: /^(?:\d+\.\s*)?n[ơo]i\s+(?:nhận|gửi)\s*(?::|;|$|(?=\n))/u,
  shows: true,
  example: "Nơi nhận:",
};
