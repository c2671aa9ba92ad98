/** The assignments of the flow, gathered to a readable number of documents, groups and units. */
import { group, rollups, sum } from "d3-array";
import type { Language } from "../model.ts";
import type { FlowEntry } from "../query/answers-work.ts";

/** Assignments that run from one node to another. */
export interface FlowLink {
  /** `null` where it is several that are gathered. */
  readonly document: string | null;
  readonly tasks: readonly string[];
  /** Whether nobody is named, and the issuer is taken to have the duty. */
  readonly inferred: boolean;
}

/** How much is gathered. */
export interface GatherOptions {
  readonly lang: Language;
  readonly maxUnits: number;
  readonly maxGroups: number;
  readonly maxDocuments?: number;
}

/** Assignments between two nodes, before they are placed. */
export interface Step {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly document: string | null;
  readonly tasks: readonly string[];
  /** Whether nobody is named, and the issuer is taken to have the duty. */
  readonly inferred: boolean;
}

/** An entry with the keys of its document, group and unit, after gathering. */
export interface KeyedEntry extends FlowEntry {
  readonly documentKey: string;
  readonly groupKey: string;
  readonly unitKey: string;
}

/** The entries with the nodes that they end in. */
export function keyEntries(
  entries: readonly FlowEntry[],
  { maxUnits, maxGroups, maxDocuments = MAX_DOCUMENTS }: Omit<GatherOptions, "lang">,
): readonly KeyedEntry[] {
  const documents = chosenDocuments(entries, maxDocuments);
  const units = largest(entries, ({ unit }) => unit, maxUnits);
  const groups = chosenGroups(
    entries.filter(({ document }) => documents.has(document)),
    maxGroups,
  );
  return entries.map((entry) => ({
    ...entry,
    documentKey: documents.has(entry.document) ? `document:${entry.document}` : OTHER_DOCUMENTS,
    groupKey: groups.has(groupOf(entry))
      ? groupOf(entry)
      : `${documents.has(entry.document) ? entry.document : OTHER_DOCUMENTS}|+`,
    unitKey: units.has(entry.unit) ? `unit:${entry.unit}` : "unit+",
  }));
}

/** A group's key: two documents may have groups of one name. */
export function groupOf({ document, group }: FlowEntry): string {
  return `${document}|${group ?? ""}`;
}

/** All documents; of more than `most`, the half with the most assignments. */
function chosenDocuments(entries: readonly FlowEntry[], most: number): ReadonlySet<string> {
  const documents = ranked(entries, ({ document }) => document);
  return new Set(documents.length <= most ? documents : documents.slice(0, Math.ceil(most / 2)));
}

/** The foremost groups of each document, then the largest of all. */
function chosenGroups(entries: readonly FlowEntry[], most: number): ReadonlySet<string> {
  const documents = [...group(entries, ({ document }) => document).values()];
  const foremost = documents.flatMap((some) => ranked(some, groupOf).slice(0, EACH_GROUPS));
  const all = [...new Set([...foremost, ...ranked(entries, groupOf)])];
  return new Set(all.slice(0, all.length <= most + 1 ? all.length : Math.max(most, foremost.length)));
}

/** The keys with the most assignments; all of them where gathering would save only one. */
function largest(
  entries: readonly FlowEntry[],
  keyOf: (entry: FlowEntry) => string,
  most: number,
): ReadonlySet<string> {
  const keys = ranked(entries, keyOf);
  return new Set(keys.length <= most + 1 ? keys : keys.slice(0, most));
}

/** Keys by their assignments, the most first. */
function ranked(entries: readonly FlowEntry[], keyOf: (entry: FlowEntry) => string): string[] {
  const counts = rollups(entries, (some) => sum(some, ({ tasks }) => tasks.length), keyOf);
  return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}

/** One step of an entry. */
export function stepOf(
  { document, documentKey }: KeyedEntry,
  [source, target]: readonly [string, string],
  tasks: readonly string[],
): Step {
  const own = documentKey === OTHER_DOCUMENTS ? null : document;
  return { source, target, document: own, tasks, value: tasks.length, inferred: false };
}

/** Steps between the same nodes as one; those without a task are none. */
export function merged(steps: readonly Step[]): Step[] {
  const met = group(
    steps.filter(({ value }) => value > 0),
    ({ source, target, document, inferred }) => [source, target, document, inferred].join("\n"),
  );
  return [...met.values()].flatMap((same) => {
    const tasks = same.flatMap((step) => step.tasks);
    return same.slice(-1).map((step) => ({ ...step, tasks, value: tasks.length }));
  });
}

/** The node of the documents that are gathered. */
export const OTHER_DOCUMENTS = "document+";
/** Documents that are drawn on their own; where there are more, half of it are. */
export const MAX_DOCUMENTS = 24;

/** Units that are drawn on their own. */
export const MAX_UNITS = 16;
/** Sections that are drawn on their own. */
export const MAX_GROUPS = 28;
/** Sections of each document that are drawn on their own, however small. */
const EACH_GROUPS = 2;
