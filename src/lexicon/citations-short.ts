/** Words around a document's number that stands without a sign: `Chỉ thị 42`, `Nghị quyết 57 của Bộ Chính trị`. */
import { type CueWords, cueWords } from "./cue.ts";

/** Types that are called by a number alone; of others (`Chương trình 5`) the number may count something. */
export const numberedTypes: ReadonlySet<string> = new Set([
  "Nghị quyết",
  "Nghị định",
  "Chỉ thị",
  "Kết luận",
  "Quyết định",
  "Quy định",
  "Thông tư",
  "Thông báo",
  "Công văn",
  "Hướng dẫn",
  "Kế hoạch",
  "Đề án",
  "Pháp lệnh",
]);

/** Types that nothing is ever counted behind: whatever follows, the number is the document's. */
export const alwaysNumbered: ReadonlySet<string> = new Set([
  "Nghị quyết",
  "Nghị định",
  "Chỉ thị",
  "Kết luận",
  "Thông tư",
]);

/** But for these: `Kết luận 3 nội dung`. */
export const countedWords: CueWords = cueWords(
  "citation.short.counted",
  [
    "năm",
    "tháng",
    "ngày",
    "tuần",
    "lần",
    "nội dung",
    "nhiệm vụ",
    "vấn đề",
    "điểm",
    "việc",
    "đơn vị",
    "trường hợp",
  ],
  "kết luận 3 nội dung",
);

/** Words that may follow such a number; a word that is counted (`năm`, `nhiệm vụ`) is none of them. */
export const followsNumber: CueWords = cueWords(
  "citation.short.follows",
  [
    "của",
    "về",
    "và",
    "ngày",
    "để",
    "trong",
    "là",
    "được",
    "đã",
    "theo",
    "đến",
    "tới",
    "tại",
    "cho",
    "với",
    "nhằm",
    "hoặc",
    "quy định",
    "nêu",
    "này",
    "thì",
    "khi",
    "từ",
    "do",
    "có",
    "trên",
    "gắn",
    "bảo đảm",
    "đảm bảo",
    "phù hợp",
    "vào",
    "bằng",
    "phải",
    "cần",
    "sẽ",
    "đang",
    "trước",
    "sau",
    "giai đoạn",
  ],
  "nghị quyết 57 của bộ chính trị",
);
