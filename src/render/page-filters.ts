/** What a reader narrows the page to. */
import type { Report } from "../query/answers-work.ts";
import { STATUSES } from "./coverage-totals.ts";
import type { Words } from "./words.ts";

/** What is asked for; what is not, is `null`. */
export interface PageFilters {
  readonly province: string | null;
  readonly level: string | null;
  readonly unit: string | null;
  /** How far an upstream task is carried out. */
  readonly status: string | null;
}

export type Facet = keyof PageFilters;

/** What can be asked for, in the order of the page. */
export const FACETS: readonly Facet[] = ["province", "level", "unit", "status"];

/** Nothing is asked for. */
export const NO_FILTERS: PageFilters = { province: null, level: null, unit: null, status: null };

export const facetWords: Readonly<Record<Facet, Words>> = {
  province: { vi: "Tỉnh", en: "Province" },
  level: { vi: "Cấp", en: "Level" },
  unit: { vi: "Đơn vị", en: "Unit" },
  status: { vi: "Mức triển khai", en: "Carried out" },
};

/** The values that a report can be narrowed to, by what they are values of. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** The values that a report can be narrowed to. */
export function choicesOf({ overview, workload }: Report): Choices {
  const held = overview.rows.filter(({ absent }) => !absent);
  const levels = new Set([...held, ...workload.rows].map(({ level }) => level));
  return {
    province: sorted(held.map(({ province }) => province)),
    level: LEVELS.filter((level) => levels.has(level)),
    unit: sorted(workload.rows.map(({ canonical }) => canonical)),
    status: STATUSES,
  };
}

/** Which of the filters mean something to a section. */
export function facetsOf(section: string): readonly Facet[] {
  if (section.startsWith("coverage")) return FACETS;
  if (section === "compare" || section === "trace") return [];
  if (section === "duplicates" || section === "findings") return ["province", "level"];
  return ["province", "level", "unit"];
}

/** Whether anything is asked for. */
export function isNarrowed(filters: PageFilters): boolean {
  return FACETS.some((facet) => filters[facet] !== null);
}

function sorted(values: readonly (string | null)[]): readonly string[] {
  const known = values.filter((value) => value !== null && value !== "");
  return [...new Set(known as readonly string[])].sort((a, b) => a.localeCompare(b, "vi"));
}

const LEVELS = ["central", "province", "district", "commune"];
