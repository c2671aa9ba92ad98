import { byCodeUnits } from "../graph/keys.ts";
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
import { oncePerPassage } from "./distinct-passages.ts";
import { answerHead } from "./head.ts";
import { heldTasks } from "./held.ts";
import { type NoteCode, note } from "./note-words.ts";
import { originShares } from "./origin-shares.ts";
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
  const chosen = every.filter((pair) => isBetween(pair, asked) && touchesTheme(graph, pair, themes));
  const pairs = openPairs(graph, chosen.sort(byPair));
  const wanted = documentsOf(graph).filter(({ id }) => asked.length === 0 || asked.includes(id));
  const shared = wanted.filter(({ coded }) => coded === undefined);
  const formulas = takenFormulas(graph, asked);
  const quoted = new Set(shared.map(({ id }) => id));
  for (const { quotes } of pairs) for (const { document } of quotes) quoted.add(document);
  for (const { quotes } of formulas) for (const { document } of quotes) quoted.add(document);
  return {
    ...answerHead(graph, {
      question: "duplicates",
      documents: quoted,
      filters: { documents: asked, themes },
      notes: notesOn(wanted, lang),
      lang,
    }),
    pairs,
    clusters: findClusters(graph, pairs),
    shares: originShares(shared, every),
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

/** The pairs with their words; the words of a passage are opened once, however many pairs have it. */
function openPairs(graph: ChainGraph, pairs: readonly Duplicate[]): readonly DuplicatePair[] {
  const open = oncePerPassage(({ document, start, end }): Quote | null => {
    const source = sourceOf(graph, document);
    return source && quoteOf(source, [start, end]);
  });
  return gathered(pairs, (pair) => {
    const [a, b] = [open(pair.a), open(pair.b)];
    return a && b ? { ...pair, direction: pair.direction ?? "undetermined", quotes: [a, b] } : [];
  });
}

function byPair(x: Duplicate, y: Duplicate): number {
  return byPassage(x.a, y.a) || byPassage(x.b, y.b);
}

function byPassage(x: Passage, y: Passage): number {
  return byCodeUnits(x.document, y.document) || x.start - y.start || x.end - y.end;
}
