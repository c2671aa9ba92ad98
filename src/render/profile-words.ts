/** The words of the drawing of localisation profiles. */
import type { LocalisedElement } from "../query/answers-compare.ts";
import { comparedWords } from "./compare-words.ts";
import type { Words } from "./words.ts";

/** The elements as headings of narrow columns. */
export const profileHeads: Readonly<Record<LocalisedElement, Words>> = {
  ...comparedWords,
  coordinate: { vi: "phối hợp", en: "coord." },
  deadline: { vi: "thời hạn", en: "due" },
};

export const profileWords = {
  title: { vi: "Mỗi kế hoạch làm gì với {upstream}", en: "What each plan makes of {upstream}" },
  subtitle: {
    vi: "{plans} kế hoạch đối chiếu với {tasks} nhiệm vụ cấp trên: {lost} chỗ không thấy, {generalised} chung hơn, {specific} cụ thể hơn, {postponed} muộn hơn, {added} nhiệm vụ thêm",
    en: "Plans: {plans}, compared with upstream tasks: {tasks}; not taken up {lost}, generalised {generalised}, made specific {specific}, later {postponed}, tasks added {added}",
  },
  nothing: {
    vi: "Không có gì để vẽ: cần một văn bản cấp trên (upstream) mà kế hoạch của các tỉnh thực hiện.",
    en: "There is nothing to draw: it takes an upstream document that plans of provinces carry out.",
  },
  description: {
    vi: "Mỗi kế hoạch một bảng: hàng là điều đã xảy ra với nhiệm vụ hoặc yếu tố của văn bản cấp trên, cột là yếu tố, dấu lớn theo số lần. {list}",
    en: "A table for each plan: rows are what became of a task or element of the upstream document, columns are the elements, signs are as large as the counts. {list}",
  },
  kept: { vi: "giữ", en: "kept" },
  upstream: { vi: "cấp trên nêu", en: "upstream has" },
  covered: {
    vi: "{province}: {carried}/{all} nhiệm vụ được triển khai; so yếu tố ở {judged} nhiệm vụ",
    en: "{province}: carried out {carried} of {all} tasks; elements compared in {judged}",
  },
  doubtful: {
    vi: ", {doubtful} chưa chắc khớp nên không so",
    en: ", not in {doubtful} of which the alignment is doubtful",
  },
  cell: { vi: "{plan}, {element}: {kind} {count}", en: "{plan}, {element}: {kind} {count}" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  keptSign: {
    vi: "như văn bản cấp trên; với nhiệm vụ: có triển khai",
    en: "as the upstream document; of tasks: carried out",
  },
  lostSign: { vi: "cấp trên nêu, kế hoạch không nêu", en: "upstream has it, the plan has not" },
  generalisedSign: {
    vi: "kế hoạch nêu chung hơn cấp trên",
    en: "the plan is vaguer than the upstream document",
  },
  specificSign: {
    vi: "kế hoạch nêu cụ thể hơn, hoặc nêu điều cấp trên không nêu",
    en: "the plan is more specific, or names what the upstream document does not",
  },
  postponedSign: { vi: "thời hạn muộn hơn cấp trên", en: "due later than upstream" },
  advancedSign: { vi: "thời hạn sớm hơn cấp trên", en: "due earlier than upstream" },
  changedSign: {
    vi: "nêu giá trị khác, không xếp được vào loại nào trên",
    en: "another value, and none of the above",
  },
  addedSign: { vi: "nhiệm vụ kế hoạch tự đề ra", en: "tasks of the plan's own initiative" },
  sizeNote: {
    vi: "Dấu lớn theo căn bậc hai của số lần, một thước cho mọi bảng; số bên dấu là số lần; dấu “thêm” không lớn quá dấu lớn nhất. Hàng cuối là số nhiệm vụ hoặc giá trị mà cấp trên nêu ở những nhiệm vụ được so.",
    en: "Signs grow with the square root of the count, on one scale for all plans; the number beside a sign is the count; the signs of what is added grow no further than the largest. The last row is how many tasks, or values in the tasks compared, the upstream document has.",
  },
  sumNote: {
    vi: "Nhiều kế hoạch: mỗi kế hoạch một hàng, cộng mọi yếu tố; chú thích nổi chia theo yếu tố.",
    en: "Many plans: a row for each, all elements together; the tooltips tell them apart.",
  },
  leftOut: {
    vi: "Không vẽ {count} kế hoạch có ít điểm khác nhất ({items} điểm); đủ ở dạng bảng và CSV.",
    en: "Not drawn: the plans with the fewest differences ({count}, differences: {items}); table and CSV have all.",
  },
  list: { vi: "Từng chỗ khác", en: "Each difference" },
  moreItems: { vi: "… và {count} chỗ nữa", en: "… and more: {count}" },
  missing: { vi: "không nêu", en: "not named" },
} as const satisfies Record<string, Words>;
