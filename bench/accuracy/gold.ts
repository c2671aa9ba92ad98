/** What a document is known to say: the shape of the files under `gold/`, which `directive-chain parse` prints too. */
import type { Citation, Header, Provision, Relation } from "../../src/model.ts";
import type { Target, Task } from "../../src/model-tasks.ts";
import type { Span } from "../../src/text/span.ts";

/** An assignment as gold has it. */
export interface GoldAssignment {
  readonly unit: string;
  readonly canonical: string;
  readonly role: string;
  readonly quote: string;
  readonly span: Span;
  readonly inferred?: true;
}

/** A deadline as gold has it; a field that says nothing may be missing. */
export interface GoldDeadline {
  readonly kind: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly every?: string | null;
  readonly quote: string;
  readonly span: Span;
  readonly inferred?: true;
}

/** A target as gold has it. */
export type GoldTarget = Pick<Target, "value" | "quote" | "span"> &
  Partial<Pick<Target, "comparator" | "unit" | "of" | "per" | "inferred">>;

/** A task as gold has it. */
export interface GoldTask extends Pick<Task, "path" | "start" | "end"> {
  readonly assignments: readonly GoldAssignment[];
  readonly deadlines: readonly GoldDeadline[];
  readonly targets: readonly GoldTarget[];
}

/** A provision as gold has it; where it begins may be left out. */
export type GoldProvision = Pick<Provision, "path" | "kind"> & Partial<Pick<Provision, "start" | "title">>;

/** All that one document is known to say. What the parser gives fits this shape, with more besides. */
export interface Gold {
  readonly document: Omit<Header, "evidence">;
  readonly citations: readonly Omit<Citation, "rule">[];
  readonly relations: readonly Pick<Relation, "from" | "to" | "relation">[];
  readonly outline: readonly GoldProvision[];
  readonly tasks: readonly GoldTask[];
}
