import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf, sourceOf } from "../graph/walk.ts";
import { duplicatesOf, formulasOf } from "../graph/walk-tasks.ts";
import type { Document, Language } from "../model.ts";
import type { Duplicate, Passage } from "../model-chain.ts";
import { gathered } from "../text/gather.ts";
import { overlapOf } from "../text/span.ts";
import type { DuplicatePair, Duplication, Filters, Quote, TakenFormula } from "./answers.ts";
import { askedDocument } from "./ask.ts";
import { findClusters } from "./clusters.ts";
import { answerHead } from "./head.ts";
import { heldTasks } from "./held.ts";
import { type NoteCode, note } from "./note-words.ts";
import { originShares } from "./origin-shares.ts";
import { type PassageTable, tableOfPassages } from "./passage-table.ts";
import { quoteOf } from "./quote.ts";

export interface DuplicationOptions extends Filters {
  /** By id or symbol. One: the pairs that it takes part in; several: the pairs between them. @defaultValue all */
  readonly documents?: readonly string[] | undefined;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * Which words recur between documents, and where they come from. Themes narrow the pairs to passages that touch a task coded with
 * one of them. Shares are of all words of a document's body, whatever is narrowed. Coded documents are left out: their words are
 * the coder's.
 */
export function duplication(
  graph: ChainGraph,
  { documents = [], themes, lang = "vi" }: DuplicationOptions = {},
): Duplication {
  const every = duplicatesOf(graph);
  const asked = documents.map((name) => askedDocument(graph, name));
  const table = tableOfPassages(every);
  const quotes = openedOnce(graph, table);
  const chosen = pairsInOrder(table).filter((number) => {
    const pair = every[number] as Duplicate;
    return isBetween(pair, asked) && touchesTheme(graph, pair, themes) && quotes(number) !== null;
  });
  const pairs = gathered(chosen, (number) => openPair(every[number] as Duplicate, quotes(number)));
  const wanted = documentsOf(graph).filter(({ id }) => asked.length === 0 || asked.includes(id));
  const shared = wanted.filter(({ coded }) => coded === undefined);
  const formulas = takenFormulas(graph, asked);
  const quoted = new Set(shared.map(({ id }) => id));
  for (const shown of [pairs, formulas])
    for (const { quotes: words } of shown) for (const { document } of words) quoted.add(document);
  return {
    ...answerHead(graph, {
      question: "duplicates",
      documents: quoted,
      filters: { documents: asked, themes },
      notes: notesOn(wanted, lang),
      lang,
    }),
    pairs,
    clusters: findClusters(graph, table, chosen),
    shares: originShares(shared, every, table),
    formulas,
  };
}

/** The formulas that one of the documents that are asked for has, opened. */
function takenFormulas(graph: ChainGraph, asked: readonly string[]): readonly TakenFormula[] {
  return formulasOf(graph)
    .filter(({ documents }) => asked.length === 0 || documents.some((id) => asked.includes(id)))
    .map(({ occurrences, ...formula }) => ({
      ...formula,
      quotes: occurrences.flatMap(({ document, start, end }) => {
        const source = sourceOf(graph, document);
        return source ? [quoteOf(source, [start, end])] : [];
      }),
    }));
}

/** Coded documents are left out; those without words have no shares. */
function notesOn(documents: readonly Document[], lang: Language): readonly string[] {
  const named = (code: NoteCode, left: readonly Document[]) =>
    left.length === 0 ? [] : [note(code, lang, { documents: left.map(({ id }) => id).join(", ") })];
  return [
    ...named(
      "coded-left-out",
      documents.filter(({ coded }) => coded),
    ),
    ...named(
      "shares-need-text",
      documents.filter(({ text }) => !text),
    ),
  ];
}

function isBetween({ a, b }: Duplicate, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const found = [a, b].filter(({ document }) => asked.includes(document)).length;
  return found === 2 || (found === 1 && asked.length === 1);
}

function touchesTheme(graph: ChainGraph, { a, b }: Duplicate, themes: readonly string[] = []): boolean {
  if (themes.length === 0) return true;
  return [a, b].some((passage) => {
    const document = sourceOf(graph, passage.document);
    return document !== null && hasCodedTask(document, passage, themes);
  });
}

function hasCodedTask(document: Document, { start, end }: Passage, themes: readonly string[]): boolean {
  return heldTasks(document, themes).some(({ task }) => overlapOf([task.start, task.end], [start, end]) > 0);
}

/** The numbers of pairs in the order of their passages. */
function pairsInOrder({ a, b }: PassageTable): readonly number[] {
  const at = (passages: Int32Array, pair: number): number => passages[pair] as number;
  return [...a.keys()].sort((x, y) => at(a, x) - at(a, y) || at(b, x) - at(b, y));
}

/** The words of a pair by its number, each passage opened once; `null` where one of its documents is not held. */
function openedOnce(graph: ChainGraph, { passages, a, b }: PassageTable) {
  const known: (Quote | null | undefined)[] = passages.map(() => undefined);
  const open = (number: number): Quote | null => {
    const { document, start, end } = passages[number] as Passage;
    const source = sourceOf(graph, document);
    return source && quoteOf(source, [start, end]);
  };
  const quoteAt = (number: number): Quote | null => {
    const quote = known[number] ?? open(number);
    known[number] = quote;
    return quote;
  };
  return (pair: number): DuplicatePair["quotes"] | null => {
    const [one, other] = [quoteAt(a[pair] as number), quoteAt(b[pair] as number)];
    return one && other && [one, other];
  };
}

function openPair(pair: Duplicate, quotes: DuplicatePair["quotes"] | null): readonly DuplicatePair[] {
  return quotes === null ? [] : [{ ...pair, direction: pair.direction ?? "undetermined", quotes }];
}
