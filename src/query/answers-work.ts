/** The shape of the answers about units, findings and whole chains; those about tasks and words stand in `answers.ts`. */
import type { Language, Level, RelationKind } from "../model.ts";
import type { CandidateReason, LinkStatus } from "../model-chain.ts";
import type { Role } from "../model-tasks.ts";
import type {
  AnswerHead,
  Coverage,
  CoverageColumn,
  CoverageTotals,
  Duplication,
  Impact,
  Quote,
  Trace,
} from "./answers.ts";
import type { ComparedRow, CoverageOrder, LocalisationProfile, SharedUpstream } from "./answers-compare.ts";
import type { Timeline } from "./answers-time.ts";

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

/** What the units of a level or a province are charged with in one role. */
export interface WorkloadTotal {
  /** A level, or the name of a province; `null` for units of which it is not known. */
  readonly of: string | null;
  readonly role: Role;
  readonly units: number;
  /** Distinct tasks. */
  readonly tasks: number;
  /** Tasks for each unit, on average. */
  readonly load: number;
}

/** Who has to do what: units × roles × tasks. */
export interface Workload extends AnswerHead {
  readonly question: "workload";
  readonly rows: readonly WorkloadRow[];
  /** The rows taken together by the level of their units, and by their province. */
  readonly levels: readonly WorkloadTotal[];
  readonly places: readonly WorkloadTotal[];
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
  /** Which of these values the text does not show and the user states. */
  readonly stated: readonly string[];
  readonly tasks: number;
  readonly provisions: number;
  readonly citations: number;
  /** Distinct units that its tasks name. */
  readonly units: number;
  /** The documents whose texts say that they, or others, cite it. */
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
  /** For each candidate, what speaks for it and against it. */
  readonly reasons: readonly (readonly CandidateReason[])[];
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
  /** Its name for people. */
  readonly upstreamLabel: string | null;
  readonly provinces: readonly ProfileRow[];
  /** Upstream tasks × provinces; empty without an upstream document. */
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly ComparedRow[];
  /** One for each document of a province that stands below the upstream one. */
  readonly profiles: readonly LocalisationProfile[];
  /** `null` without an upstream document that has tasks. */
  readonly order: CoverageOrder | null;
  /** Without an upstream document: which could be given. */
  readonly suggestions: readonly SharedUpstream[];
}

/** The words of something that a task sets. */
export interface TaskFact {
  readonly task: string;
  readonly quote: Quote;
}

/** Everything that the page shows. */
export interface Report extends AnswerHead {
  readonly question: "report";
  readonly title: string;
  /** The language of its notes and messages. */
  readonly lang: Language;
  /** Each of its notes and messages in the other language. */
  readonly translations: Readonly<Record<string, string>>;
  readonly overview: Overview;
  /** One for each upstream document that has tasks and that another one carries out. */
  readonly coverages: readonly Coverage[];
  /** Against the document that most provinces have above them; `null` where none is above several. */
  readonly comparison: Comparison | null;
  readonly duplication: Duplication;
  readonly workload: Workload;
  readonly flow: Flow;
  readonly timeline: Timeline;
  /** Down from the first task that is carried out of the document with the most such tasks; `null` where none is. */
  readonly trace: Trace | null;
  readonly findings: Findings;
  /** The words of every task, of every deadline and of every target that the overview counts. */
  readonly tasks: readonly TaskFact[];
  readonly deadlines: readonly TaskFact[];
  readonly targets: readonly TaskFact[];
  /** The texts that the quotes are opened in, by document id. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The answer to any question; `question` tells which. */
export type Answer =
  | Overview
  | Coverage
  | Duplication
  | Trace
  | Impact
  | Workload
  | Timeline
  | Findings
  | Flow
  | Comparison
  | Report;
