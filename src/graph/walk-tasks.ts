/** What ties tasks to tasks and to units. */
import type { Duplicate, StandingFormula } from "../model-chain.ts";
import { byCodeUnits, unitKey } from "./keys.ts";
import type { AssignedToEdge, CarriesOutEdge, ChainGraph, UnitNode } from "./schema.ts";

/** A task at the other end of a `carriesOut` edge. */
export interface Aligned {
  readonly task: string;
  readonly edge: CarriesOutEdge;
}

/** A unit that a task is assigned to. */
export interface Assigned {
  readonly task: string;
  /** The key of the unit's node. */
  readonly unit: string;
  readonly node: UnitNode;
  readonly edge: AssignedToEdge;
}

/** `up`: the tasks that this one carries out; `down`: the tasks that carry this one out. The best first. */
export function alignedWith(graph: ChainGraph, task: string, direction: "up" | "down"): readonly Aligned[] {
  if (!graph.hasNode(task)) return [];
  const found: Aligned[] = [];
  const edges = direction === "up" ? graph.outEdges(task) : graph.inEdges(task);
  for (const key of edges) {
    const edge = graph.getEdgeAttributes(key);
    if (edge.kind === "carriesOut") found.push({ task: graph.opposite(task, key), edge });
  }
  return found.sort(
    (a, b) => b.edge.grade - a.edge.grade || b.edge.score - a.edge.score || byCodeUnits(a.task, b.task),
  );
}

/** Who has to do a task, in the order of the text; an inferred duty last. */
export function unitsOf(graph: ChainGraph, task: string): readonly Assigned[] {
  if (!graph.hasNode(task)) return [];
  return assigned(graph, graph.outEdges(task)).sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a unit has to do, by task. `unit` is the key of its node. */
export function tasksOfUnit(graph: ChainGraph, unit: string): readonly Assigned[] {
  if (!graph.hasNode(unit)) return [];
  return assigned(graph, graph.inEdges(unit)).sort(
    (a, b) => byCodeUnits(a.task, b.task) || placeOf(a) - placeOf(b),
  );
}

/** Every unit, by name. */
export function unitNodes(graph: ChainGraph): readonly UnitNode[] {
  return graph
    .mapNodes((_, node) => node)
    .filter((node) => node.kind === "unit")
    .sort((a, b) => byCodeUnits(a.name, b.name));
}

/** The body that a unit is a part of, by its name; `null` where the graph has none. */
export function bodyOf(graph: ChainGraph, unit: string): string | null {
  const edge = `partOf:${unitKey(unit)}`;
  if (!graph.hasEdge(edge)) return null;
  const body = graph.getNodeAttributes(graph.target(edge));
  return body.kind === "unit" ? body.name : null;
}

/** The body that issues a document, by its canonical name; `null` where the text does not show it. */
export function issuerOf(graph: ChainGraph, document: string): string | null {
  const edge = `issuedBy:${document}`;
  if (!graph.hasEdge(edge)) return null;
  const body = graph.getNodeAttributes(graph.target(edge));
  return body.kind === "unit" ? body.name : null;
}

/** Every pair of passages that share words, in the order of the chain. */
export function duplicatesOf(graph: ChainGraph): readonly Duplicate[] {
  return graph
    .mapEdges((_, edge) => edge)
    .flatMap((edge) => (edge.kind === "duplicates" ? [edge.source] : []));
}

function assigned(graph: ChainGraph, edges: readonly string[]): Assigned[] {
  return edges.flatMap((key) => {
    const edge = graph.getEdgeAttributes(key);
    if (edge.kind !== "assignedTo") return [];
    const [task, unit] = graph.extremities(key);
    const node = graph.getNodeAttributes(unit);
    return node.kind === "unit" ? [{ task, unit, node, edge }] : [];
  });
}

/** Where the text names the unit; after everything where no text does. */
function placeOf({ edge }: Assigned): number {
  return edge.source?.span[0] ?? Number.MAX_SAFE_INTEGER;
}

/** The formulas that were left out where words were compared, those of most documents first. */
export function formulasOf(graph: ChainGraph): readonly StandingFormula[] {
  return (graph.getAttribute("formulas") as readonly StandingFormula[] | undefined) ?? [];
}

/** The name of the user's own list of formulas; `null` where there was none. */
export function formulasFrom(graph: ChainGraph): string | null {
  return (graph.getAttribute("formulasFrom") as string | undefined) ?? null;
}
