import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentsOf } from "../graph/walk.ts";
import { unitsOf } from "../graph/walk-tasks.ts";
import type { Document, Language } from "../model.ts";
import type { Role } from "../model-tasks.ts";
import type { Filters } from "./answers.ts";
import type { Flow, FlowEntry } from "./answers-work.ts";
import { answerHead } from "./head.ts";
import { type Grouping, groupOf, heldTasks } from "./held.ts";

export interface FlowOptions extends Filters {
  /** Whose work: one role, or `null` for all. @defaultValue "lead" */
  readonly role?: Role | null | undefined;
  /** What stands between documents and units. @defaultValue "section" */
  readonly group?: Grouping;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/** Who is charged with what: document → task group → unit. In the order of documents, groups as they stand in the text, and units. */
export function flow(
  graph: ChainGraph,
  { role = "lead", group = "section", themes, lang = "vi" }: FlowOptions = {},
): Flow {
  const documents = documentsOf(graph);
  return {
    ...answerHead(graph, {
      question: "flow",
      documents: documents.map(({ id }) => id),
      filters: { role, group, themes },
      lang,
    }),
    entries: documents.flatMap((document) => entriesOf(graph, document, { role, group, themes })),
  };
}

interface OpenEntry extends FlowEntry {
  readonly tasks: string[];
  readonly inferred: string[];
}

function entriesOf(
  graph: ChainGraph,
  document: Document,
  { role, group, themes }: Pick<FlowOptions, "role" | "group" | "themes">,
): readonly FlowEntry[] {
  const groups = new Map<string | null, Map<string, OpenEntry>>();
  const documentLabel = documentNode(graph, document.id)?.label ?? document.id;
  for (const held of heldTasks(document, themes)) {
    const place = { document: document.id, documentLabel, ...groupOf(graph, held, group) };
    const entries = groups.get(place.group) ?? new Map<string, OpenEntry>();
    groups.set(place.group, entries);
    for (const { node, edge } of unitsOf(graph, held.id)) {
      const as = { unit: node.name, role: edge.role };
      if (role === null || edge.role === role)
        addTask(entries, { ...place, ...as }, [held.id, edge.inferred]);
    }
  }
  return [...groups.values()].flatMap((entries) => [...entries.values()].sort(byUnit));
}

function addTask(
  entries: Map<string, OpenEntry>,
  place: Omit<OpenEntry, "tasks" | "inferred">,
  [task, inferred]: readonly [string, boolean],
): void {
  const key = `${place.unit}\n${place.role}`;
  const entry = entries.get(key) ?? { ...place, tasks: [], inferred: [] };
  entries.set(key, entry);
  if (entry.tasks.at(-1) !== task) entry.tasks.push(task);
  if (inferred) entry.inferred.push(task);
}

function byUnit(a: FlowEntry, b: FlowEntry): number {
  return byCodeUnits(a.unit, b.unit) || byCodeUnits(a.role, b.role);
}
