import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import { formulasFrom } from "../graph/walk-tasks.ts";
import type { Language } from "../model.ts";
import { VERSION } from "../version.ts";
import type { AnswerHead } from "./answers.ts";
import { note } from "./note-words.ts";

/** What a question says of itself. */
export interface Asked<Q extends string> {
  readonly question: Q;
  /** Ids of the documents that the answer was made from; absent ones have no text, and are left out of the head. */
  readonly documents: Iterable<string>;
  readonly filters?: Readonly<Record<string, string | readonly string[] | boolean | null | undefined>>;
  readonly notes?: readonly string[];
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * The head that every answer carries: the library's version, the texts that were asked, the filters (the user's list of formulas
 * among them), the notes. That documents were
 * coded by hand is noted in every answer that is made from them.
 */
export function answerHead<Q extends string>(
  graph: ChainGraph,
  { question, documents, filters = {}, notes = [], lang = "vi" }: Asked<Q>,
): AnswerHead & { readonly question: Q } {
  const held = [...new Set(documents)].sort(byCodeUnits).flatMap((id) => sourceOf(graph, id) ?? []);
  const list = formulasFrom(graph);
  const set = Object.entries(filters).map(([name, value]) => [name, inForce(value) ? value : null] as const);
  return {
    question,
    version: VERSION,
    documents: held.map(({ id, hash, coded }) => ({ id, hash, ...(coded ? { coded: true } : {}) })),
    filters: { ...Object.fromEntries(set), ...(list !== null && { formulas: list }) },
    notes: [...new Set([...notes, ...codedNotes(held, lang)])],
  };
}

/** Which of some documents are coded by hand; nothing where none is. */
export function codedNotes(
  documents: readonly { readonly id: string; readonly coded?: unknown }[],
  lang: Language,
): readonly string[] {
  const coded = documents.filter((document) => document.coded).map(({ id }) => id);
  return coded.length === 0 ? [] : [note("paraphrased", lang, { documents: coded.join(", ") })];
}

/** An empty list filters nothing. */
function inForce<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
