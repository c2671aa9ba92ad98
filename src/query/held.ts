/** Tasks together with the document that they stand in. */
import { provisionKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf, taskNode } from "../graph/walk.ts";
import type { Document } from "../model.ts";
import type { Task } from "../model-tasks.ts";

/** A task and the document that it stands in. */
export interface HeldTask {
  /** `document#path`. */
  readonly id: string;
  readonly document: Document;
  readonly task: Task;
}

/** The tasks of a document in reading order; with themes, only those that were coded with one of them. */
export function heldTasks(document: Document, themes?: readonly string[]): readonly HeldTask[] {
  return document.tasks
    .filter((task) => hasTheme(task, themes))
    .map((task) => ({ id: provisionKey(document.id, task.path), document, task }));
}

/** The task of an id; `null` where the graph has none. */
export function heldTask(graph: ChainGraph, id: string): HeldTask | null {
  const node = taskNode(graph, id);
  const document = node && sourceOf(graph, node.document);
  return document && { id, document, task: node.source };
}

/** Whether a task was coded with one of the themes; every task where none is asked for. */
export function hasTheme(task: Pick<Task, "themes">, themes: readonly string[] = []): boolean {
  return themes.length === 0 || task.themes.some(({ theme }) => themes.includes(theme));
}

/** What tasks are gathered by: the section that they stand under, or the themes that a codebook found in them. */
export type Grouping = "section" | "theme";

/**
 * The group of a task: the id of its section and the heading, or its themes together, so that every task is in one group; `null`
 * for a task without.
 */
export function groupOf(
  graph: ChainGraph,
  { document, task }: HeldTask,
  by: Grouping = "section",
): { readonly group: string | null; readonly groupTitle: string | null } {
  if (by === "theme") {
    const themes = themesOf(task).join(" + ") || null;
    return { group: themes, groupTitle: themes };
  }
  if (task.group === null) return { group: null, groupTitle: null };
  const group = provisionKey(document.id, task.group);
  const node = graph.hasNode(group) ? graph.getNodeAttributes(group) : null;
  return { group, groupTitle: node?.kind === "provision" ? node.title : null };
}

/** The themes of a task, each once, in code-unit order. */
export function themesOf({ themes }: Task): readonly string[] {
  return [...new Set(themes.map(({ theme }) => theme))].sort();
}

/** The tasks with those of a group together, groups in the order of their first task. */
export function gathered(graph: ChainGraph, tasks: readonly HeldTask[], by: Grouping): readonly HeldTask[] {
  const groups = new Map<string | null, HeldTask[]>();
  for (const task of tasks) {
    const { group } = groupOf(graph, task, by);
    const members = groups.get(group) ?? [];
    members.push(task);
    groups.set(group, members);
  }
  return [...groups.values()].flat();
}
