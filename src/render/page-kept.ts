/** What a reader's filters keep: what all answers are narrowed by. */
import type { AnswerHead } from "../query/answers.ts";
import type { Report } from "../query/answers-work.ts";
import { FACETS, facetsOf, type PageFilters } from "./page-filters.ts";

/** What is kept. */
export interface Kept {
  readonly filters: PageFilters;
  /** Of the place and level that are asked for. */
  readonly document: (id: string) => boolean;
  /** Those charged to the unit that is asked for. */
  readonly tasks: ReadonlySet<string>;
  /** Whether a task is one of them, where a unit is asked for. */
  readonly task: (id: string) => boolean;
  /** Where such a task stands. */
  readonly charging: (document: string) => boolean;
}

/** What the filters keep of a report. */
export function keptOf(report: Report, filters: PageFilters): Kept {
  const { province, level, unit } = filters;
  const documents = new Set(
    report.overview.rows
      .filter((row) => (province ?? row.province) === row.province && (level ?? row.level) === row.level)
      .map(({ id }) => id),
  );
  const rows = unit === null ? [] : report.workload.rows.filter(({ canonical }) => canonical === unit);
  const tasks = new Set(rows.flatMap((row) => row.tasks));
  const charging = new Set([...tasks].map(documentOf));
  return {
    filters,
    tasks,
    document: (id) => documents.has(id),
    task: (id) => unit === null || tasks.has(id),
    charging: (id) => unit === null || charging.has(id),
  };
}

/** The filters of an answer, with those of the page that mean something to it. */
export function inForce(filters: AnswerHead["filters"], section: string, kept: Kept): AnswerHead["filters"] {
  const here = facetsOf(section);
  const asked = FACETS.filter((facet) => here.includes(facet) && kept.filters[facet] !== null);
  return { ...filters, ...Object.fromEntries(asked.map((facet) => [facet, kept.filters[facet]])) };
}

/** The id of the document that a task stands in. */
export function documentOf(task: string): string {
  const at = task.indexOf("#");
  return at < 0 ? task : task.slice(0, at);
}
