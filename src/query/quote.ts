/** Passages, opened: what every answer shows as its evidence. */
import { codedAt } from "../graph/coded.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import type { Document } from "../model.ts";
import type { Link } from "../model-chain.ts";
import { quoteLine, type Span, trimSpan } from "../text/span.ts";
import type { Quote } from "./answers.ts";
import type { HeldTask } from "./held.ts";

/** The words of a span of a document, of a coded one those of the coder. Where no text is held, `known` is what is known of the words. */
export function quoteOf(document: Document, span: Span, known = ""): Quote {
  const [start, end] = span;
  const text = document.text ? document.text.slice(start, end) : known;
  const coded = codedAt(document, span);
  return { document: document.id, start, end, text, ...(coded ? { coded } : {}) };
}

/** The words of a task. */
export function taskQuote({ document, task }: HeldTask): Quote {
  return quoteOf(document, [task.start, task.end]);
}

/** The words by which a document is known: its title, else its symbol, else its type, else its first line. */
export function documentQuote(document: Document): Quote {
  const { evidence, title, symbol, type } = document.document;
  if (evidence.title) return quoteOf(document, evidence.title.span, title ?? "");
  if (evidence.symbol) return quoteOf(document, evidence.symbol.span, symbol ?? "");
  if (evidence.type) return quoteOf(document, evidence.type.span, type ?? "");
  return quoteOf(document, firstLine(document));
}

/**
 * The words that state a link, in the document that states it: what shows the relation, and the citation that follows it, where
 * no more than a few words stand between. `null` where that document is not held.
 */
export function linkQuote(graph: ChainGraph, { statedIn, citations, evidence }: Link): Quote | null {
  const stated = sourceOf(graph, statedIn);
  if (!stated) return null;
  if (stated.coded) return quoteOf(stated, evidence.span);
  const [start, end] = evidence.span;
  const cited = citations.flatMap((i) => stated.citations[i] ?? []);
  const next = cited.find((citation) => citation.end >= end && citation.start <= end + REACH);
  const span: Span = next ? [Math.min(start, next.start), next.end] : [start, end];
  return quoteOf(stated, trimSpan(stated.text ?? "", span), cited[0]?.quote);
}

/** So far a citation may stand from the words that show its relation, to be quoted with them. */
const REACH = 60;

/** Quotes in the order of their documents and places, each once. */
export function sortQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const byPlace = new Map(quotes.map((quote) => [`${quote.document}:${quote.start}-${quote.end}`, quote]));
  return [...byPlace.values()].sort(byQuote);
}

/** Sorts by document, start and end. */
export function byQuote(a: Omit<Quote, "text">, b: Omit<Quote, "text">): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** The words of a task on one line, cut after `most` characters. */
export function shortWords({ document, task }: HeldTask, most = 120): string {
  const line = quoteLine(document.text ?? "", [task.start, task.end]);
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most);
  return `${line.slice(0, cut > 0 ? cut : most)}…`;
}

function firstLine({ text, extent }: Document): Span {
  if (!text) return extent;
  const [start, end] = trimSpan(text, extent);
  const line = text.indexOf("\n", start);
  return [start, line < 0 ? end : Math.min(line, end)];
}
