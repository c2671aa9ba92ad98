/** What ties tasks to tasks and to units. */
import type { Duplicate, StandingFormula } from "../model-chain.ts";
import { edgeLists, listedBy } from "./edge-lists.ts";
import { untilChanged } from "./kept.ts";
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
  return alignments(graph)[direction].get(task) ?? [];
}

/** Who has to do a task, in the order of the text; an inferred duty last. */
export function unitsOf(graph: ChainGraph, task: string): readonly Assigned[] {
  return assignments(graph).byTask.get(task) ?? [];
}

/** What a unit has to do, by task. `unit` is the key of its node. */
export function tasksOfUnit(graph: ChainGraph, unit: string): readonly Assigned[] {
  return assignments(graph).byUnit.get(unit) ?? [];
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
  return edgeLists(graph).duplicates;
}

/** The tasks at the other end of the edges of each task, the best first. */
const alignments = untilChanged((graph) => {
  const ties = edgeLists(graph).carriesOut;
  const up = ties.map(({ from, to, edge }) => ({ of: from, task: to, edge }));
  const down = ties.map(({ from, to, edge }) => ({ of: to, task: from, edge }));
  return {
    up: listedBy(up.sort(byGrade), ({ of }) => of),
    down: listedBy(down.sort(byGrade), ({ of }) => of),
  };
});

function byGrade(a: Aligned, b: Aligned): number {
  return b.edge.grade - a.edge.grade || b.edge.score - a.edge.score || byCodeUnits(a.task, b.task);
}

/** Who has what to do, by task in the order of the text and by unit in the order of tasks. */
const assignments = untilChanged((graph) => {
  const byTask = new Map<string, readonly Assigned[]>();
  for (const [task, ties] of listedBy(edgeLists(graph).assignedTo, ({ from }) => from))
    byTask.set(task, assigned(graph, task, new Set(ties.map(({ to }) => to))).sort(byPlace));
  const tasks = [...byTask].sort(([a], [b]) => byCodeUnits(a, b));
  return {
    byTask,
    byUnit: listedBy(
      tasks.flatMap(([, ones]) => ones),
      ({ unit }) => unit,
    ),
  };
});

/** The assignments of a task, those of one unit together. */
function assigned(graph: ChainGraph, task: string, units: Iterable<string>): Assigned[] {
  const found: Assigned[] = [];
  for (const unit of units) {
    const node = graph.getNodeAttributes(unit);
    if (node.kind !== "unit") continue;
    graph.forEachOutEdge(task, unit, (_, edge) => {
      if (edge.kind === "assignedTo") found.push({ task, unit, node, edge });
    });
  }
  return found;
}

function byPlace(a: Assigned, b: Assigned): number {
  return placeOf(a) - placeOf(b);
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
