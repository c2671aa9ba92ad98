/** The shape of every answer: plain values, with the words that each was read from. */

import type { Direction, Duplicate, FormulaKind, Grade, Origin, Provinces } from "../model-chain.ts";
import type { Coded } from "../model-evidence.ts";
import type { Role } from "../model-tasks.ts";

/** A passage, opened. */
export interface Quote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** There where the words are a paraphrase: what a person noted of a document whose text is not held. */
  readonly coded?: Coded;
}

/** What an answer was made from, and what was left out of it. */
export interface AnswerHead {
  readonly question: string;
  /** The library's version. */
  readonly version: string;
  /** The documents that were asked, by id, with the SHA-256 of their texts. */
  readonly documents: readonly {
    readonly id: string;
    readonly hash: string;
    /** There where the document was coded by hand: the hash is that of its sheet, and its words are a paraphrase. */
    readonly coded?: true;
  }[];
  /** The filters in force: options by name. */
  readonly filters: Readonly<Record<string, string | readonly string[] | boolean | null>>;
  /** What a reader should know before he quotes it, such as "no task is aligned with an absent document". */
  readonly notes: readonly string[];
}

/** What questions about provinces can be answered by. */
export interface ByProvinces {
  /** The provinces of then (63) or those since 1 July 2025 (34). @defaultValue those that the documents name */
  readonly provinces?: Provinces | undefined;
}

/** What every question can be narrowed to. */
export interface Filters {
  /** Only tasks that the codebook coded with one of these themes. */
  readonly themes?: readonly string[] | undefined;
}

/** The element of a task that a carrying-out keeps, loses or changes. */
export type TaskElement = "object" | "lead" | "coordinate" | "target" | "deadline" | "product";

/** A task of a document that carries out an upstream task. */
export interface CoverageEvidence {
  readonly task: string;
  readonly grade: Grade;
  readonly score: number;
  readonly rule: string;
  readonly kept: readonly TaskElement[];
  readonly lost: readonly TaskElement[];
  readonly changed: readonly { readonly element: TaskElement; readonly from: string; readonly to: string }[];
  /** Of the changed elements, those that ask for more: a higher figure, an earlier day. */
  readonly sharpened: readonly TaskElement[];
  /** Elements that the upstream task lacks and the downstream one has. */
  readonly added: readonly TaskElement[];
  /** Where it does so through other tasks: these, from the upstream one down, and the hop with the least score. */
  readonly via?: readonly string[];
  readonly weakest?: { readonly from: string; readonly to: string; readonly score: number };
  /** The upstream words, then the downstream words. */
  readonly quotes: readonly Quote[];
}

/** How far an upstream task is carried out: grade 2, grade 1, named without obliging anybody, or not at all. */
export type CoverageStatus = "full" | "partial" | "mention" | "none";

/** An upstream task in one column, with the tasks that carry it out. */
export interface CoverageCell {
  readonly column: string;
  readonly status: CoverageStatus;
  readonly reviewed: boolean;
  readonly grade: Grade | null;
  readonly score: number | null;
  readonly by: readonly CoverageEvidence[];
}

/** An upstream task, in the order of the outline. */
export interface CoverageRow {
  /** The upstream task. */
  readonly task: string;
  /** The id of the section that it stands under, and its heading. */
  readonly group: string | null;
  readonly groupTitle: string | null;
  readonly themes: readonly string[];
  readonly quote: Quote;
  readonly cells: readonly CoverageCell[];
}

/** A document, or the documents of a province. */
export interface CoverageColumn {
  readonly id: string;
  readonly label: string;
  /** The ids of the documents that are united in this column. */
  readonly members: readonly string[];
  readonly state: "collected" | "not-collected";
}

/** The counts of a column, with their denominators. */
export interface CoverageTotals {
  readonly column: string;
  readonly full: number;
  readonly partial: number;
  readonly mention: number;
  readonly none: number;
  /** The number of upstream tasks: the denominator of the four counts. */
  readonly upstreamTasks: number;
  /** Of the column's own tasks, how many carry out one of them, and how many there are. */
  readonly carrying: number;
  readonly downstreamTasks: number;
}

/** A duty that a policy lays on somebody, and what became of it. */
export interface Obligation {
  /** The upstream task. */
  readonly task: string;
  /** The rule of the policy. */
  readonly rule: string;
  /** The province that has the duty, or the document where it is of none. */
  readonly of: string;
  /** `allowed`: a gap that the policy allows; `not-collected`: nothing is held that could show it. */
  readonly status: "met" | "allowed" | "uncovered" | "not-collected";
  /** The documents that meet it. */
  readonly by: readonly string[];
  /** Why the gap is allowed, by whom and since when. */
  readonly gap: { readonly reason: string; readonly author: string; readonly date: string } | null;
}

/** Which upstream task is carried out, by whom, and how far. */
export interface Coverage extends AnswerHead {
  readonly question: "coverage";
  readonly upstream: string;
  readonly upstreamLabel: string;
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
  /** Tasks of the columns that carry out no upstream task. */
  readonly orphans: readonly {
    readonly task: string;
    readonly reason: "own-initiative" | "unmatched";
    readonly quote: Quote;
  }[];
  readonly totals: readonly CoverageTotals[];
  /** What a policy asks for; `null` where none was given. */
  readonly obligations: readonly Obligation[] | null;
}

/** Passages that share words with one another, directly or through others. */
export interface DuplicateCluster {
  /** Documents that the passages stand in, sorted. */
  readonly documents: readonly string[];
  readonly passages: readonly Quote[];
}

/** How a document's body words divide by where they come from; the six shares sum to 1. */
export interface OriginShares extends Readonly<Record<Origin | "own", number>> {
  readonly document: string;
  readonly words: number;
}

/** A pair of passages, opened. */
export interface DuplicatePair extends Duplicate {
  /** Which passage is the earlier; `undetermined` where neither dates nor citations tell. */
  readonly direction: Direction;
  readonly quotes: readonly [Quote, Quote];
}

/** A formula that was left out, with a place in each of a few documents that have it. */
export interface TakenFormula {
  readonly words: string;
  readonly known: FormulaKind;
  /** The cue, or the list that holds it. */
  readonly rule: string;
  /** The ids of all documents that have it. */
  readonly documents: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Which words recur between documents, and where they come from. */
export interface Duplication extends AnswerHead {
  readonly question: "duplicates";
  readonly pairs: readonly DuplicatePair[];
  readonly clusters: readonly DuplicateCluster[];
  readonly shares: readonly OriginShares[];
  /** The standing formulas that were left out, those of most documents first. */
  readonly formulas: readonly TakenFormula[];
}

/** A step of a path, with the words at its two ends. */
export interface TraceHop {
  readonly from: string;
  readonly to: string;
  readonly via: "document" | "task" | "unit";
  /** `carriesOut`, `contains`, `assignedTo`, or the relation of a citation. */
  readonly relation: string;
  /** The role, where the relation is `assignedTo`. */
  readonly role: Role | null;
  readonly score: number | null;
  readonly inferred: boolean;
  /** The words at each end; `null` where that end is not held. */
  readonly quotes: readonly [Quote | null, Quote | null];
}

/** A path of the chain, hop by hop. */
export interface TracePath {
  readonly hops: readonly TraceHop[];
  /** Index of the hop with the lowest score; `null` where no hop is scored. */
  readonly weakest: number | null;
  /** Why the path goes no further, where it breaks: `absent-document`, `no-aligned-task`, `ambiguous-citation`. */
  readonly brokenBy: string | null;
}

/** Every path between two places of the chain. */
export interface Trace extends AnswerHead {
  readonly question: "trace";
  readonly from: string;
  readonly to: string | null;
  readonly direction: "up" | "down";
  readonly paths: readonly TracePath[];
}

/** What hangs on a document or task, and the last hop to it. */
export interface ImpactEntry {
  /** A document's id, a task's, or the key of a unit. */
  readonly id: string;
  readonly kind: "document" | "task" | "unit";
  /** How many hops away it is, by the shortest way. */
  readonly hops: number;
  /** Along citations from document to document, or along tasks that carry out one another. */
  readonly path: "document" | "task";
  /** The last hop of that way, with the words at its two ends; the hops before it are those of the entry that it comes from. */
  readonly hop: TraceHop;
}

/** What hangs on a document or task. */
export interface Impact extends AnswerHead {
  readonly question: "impact";
  /** The document, task or unit. */
  readonly of: string;
  /** How many of the entries are documents, tasks and units. */
  readonly counts: { readonly documents: number; readonly tasks: number; readonly units: number };
  /** Documents, tasks and units, the nearest first. */
  readonly entries: readonly ImpactEntry[];
}
