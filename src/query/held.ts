/** Tasks together with the document that they stand in. */
import { provisionKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf, taskNode } from "../graph/walk.ts";
import type { Document, Task } from "../model.ts";

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
export function hasTheme(task: Task, themes: readonly string[] = []): boolean {
  return themes.length === 0 || task.themes.some(({ theme }) => themes.includes(theme));
}

/** The id of the section that a task stands under, and its heading. */
export function groupOf(
  graph: ChainGraph,
  { document, task }: HeldTask,
): { readonly group: string | null; readonly groupTitle: string | null } {
  if (task.group === null) return { group: null, groupTitle: null };
  const group = provisionKey(document.id, task.group);
  const node = graph.hasNode(group) ? graph.getNodeAttributes(group) : null;
  return { group, groupTitle: node?.kind === "provision" ? node.title : null };
}
