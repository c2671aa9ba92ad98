/** A report in a screenful, for a terminal. */
import type { Language } from "../model.ts";
import type { Coverage, DuplicatePair, Quote } from "../query/answers.ts";
import type { Overview, Report } from "../query/answers-work.ts";
import { displayWidth, padded } from "./display-width.ts";
import { summaryOf } from "./summary.ts";
import { frameWords, say } from "./words.ts";

/** What was read, how far each document carries its parents out, the strongest duplicate, and what was found. */
export function renderSummary(report: Report, { lang = "vi" }: { readonly lang?: Language } = {}): string {
  const { overview, coverages, duplication, findings, title, notes } = report;
  const lines = [
    title,
    "",
    summaryOf(overview, lang),
    ...absentLines(overview, lang),
    "",
    ...coverages.flatMap((coverage) => coverageLines(coverage, lang)),
    say(WORDS.duplicates, lang, { counts: summaryOf(duplication, lang) }),
    ...strongestLines(duplication.pairs, lang),
    "",
    say(WORDS.findings, lang, { counts: summaryOf(findings, lang) }),
    "",
    ...notes.map((note) => `– ${note}`),
    frameWords.saysOnly[lang],
  ];
  return `${lines.join("\n")}\n`;
}

/** The documents that are named and not held, those that most documents name first. */
function absentLines({ rows }: Overview, lang: Language): string[] {
  const absent = rows
    .filter((row) => row.absent)
    .sort((a, b) => b.citedBy.length - a.citedBy.length || (a.id < b.id ? -1 : 1));
  if (absent.length === 0) return [];
  const list = absent.slice(0, MOST_NAMES).map(({ label, citedBy }) => `${label} (${citedBy.length})`);
  const more = absent.length > MOST_NAMES ? "; …" : "";
  return [say(WORDS.absent, lang, { count: absent.length, list: `${list.join("; ")}${more}` })];
}

function coverageLines({ upstreamLabel, totals, columns }: Coverage, lang: Language): string[] {
  const labels = new Map(columns.map(({ id, label }) => [id, label]));
  const width = Math.max(0, ...columns.map(({ label }) => displayWidth(label)));
  const rows = totals.slice(0, MOST_COLUMNS).map(({ column, full, partial, upstreamTasks }) => {
    const label = padded(labels.get(column) ?? column, width);
    return `  ${label}  ${say(WORDS.cell, lang, { full, partial, all: upstreamTasks })}`;
  });
  const left = totals.length - rows.length;
  const more = left === 0 ? [] : [`  ${say(WORDS.more, lang, { count: left })}`];
  return [say(WORDS.coverage, lang, { upstream: upstreamLabel }), ...rows, ...more, ""];
}

function strongestLines(pairs: readonly DuplicatePair[], lang: Language): string[] {
  const strongest = [...pairs].sort((a, b) => sharedWords(b) - sharedWords(a))[0];
  if (strongest === undefined) return [];
  const share = Math.round(100 * Math.min(strongest.containmentA, strongest.containmentB));
  return [say(WORDS.strongest, lang, { share }), ...strongest.quotes.map(quoted)];
}

/** How many words both passages share at the least. */
function sharedWords({ containmentA, containmentB, quotes: [a, b] }: DuplicatePair): number {
  return Math.min(containmentA * wordsIn(a), containmentB * wordsIn(b));
}

function wordsIn({ text }: Quote): number {
  return text.split(/\s+/u).length;
}

function quoted({ document, start, end, text }: Quote): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const short = line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(" ", LONGEST))} …` : line;
  return `  ${document} [${start}, ${end}): “${short}”`;
}

const MOST_NAMES = 6;
const MOST_COLUMNS = 24;
const LONGEST = 150;
const WORDS = {
  absent: {
    vi: "Được nêu mà không có ở đây, kèm số văn bản nêu ({count}): {list}",
    en: "Named but not held, with how many documents name them ({count}): {list}",
  },
  more: {
    vi: "… còn {count} cột; tệp coverage có đủ",
    en: "… {count} more columns; the coverage file has them all",
  },
  coverage: { vi: "Triển khai {upstream}, theo lời văn:", en: "Carrying out {upstream}, as the texts say:" },
  cell: {
    vi: "đủ {full}, một phần {partial} trên {all} nhiệm vụ",
    en: "full {full}, partial {partial} of {all} tasks",
  },
  duplicates: { vi: "Đoạn trùng: {counts}", en: "Passages that recur: {counts}" },
  findings: { vi: "Phát hiện: {counts}", en: "Findings: {counts}" },
  strongest: { vi: "Đoạn trùng lớn nhất ({share} % từ ngữ):", en: "The strongest ({share} % of the words):" },
} as const;
