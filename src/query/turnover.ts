/** Units that a duty loses or gains on its way down the chain. */
import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import { unitsOf } from "../graph/walk-tasks.ts";
import type { Document } from "../model.ts";
import type { Workload } from "./answers-work.ts";
import { bodyName } from "./body.ts";
import { carryingOut } from "./carrying-out.ts";
import { heldTasks } from "./held.ts";

export interface Turnover extends Pick<Workload, "vanished" | "appeared"> {
  /** How many pairs of documents were compared. */
  readonly pairs: number;
}

/** A unit that a document charges, and with which tasks. */
interface Charge {
  readonly canonical: string;
  readonly tasks: string[];
}

/**
 * Who is charged (to lead or to coordinate, in so many words) in an upstream document and in none of those that carry it out, and
 * who is charged in one that carries out and in none of those that it carries out. Units are compared by name without their province.
 */
export function findTurnover(graph: ChainGraph, themes: readonly string[] | undefined): Turnover {
  const held = documentsOf(graph).filter(({ tasks }) => tasks.length > 0);
  const charges = new Map(held.map((document) => [document.id, chargesOf(graph, document, themes)]));
  const below = new Map(
    held.map((document) => [document.id, carryingOut(graph, document).filter((id) => charges.has(id))]),
  );
  const above = new Map<string, string[]>();
  for (const [upstream, documents] of below)
    for (const id of documents) above.set(id, [...(above.get(id) ?? []), upstream]);
  const lacking = (id: string, others: readonly string[]): readonly Charge[] => {
    const there = new Set(others.flatMap((other) => [...(charges.get(other)?.keys() ?? [])]));
    return [...(charges.get(id) ?? [])].flatMap(([body, charge]) => (there.has(body) ? [] : [charge]));
  };
  const pairs = [...below.values()].reduce((sum, documents) => sum + documents.length, 0);
  const gone = [...below].flatMap(([id, others]) => (others.length > 0 ? lacking(id, others) : []));
  const come = [...above].flatMap(([id, others]) => lacking(id, others));
  return {
    pairs,
    vanished: united(gone).map(({ canonical, tasks }) => ({ canonical, upstream: tasks })),
    appeared: united(come).map(({ canonical, tasks }) => ({ canonical, downstream: tasks })),
  };
}

/** The units that a document charges, by their names without province. */
function chargesOf(
  graph: ChainGraph,
  document: Document,
  themes: readonly string[] | undefined,
): ReadonlyMap<string, Charge> {
  const charges = new Map<string, Charge>();
  for (const { id } of heldTasks(document, themes))
    for (const { node, edge } of unitsOf(graph, id)) {
      if (edge.inferred || (edge.role !== "lead" && edge.role !== "coordinate")) continue;
      const body = bodyName(graph, node.name);
      const charge = charges.get(body) ?? { canonical: node.name, tasks: [] };
      charges.set(body, charge);
      if (!charge.tasks.includes(id)) charge.tasks.push(id);
    }
  return charges;
}

/** One entry for each unit, by name, with all its tasks. */
function united(charges: readonly Charge[]): readonly Charge[] {
  const byName = new Map<string, Set<string>>();
  for (const { canonical, tasks } of charges) {
    const known = byName.get(canonical) ?? new Set();
    byName.set(canonical, known);
    for (const task of tasks) known.add(task);
  }
  const names = [...byName].sort(([a], [b]) => byCodeUnits(a, b));
  return names.map(([canonical, tasks]) => ({ canonical, tasks: [...tasks] }));
}
