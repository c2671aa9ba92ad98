/** The words of the drawing of a trace. */
import type { Words } from "./words.ts";

export const traceWords = {
  up: { vi: "Lần lên cấp trên từ {from}", en: "Up the chain from {from}" },
  down: { vi: "Lần xuống cấp dưới từ {from}", en: "Down the chain from {from}" },
  upTo: { vi: "Lần lên cấp trên từ {from} đến {to}", en: "Up the chain from {from} to {to}" },
  downTo: { vi: "Lần xuống cấp dưới từ {from} đến {to}", en: "Down the chain from {from} to {to}" },
  subtitle: {
    vi: "{paths} đường, {broken} đường đứt; {nodes} nhiệm vụ, văn bản, đơn vị của {documents} văn bản, mỗi thứ vẽ một lần",
    en: "Paths: {paths}, broken: {broken}; tasks, documents and units: {nodes}, each drawn once; documents: {documents}",
  },
  description: {
    vi: "Thẻ xếp từ trái sang phải theo bước, nối bằng mũi tên. Đường tốt nhất: {path}.",
    en: "Cards from left to right, step by step, joined by arrows. The best path: {path}.",
  },
  taskOf: { vi: "nhiệm vụ {path} của {document}", en: "task {path} of {document}" },
  start: { vi: "nơi bắt đầu", en: "start" },
  end: { vi: "nơi đến", en: "end" },
  task: { vi: "mục {path}", en: "{path}" },
  unit: { vi: "đơn vị", en: "unit" },
  document: { vi: "văn bản", en: "document" },
  absent: {
    vi: "vắng mặt: chỉ được viện dẫn, không có lời",
    en: "absent: only cited, its words are not held",
  },
  gathered: { vi: "và {count} thẻ khác", en: "and {count} more" },
  gatheredOf: { vi: "của {list}", en: "of {list}" },
  hops: { vi: "{count} bước", en: "hops: {count}" },
  from: { vi: "← từ [{number}]: {step}", en: "← from [{number}]: {step}" },
  onward: { vi: "→ tiếp ở [{numbers}]", en: "→ goes on at [{numbers}]" },
  weakest: { vi: "yếu nhất", en: "weakest" },
  inferred: { vi: "suy ra", en: "inferred" },
  broken: { vi: "đứt", en: "break" },
  hop: { vi: "{from} → {to}: {step}", en: "{from} → {to}: {step}" },
  weakestSign: {
    vi: "bước yếu nhất của một đường (khi điểm các bước khác nhau)",
    en: "the weakest hop of a path (where its scores differ)",
  },
  cutSign: { vi: "chỗ đứt của một đường, kèm lý do", en: "where a path breaks, and why" },
  absentSign: { vi: "văn bản vắng mặt (thẻ rỗng)", en: "absent document (hollow card)" },
  gatheredSign: { vi: "nhiều thẻ gộp làm một", en: "several cards in one" },
  scoreSign: { vi: "điểm của một bước, từ 0 đến 1", en: "a hop's score, from 0 to 1" },
  barSign: {
    vi: "vạch bên trái: các thẻ cùng màu thuộc một văn bản (tên ghi trên thẻ)",
    en: "bar on the left: cards of one colour are of one document (named on the card)",
  },
  shortNote: {
    vi: "Lời trên thẻ được rút gọn; chú thích nổi có toàn văn.",
    en: "The words on cards are shortened; tooltips have them in full.",
  },
  gatheredNote: {
    vi: "Không vẽ riêng {count} thẻ, thuộc các đường yếu hơn; bảng CSV và JSON có đủ.",
    en: "Not drawn on their own: {count} cards of weaker paths; CSV and JSON have them all.",
  },
  wrappedNote: {
    vi: "Đường dài được ngắt thành {count} hàng; số trong ngoặc vuông là số của thẻ nối tiếp.",
    en: "Long paths are broken into rows ({count}); numbers in brackets are those of the cards to go on at.",
  },
} as const satisfies Record<string, Words>;
