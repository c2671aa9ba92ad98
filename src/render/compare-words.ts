/** The words of comparisons: neutral ones, that say what texts have and what they have not. */
import type { LocalisationKind } from "../query/answers-compare.ts";
import { elementWords, type Words } from "./words.ts";

/** Headings of the tables of a comparison. */
export const compareHeadings = {
  rank: { vi: "Hạng", en: "Rank" },
  province: { vi: "Tỉnh", en: "Province" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  covered: { vi: "Đầy đủ + một phần", en: "Full + part" },
  expected: { vi: "Kỳ vọng ± độ lệch", en: "Expected ± spread" },
  beforeNext: { vi: "Chắc đứng trước hàng sau", en: "Sure to stand before the next" },
  task: { vi: "Nhiệm vụ", en: "Task" },
  where: { vi: "Ở đâu", en: "Where" },
  status: { vi: "Mức", en: "Status" },
  lead: { vi: "Chủ trì", en: "Lead" },
  target: { vi: "Chỉ tiêu", en: "Targets" },
  deadline: { vi: "Thời hạn", en: "Deadlines" },
  differs: { vi: "Khác nhau ở", en: "Differs in" },
  kind: { vi: "Kiểu", en: "Kind" },
  element: { vi: "Yếu tố", en: "Element" },
  from: { vi: "Cấp trên", en: "Upstream" },
  to: { vi: "Kế hoạch", en: "Plan" },
  score: { vi: "Điểm", en: "Score" },
  lostTasks: { vi: "Nhiệm vụ không thấy", en: "Tasks not taken up" },
  judged: { vi: "Nhiệm vụ so yếu tố", en: "Tasks compared" },
  kept: { vi: "Giữ", en: "Kept" },
  specified: { vi: "Cụ thể thêm", en: "Given where not named" },
  addedTasks: { vi: "Nhiệm vụ thêm", en: "Tasks added" },
} as const satisfies Record<string, Words>;

/** What became of a task or an element. */
export const localisationWords: Readonly<Record<LocalisationKind, Words>> = {
  lost: { vi: "không thấy", en: "not taken up" },
  generalised: { vi: "chung hơn", en: "generalised" },
  specific: { vi: "cụ thể hơn", en: "made specific" },
  postponed: { vi: "muộn hơn", en: "later" },
  advanced: { vi: "sớm hơn", en: "earlier" },
  changed: { vi: "khác", en: "other" },
  added: { vi: "thêm", en: "added" },
};

/** What an item is about, and what provinces differ in. */
export const comparedWords = {
  ...elementWords,
  task: { vi: "nhiệm vụ", en: "task" },
  status: { vi: "mức triển khai", en: "status" },
} as const satisfies Record<string, Words>;

/** The rhythms that a time can be. */
export const rhythmWords: Readonly<Record<string, Words>> = {
  year: { vi: "hằng năm", en: "every year" },
  quarter: { vi: "hằng quý", en: "every quarter" },
  month: { vi: "hằng tháng", en: "every month" },
  recurring: { vi: "định kỳ", en: "from time to time" },
};

/** Titles and phrases. */
export const compareWords = {
  section: { vi: "Các tỉnh cạnh nhau", en: "Provinces side by side" },
  title: { vi: "Các tỉnh cạnh nhau, theo {upstream}", en: "Provinces side by side, by {upstream}" },
  order: { vi: "Thứ tự theo mức độ triển khai trong văn bản", en: "Order by what the texts carry out" },
  profiles: {
    vi: "Mỗi kế hoạch làm gì với văn bản cấp trên",
    en: "What each plan makes of the upstream document",
  },
  items: { vi: "Từng chỗ khác với văn bản cấp trên", en: "Each difference from the upstream document" },
  tasks: { vi: "Cùng một nhiệm vụ ở các tỉnh", en: "The same task in the provinces" },
  upstream: { vi: "cấp trên", en: "upstream" },
  unranked: { vi: "không xếp hạng", en: "not ranked" },
  inferred: { vi: "suy ra", en: "inferred" },
  rankKey: {
    vi: "Hạng là khoảng: những nơi không phân biệt được với độ chắc {sure} có chung khoảng hạng.",
    en: "A rank is a range: what cannot be told apart with a chance of {sure} shares it.",
  },
} as const satisfies Record<string, Words>;
