/** Whether a sheet tells a document in words of its own: what runs of syllables it shares with the original. */
import type { CodingSheet } from "../../src/coding/sheet.ts";

/** Runs of more than `MOST` syllables that the words of a sheet share with the original, but for those within a name. */
export function copiedRuns(sheet: CodingSheet, original: string): readonly string[] {
  const runs = runsOf(syllables(original));
  const names = namesIn(sheet).map((name) => ` ${syllables(name).join(" ")} `);
  return wordsOf(sheet).flatMap((words) =>
    [...runsOf(syllables(words))].filter(
      (run) => runs.has(run) && !names.some((name) => name.includes(` ${run} `)),
    ),
  );
}

/** What the coder wrote: the purpose, headings, statements, what is counted. */
function wordsOf({
  purpose,
  outline,
  tasks,
  citations = [],
  relations = [],
}: CodingSheet): readonly string[] {
  const headings = outline.map(({ title, statement }) => title ?? statement ?? "");
  const noted = tasks.flatMap(({ statement, product, assignments = [], deadlines = [], targets = [] }) => [
    statement,
    product ?? "",
    ...targets.map(({ of }) => of),
    ...[...assignments, ...deadlines, ...targets].map((note) => note.statement ?? ""),
  ]);
  return [
    purpose ?? "",
    ...headings,
    ...noted,
    ...[...citations, ...relations].map(({ statement }) => statement ?? ""),
  ];
}

/** Names are facts: of bodies, of documents, of contests, of a kind of work; and a section that is headed by a body. */
function namesIn({ document, outline, citations = [], tasks }: CodingSheet): readonly string[] {
  const units = tasks.flatMap(({ assignments = [] }) =>
    assignments.flatMap(({ unit, canonical }) => [unit, canonical]),
  );
  const headed = outline.flatMap(({ title }) => (title && BODY.test(title) ? [title] : []));
  return [
    ...units,
    ...headed,
    ...citations.map(({ key }) => key),
    document.title ?? "",
    document.issuer ?? "",
    ...NAMES,
  ];
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(MOST).map((_, at) => words.slice(at, at + MOST + 1).join(" ")));
}

function syllables(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const MOST = 5;
const BODY = /^(?:Các )?sở[\s:,]|^Liên hiệp các Hội/iu;
const NAMES = [
  "tư vấn, phản biện và giám định xã hội",
  "02 Hội thi Sáng tạo kỹ thuật cấp tỉnh",
  "Cuộc thi Sáng tạo thanh thiếu niên, nhi đồng",
  "Giải thưởng Sáng tạo KH&CN Việt Nam",
  "Đặc san Khoa học Thanh Hóa",
  "Cách mạng công nghiệp lần thứ tư",
  "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam",
  "Ban Chấp hành Liên hiệp hội",
  "Đoàn đại biểu Quốc hội tỉnh",
  "Ủy ban Mặt trận Tổ quốc",
  "Kế hoạch 15-KH/TU của Tỉnh ủy",
  "Đảng bộ Liên hiệp hội Việt Nam",
];
