/** Answers in plain text, for a terminal. */
import type { Language } from "../model.ts";
import type { Coverage } from "../query/answers.ts";
import type { Answer, Overview } from "../query/answers-work.ts";
import { compareWords } from "./compare-words.ts";
import { displayWidth, wrapCells } from "./display-width.ts";
import { sourceOf } from "./frame.ts";
import { summaryOf } from "./summary.ts";
import * as views from "./table-views.ts";
import { comparedViews } from "./table-views-compare.ts";
import { impactCountsView, impactView } from "./table-views-impact.ts";
import { deadlineView, timelineDocumentView } from "./table-views-time.ts";
import * as work from "./table-views-work.ts";
import { tableWords } from "./table-words.ts";
import { printTable, type TextTable } from "./text-table.ts";
import { percentOf, say } from "./words.ts";

export interface TableOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** Columns of the terminal. @defaultValue 120 */
  readonly width?: number;
  /** Rows to print of each table; the rest is counted. @defaultValue 200 */
  readonly maxRows?: number;
}

/** An answer as tables in plain text: headings, aligned and wrapped cells, a summary, notes and the source. */
export function renderTable(
  answer: Answer,
  { lang = "vi", width = 120, maxRows = 200 }: TableOptions = {},
): string {
  if (answer.question === "report")
    return partsOf(answer)
      .map((part) => renderTable(part, { lang, width, maxRows }))
      .join("\n\n\n");
  const tables = viewsOf(answer, lang).flatMap((table) => ["", ...printed(table, { lang, width, maxRows })]);
  const key = keyOf(answer, lang);
  const notes = [...answer.notes.map((note) => `– ${note}`), sourceOf(answer, lang)];
  return [
    ...titled(titleOf(answer, lang), width),
    ...tables,
    "",
    ...[...key, summaryOf(answer, lang)].flatMap((line) => wrapCells(line, width)),
    "",
    ...notes.flatMap((line) => wrapCells(line, width)),
  ].join("\n");
}

type Asked = Exclude<Answer, { readonly question: "report" }>;

function partsOf({
  overview,
  coverages,
  duplication,
  workload,
  findings,
}: Extract<Answer, { readonly question: "report" }>): readonly Asked[] {
  return [overview, ...coverages, duplication, workload, findings];
}

function viewsOf(answer: Asked, lang: Language): readonly TextTable[] {
  switch (answer.question) {
    case "overview":
      return overviewViews(answer, lang);
    case "coverage":
      return coverageViews(answer, lang);
    case "duplicates":
      return [views.pairView(answer, lang), views.shareView(answer, lang), views.formulaView(answer, lang)];
    case "trace":
      return [work.traceView(answer, lang)];
    case "impact":
      return [impactCountsView(answer, lang), impactView(answer, lang)];
    case "workload":
      return [
        work.workloadTotalView(answer.levels, "level", lang),
        work.workloadTotalView(answer.places, "province", lang),
        work.workloadView(answer, lang),
      ];
    case "timeline":
      return [timelineDocumentView(answer, lang), deadlineView(answer, lang)];
    case "findings":
      return [work.findingView(answer, lang)];
    case "flow":
      return [work.flowView(answer, lang)];
    case "compare":
      return [work.compareView(answer, lang), ...comparedViews(answer, lang)];
  }
}

/** What a reader has to know of the signs. */
function keyOf(answer: Asked, lang: Language): readonly string[] {
  if (answer.question === "coverage") return [tableWords.coverageKey[lang]];
  if (answer.question !== "compare" || answer.order === null) return [];
  return [say(compareWords.rankKey, lang, { sure: percentOf(answer.order.sureFrom, lang) })];
}

function overviewViews(answer: Overview, lang: Language): readonly TextTable[] {
  return [views.documentView(answer, lang), views.linkView(answer, lang)];
}

function coverageViews(answer: Coverage, lang: Language): readonly TextTable[] {
  const open = views.obligationView(answer, lang);
  const tables = [views.coverageView(answer, lang), views.coverageTotalsView(answer, lang)];
  return open.rows.length > 0 ? [...tables, open] : tables;
}

function printed(table: TextTable, { lang, width, maxRows }: Required<TableOptions>): string[] {
  if (table.rows.length === 0) return [tableWords.nothing[lang]];
  const more = table.rows.length - maxRows;
  const lines = printTable({ ...table, rows: table.rows.slice(0, maxRows) }, width);
  return more > 0 ? [...lines, say(tableWords.more, lang, { count: more })] : lines;
}

function titleOf(answer: Asked, lang: Language): string {
  const words = tableWords[answer.question];
  if (answer.question === "coverage") return say(words, lang, { upstream: answer.upstreamLabel });
  if (answer.question === "impact") return say(words, lang, { of: answer.of });
  if (answer.question !== "trace") return words[lang];
  return say(words, lang, { from: answer.from, direction: tableWords[answer.direction][lang] });
}

function titled(title: string, width: number): string[] {
  const lines = wrapCells(title, width);
  return [...lines, "═".repeat(Math.max(...lines.map(displayWidth)))];
}
