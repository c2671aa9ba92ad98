/** The lookups that questions are made of. A document is given by its id, a provision or task by `document#path`. */

import type { Document } from "../model.ts";
import type { AbsentDocument } from "../model-chain.ts";
import type { Coded } from "../model-evidence.ts";
import type { Span } from "../text/span.ts";
import { codedAt } from "./coded.ts";
import { untilChanged } from "./kept.ts";
import { byCodeUnits, provisionKey } from "./keys.ts";
import type { ChainGraph, DocumentNode, ProvisionNode, TaskNode } from "./schema.ts";

/** A passage and its words. */
export interface OpenedPassage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** There where the words are a paraphrase. */
  readonly coded?: Coded;
}

/** Every document, the absent ones too, by id. */
export const documentNodes = untilChanged((graph): readonly DocumentNode[] => {
  const found: DocumentNode[] = [];
  graph.forEachNode((_, node) => {
    if (node.kind === "document") found.push(node);
  });
  return found.sort((a, b) => byCodeUnits(a.source.id, b.source.id));
});

/** The documents that are held, by id. */
export const documentsOf = untilChanged((graph): readonly Document[] =>
  documentNodes(graph).flatMap(({ source }) => (isHeld(source) ? [source] : [])),
);

/** The documents that are named and not held, by id. */
export const absentOf = untilChanged((graph): readonly AbsentDocument[] =>
  documentNodes(graph).flatMap(({ source }) => (isHeld(source) ? [] : [source])),
);

/** A document's node, held or absent; `null` where the graph has none of this id. */
export function documentNode(graph: ChainGraph, id: string): DocumentNode | null {
  const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
  return node?.kind === "document" ? node : null;
}

/** A document that is held; `null` where it is absent or unknown. */
export function sourceOf(graph: ChainGraph, id: string): Document | null {
  const source = documentNode(graph, id)?.source;
  return source && isHeld(source) ? source : null;
}

/** The tasks of a document, in reading order. */
export function tasksOf(graph: ChainGraph, document: string): readonly TaskNode[] {
  const tasks = sourceOf(graph, document)?.tasks ?? [];
  return tasks.flatMap(({ path }) => taskNode(graph, provisionKey(document, path)) ?? []);
}

/** A task by its id; `null` where the graph has none. */
export function taskNode(graph: ChainGraph, id: string): TaskNode | null {
  const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
  return node?.kind === "task" ? node : null;
}

/** A provision or task by its id; `null` where the graph has none. */
export function provisionNode(graph: ChainGraph, id: string): ProvisionNode | TaskNode | null {
  const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
  return node?.kind === "provision" || node?.kind === "task" ? node : null;
}

/** The id of a provision or task. */
export function idOf({ document, path }: ProvisionNode | TaskNode): string {
  return provisionKey(document, path);
}

/** The words of a passage; `null` where the document is not held. */
export function quoteOf(graph: ChainGraph, document: string, span: Span): OpenedPassage | null {
  const source = sourceOf(graph, document);
  if (source === null) return null;
  const [start, end] = span;
  const coded = codedAt(source, span);
  return { document, start, end, text: source.text.slice(start, end), ...(coded ? { coded } : {}) };
}

/** The words of a provision or task; `null` where there is none. */
export function quoteOfProvision(graph: ChainGraph, id: string): OpenedPassage | null {
  const node = provisionNode(graph, id);
  return node && quoteOf(graph, node.document, [node.start, node.end]);
}

/** The words of an inner node's own: a heading without what stands under it, a task whole. */
export function ownWordsOf(graph: ChainGraph, id: string): OpenedPassage | null {
  const node = provisionNode(graph, id);
  return (
    node && quoteOf(graph, node.document, node.kind === "task" ? [node.start, node.end] : node.source.body)
  );
}

/** The heading of the section that a task stands under; `null` where it has none. */
export function groupTitle(graph: ChainGraph, { document, group }: TaskNode): string | null {
  const node = group === null ? null : provisionNode(graph, provisionKey(document, group));
  return node?.kind === "provision" ? node.title : null;
}

/** What holds a provision or task, from the document down to itself. */
export function holdersOf(graph: ChainGraph, id: string): readonly string[] {
  const path = [id];
  const seen = new Set(path);
  for (let at = holderOf(graph, id); at !== null && !seen.has(at); at = holderOf(graph, at)) {
    seen.add(at);
    path.unshift(at);
  }
  return path;
}

function holderOf(graph: ChainGraph, id: string): string | null {
  return graph.hasEdge(`contains:${id}`) ? graph.source(`contains:${id}`) : null;
}

function isHeld(source: Document | AbsentDocument): source is Document {
  return "outline" in source;
}
