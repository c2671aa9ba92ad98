import { asksForLabel, dashedNames, unfinishedPhrase } from "../lexicon/unfinished.ts";
import { type Evidence, isLikeSentence, type LabelJoin } from "./lines-joins.ts";
import type { Label } from "./outline-labels.ts";

/** What speaks for and against what looks like a label being the middle of a sentence that a line end has broken. */
export const labelEvidence: readonly Evidence<LabelJoin>[] = [
  { id: "label.any", weight: -5, holds: () => true, example: "1. Một. ¶ 2. Hai." },
  {
    id: "label.in-sentence",
    weight: 2,
    holds: isLikeSentence,
    example: "1. Tăng cường công tác kiểm tra ¶ 2. Hai.",
  },
  {
    id: "label.unfinished",
    weight: 7,
    holds: ({ before }) => unfinishedPhrase.test(before),
    example: "1. Các nội dung tại khoản 1 và ¶ 2. Sở Nội vụ chủ trì.",
  },
  {
    id: "label.asked-for",
    weight: 4,
    holds: ({ open, label, before }) => !open.prominent && !isMark(label) && asksForLabel.test(before),
    example: "1. Hoàn thành trong quý ¶ 2. Sở Nội vụ chủ trì.",
  },
  { id: "label.next", weight: -2, holds: (join) => step(join) === 1, example: "1. Một ¶ 2. Hai" },
  {
    id: "label.first",
    weight: -0.5,
    holds: ({ label }) => label.order === 1,
    example: "1. Một ¶ a) Hai",
  },
  {
    id: "label.out-of-sequence",
    weight: 2,
    holds: (join) => !join.ended && isOut(join),
    example: "1. Mở lớp trong ngày ¶ 20. Sở Nội vụ chủ trì.",
  },
  {
    id: "label.word-out-of-sequence",
    weight: 4,
    holds: (join) => !join.ended && !join.open.prominent && isWord(join.label) && isOut(join),
    example: "1. Thực hiện theo khoản 3 ¶ Điều 6 ¶ Nghị định số 31/2021/NĐ-CP.",
  },
  {
    id: "label.small",
    weight: 2.5,
    holds: isSmall,
    example: "1. Phát triển khoa học ¶ - công nghệ của tỉnh.",
  },
  {
    id: "label.small-in-sentence",
    weight: 2.5,
    holds: (join) => !join.ended && isSmall(join),
    example: "1. Phát triển khoa học ¶ - công nghệ của tỉnh.",
  },
  { id: "label.mark", weight: -0.5, holds: ({ label }) => isMark(label), example: "1. Một. ¶ - Hai." },
  {
    id: "label.mark-open",
    weight: 1,
    holds: ({ label, ended }) => isMark(label) && !ended,
    example: "1. Một ¶ - Hai.",
  },
  {
    id: "label.same-mark",
    weight: -1.5,
    holds: ({ label, open }) => isMark(label) && open.label?.kind === label.kind,
    example: "- Một ¶ - Hai",
  },
  {
    id: "label.dash-in-name",
    weight: 6,
    holds: (join) => isMark(join.label) && joinsWords(join),
    example: "1. Giao Đài Phát thanh ¶ - Truyền hình tỉnh.",
  },
  {
    id: "label.lone-dash",
    weight: 8,
    holds: isLoneDash,
    example:
      "1. Sở Nội vụ theo dõi, đôn đốc các sở, ban, ngành triển khai nhiệm vụ theo đúng tiến độ; tham mưu Ủy ban nhân dân tỉnh báo cáo kết quả về cơ quan quản lý công tác hội toàn quốc ¶ - Cơ quan thường trực. ¶ 2. Hai.",
  },
  {
    id: "label.bracketed",
    weight: 1.5,
    holds: ({ label }) => label.kind === "bracketed",
    example: "a) Một: ¶ (1) Hai;",
  },
  {
    id: "label.bracketed-in-list",
    weight: 8,
    holds: isInline,
    example: "1. Ba trụ cột: ¶ (1) Công nghiệp; (2) Nông nghiệp;",
  },
];

/** How far a label is behind the last one of its kind. */
function step({ label, known }: LabelJoin): number {
  return label.order - (known?.order ?? 0);
}

/** Whether a label begins no sequence and goes on with none. */
function isOut(join: LabelJoin): boolean {
  return join.label.order > 1 && (step(join) <= 0 || step(join) > 3);
}

function isMark({ kind }: Label): boolean {
  return kind === "dash" || kind === "plus";
}

function isWord({ kind }: Label): boolean {
  return kind === "article" || kind === "chapter" || kind === "part" || kind === "heading";
}

/** Whether small words follow a label behind which a capital stands. */
function isSmall({ reading: { text }, label: { kind, end } }: LabelJoin): boolean {
  return kind !== "letter" && kind !== "bracketed" && /^\p{Ll}/u.test(text.slice(end, end + 2));
}

/** Whether a dash stands within a name (`Phát thanh ⏎ - Truyền hình`) or between two figures. */
function joinsWords({ reading: { text, folded }, label: { end }, open, before }: LabelJoin): boolean {
  if (joinsFigures(before, text.slice(end, end + 5))) return true;
  const named = dashedNames.first.test(before) && dashedNames.second.test(folded.slice(end, end + 24));
  return named && !open.prominent;
}

/** Whether a dash stands between two figures (`2021 ⏎ - 2025`); behind a year only another year goes on. */
function joinsFigures(before: string, next: string): boolean {
  if (/(?:19|20)\d\d$/u.test(before)) return /^(?:19|20)\d\d(?!\d)/u.test(next);
  return /\d$/u.test(before) && /^\d/u.test(next);
}

/** Whether a dash stands within a long sentence that has not ended, and no other dash follows. */
function isLoneDash({ reading: { folded }, label, open, ended, next }: LabelJoin): boolean {
  if (label.kind !== "dash" || ended || open.prominent) return false;
  if (!/^(?:number|letter)$/u.test(open.label?.kind ?? "") || open.last.end - open.first.start < 160)
    return false;
  return /[;,]\s/u.test(folded.slice(open.first.start, open.last.end)) && next()?.kind === open.label?.kind;
}

/** Whether a number in brackets stands in a list that runs on within its paragraph, and heads no line of a list. */
function isInline(join: LabelJoin): boolean {
  const { reading, label } = join;
  if (label.kind !== "bracketed") return false;
  if (label.order > 1) return join.known === null || step(join) < 1 || step(join) > 3;
  return /[^\s(][^\S\n]+\((?:2|ii|b)\)/u.test(reading.folded.slice(label.end, label.end + 500));
}
