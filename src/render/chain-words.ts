/** The words of the drawing of the chain. */
import type { Words } from "./words.ts";

export const chainWords = {
  title: { vi: "Chuỗi văn bản và quan hệ viện dẫn", en: "The chain of documents and what they cite" },
  subtitle: {
    vi: "{documents} văn bản có trong tập, {absent} văn bản được dẫn mà không có trong tập; {links} quan hệ viện dẫn",
    en: "Documents: {documents} held, {absent} cited but not held; citations between documents: {links}",
  },
  description: {
    vi: "Sơ đồ theo thời gian: hàng là cấp và khối ban hành, cột là năm ban hành, mũi tên đi từ văn bản viện dẫn đến văn bản được viện dẫn. {list}",
    en: "A diagram in time: rows are the level and side of the issuer, columns the years of issue; arrows run from the citing to the cited document. {list}",
  },
  undated: { vi: "Không rõ ngày", en: "No date known" },
  noDate: { vi: "không rõ ngày", en: "no date" },
  undatedBelow: {
    vi: "{count} văn bản không rõ ngày đứng dưới các văn bản khác của hàng.",
    en: "Without a known date, below the others of their row: {count}.",
  },
  unknownLane: { vi: "Chưa rõ cấp, khối", en: "Level and side unknown" },
  unknownLevel: { vi: "Chưa rõ cấp", en: "Level unknown" },
  unknownBranch: { vi: "chưa rõ khối", en: "side unknown" },
  gathered: { vi: "+ {count} văn bản khác", en: "+ {count} more" },
  gatheredList: {
    vi: "{count} văn bản không có trong tập mà {by} viện dẫn, không vẽ riêng:",
    en: "Not held, cited by {by}, not drawn on their own ({count}):",
  },
  held: { vi: "văn bản có trong tập", en: "document held" },
  absent: { vi: "văn bản được dẫn, không có trong tập", en: "document cited, not held" },
  ambiguous: {
    vi: "chưa rõ dẫn văn bản nào: nét mờ đến từng văn bản có thể (dấu ?)",
    en: "unclear which document is meant: faint lines to each candidate (the ? mark)",
  },
  gatheredSign: {
    vi: "văn bản vắng mặt ít quan hệ, gộp bên văn bản viện dẫn",
    en: "absent documents with few relations, gathered beside the one that cites them",
  },
  breakSign: {
    vi: "khoảng trống dài được rút ngắn trên trục thời gian",
    en: "a long gap, shortened on the axis of time",
  },
  gatheredNote: {
    vi: "Không vẽ riêng {count} văn bản vắng mặt chỉ được một văn bản căn cứ hoặc nhắc đến, hay chỉ được nhắc đến; chú thích nổi của các dấu “+ n văn bản khác” liệt kê chúng.",
    en: "Not drawn on their own: absent documents that only one document is based on or mentions, or that are only mentioned ({count}); the tooltips of “+ n more” list them.",
  },
  axisNote: {
    vi: "Mũi tên đi từ văn bản viện dẫn đến văn bản được viện dẫn. Ngày xếp từ trái sang phải; khoảng cách giữa các ngày không theo tỉ lệ.",
    en: "Arrows run from the citing to the cited document. Dates run from left to right; the distances between them are not to scale.",
  },
  undatedNote: {
    vi: "{count} văn bản không rõ ngày đứng riêng ở cột bên trái.",
    en: "Without a known date, apart on the left: {count}.",
  },
  noTarget: {
    vi: "{count} viện dẫn chưa rõ văn bản không có ứng viên nào trong hình.",
    en: "Unclear citations without a candidate in the drawing: {count}.",
  },
  stack: { vi: "{type} ×{count}", en: "{type} ×{count}" },
  anyType: { vi: "Văn bản", en: "Documents" },
  month: { vi: "{month}/{year}", en: "{year}-{month}" },
  provinces: { vi: "{count} tỉnh, thành", en: "provinces: {count}" },
  andMore: { vi: "… và {count} văn bản nữa", en: "… and more: {count}" },
  heldStack: {
    vi: "nhiều văn bản có trong tập, gộp một dấu (×n)",
    en: "several documents held, in one mark (×n)",
  },
  absentStack: {
    vi: "nhiều văn bản được dẫn, không có trong tập, gộp một dấu (×n)",
    en: "several documents cited, not held, in one mark (×n)",
  },
  widthSign: {
    vi: "nét càng đậm, càng nhiều viện dẫn: từ 1 đến {most}",
    en: "the wider a line, the more citations: from 1 to {most}",
  },
  stacksNote: {
    vi: "Trong {all} văn bản, {alone} văn bản vẽ riêng, trước hết là những văn bản được nhiều văn bản khác thực hiện, lấy làm căn cứ hoặc nhắc đến; {members} văn bản gộp thành {marks} dấu hai vòng, mỗi dấu gồm các văn bản cùng cấp, khối{shared}; dấu đứng ở giữa thời kỳ của nó.",
    en: "Of {all} documents, {alone} are drawn on their own, first those that many others carry out, rest on or mention; {members} are gathered in {marks} double marks, each of documents of one level, side{shared}; a mark stands in the middle of its period.",
  },
  sharedType: { vi: ", loại và thời kỳ", en: ", type and period" },
  sharedPeriod: { vi: " và thời kỳ", en: " and period" },
  linksDrawn: {
    vi: "Trong {all} viện dẫn, {drawn} được vẽ thành {arcs} mũi tên",
    en: "Of {all} citations, {drawn} are drawn as {arcs} arrows",
  },
  linksInside: {
    vi: "{inside} ở giữa các văn bản của cùng một dấu",
    en: "{inside} are between documents of one mark",
  },
  linksLeftOut: {
    vi: "{leftOut} không vẽ vì yếu hơn (giữa hai dấu đã có quan hệ mạnh hơn, ít văn bản, hoặc chỉ nhắc đến)",
    en: "{leftOut} are left out as weaker (the two marks have a stronger relation, few documents, or mere mentions)",
  },
  linksNowhere: {
    vi: "{nowhere} không dẫn đến văn bản nào trong hình",
    en: "{nowhere} lead to nothing that is drawn",
  },
  tasks: { vi: "{count} nhiệm vụ", en: "tasks: {count}" },
  citedBy: { vi: "được {count} văn bản viện dẫn", en: "documents that cite it: {count}" },
} as const satisfies Record<string, Words>;
