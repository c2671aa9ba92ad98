/** The search field and what it finds: units, tasks, documents, and places in the full texts. */
import type { Report } from "../../query/answers-work.ts";
import { pageWords } from "../page-words.ts";
import { markedWords } from "../paraphrase.ts";
import type { Words } from "../words.ts";
import { type OpenedData, once } from "./data.ts";
import { languageNow, make, now, onLanguage } from "./page-state.ts";
import type { Proof, ProofContext } from "./proof.ts";
import { findProof } from "./proofs.ts";
import { findHits, plainText } from "./search-index.ts";
import type { Stage } from "./stage.ts";

/** Puts a search field into the page's tools. */
export function addSearch(
  tools: HTMLElement,
  { report, store }: OpenedData,
  { context, open, stage }: SearchOptions,
): void {
  const field = make("input");
  field.type = "search";
  onLanguage(() => {
    field.placeholder = now(pageWords.search);
    field.setAttribute("aria-label", now(pageWords.search));
  });
  const results = make("div", "found");
  results.hidden = true;
  results.setAttribute("aria-live", "polite");
  tools.append(field);
  tools.after(results);
  const index = indexOf(report);
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => stage.change({ query: field.value }, true), 150);
  });
  let shown = "";
  const follow = () => {
    const { query, lang } = stage.state();
    if (document.activeElement !== field) field.value = query;
    if (`${lang} ${query}` === shown) return;
    shown = `${lang} ${query}`;
    const asked = shown;
    const found = () => {
      if (asked === shown) showResults(results, query, { index, context, open });
    };
    if (query.trim().length < 2 || store.isOpen()) found();
    else store.open().then(found);
  };
  stage.onChange(follow);
  follow();
}

export interface SearchOptions {
  readonly context: () => ProofContext;
  readonly open: (proof: Proof) => void;
  /** Holds what is searched for. */
  readonly stage: Stage;
}

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly plain: string;
}

interface Index {
  readonly entries: () => readonly Entry[];
  readonly texts: () => readonly {
    readonly document: string;
    readonly text: string;
    readonly plain: string;
  }[];
}

/** What is searched; made when it is first needed. */
function indexOf(report: Report): Index {
  const entry = (kind: string, id: string, label: string): Entry => ({
    kind,
    id,
    label,
    plain: plainText(label),
  });
  return {
    entries: once(() => [
      ...[...new Set(report.workload.rows.map(({ canonical }) => canonical))].map((unit) =>
        entry("unit", unit, unit),
      ),
      ...report.coverages.flatMap(({ rows }) =>
        rows.map(({ task, quote }) =>
          entry("task", task, `${task} ${line(markedWords(quote, languageNow()))}`),
        ),
      ),
      ...report.overview.rows.map(({ id, label, title }) =>
        entry("document", id, [label, title, id].filter(Boolean).join(" · ")),
      ),
    ]),
    texts: once(() =>
      Object.entries(report.texts).map(([document, text]) => ({ document, text, plain: plainText(text) })),
    ),
  };
}

interface Searching extends Omit<SearchOptions, "stage"> {
  readonly index: Index;
}

function showResults(results: HTMLElement, query: string, { index, context, open }: Searching): void {
  results.hidden = query.trim().length < 2;
  if (results.hidden) return;
  const parts = GROUPS.flatMap(({ kind, words }) => {
    const hits = index
      .entries()
      .filter((entry) => entry.kind === kind && findHits(entry.plain, query, 1).length > 0);
    const items = hits.slice(0, MOST).map(({ id, label }) =>
      link(label, () => {
        const proof = findProof(kind, id, context());
        if (proof !== null) open(proof);
      }),
    );
    return group(words, items, hits.length);
  });
  const hits = index
    .texts()
    .flatMap(({ document: id, text, plain }) =>
      findHits(plain, query, 30).map(([start, end]) => ({ id, start, end, text })),
    );
  const items = hits.slice(0, 3 * MOST).map(({ id, start, end, text }) =>
    link(`${id}: …${line(text.slice(Math.max(0, start - 60), end + 80))}…`, () => {
      const passage = { document: id, start, end, text: text.slice(start, end) };
      open({
        title: id,
        items: [{ heading: "", facts: [], remark: null, sides: [{ document: id, passages: [passage] }] }],
      });
    }),
  );
  const all = [...parts, ...group(pageWords.searchTexts, items, hits.length)];
  results.replaceChildren(...(all.length > 0 ? all : [make("p", "", now(pageWords.searchNone))]));
}

function group(words: Words, items: readonly HTMLElement[], all: number): HTMLElement[] {
  if (items.length === 0) return [];
  const list = make("ul");
  list.append(...items);
  if (all > items.length)
    list.append(
      make("li", "aside", pageWords.searchMore[languageNow()].replace("{count}", String(all - items.length))),
    );
  return [make("h3", "", now(words)), list];
}

function link(label: string, press: () => void): HTMLElement {
  const item = make("li");
  const anchor = make("a", "", label.length > 220 ? `${label.slice(0, 220)}…` : label);
  anchor.href = "#";
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    press();
  });
  item.append(anchor);
  return item;
}

function line(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const GROUPS = [
  { kind: "unit", words: pageWords.searchUnits },
  { kind: "task", words: pageWords.searchTasks },
  { kind: "document", words: pageWords.searchDocuments },
] as const;
const MOST = 10;
