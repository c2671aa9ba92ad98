/** Small words of Vietnamese: those that say little by themselves, and those that begin the purpose of a duty. */
import { type CuePart, type CueWords, cueWords } from "./cue.ts";

/** Hư từ: words that join others, and tell no two duties apart. */
export const functionWords: CueWords = cueWords(
  "word.function",
  "và của các cho với trong đến về là được có để theo những từ một trên tại này đối vào".split(" "),
  "công tác của các hội",
);

/** What follows says what the duty is good for, which many duties share: `nhằm`, `góp phần`, `phục vụ`. */
export const purposeMarkers: CueWords = cueWords(
  "duty.purpose",
  [
    "nhằm",
    "góp phần",
    "để",
    "phục vụ",
    "tạo sự",
    "tạo chuyển biến",
    "đáp ứng",
    "trong quá trình",
    "vào quá trình",
    "vào sự nghiệp",
    "vì sự nghiệp",
  ],
  "nhằm nâng cao nhận thức",
);

/** What begins a duty that is not to be done: `không tổ chức`; not what says the same more strongly: `không ngừng nâng cao`. */
export const denial: CuePart = {
  id: "duty.denied",
  pattern: String.raw`(?:không(?:\s+được)?|chưa|(?:tạm\s+)?(?:dừng|ngừng)|chấm\s+dứt)\s+(?:việc\s+)?(?!(?:ngừng|chỉ|những|để|phân\s+biệt|gian|khí)(?!\p{L}))`,
  example: "không tổ chức lễ hội",
};

/** What the parts of a document are called where one is cited: `điểm a khoản 2 mục II`. */
export const provisionNames: CueWords = cueWords(
  "provision.name",
  ["phần", "mục", "khoản", "điểm", "tiết", "điều", "chương", "nhiệm vụ", "nhiệm vụ số"],
  "khoản 2 mục II",
);
