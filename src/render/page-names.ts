/** Documents and tasks by the names that people know them by; their ids stand in tooltips. */
import type { Quote } from "../query/answers.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { distinctNames } from "./distinct.ts";
import { once } from "./lazily.ts";
import { documentOf } from "./page-kept.ts";
import { both } from "./page-parts.ts";
import { paraphraseWords } from "./paraphrase.ts";
import { escapeText, html } from "./svg.ts";
import { pathOf } from "./table-cells.ts";

/** Names by the ids of documents; an id that none is known for is its own name. */
export type NameOf = (id: string) => string;

/** The names of the documents that a report has or cites, no two alike. */
export function namesOf(report: {
  readonly overview: { readonly rows: readonly OverviewDocument[] };
}): NameOf {
  const names = once(() => distinctNames(report.overview.rows));
  return (id) => names().get(id) ?? id;
}

/** A document's name, as markup. */
export function documentNamed(id: string, nameOf: NameOf): string {
  return named(nameOf(id), id);
}

/** A task's name, as markup: that of its document, and its path there. */
export function taskNamed(task: string, nameOf: NameOf): string {
  return named(taskName(task, nameOf), task);
}

/** A task's name in words; that of a document or of something else is as it is known. */
export function taskName(task: string, nameOf: NameOf): string {
  const document = documentOf(task);
  return document === task ? nameOf(task) : `${nameOf(document)}, ${pathOf(task)}`;
}

/** A quote as it stands in its document, on one line, with the document's name; a paraphrase says that it is one. */
export function quoted({ document, text, coded }: Quote, nameOf: NameOf): string {
  const words = text.replace(/\s+/gu, " ").trim();
  const mark = coded ? `, ${both(paraphraseWords)}` : "";
  return html(
    "blockquote",
    { class: coded ? "coded" : null },
    html("p", {}, escapeText(words)),
    html("cite", {}, documentNamed(document, nameOf), mark),
  );
}

function named(name: string, id: string): string {
  return name === id ? escapeText(id) : html("span", { title: id }, escapeText(name));
}
