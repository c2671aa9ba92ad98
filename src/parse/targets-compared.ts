import { comparisonAfter, comparisonCues, graded } from "../lexicon/targets.ts";
import type { Comparator } from "../model-tasks.ts";
import { endTest } from "../text/pattern-guards.ts";

/** What a word of comparison beside a figure makes of it. */
export interface Compared {
  readonly comparator: Comparator;
  readonly strong: boolean;
  readonly rule: string;
  /** Characters of the word of comparison before the figure. */
  readonly length: number;
}

/** The comparison that stands right before a figure, or that follows it in its clause; a range is at least its lower end. */
export function comparison(before: string, after: string, isRange: boolean): Compared {
  const cue = BEFORE.find(({ isFound }) => isFound(before))?.cue;
  const clause = after.includes("trở") || cue?.id === "target.from" ? (CLAUSE.exec(after)?.[0] ?? "") : "";
  const later = comparisonAfter.find(({ phrase }) => phrase.test(clause) && !graded.test(clause));
  const length = cue ? (cue.phrase.exec(before)?.[0].length ?? 0) : 0;
  if (later) return { comparator: later.shows, strong: true, rule: later.id, length };
  if (cue?.id === "target.from" && UPWARD.test(clause))
    return { comparator: ">=", strong: true, rule: cue.id, length };
  if (cue) return { comparator: cue.shows.comparator, strong: cue.shows.strong, rule: cue.id, length };
  return { comparator: isRange ? ">=" : "=", strong: false, rule: "target.figure", length };
}

const BEFORE = comparisonCues.map((cue) => ({ cue, isFound: endTest(cue.phrase) }));
const CLAUSE = /^[^.;:,\d]{0,110}/u;
const UPWARD = /(?<!\p{L})lên(?!\p{L})/u;
