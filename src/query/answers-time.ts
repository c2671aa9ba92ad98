/** The shape of the answer about days and deadlines. */
import type { Branch, Level } from "../model.ts";
import type { DeadlineKind } from "../model-tasks.ts";
import type { AnswerHead, Quote } from "./answers.ts";

/** A document with its day. */
export interface TimelineDocument {
  readonly id: string;
  readonly label: string;
  readonly type: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly level: Level | null;
  readonly branch: Branch | null;
  readonly province: string | null;
  /** ISO; `null` where neither the text nor the user tells it. */
  readonly date: string | null;
  /** The words that show its day; `null` where it has none, or where the user states it. */
  readonly quote: Quote | null;
  /** How many tasks it has, and how many of them have a deadline. */
  readonly tasks: number;
  readonly timed: number;
}

/** A deadline of a task. */
export interface TimelineDeadline {
  readonly document: string;
  readonly task: string;
  readonly kind: DeadlineKind;
  /** ISO; where only a year or a quarter is said, these are its bounds, and `kind` tells so. */
  readonly start: string | null;
  readonly end: string | null;
  readonly every: string | null;
  readonly rule: string;
  /** The words of the deadline, then those of its task. */
  readonly quotes: readonly [Quote, Quote];
}

/** Documents and deadlines in time. */
export interface Timeline extends AnswerHead {
  readonly question: "timeline";
  /** Documents from the highest level down, within a level by day; those without a day come last. */
  readonly rows: readonly TimelineDocument[];
  /** In the order of the rows, then of the texts. */
  readonly deadlines: readonly TimelineDeadline[];
}
