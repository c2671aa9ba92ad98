/** Tables of plain values, and how lists and passages become one. */
import type { Quote } from "../query/answers.ts";

/** A value of a table; `null` where there is none. */
export type Value = string | number | boolean | null;

/** A table of plain values. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Several values in one. */
export function listed(values: readonly string[]): string {
  return values.join("; ");
}

/** A passage on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Whether the words of a quote are a paraphrase. */
export function isCoded(quote: Quote | null | undefined): boolean {
  return quote?.coded !== undefined;
}

/** Where a quote stands in its text; nowhere where it is a paraphrase. */
export function placeOf(quote: Quote | null): readonly [start: number | null, end: number | null] {
  return quote === null || quote.coded ? [null, null] : [quote.start, quote.end];
}
