/** What is searched: names of units, tasks and documents, and the texts. */
import { once } from "../lazily.ts";
import { type NameOf, namesOf, taskName } from "../page-names.ts";
import { markedWords } from "../paraphrase.ts";
import type { OpenedData } from "./data.ts";
import { languageNow } from "./page-state.ts";
import { plainText } from "./plain-search.ts";

/** Something that has a name, and a proof to be opened. */
export interface SearchEntry {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly plain: string;
}

/** A text as it stands and without accents. */
export interface SearchText {
  readonly text: string;
  readonly plain: string;
}

/** What is searched. */
export interface SearchIndex {
  readonly entries: () => readonly SearchEntry[];
  /** The ids of the texts, in blocks that are opened as one. */
  readonly blocks: readonly (readonly string[])[];
  readonly textOf: (id: string) => SearchText;
  /** The names of documents. */
  readonly nameOf: NameOf;
}

/** An index that is made as it is needed. */
export function indexOf({ report, blocks }: OpenedData): SearchIndex {
  const ids = blocks.flat();
  const nameOf = namesOf(report);
  const texts = new Map(ids.map((id) => [id, once(() => searchText(report.texts[id] ?? ""))]));
  return {
    blocks,
    nameOf,
    entries: once(() => [...unitsOf(report), ...tasksOf(report, nameOf), ...documentsOf(report)]),
    textOf: (id) => texts.get(id)?.() ?? searchText(""),
  };
}

function searchText(text: string): SearchText {
  return { text, plain: plainText(text) };
}

function entry(kind: string, id: string, label: string): SearchEntry {
  return { kind, id, label, plain: plainText(label) };
}

type Searched = OpenedData["report"];

function unitsOf({ workload }: Searched): SearchEntry[] {
  return [...new Set(workload.rows.map(({ canonical }) => canonical))].map((unit) =>
    entry("unit", unit, unit),
  );
}

function tasksOf({ coverages }: Searched, nameOf: NameOf): SearchEntry[] {
  return coverages.flatMap(({ rows }) =>
    rows.map(({ task, quote }) =>
      entry("task", task, `${taskName(task, nameOf)} · ${line(markedWords(quote, languageNow()))}`),
    ),
  );
}

function documentsOf({ overview }: Searched): SearchEntry[] {
  return overview.rows.map(({ id, label, title }) =>
    entry("document", id, [label, title, id].filter(Boolean).join(" · ")),
  );
}

/** Words on one line. */
export function line(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
