/** From what a reader calls a thing to the thing. */
import { byCodeUnits, nameKey, unitKey } from "./keys.ts";
import type { ChainGraph, DocumentNode } from "./schema.ts";
import { documentNode, documentNodes, taskNode } from "./walk.ts";
import { unitNodes } from "./walk-tasks.ts";

/**
 * The document that a reader means: by its id, by an id that it had before, or by its symbol or name where one document of the
 * chain bears it. Several: their ids, sorted. None: `null`.
 */
export function findDocument(graph: ChainGraph, name: string): string | readonly string[] | null {
  if (documentNode(graph, name) !== null) return name;
  const nodes = documentNodes(graph);
  const former = nodes.filter(({ source }) => "aliases" in source && source.aliases.includes(name));
  if (former.length > 0) return oneOrAll(former.map(({ source }) => source.id));
  const wanted = symbolKey(name);
  if (wanted === "") return null;
  return oneOrAll(nodes.filter((node) => bears(node, wanted)).map(({ source }) => source.id));
}

/** The unit that a reader means, as the key of its node: by its key, by its canonical name, or by the only name that holds these words. */
export function findUnit(graph: ChainGraph, name: string): string | readonly string[] | null {
  if (graph.hasNode(name) && graph.getNodeAttribute(name, "kind") === "unit") return name;
  if (graph.hasNode(unitKey(name))) return unitKey(name);
  const wanted = nameKey(name);
  if (wanted === "") return null;
  const names = unitNodes(graph).map((unit) => unit.name);
  const same = names.filter((one) => nameKey(one) === wanted);
  return oneOrAll(
    (same.length > 0 ? same : names.filter((one) => nameKey(one).includes(wanted))).map(unitKey),
  );
}

/** What a reader names by its id: a task, a document, or a unit. */
export function findAnything(
  graph: ChainGraph,
  name: string,
): { readonly kind: "task" | "document" | "unit"; readonly id: string } | readonly string[] | null {
  if (taskNode(graph, name) !== null) return { kind: "task", id: name };
  const document = findDocument(graph, name);
  if (typeof document === "string") return { kind: "document", id: document };
  const unit = findUnit(graph, name);
  if (typeof unit === "string") return { kind: "unit", id: unit };
  const several = [...(document ?? []), ...(unit ?? [])];
  return several.length > 0 ? several : null;
}

function bears({ symbol, source }: DocumentNode, wanted: string): boolean {
  const name = "name" in source ? source.name : null;
  return (symbol !== null && symbolKey(symbol) === wanted) || (name !== null && symbolKey(name) === wanted);
}

/** A symbol or name as it is compared: folded, without white space. */
function symbolKey(symbol: string): string {
  return nameKey(symbol).replaceAll(" ", "");
}

function oneOrAll(ids: readonly string[]): string | readonly string[] | null {
  const [only, another] = ids;
  if (only === undefined) return null;
  return another === undefined ? only : [...ids].sort(byCodeUnits);
}
