/** What the sections of the page are written from: the report, and how much of it is shown. */
import type { Language } from "../model.ts";
import type { Overview, Report } from "../query/answers-work.ts";
import { screenMatrix } from "./duplication.ts";
import type { Matrix } from "./duplication-matrix.ts";
import { once } from "./lazily.ts";
import { type NameOf, namesOf } from "./page-names.ts";
import type { PageFiles } from "./page-packed.ts";
import { LANGUAGES, plain } from "./page-parts.ts";
import type { DrawingSize } from "./sizes.ts";
import { html } from "./svg.ts";

export interface View {
  /** All of it, or what a reader's filters leave of it. */
  readonly report: Report;
  /** The overview that the chain is drawn from: what the filters leave, and what that is linked with. */
  readonly chain: () => Overview;
  /** What the parties of the matrix of shared words share, where it is known already. */
  readonly matrix: () => Matrix | undefined;
  /** The names of documents. */
  readonly nameOf: NameOf;
  /** How many times as many rows as at first each table holds; all of them where it is infinite. */
  readonly times: number;
  /** Whether drawings are drawn; else there is room for them. */
  readonly drawn: boolean;
  /** Whether drawings are left to the script, where one runs. */
  readonly waiting: boolean;
  /** Files beside the page that hold whole tables. */
  readonly files: PageFiles;
  /** What drawings are made for: a column where the screen is a phone's. */
  readonly size: DrawingSize | undefined;
  /** The language that drawings are made in; words stand in both. */
  readonly lang: Language;
}

/** The whole report, the first rows of each table. */
export function viewOf(report: Report, lang: Language = report.lang, files: PageFiles = {}): View {
  return {
    ...{ report, chain: () => report.overview, nameOf: namesOf(report), files, lang },
    matrix: once(() => screenMatrix(report.duplication, report.overview.rows)),
    ...{ times: 1, drawn: true, waiting: false, size: undefined },
  };
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

/** The first of some rows, as many times as many as at first as the view shows. */
export function firstOf<T>(rows: readonly T[], most: number, { times }: View): readonly T[] {
  return rows.slice(0, most * times);
}

function listOf(notes: readonly string[], report: Report): string {
  if (notes.length === 0) return "";
  return html("ul", { class: "notes" }, ...notes.map((note) => html("li", {}, said(note, report))));
}
