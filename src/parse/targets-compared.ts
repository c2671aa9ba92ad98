import { comparisonAfter, comparisonCues, graded } from "../lexicon/targets.ts";
import type { Comparator } from "../model.ts";

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
  const cue = comparisonCues.find(({ phrase }) => phrase.test(before));
  const clause = /^[^.;:,\d]{0,110}/u.exec(after)?.[0] ?? "";
  const later = graded.test(clause) ? undefined : comparisonAfter.find(({ phrase }) => phrase.test(clause));
  const length = cue ? (cue.phrase.exec(before)?.[0].length ?? 0) : 0;
  const isFrom = cue?.id === "target.from";
  if (later) return { comparator: later.shows, strong: true, rule: later.id, length };
  if (isFrom && /(?<!\p{L})lên(?!\p{L})/u.test(clause))
    return { comparator: ">=", strong: true, rule: cue.id, length };
  if (cue) return { ...cue.shows, rule: cue.id, length };
  return { comparator: isRange ? ">=" : "=", strong: false, rule: "target.figure", length };
}
