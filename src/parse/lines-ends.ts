import { unfinishedPhrase } from "../lexicon/unfinished.ts";
import { type Evidence, isLikeSentence, type Join } from "./lines-joins.ts";

/** What the end of a paragraph says for and against a line without a label going on with it. */
export const endEvidence: readonly Evidence<Join>[] = [
  {
    id: "line.unfinished",
    weight: 3.5,
    holds: ({ before }) => unfinishedPhrase.test(before),
    example: "1. Bố trí kinh phí cho các ¶ Thư viện xã.",
  },
  {
    id: "line.joined",
    weight: 2,
    holds: ({ before }) => /[,\-/&]$/u.test(before),
    example: "1. Sở Nội vụ, ¶ Sở Y tế chủ trì.",
  },
  {
    id: "line.value-of-label",
    weight: 3,
    holds: ({ before, ended }) => before.endsWith(":") && !ended,
    example: "1. Mở lớp tập huấn. Đơn vị chủ trì: ¶ Sở Y tế.",
  },
  {
    id: "line.bracket-open",
    weight: 1,
    holds: (join) => !join.ended && join.open.brackets > 0 && isNear(join),
    example: "1. Các sở (Sở Nội vụ ¶ Sở Y tế) phối hợp.",
  },
  {
    id: "line.emphasis-open",
    weight: 3.5,
    holds: (join) => !join.ended && join.open.emphasis && isNear(join),
    example: "**1. Sở ¶ Nội vụ**",
  },
  {
    id: "line.in-sentence",
    weight: 2,
    holds: isLikeSentence,
    example: "1. Tổ chức hội nghị của ngành ¶ Văn hóa tại tỉnh.",
  },
  {
    id: "line.alike-headings",
    weight: -2.5,
    holds: ({ open, ended, sibling }) => !ended && open.first === open.last && sibling === "open",
    example: "1. Sở Y tế ¶ Báo cáo. ¶ 2. Sở Nội vụ ¶ Phối hợp.",
  },
  {
    id: "line.alike-sentences",
    weight: 2.5,
    holds: ({ ended, sibling }) => !ended && sibling === "ended",
    example: "1. Báo cáo. ¶ 2. Tham mưu cho ngành ¶ Văn hóa.",
  },
];

/** An emphasis or a bracket that is still open so far behind was never closed. */
function isNear({ open, line }: Join): boolean {
  return line.start - open.first.start < 1500;
}
