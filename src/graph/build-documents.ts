/** Documents, and what stands in them: document → provision → task. */

import type { Document, Provision } from "../model.ts";
import type { AbsentDocument } from "../model-chain.ts";
import type { Task } from "../model-tasks.ts";
import type { GraphWriter } from "./graph-writer.ts";
import { provisionKey } from "./keys.ts";
import type { ProvisionNode, TaskNode } from "./schema.ts";

/** Adds a document that is held, with its outline and its tasks. */
export function addDocument(graph: GraphWriter, document: Document, label: string): void {
  const { id, jurisdiction } = document;
  const { type, symbol, date, issuer, title } = document.document;
  const { level, branch, province } = jurisdiction;
  const shown = { symbol, type, date, issuer, title, level, branch, province };
  graph.addNode(id, { kind: "document", absent: false, label, ...shown, source: document });
  addOutline(graph, document);
}

/** Adds a document that is named and not held: what others say of it. */
export function addAbsent(graph: GraphWriter, document: AbsentDocument, label: string): void {
  const { id, symbol, name, type, date, issuer, level, branch, province } = document;
  const shown = { symbol, type, date, issuer, title: name, level, branch, province };
  if (!graph.hasNode(id))
    graph.addNode(id, { kind: "document", absent: true, label, ...shown, source: document });
}

/** A provision that is a task is one `task` node; a task that the outline lacks stands under its document. */
function addOutline(graph: GraphWriter, { id, outline, tasks }: Document): void {
  const taskAt = new Map(tasks.map((task) => [task.path, task]));
  const parents = new Map(outline.map(({ path, parent }) => [path, parent]));
  const paths = new Set([...parents.keys(), ...taskAt.keys()]);
  const keys = new Map(Array.from(paths, (path) => [path, provisionKey(id, path)]));
  const add = ({ path }: Provision | Task, node: () => ProvisionNode | TaskNode): void => {
    const key = keys.get(path) as string;
    if (!graph.hasNode(key)) graph.addNode(key, node());
  };
  for (const provision of outline) {
    const task = taskAt.get(provision.path);
    add(provision, () => (task ? taskNode(id, task) : provisionNode(id, provision)));
  }
  for (const task of tasks) add(task, () => taskNode(id, task));
  for (const [path, key] of keys) {
    const parent = parents.get(path) ?? null;
    const above = parent === null ? id : (keys.get(parent) ?? provisionKey(id, parent));
    graph.addEdgeWithKey(`contains:${key}`, graph.hasNode(above) ? above : id, key, { kind: "contains" });
  }
}

function taskNode(document: string, task: Task): TaskNode {
  const { path, group, start, end } = task;
  const themes = [...new Set(task.themes.map(({ theme }) => theme))];
  return { kind: "task", document, path, group, start, end, themes, source: task };
}

function provisionNode(document: string, provision: Provision): ProvisionNode {
  const { path, title, start, end } = provision;
  return { kind: "provision", document, path, title, start, end, source: provision };
}
