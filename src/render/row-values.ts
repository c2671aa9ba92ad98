/** Tables of plain values, and how lists and passages become one. */

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
