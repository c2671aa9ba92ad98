/** The `data-id` of marks, so that a drawing and whoever opens its marks mean the same. */

import type { Role } from "../model-tasks.ts";
import type { CoverageStatus } from "../query/answers.ts";
import type { OverviewLink } from "../query/answers-work.ts";

/** A link of the overview; those of one pair and relation in one text share it. */
export function linkId({ from, to, relation, statedIn }: OverviewLink): string {
  return [from, to ?? "?", relation, statedIn].join(" > ");
}

/** A column of a coverage, whose upstream document makes it unique on a page. */
export function columnId(upstream: string, column: string): string {
  return `${upstream} | ${column}`;
}

/** How many tasks of an upstream document have a status in a column. */
export function totalId(upstream: string, column: string, status: CoverageStatus | "carrying"): string {
  return `${upstream} | ${column} | ${status}`;
}

/** An upstream task in a column. */
export function cellId(task: string, column: string): string {
  return `${task} | ${column}`;
}

/** A unit in one role. */
export function workId(unit: string, role: Role): string {
  return `${unit} | ${role}`;
}

/** What became of an element of the upstream tasks in a plan; of all elements where none is named. */
export function localisationId(document: string, outcome: string, element: string | null): string {
  return `${document} | ${outcome} | ${element ?? "*"}`;
}

/** Assignments between two nodes of the flow. */
export function flowId(source: string, target: string): string {
  return `${source} > ${target}`;
}

/** A hop of a trace. */
export function hopId(from: string, to: string): string {
  return `${from} > ${to}`;
}

/** The words that two documents share, told from the first. */
export function sharedId(document: string, other: string): string {
  return `${document} | ${other}`;
}
