/** The words of the drawings of shared words. */
import type { Origin } from "../model-chain.ts";
import type { Words } from "./words.ts";

export const duplicationWords = {
  title: { vi: "Lời trùng giữa các văn bản", en: "Words that documents share" },
  subtitle: {
    vi: "{documents} văn bản, {pairs} cặp đoạn trùng. Mỗi ô: bao nhiêu phần chữ của văn bản ở hàng cũng có trong văn bản ở cột",
    en: "Documents: {documents}; pairs of passages: {pairs}. A cell: how much of the row's words stand in the column's document too",
  },
  description: {
    vi: "Bảng vuông: hàng và cột là văn bản, xếp theo cấp và tỉnh. Trùng nhiều nhất: {list}.",
    en: "A square grid: rows and columns are documents, by level and province. The most shared: {list}.",
  },
  cell: {
    vi: "{row} có {share} chữ ({words}/{all}) cũng ở {column}",
    en: "{share} of the words of {row} ({words}/{all}) stand in {column} too",
  },
  cellOrigin: { vi: "{origin}: {words} chữ", en: "{origin}: {words} words" },
  cellPairs: { vi: "{count} cặp đoạn", en: "pairs of passages: {count}" },
  none: { vi: "{row}: không có đoạn nào trùng với {column}", en: "{row} shares no passage with {column}" },
  same: { vi: "cùng một văn bản", en: "the same document" },
  total: { vi: "Không phải lời riêng, theo gốc", en: "Not its own, by origin" },
  totalOf: {
    vi: "{row}: {share} chữ không phải lời riêng (trên {words} chữ). {origins}",
    en: "{row}: {share} of its words are not its own (of {words}). {origins}",
  },
  pairs: { vi: "Số cặp đoạn", en: "Pairs of passages" },
  several: { vi: "{name} ({count})", en: "{name} ({count})" },
  others: { vi: "{count} nơi khác", en: "others: {count}" },
  noPlace: { vi: "Chưa rõ cấp", en: "Level unknown" },
  sizeSign: {
    vi: "diện tích ô: phần chữ trùng ({small} và {large}); màu và chữ cái: gốc của phần lớn số chữ ấy",
    en: "area: the share of words ({small} and {large}); colour and letter: where most of them come from",
  },
  groupedNote: {
    vi: "Vì nhiều văn bản, hàng và cột gộp theo tỉnh, thành phố (trong ngoặc: số văn bản); trung ương để riêng.",
    en: "There are many documents: rows and columns are provinces (in brackets: how many documents); those of the centre stand alone.",
  },
  leftNote: {
    vi: "Gộp {count} nơi ít trùng nhất vào “{name}”: {list}.",
    en: "The {count} that share the least are taken together as “{name}”: {list}.",
  },
  wordNote: {
    vi: "Một chữ chỉ đếm một lần trong mỗi ô; mẫu số là số chữ thân văn bản ở hàng.",
    en: "A word counts once in a cell; the denominator is the words of the row's body.",
  },
  pairTitle: { vi: "Đoạn trùng giữa {a} và {b}", en: "Passages that {a} and {b} share" },
  pairSubtitle: {
    vi: "{drawn} trên {all} cặp đoạn; số ở hai bên là số của cặp",
    en: "Pairs drawn: {drawn} of {all}; a number on both sides is a pair",
  },
  pairDescription: {
    vi: "Hai cột chữ: bên trái {a}, bên phải {b}; các đoạn trùng được nối bằng dải. {list}",
    en: "Two columns of words: {a} on the left, {b} on the right; bands join passages that are shared. {list}",
  },
  pairTold: { vi: "Cặp {number}: {kind}, {origin}", en: "Pair {number}: {kind}, {origin}" },
  gap: { vi: "… {count} chữ không vẽ …", en: "… words not drawn: {count} …" },
  gapUnknown: { vi: "… phần khác của văn bản …", en: "… other parts of the text …" },
  cutNote: {
    vi: "{count} đoạn dài được cắt bớt; chú thích nổi có toàn văn.",
    en: "Passages cut short: {count}; tooltips have them in full.",
  },
  leftPairs: {
    vi: "Không vẽ {count} cặp ngắn hơn; bảng CSV và JSON có đủ.",
    en: "Shorter pairs not drawn: {count}; CSV and JSON have them all.",
  },
  bandSign: {
    vi: "dải nối hai đoạn trùng, màu theo gốc",
    en: "a band joins two passages; its colour is the origin",
  },
  passageSign: {
    vi: "đoạn trùng, với số của cặp, loại và gốc",
    en: "a shared passage, with its pair's number, kind and origin",
  },
} as const satisfies Record<string, Words>;

/** A letter for each origin, for where colours are not told apart. */
export const originLetters: Readonly<Record<Origin, Words>> = {
  parent: { vi: "T", en: "P" },
  inherited: { vi: "X", en: "R" },
  lateral: { vi: "N", en: "S" },
  formula: { vi: "C", en: "F" },
  undetermined: { vi: "?", en: "?" },
};
