import { typePattern } from "../lexicon/document-types.ts";
import { closingCues, preambleCues } from "../lexicon/headings.ts";
import { opensWithLabel } from "../lexicon/labels.ts";
import { doingPhrase } from "../lexicon/obligations.ts";
import { bodyPattern } from "../lexicon/organs.ts";
import { asksForName, asksForNumber, bareNoun } from "../lexicon/unfinished.ts";
import { isProminent } from "./lines.ts";
import { begins, type Evidence, type Join, opening } from "./lines-joins.ts";

/** What a line without a label says for and against its going on with the paragraph before it. */
export const beginEvidence: readonly Evidence<Join>[] = [
  {
    id: "line.small",
    weight: 6,
    holds: ({ first }) => SMALL.test(first),
    example: "1. Tăng cường công tác ¶ kiểm tra của hội.",
  },
  {
    id: "line.small-after-end",
    weight: -2,
    holds: ({ first, ended }) => ended && SMALL.test(first),
    example: "1. Hai nhóm gồm: ¶ cán bộ;",
  },
  {
    id: "line.after-heading",
    weight: -5,
    holds: (join) => join.open.prominent && (join.ended || !join.open.emphasis) && !isSetApart(join),
    example: "I. MỤC TIÊU ¶ Nâng cao nhận thức.",
  },
  {
    id: "line.heading-goes-on",
    weight: 2,
    holds: (join) => join.open.prominent && isSetApart(join),
    example: "I. MỤC TIÊU ¶ VÀ NHIỆM VỤ",
  },
  {
    id: "line.heading",
    weight: -2,
    holds: (join) => !join.open.prominent && isSetApart(join) && join.line.end - join.line.start > 8,
    example: "1. Báo cáo. ¶ **Trọng tâm:**",
  },
  {
    id: "line.duty-under-heading",
    weight: -5,
    holds: (join) => isHeaded(join) && isDoing(join) && !bareNoun.test(join.before),
    example: "1. Sở Nội vụ ¶ Chủ trì thực hiện.",
  },
  {
    id: "line.figure",
    weight: 1.5,
    holds: ({ ended, words }) => !ended && /^\d/u.test(words),
    example: "1. Mỗi huyện mở ¶ 02 lớp tập huấn.",
  },
  {
    id: "line.figure-asked-for",
    weight: 1.5,
    holds: ({ open, words, before }) => !open.prominent && /^\d/u.test(words) && asksForNumber.test(before),
    example: "1. Hoàn thành trước năm ¶ 2025 tại các xã.",
  },
  {
    id: "line.name-asked-for",
    weight: 1,
    holds: (join) => !join.open.prominent && begins(join, CAPITAL) && asksForName.test(join.before),
    example: "1. Chủ trì phối hợp với Sở ¶ Nội vụ.",
  },
  {
    id: "line.document",
    weight: 2,
    holds: ({ ended, words }) => !ended && DOCUMENT.test(words),
    example: "1. Theo dõi việc thực hiện ¶ Nghị quyết số 5-NQ/TU của Tỉnh ủy.",
  },
  {
    id: "line.bracket",
    weight: 1.5,
    holds: ({ ended, first }) => !ended && /^[("“-]\s{0,2}\p{Ll}|^\(/u.test(first),
    example: "1. Ứng dụng công nghệ ¶ (thực tế ảo) trong lễ hội.",
  },
  {
    id: "line.ground",
    weight: -4,
    holds: (join) => join.ended && isGround(join.words) && isGround(opening(join, 40)),
    example: "Căn cứ Luật Thư viện; ¶ Căn cứ Kế hoạch của tỉnh;",
  },
  {
    id: "line.promulgation",
    weight: -4,
    holds: (join) =>
      (join.ended || (join.line.gap > 0 && join.before.endsWith(","))) &&
      isGround(opening(join, 40)) &&
      BODY.test(join.words),
    example: "Căn cứ Luật Thư viện, ¶ ¶ Ủy ban nhân dân tỉnh ban hành Kế hoạch:",
  },
  {
    id: "line.closing",
    weight: -2,
    holds: (join) => join.ended && begins(join, CAPITAL) && closes(join),
    example: "1. Báo cáo. ¶ Trên đây là Kế hoạch của tỉnh.",
  },
  {
    id: "line.inline-label",
    weight: -3,
    holds: ({ reading: { folded }, line: { start, end } }) =>
      opensWithLabel(folded.slice(start, Math.min(end, start + 120))),
    example: "1. Mở lớp tập huấn ¶ Đơn vị chủ trì: Sở Y tế.",
  },
  {
    id: "line.over-page",
    weight: 1,
    holds: ({ line, ended }) => line.afterPage && !ended,
    example: "1. Tham mưu cho Chủ tịch ¶ ¶ 3 ¶ ¶ UBND tỉnh.",
  },
  {
    id: "line.duty-after-end",
    weight: -0.5,
    holds: (join) => join.ended && isDoing(join),
    example: "1. Báo cáo. ¶ Phối hợp với các hội.",
  },
];

function isSetApart({ reading: { text }, line }: Join): boolean {
  return isProminent(text, line);
}

/** Whether all of the paragraph so far is a labelled line that may be a heading: it says nothing that is to be done. */
function isHeaded(join: Join): boolean {
  const { before, ended, open } = join;
  return (
    (!ended || before.endsWith(":")) &&
    open.label !== null &&
    open.first === open.last &&
    !doingPhrase.test(opening(join, 40))
  );
}

function isDoing(join: Join): boolean {
  return begins(join, CAPITAL) && doingPhrase.test(join.words);
}

function isGround(words: string): boolean {
  return preambleCues.some(({ phrase }) => phrase.test(words));
}

function closes({ reading: { folded }, line: { start } }: Join): boolean {
  const words = folded.slice(start, start + 120);
  return closingCues.some(({ phrase }) => phrase.test(words));
}

/** How only the middle of a sentence begins. */
const SMALL = /^[\p{Ll},;.)%]/u;
const CAPITAL = /^["“(]?\p{Lu}/u;
/** A document by its sign; a paragraph begins with a ground for citing it. */
const DOCUMENT = new RegExp(`^(?:${typePattern})\\s+số\\s`, "u");
const BODY = new RegExp(`^(?:${bodyPattern})\\s+\\p{L}`, "u");
