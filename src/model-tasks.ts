/** Nhiệm vụ: what a document obliges somebody to do, who, by when, and how much. */
import type { Coded, Fact } from "./model-evidence.ts";
import type { Span } from "./text/span.ts";

/** Vai trò. */
export type Role = "lead" | "coordinate" | "report-to" | "advise";

/** Phân công: a unit, its role and the words that say so. */
export interface Assignment extends Fact {
  /** As written. */
  readonly unit: string;
  /** In full, with its province. */
  readonly canonical: string;
  readonly role: Role;
}

/** How a deadline is said. */
export type DeadlineKind = "date" | "quarter" | "year" | "period" | "recurring" | "conditional";

/** Thời hạn. Dates are ISO. */
export interface Deadline extends Fact {
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
  /** For `recurring`: `year`, `quarter`, `month`, an ISO 8601 duration, or `null` where only "định kỳ" is said. */
  readonly every: string | null;
}

/** How a figure is meant: just so, at least, at most, about. */
export type Comparator = "=" | ">=" | "<=" | "~";

/** Chỉ tiêu: a figure to be reached. */
export interface Target extends Fact {
  readonly value: number;
  readonly comparator: Comparator;
  readonly unit: string | null;
  /** What is counted, as in the text. */
  readonly of: string;
  readonly per: "year" | null;
}

/** Chủ đề: a theme that a codebook found in a task. */
export interface ThemeCode {
  /** The theme's id in the codebook. */
  readonly theme: string;
  /** The pattern that matched. */
  readonly pattern: string;
  readonly quote: string;
  readonly span: Span;
  readonly coded?: Coded;
}

/** Văn bản phải ban hành: a document that a task orders somebody to issue, to carry this one out. */
export interface ExpectedDocument extends Fact {
  /** `Kế hoạch`. */
  readonly type: string;
  /** Who is to issue it, by canonical name. */
  readonly issuers: readonly string[];
}

/** Nhiệm vụ: the smallest provision that obliges somebody to do something. */
export interface Task {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The rule that took the provision for a task. */
  readonly rule: string;
  /** The path of the section whose heading the task stands under. */
  readonly group: string | null;
  readonly assignments: readonly Assignment[];
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
  /** Sản phẩm: what the text says is to be delivered. */
  readonly product: Fact | null;
  /** Where the task orders documents to be issued. */
  readonly expected?: readonly ExpectedDocument[];
  readonly themes: readonly ThemeCode[];
  readonly coded?: Coded;
}
