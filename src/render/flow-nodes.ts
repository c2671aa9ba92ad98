/** The flow document → group of tasks → unit, gathered to a readable number of nodes. */
import { group } from "d3-array";
import type { Language } from "../model.ts";
import type { FlowEntry } from "../query/answers-work.ts";
import { distinctNames } from "./distinct.ts";
import {
  type GatherOptions,
  groupOf,
  type KeyedEntry,
  keyEntries,
  merged,
  OTHER_DOCUMENTS,
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
  { groups, ...options }: StepOptions,
): { nodes: FlowNode[]; links: Step[] } {
  const keyed = keyEntries(entries, options);
  const toGroups = keyed.map((entry) => stepOf(entry, [entry.documentKey, entry.groupKey], entry.tasks));
  const toUnits = keyed.flatMap((entry) => chargesOf(entry, groups ? entry.groupKey : entry.documentKey));
  return {
    nodes: [
      ...documentNodes(keyed, options.lang),
      ...(groups ? groupNodes(keyed, options.lang) : []),
      ...unitNodes(keyed, options.lang),
    ],
    links: [...(groups ? merged(toGroups) : []), ...merged(toUnits)],
  };
}

export interface StepOptions extends GatherOptions {
  /** Whether groups of tasks stand between documents and units. */
  readonly groups: boolean;
}

/** The steps to an entry's unit: those of its tasks that name it, and those for which it is taken to have the duty. */
function chargesOf(entry: KeyedEntry, from: string): Step[] {
  const guessed = new Set(entry.inferred);
  const stated = entry.tasks.filter((task) => !guessed.has(task));
  const keys = [from, entry.unitKey] as const;
  return [stepOf(entry, keys, stated), { ...stepOf(entry, keys, entry.inferred), inferred: true }];
}

/** Documents in the order of the entries, those that are gathered last. */
function documentNodes(entries: readonly KeyedEntry[], lang: Language): FlowNode[] {
  const names = distinctNames(
    entries.map(({ document, documentLabel }) => ({ id: document, label: documentLabel })),
  );
  const keys = new Map(entries.map(({ document, documentKey }) => [document, documentKey]));
  const members = group(names, ([id]) => keys.get(id) ?? id);
  return documentKeys(entries).map((id, rank) => {
    const labels = (members.get(id) ?? []).map(([, label]) => label);
    const other = id === OTHER_DOCUMENTS;
    return {
      ...{ id, kind: "document", rank, gathered: other ? labels : [] },
      label: other ? say(flowWords.otherDocuments, lang, { count: labels.length }) : (labels[0] ?? ""),
    };
  });
}

function documentKeys(entries: readonly KeyedEntry[]): readonly string[] {
  const keys = new Set(entries.map(({ documentKey }) => documentKey));
  const others = keys.delete(OTHER_DOCUMENTS) ? [OTHER_DOCUMENTS] : [];
  return [...keys, ...others];
}

function groupNodes(entries: readonly KeyedEntry[], lang: Language): FlowNode[] {
  const documents = documentKeys(entries);
  return [...group(entries, ({ groupKey }) => groupKey)].map(([id, inside], at) => {
    const named = inside.map(
      (entry) => [groupOf(entry), entry.groupTitle ?? flowWords.noGroup[lang]] as const,
    );
    const titles = [...new Map(named).values()];
    const other = id.endsWith("|+") && titles.length > 1;
    const document = documents.indexOf(inside[0]?.documentKey ?? "");
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
