/** The words for what can be filtered by. */
import type { Facet } from "../page-filters.ts";
import { levelWords, statusWords, type Words } from "../words.ts";

/** The words for a value of a filter; `null` where it is a name, which stands for itself. */
export function wordsOf(facet: Facet, value: string): Words | null {
  const table: Readonly<Record<string, Words>> =
    facet === "level" ? levelWords : facet === "status" ? statusWords : {};
  return Object.hasOwn(table, value) ? (table[value] ?? null) : null;
}
