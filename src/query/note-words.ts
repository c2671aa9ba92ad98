/** The words of the notes that answers carry, in both languages. `{…}` stands for a value. */
import type { Language } from "../model.ts";

/** What can be noted. */
export type NoteCode = keyof typeof words;

/** A note in the words of a language. */
export function note(
  code: NoteCode,
  lang: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(words[code][lang], values);
}

/** Puts values where their names stand in braces; a name without a value stays as it is. */
export function fillIn(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\p{L}+)\}/gu, (braced, name: string) => String(values[name] ?? braced));
}

const words = {
  "upstream-absent": {
    vi: "{upstream} được viện dẫn nhưng không có văn bản: không có nhiệm vụ nào để đối chiếu.",
    en: "{upstream} is cited but not held: there is no task to compare with.",
  },
  "upstream-without-tasks": {
    vi: "Không đọc thấy nhiệm vụ nào trong {upstream}.",
    en: "No task was read in {upstream}.",
  },
  "no-task-with-theme": {
    vi: "Không có nhiệm vụ nào của {upstream} mang chủ đề {themes}.",
    en: "No task of {upstream} has the theme {themes}.",
  },
  "stated-values": {
    vi: "† Nêu ngoài văn bản (metadata.csv, phiếu mã hóa), văn bản không ghi ({count} văn bản).",
    en: "† Stated outside the text (metadata.csv, a coding sheet), not shown by it (documents: {count}).",
  },
  "columns-by-province": {
    vi: "{count} văn bản triển khai {upstream}: mỗi cột là một địa phương với mọi văn bản của nơi ấy. Bảng theo từng văn bản: lệnh coverage.",
    en: "Documents that carry {upstream} out: {count}; a column for each province with all its documents. A table by document: the command coverage.",
  },
  "no-columns": {
    vi: "Không có văn bản nào viện dẫn {upstream} hoặc có nhiệm vụ tương ứng.",
    en: "No document cites {upstream} or has tasks aligned with it.",
  },
  "not-collected": {
    vi: "Chưa thu thập: {columns}. Các ô của cột này không nói lên điều gì.",
    en: "Not collected: {columns}. The cells of these columns say nothing.",
  },
  "without-province": {
    vi: "Không thuộc tỉnh nào, nên không có trong bảng theo tỉnh: {documents}.",
    en: "Of no province, and so not in the table by province: {documents}.",
  },
  "names-without-carrying-out": {
    vi: "{column} viện dẫn {upstream} nhưng không có nhiệm vụ nào thực hiện văn bản này.",
    en: "{column} cites {upstream}, but none of its tasks carries any of it out.",
  },
  "undirected-alignment": {
    vi: "Có sự tương ứng giữa các văn bản không viện dẫn nhau; đó không phải là bằng chứng về việc thực hiện.",
    en: "Some alignments are between documents that do not cite one another; they do not prove that one carries out the other.",
  },
  "paths-cut": {
    vi: "Chỉ nêu {limit} đường đi tốt nhất trong số đã tìm thấy; còn những đường khác.",
    en: "Only the best {limit} of the paths that were found are given; there are more.",
  },
  "search-cut": {
    vi: "Việc tìm đường dừng ở {hops} chặng và {steps} bước: có thể còn những đường khác.",
    en: "The search stops at {hops} hops and {steps} steps: there may be more paths.",
  },
  "absent-on-path": {
    vi: "Không có văn bản {documents} trong chuỗi: ở đầu này không có lời nào để trích, chỉ có lời của văn bản viện dẫn.",
    en: "Not held: {documents}. No words can be quoted at these ends, only those of the documents that cite them.",
  },
  "no-path": {
    vi: "Không có đường đi nào từ {from} đến {to}.",
    en: "There is no path from {from} to {to}.",
  },
  "nothing-beyond": {
    vi: "Không có gì tiếp theo {from} theo hướng này.",
    en: "Nothing follows {from} in this direction.",
  },
  "nothing-hangs": {
    vi: "Không có gì phụ thuộc vào {of}.",
    en: "Nothing hangs on {of}.",
  },
  "mentions-left-out": {
    vi: "Không đi theo các viện dẫn chỉ nhắc đến văn bản (mentions).",
    en: "Citations that only mention a document are not followed.",
  },
  "no-upstream-held": {
    vi: "Không có cặp văn bản trên - dưới nào cùng có nhiệm vụ: không thể nói cơ quan nào mất đi hay xuất hiện.",
    en: "No two documents with tasks stand above one another: which units vanish or appear cannot be told.",
  },
  "shares-need-text": {
    vi: "Không có lời văn, nên không tính được tỷ lệ: {documents}.",
    en: "No text, and so no shares: {documents}.",
  },
  paraphrased: {
    vi: "Mã hóa tay, không có nguyên văn; lời trích là diễn đạt lại: {documents}.",
    en: "Coded by hand, without the text; the words quoted are a paraphrase: {documents}.",
  },
  "coded-left-out": {
    vi: "Không so lời, vì lời là diễn đạt lại của người mã hóa: {documents}.",
    en: "Not compared, since the words are the coder's paraphrase: {documents}.",
  },
  "no-deadlines": {
    vi: "Không có nhiệm vụ nào nêu thời hạn.",
    en: "No task has a deadline.",
  },
  "no-provinces": {
    vi: "Không có văn bản nào thuộc một tỉnh xác định.",
    en: "No document belongs to a known province.",
  },
  "few-upstream-tasks": {
    vi: "Thứ tự chỉ dựa trên {count} nhiệm vụ cấp trên: một nhiệm vụ đổi tỷ lệ {points} điểm phần trăm.",
    en: "The order rests on {count} upstream tasks only: one of them moves a share by {points} percentage points.",
  },
  "order-measures-texts": {
    vi: "Thứ tự nói văn bản nêu lại bao nhiêu nhiệm vụ cấp trên, không nói việc đã làm; độ chắc chỉ tính khả năng nhận sai sự tương ứng.",
    en: "The order tells how many upstream tasks the texts take up, not what was done; how sure it is accounts only for alignments that may be wrong.",
  },
  "not-below": {
    vi: "Không xếp thứ tự: {provinces}. Văn bản của các tỉnh này không viện dẫn {upstream} và không có nhiệm vụ tương ứng.",
    en: "Not ranked: {provinces}. Their documents do not cite {upstream} and have no tasks aligned with it.",
  },
  "shared-upstream": {
    vi: "Có thể so theo một văn bản cấp trên chung (--upstream): {documents}.",
    en: "Can be compared by a document above several of them (--upstream): {documents}.",
  },
  "no-shared-upstream": {
    vi: "Không có văn bản nào cùng ở trên hai tỉnh trở lên mà có nhiệm vụ để so.",
    en: "No document with tasks stands above two or more of the provinces.",
  },
  "provinces-merged": {
    vi: "Theo 34 tỉnh, thành phố từ 01/7/2025: {mergers}.",
    en: "By the 34 provinces since 1 July 2025: {mergers}.",
  },
  "provinces-not-told-apart": {
    vi: "{provinces}: văn bản của tỉnh sau hợp nhất, để dưới tên mới vì không phân biệt được thuộc tỉnh cũ nào.",
    en: "{provinces}: papers of a province after its merger stay under the new name, since nothing tells which of the old ones they concern.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
