/** The shape of every answer: plain values, with the words that each was read from. */
import type { Duplicate, Grade, Level, LinkStatus, Origin, RelationKind, Role } from "../model.ts";

/** A passage, opened: `text` is `null` where the document is not held. */
export interface Quote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an answer was made from, and what was left out of it. */
export interface AnswerHead {
  readonly question: string;
  /** The library's version. */
  readonly version: string;
  /** The documents that were asked, by id, with the SHA-256 of their texts. */
  readonly documents: readonly { readonly id: string; readonly hash: string }[];
  /** The filters in force: options by name. */
  readonly filters: Readonly<Record<string, string | readonly string[] | boolean | null>>;
  /** What a reader should know before he quotes it, such as "no task is aligned with an absent document". */
  readonly notes: readonly string[];
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
  /** Elements that the upstream task lacks and the downstream one has. */
  readonly added: readonly TaskElement[];
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
  readonly quotes: readonly [Quote, Quote];
}

/** Which words recur between documents, and where they come from. */
export interface Duplication extends AnswerHead {
  readonly question: "duplicates";
  readonly pairs: readonly DuplicatePair[];
  readonly clusters: readonly DuplicateCluster[];
  readonly shares: readonly OriginShares[];
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

/** What a unit is charged with in one role. */
export interface WorkloadRow {
  /** As the text writes it, the first time. */
  readonly unit: string;
  readonly canonical: string;
  readonly level: Level | null;
  readonly place: string | null;
  readonly role: Role;
  readonly tasks: readonly string[];
  /** Of these, the ones where the duty is inferred. */
  readonly inferred: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Who has to do what: units × roles × tasks. */
export interface Workload extends AnswerHead {
  readonly question: "workload";
  readonly rows: readonly WorkloadRow[];
  /** Units that are charged upstream and not downstream, and the other way round. */
  readonly vanished: readonly { readonly canonical: string; readonly upstream: readonly string[] }[];
  readonly appeared: readonly { readonly canonical: string; readonly downstream: readonly string[] }[];
}

/** How bad a finding is: the chain is wrong, may be, or is worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Something wrong or missing, with what to do about it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly do: string;
  readonly evidence: readonly Quote[];
}

/** What is wrong or missing in the chain. */
export interface Findings extends AnswerHead {
  readonly question: "findings";
  readonly findings: readonly Finding[];
}

/** A document that is held or named, with what is in it. */
export interface OverviewDocument {
  readonly id: string;
  readonly label: string;
  readonly absent: boolean;
  readonly type: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly branch: string | null;
  readonly province: string | null;
  readonly tasks: number;
  readonly provisions: number;
  readonly citations: number;
  /** Distinct units that its tasks name. */
  readonly units: number;
  readonly citedBy: readonly string[];
}

/** A link, with the words that state it. */
export interface OverviewLink {
  readonly from: string;
  readonly to: string | null;
  readonly relation: RelationKind;
  readonly status: LinkStatus;
  readonly statedIn: string;
  readonly candidates: readonly string[];
  readonly quote: Quote;
}

/** Documents, links and counts. */
export interface Overview extends AnswerHead {
  readonly question: "overview";
  readonly rows: readonly OverviewDocument[];
  readonly links: readonly OverviewLink[];
  readonly counts: {
    readonly documents: number;
    readonly absent: number;
    readonly tasks: number;
    readonly units: number;
    readonly assignments: number;
    readonly deadlines: number;
    readonly targets: number;
    readonly links: Readonly<Record<LinkStatus, number>>;
    readonly alignments: number;
    readonly duplicates: number;
  };
}

/** Who is charged with what: document → task group → unit, for the flow drawing. */
export interface FlowEntry {
  readonly document: string;
  readonly documentLabel: string;
  readonly group: string | null;
  readonly groupTitle: string | null;
  readonly unit: string;
  readonly role: Role;
  readonly tasks: readonly string[];
  /** Of these, the ones where the duty is inferred. */
  readonly inferred: readonly string[];
}

export interface Flow extends AnswerHead {
  readonly question: "flow";
  readonly entries: readonly FlowEntry[];
}

/** What the documents of a province set. */
export interface ProfileRow {
  readonly province: string;
  readonly documents: readonly string[];
  readonly tasks: number;
  readonly leads: readonly { readonly canonical: string; readonly tasks: number }[];
  readonly targets: readonly { readonly task: string; readonly quote: Quote }[];
  readonly deadlines: readonly {
    readonly task: string;
    readonly end: string | null;
    readonly quote: Quote;
  }[];
  readonly coverage: CoverageTotals | null;
}

/** Provinces side by side. */
export interface Comparison extends AnswerHead {
  readonly question: "compare";
  readonly upstream: string | null;
  readonly provinces: readonly ProfileRow[];
}

/** Everything that the page shows. */
export interface Report extends AnswerHead {
  readonly question: "report";
  readonly title: string;
  readonly overview: Overview;
  /** One for each upstream document that has tasks and that another one carries out. */
  readonly coverages: readonly Coverage[];
  readonly duplication: Duplication;
  readonly workload: Workload;
  readonly flow: Flow;
  readonly findings: Findings;
  /** The texts that the quotes are opened in, by document id. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The answer to any question; `question` tells which. */
export type Answer =
  | Overview
  | Coverage
  | Duplication
  | Trace
  | Workload
  | Findings
  | Flow
  | Comparison
  | Report;
