/** What a proof consists of, and small pieces that all proofs are made of. */
import type { Language } from "../../model.ts";
import type { Quote } from "../../query/answers.ts";
import type { Overview, Report } from "../../query/answers-work.ts";
import type { NameOf } from "../page-names.ts";
import type { Words } from "../words.ts";

/** One document of a proof, with the passages that are highlighted in it. */
export interface Side {
  readonly document: string;
  readonly passages: readonly Quote[];
}

/** A fact that stands above the texts: `score 0.91`. */
export interface ProofFact {
  readonly name: Words;
  readonly value: string;
}

/** One piece of evidence: one text, or two side by side. */
export interface ProofItem {
  readonly heading: string;
  readonly facts: readonly ProofFact[];
  readonly sides: readonly Side[];
  /** What to say where a text is missing. */
  readonly remark: Words | null;
}

/** What is opened when somebody clicks. */
export interface Proof {
  readonly title: string;
  readonly items: readonly ProofItem[];
}

/** What a proof is looked up in. */
export interface ProofContext {
  readonly report: Report;
  readonly lang: Language;
  /** The names of documents. */
  readonly nameOf: NameOf;
  /** The words of every task, by its id. */
  readonly taskQuotes: ReadonlyMap<string, Quote>;
  /** What the chain is drawn from, where a filter leaves more of it than of the report. */
  readonly chain?: (() => Overview) | undefined;
}

/** A piece of evidence. */
export function itemOf(sides: readonly Side[], rest: Partial<Omit<ProofItem, "sides">> = {}): ProofItem {
  return { heading: "", facts: [], remark: null, ...rest, sides };
}

/** A text with one passage. */
export function sideOf(quote: Quote): Side {
  return { document: quote.document, passages: [quote] };
}

/** A document as its own proof: the text, nothing highlighted. */
export function wholeOf(document: string): Side {
  return { document, passages: [] };
}

/** Passages gathered by their documents, in the order in which the documents come. */
export function sidesOf(quotes: readonly Quote[]): Side[] {
  const byDocument = new Map<string, Quote[]>();
  for (const quote of quotes)
    byDocument.set(quote.document, [...(byDocument.get(quote.document) ?? []), quote]);
  return [...byDocument].map(([document, passages]) => ({ document, passages }));
}

/** The id of the document that a task stands in. */
export function documentOfTask(task: string): string {
  const at = task.indexOf("#");
  return at < 0 ? task : task.slice(0, at);
}

/** The words of every task, by its id. */
export function findTaskQuotes({ tasks }: Report): ReadonlyMap<string, Quote> {
  return new Map(tasks.map(({ task, quote }) => [task, quote]));
}
