/** What the sections of the page are written from: the report, and how much of it is shown. */
import type { Language } from "../model.ts";
import type { Overview, Report } from "../query/answers-work.ts";
import { LANGUAGES, plain } from "./page-parts.ts";
import { html } from "./svg.ts";

export interface View {
  /** All of it, or what a reader's filters leave of it. */
  readonly report: Report;
  /** The overview that the chain is drawn from: what the filters leave, and what that is linked with. */
  readonly chain: Overview;
  /** Whether tables hold every row; else the first ones. */
  readonly whole: boolean;
  /** The language that drawings are made in; words stand in both. */
  readonly lang: Language;
}

/** The whole report, the first rows of each table. */
export function viewOf(report: Report, lang: Language = report.lang): View {
  return { report, chain: report.overview, whole: false, lang };
}

/** A note or a message of the report in one of its languages. */
export function saidIn(words: string, lang: Language, report: Report): string {
  const other = Object.hasOwn(report.translations, words) ? report.translations[words] : undefined;
  return lang === report.lang ? words : (other ?? words);
}

/** A note or a message in both languages, of which the page shows one. */
export function said(words: string, report: Report): string {
  return LANGUAGES.map((lang) => html("span", { class: "w", lang }, plain(saidIn(words, lang, report)))).join(
    "",
  );
}

/** An answer with its notes in a language, for its drawing. */
export function answerIn<A extends { readonly notes: readonly string[] }>(
  answer: A,
  lang: Language,
  report: Report,
): A {
  return { ...answer, notes: answer.notes.map((note) => saidIn(note, lang, report)) };
}

/** An answer's notes, but for those that stand at the head of the page. */
export function notesOf({ notes }: { readonly notes: readonly string[] }, report: Report): string {
  return listOf(
    notes.filter((note) => !report.notes.includes(note)),
    report,
  );
}

/** The notes at the head of the page. */
export function headNotes(report: Report): string {
  return listOf(report.notes, report);
}

/** The first of some rows, or all of them where the view shows all. */
export function firstOf<T>(rows: readonly T[], most: number, { whole }: View): readonly T[] {
  return whole ? rows : rows.slice(0, most);
}

function listOf(notes: readonly string[], report: Report): string {
  if (notes.length === 0) return "";
  return html("ul", { class: "notes" }, ...notes.map((note) => html("li", {}, said(note, report))));
}
