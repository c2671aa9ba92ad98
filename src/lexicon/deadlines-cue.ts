import { LATIN } from "../text/words.ts";
import type { NeedyCue } from "./cue-sites.ts";

/** How the groups of a deadline's phrase are to be read: see `parse/deadlines-readers.ts`. */
export type DeadlineForm =
  | "date"
  | "due-date"
  | "day"
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
export interface DeadlineCue extends NeedyCue<DeadlineForm> {
  readonly only?: "value" | "heading";
}

/** A regex source for a year. */
export const YEAR = String.raw`20\d{2}(?!\d)`;

/** A regex source for a quarter's number. */
export const QUARTER = String.raw`(?:i{1,3}|iv|[1-4])(?![\p{L}\d])`;

/** A regex source for the word before a time that says on which side of it the work is to be done, and for the part of the time meant. */
export const BY = String.raw`(?:(?<by>trước|đến|tới|xong|hết|chậm\s+nhất|muộn\s+nhất|hạn\s+cuối|từ|kể\s+từ|trong|vào)\s+(?:là\s+)?(?:trước\s+)?(?:hết\s+)?)?(?:(?<edge>cuối|đầu|giữa)\s+)?`;

/** What looks back whether a word starts. */
export const wordStart: string = String.raw`(?<![${LATIN}\d])`;

/** A phrase that starts where a word starts, found in any place. */
export const phrase = (source: string): RegExp => new RegExp(`${wordStart}(?:${source})`, "gu");
