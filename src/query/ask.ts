/** From what a caller names to what the graph holds; the caller's mistakes are answered by what to change. */
import { byCodeUnits, nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNodes, taskNode } from "../graph/walk.ts";
import { findAnything, findDocument } from "../graph/walk-names.ts";

/** A document, task or unit of the graph. */
export interface Named {
  readonly kind: "task" | "document" | "unit";
  readonly id: string;
}

/** A name that means nothing in the chain, or several things: what a caller has to change. */
export interface NameError extends Error {
  readonly fault: "unknown" | "several";
  /** The name that was asked for. */
  readonly asked: string;
  /** What it could mean, or the ids that come closest to it. */
  readonly candidates: readonly string[];
}

/** The id of the document that a caller names by id or symbol; throws where there is none, or where it could be several. */
export function askedDocument(graph: ChainGraph, name: string): string {
  const found = findDocument(graph, name);
  if (typeof found === "string") return found;
  if (found !== null) throw several(name, found);
  const closest = closestTo(
    name,
    documentNodes(graph).map(({ source }) => source.id),
  );
  throw unknown("document", name, closest);
}

/** What a caller names by the id of a task, the id or symbol of a document, or the name of a unit; throws as above. */
export function askedPlace(graph: ChainGraph, name: string): Named {
  const found = findAnything(graph, name);
  if (found !== null && "kind" in found) return found;
  if (found !== null) throw several(name, found);
  const what = name.includes("#") ? "task" : "document, task or unit";
  throw unknown(what, name, closestPlaces(graph, name));
}

/** The ids that share the most with what was asked for: of tasks where a document's id stands before a `#`. */
function closestPlaces(graph: ChainGraph, name: string): readonly string[] {
  const document = name.split("#")[0] ?? "";
  const tasks = graph.filterNodes((id) => id.startsWith(`${document}#`) && taskNode(graph, id) !== null);
  if (name.includes("#") && tasks.length > 0) return closestTo(name, tasks);
  const names = graph.filterNodes((_, { kind }) => kind === "document" || kind === "unit");
  return closestTo(name, names);
}

function closestTo(name: string, ids: readonly string[], most = 5): readonly string[] {
  const wanted = letterPairs(name);
  const scored = ids.map((id) => ({ id, alike: alike(wanted, letterPairs(id)) }));
  const near = scored.filter((one) => one.alike > 0);
  return near
    .sort((a, b) => b.alike - a.alike || byCodeUnits(a.id, b.id))
    .map(({ id }) => id)
    .slice(0, most);
}

function letterPairs(name: string): ReadonlySet<string> {
  const letters = nameKey(name).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Dice's measure. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function several(asked: string, candidates: readonly string[]): NameError {
  const message = `${JSON.stringify(asked)} could mean ${candidates.length}: ${candidates.join(", ")}; name one of them by its id`;
  return Object.assign(new Error(message), { fault: "several" as const, asked, candidates });
}

function unknown(what: string, asked: string, candidates: readonly string[]): NameError {
  const closest = candidates.length > 0 ? `; the closest: ${candidates.join(", ")}` : "";
  const message = `no ${what} ${JSON.stringify(asked)} in the chain; ${LOOKS}${closest}`;
  return Object.assign(new Error(message), { fault: "unknown" as const, asked, candidates });
}

const LOOKS = `an id looks like "son-binh-tinh-uy-12-kh-tu-2021", a task's like "son-binh-tinh-uy-12-kh-tu-2021#II.1.-2"`;
