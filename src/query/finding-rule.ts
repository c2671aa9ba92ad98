import type { ChainGraph } from "../graph/schema.ts";
import type { Language } from "../model.ts";
import type { Quote } from "./answers.ts";

/** Something found, before it is put into words. */
export interface Found {
  /** See `finding-words.ts`; a warning of a document's reader keeps its own code. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number | Readonly<Record<Language, string>>>>;
  /** In the order in which a reader should look at them. */
  readonly evidence: readonly Quote[];
}

/** What looks for one kind of fault in a chain. */
export type FindingRule = (graph: ChainGraph) => readonly Found[];
