/** The flow document → group of tasks → unit, gathered to a readable number of nodes. */
import type { Language } from "../model.ts";
import type { FlowEntry } from "../query/answers-work.ts";
import { distinctNames } from "./distinct.ts";
import {
  type GatherOptions,
  groupOf,
  type KeyedEntry,
  keyEntries,
  merged,
  type Step,
  stepOf,
} from "./flow-steps.ts";
import { flowWords } from "./flow-words.ts";
import { say } from "./words.ts";

/** A document, a group of tasks or a unit; or several of them in one. */
export interface FlowNode {
  readonly id: string;
  readonly kind: "document" | "group" | "unit";
  readonly label: string;
  /** The names of those that are gathered here; empty for a node of its own. */
  readonly gathered: readonly string[];
  /** Its place in its column. */
  readonly rank: number;
}

/** Nodes and links after gathering what is small. */
export function stepsOf(
  entries: readonly FlowEntry[],
  options: GatherOptions,
): { nodes: FlowNode[]; links: Step[] } {
  const keyed = keyEntries(entries, options);
  const ends = keyed.map((entry) => ({ ...entry, documentKey: `document:${entry.document}` }));
  const links = [
    ...merged(ends.map((entry) => stepOf(entry, [entry.documentKey, entry.groupKey], entry.tasks))),
    ...merged(
      ends.flatMap((entry) => {
        const guessed = new Set(entry.inferred);
        const stated = entry.tasks.filter((task) => !guessed.has(task));
        const keys = [entry.groupKey, entry.unitKey] as const;
        return [stepOf(entry, keys, stated), { ...stepOf(entry, keys, entry.inferred), inferred: true }];
      }),
    ),
  ];
  return {
    nodes: [...documentNodes(keyed), ...groupNodes(keyed, options.lang), ...unitNodes(keyed, options.lang)],
    links,
  };
}

/** Documents in the order of the entries. */
function documentNodes(entries: readonly KeyedEntry[]): FlowNode[] {
  const names = distinctNames(
    entries.map(({ document, documentLabel }) => ({ id: document, label: documentLabel })),
  );
  return [...names].map(([id, label], rank) => ({
    id: `document:${id}`,
    kind: "document",
    label,
    gathered: [],
    rank,
  }));
}

function groupNodes(entries: readonly KeyedEntry[], lang: Language): FlowNode[] {
  const members = new Map<string, Map<string, string>>();
  const documents = [...new Set(entries.map(({ document }) => document))];
  for (const entry of entries) {
    const inside = members.get(entry.groupKey) ?? new Map<string, string>();
    inside.set(groupOf(entry), entry.groupTitle ?? flowWords.noGroup[lang]);
    members.set(entry.groupKey, inside);
  }
  return [...members].map(([id, inside], at) => {
    const titles = [...inside.values()];
    const other = id.endsWith("|+") && titles.length > 1;
    const document = documents.indexOf(id.slice(0, id.indexOf("|")));
    return {
      id,
      kind: "group",
      label: other ? say(flowWords.otherGroups, lang, { count: titles.length }) : (titles[0] ?? ""),
      gathered: other ? titles : [],
      rank: document * 10_000 + (other ? 9_999 : at),
    };
  });
}

/** Units stand where most of their work comes from: by the mean place of the groups that charge them. */
function unitNodes(entries: readonly KeyedEntry[], lang: Language): FlowNode[] {
  const ranks = new Map(
    groupNodes(entries, lang)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ id }, rank) => [id, rank]),
  );
  const units = new Map<string, { total: number; count: number; names: Set<string> }>();
  for (const { unitKey, groupKey, unit, tasks } of entries) {
    const seen = units.get(unitKey) ?? { total: 0, count: 0, names: new Set<string>() };
    seen.total += (ranks.get(groupKey) ?? 0) * tasks.length;
    seen.count += tasks.length;
    seen.names.add(unit);
    units.set(unitKey, seen);
  }
  return [...units].map(([id, { total, count, names }]) => {
    const other = id === "unit+";
    const list = [...names].sort((a, b) => (a < b ? -1 : 1));
    return {
      id,
      kind: "unit",
      label: other ? say(flowWords.otherUnits, lang, { count: list.length }) : (list[0] ?? ""),
      gathered: other ? list : [],
      rank: other ? Number.MAX_SAFE_INTEGER : total / count,
    };
  });
}
