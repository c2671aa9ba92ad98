/** The words of the drawing of coverage. */
import type { Words } from "./words.ts";

export const coverageWords = {
  title: {
    vi: "{upstream}: nhiệm vụ nào được văn bản nào triển khai",
    en: "{upstream}: which task is carried out where",
  },
  subtitle: {
    vi: "{tasks} nhiệm vụ × {columns} cột; {covered} nhiệm vụ được ít nhất một cột triển khai, {open} chưa thấy cột nào triển khai",
    en: "Tasks: {tasks}; columns: {columns}; carried out by at least one column: {covered}; by none: {open}",
  },
  description: {
    vi: "Bảng ô: hàng là nhiệm vụ của {upstream} theo thứ tự trong văn bản, cột là văn bản hoặc địa phương cấp dưới. {totals}",
    en: "A grid: rows are the tasks of {upstream} in the order of the text, columns the documents or provinces below it. {totals}",
  },
  columnTotals: {
    vi: "{column}: đầy đủ {full}, một phần {partial}, nhắc đến {mention}, không thấy {none} trên {all}",
    en: "{column}: full {full}, partial {partial}, mention {mention}, none {none} of {all}",
  },
  noGroup: { vi: "Ngoài các mục có tiêu đề", en: "Outside headed sections" },
  task: { vi: "Nhiệm vụ cấp trên", en: "Upstream task" },
  rowTotal: { vi: "Số cột", en: "Columns" },
  notCollected: {
    vi: "văn bản của cột này chưa thu thập được (không phải là không làm)",
    en: "the column's document was not collected (which is not “not done”)",
  },
  notCollectedShort: { vi: "chưa thu thập", en: "not collected" },
  reviewed: { vi: "đã có người xét", en: "reviewed by a person" },
  count: {
    vi: "số nhiệm vụ cấp dưới triển khai ô ấy, khi nhiều hơn một",
    en: "number of downstream tasks in the cell, where more than one",
  },
  rowTotalSign: {
    vi: "ở mép phải: số cột triển khai (đầy đủ hoặc một phần) trên số cột thu thập được",
    en: "right edge: columns that carry the task out (in full or in part), of the columns collected",
  },
  barSign: {
    vi: "ở mép dưới: tỉ lệ của bốn mức trong cột, rồi số nhiệm vụ mỗi mức",
    en: "lower edge: shares of the four grades in the column, then the tasks of each",
  },
  carrying: { vi: "Nhiệm vụ của cột có gốc ở trên", en: "The column's tasks with an upstream origin" },
  orphanNote: {
    vi: "Không vẽ ở đây: {own} nhiệm vụ cấp dưới tự đề ra và {unmatched} nhiệm vụ cấp dưới chưa khớp với nhiệm vụ nào ở trên.",
    en: "Not drawn here: downstream tasks of own initiative ({own}), and those that match no upstream task ({unmatched}).",
  },
  members: { vi: "Gồm: {list}", en: "Consists of: {list}" },
  shortNote: {
    vi: "Lời nhiệm vụ được rút gọn; chú thích nổi của từng hàng có toàn văn.",
    en: "Tasks are shortened; each row's tooltip has the full words.",
  },
} as const satisfies Record<string, Words>;
