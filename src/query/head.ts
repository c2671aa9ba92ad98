import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import { VERSION } from "../version.ts";
import type { AnswerHead } from "./answers.ts";

/** What a question says of itself. */
export interface Asked<Q extends string> {
  readonly question: Q;
  /** Ids of the documents that the answer was made from; absent ones have no text, and are left out of the head. */
  readonly documents: Iterable<string>;
  readonly filters?: Readonly<Record<string, string | readonly string[] | boolean | null | undefined>>;
  readonly notes?: readonly string[];
}

/** The head that every answer carries: the library's version, the texts that were asked, the filters, the notes. */
export function answerHead<Q extends string>(
  graph: ChainGraph,
  { question, documents, filters = {}, notes = [] }: Asked<Q>,
): AnswerHead & { readonly question: Q } {
  const held = [...new Set(documents)].sort(byCodeUnits).flatMap((id) => sourceOf(graph, id) ?? []);
  const set = Object.entries(filters).map(([name, value]) => [name, inForce(value) ? value : null] as const);
  return {
    question,
    version: VERSION,
    documents: held.map(({ id, hash }) => ({ id, hash })),
    filters: Object.fromEntries(set),
    notes,
  };
}

/** An empty list filters nothing. */
function inForce<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
