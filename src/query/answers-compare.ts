/** The shapes of a comparison of provinces: the same task side by side, what became of it in each plan, and how sure an order is. */
import type { CoverageCell, CoverageRow, CoverageTotals, Quote, TaskElement } from "./answers.ts";

/** One value of a task, with the words that say it. */
export interface ComparedValue {
  /** The task that says so. */
  readonly task: string;
  /** A body's canonical name, a figure with its unit (`>=25% xã`), a last day (`2025-12-31`) or a rhythm (`year`). */
  readonly value: string;
  /** `null` where no words say so. */
  readonly quote: Quote | null;
  /** There where the text does not say it in so many words. */
  readonly inferred?: true;
}

/** Who leads, how much, by when. */
export interface ComparedFacts {
  readonly leads: readonly ComparedValue[];
  readonly targets: readonly ComparedValue[];
  readonly deadlines: readonly ComparedValue[];
}

/** What two provinces can differ in. */
export type ComparedElement = "status" | "lead" | "target" | "deadline";

/** An upstream task in one province, with what those tasks say that carry it out rather than not: with a chance of one half or more. */
export interface ComparedCell extends CoverageCell, ComparedFacts {}

/** An upstream task, and the provinces beside it. */
export interface ComparedRow extends Omit<CoverageRow, "cells"> {
  /** What the upstream task itself says. */
  readonly upstream: ComparedFacts;
  readonly cells: readonly ComparedCell[];
  /** How far it is carried out, where not equally far in all collected provinces; the rest where those that carry it out do not all say the same. */
  readonly differs: readonly ComparedElement[];
}

/**
 * What became of an upstream task, or of one element of it, in a plan.
 *
 * `lost`: the plan has nothing in its place. `generalised`: something vaguer stands there: what was counted without its figure, a
 * collective for a named body, a year or a period for a day that lies in it. `specific`: a named body, a figure or a time where the
 * upstream has none, or a vaguer one. `postponed`, `advanced`: every day that the plan names is later, or earlier, than every one
 * of the upstream, for the same duty. `changed`: another value that is none of these. `added`: a task of the plan's own initiative.
 */
export type LocalisationKind =
  | "lost"
  | "generalised"
  | "specific"
  | "postponed"
  | "advanced"
  | "changed"
  | "added";

/** What an item is about: the task as a whole, or one of its elements. */
export type LocalisedElement = "task" | Exclude<TaskElement, "object">;

/** One thing that a plan makes of its upstream document, or adds to it. */
export interface LocalisationItem {
  readonly kind: LocalisationKind;
  readonly element: LocalisedElement;
  /** The upstream task; `null` where the plan adds one. */
  readonly upstream: string | null;
  /** The plan's tasks that carry it out, the best first; the added task. */
  readonly downstream: readonly string[];
  /** What the upstream says, and what the plan says instead; `null` where it says nothing. */
  readonly from: string | null;
  readonly to: string | null;
  /** The chance that a reader would say, too, that the likeliest of these tasks carries the upstream one out; `null` where none does. */
  readonly score: number | null;
  /** Documents of the same province that do carry out a task that is lost here. */
  readonly elsewhere: readonly string[];
  /** The upstream words of it, then the plan's. */
  readonly quotes: readonly Quote[];
  /** There where one of the two values is inferred. */
  readonly inferred?: true;
}

/** What became of one element in the upstream tasks whose elements are compared. */
export interface ElementCounts extends Readonly<Record<Exclude<LocalisationKind, "added">, number>> {
  readonly element: Exclude<LocalisedElement, "task">;
  /** How many values the upstream tasks have: figures one by one, the bodies of a role together, the times of a task together. */
  readonly of: number;
  /** The denominator of `specified`: those tasks of which the upstream does not name the element. */
  readonly without: number;
  readonly kept: number;
  /** Of those without, how many the plan gives one. With `specific`, the items of that kind. */
  readonly specified: number;
}

/** What a plan makes of the upstream document. */
export interface LocalisationProfile {
  readonly document: string;
  readonly label: string;
  readonly province: string;
  /** How far the plan alone carries the upstream tasks out, and how many of its own tasks do so. */
  readonly coverage: CoverageTotals;
  /** Of the plan's own tasks that carry out nothing, those of its own initiative, and those behind which something may stand. */
  readonly ownInitiative: number;
  readonly unmatched: number;
  /**
   * Of the upstream tasks that the plan carries out, those whose elements are compared, and those where the alignment is rather wrong
   * than right, so that they are not.
   */
  readonly judged: number;
  readonly doubtful: number;
  /** For each element: the kinds and `kept` add up to `of`. */
  readonly elements: readonly ElementCounts[];
  readonly items: readonly LocalisationItem[];
}

/** A province or a plan in the order of coverage. */
export interface RankedColumn {
  /** A province, or the id of a document. */
  readonly of: string;
  readonly label: string;
  readonly province: string;
  /** The best and the worst rank that cannot be ruled out. */
  readonly rank: readonly [best: number, worst: number];
  /** Tasks that are carried out in full and in part, as the table counts them. */
  readonly full: number;
  readonly partial: number;
  /** The denominator of all shares. */
  readonly upstreamTasks: number;
  /** `(full + partial) / upstreamTasks`. */
  readonly share: number;
  /** The share to be expected by the chances of the cells, and how far it spreads: its standard deviation. */
  readonly expected: number;
  readonly spread: number;
  /** The chance that this one does stand before the next; `null` for the last. */
  readonly beforeNext: number | null;
}

/** Provinces and plans by how much of the upstream document they carry out. */
export interface CoverageOrder {
  readonly upstreamTasks: number;
  /** The chance from which on one is said to stand before another. */
  readonly sureFrom: number;
  readonly provinces: readonly RankedColumn[];
  readonly plans: readonly RankedColumn[];
  /** Provinces without a rank: nothing is held of them, or nothing held of them stands below the upstream document. */
  readonly unranked: readonly { readonly of: string; readonly why: "not-collected" | "not-below" }[];
}

/** A document that provinces have in common, and that they can be compared by. */
export interface SharedUpstream {
  readonly document: string;
  readonly label: string;
  readonly tasks: number;
  /** The provinces of which documents cite it for more than a mention. */
  readonly provinces: readonly string[];
}
