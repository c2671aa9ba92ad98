import { LATIN } from "../text/words.ts";
import type { Cue } from "./cue.ts";

/** How the groups of a deadline's phrase are to be read: see `parse/deadlines-readers.ts`. */
export type DeadlineForm =
  | "date"
  | "due-date"
  | "date-range"
  | "quarter"
  | "month"
  | "half"
  | "year"
  | "period"
  | "every"
  | "times"
  | "times-per"
  | "regularly"
  | "condition";

/** A cue and where it holds: `value` only in a column or after a label, `heading` there and in headings too. */
export interface DeadlineCue extends Cue<DeadlineForm> {
  readonly only?: "value" | "heading";
  /** Syllables or figures without which the phrase is not there: a text is asked for these first. */
  readonly needs: readonly string[];
  /** Syllables of which the phrase has at least one. */
  readonly needsOne?: readonly string[];
}

/** A regex source for a year. */
export const YEAR = String.raw`20\d{2}(?!\d)`;

/** A phrase that starts where a word starts, found in any place. */
export const phrase = (source: string): RegExp =>
  new RegExp(String.raw`(?<![${LATIN}\d])(?:${source})`, "gu");
