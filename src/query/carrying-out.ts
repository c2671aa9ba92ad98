import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import { citedBy } from "../graph/walk-citations.ts";
import type { Document } from "../model.ts";
import { carriersOf } from "./carriers.ts";
import { heldTasks } from "./held.ts";

/**
 * The documents that are held and carry another one out, by id: those that say that they implement or continue it, and those that have
 * tasks aligned with its tasks. An alignment without direction says nothing of it.
 */
export function carryingOut(graph: ChainGraph, upstream: Document): readonly string[] {
  const citing = citedBy(graph, upstream.id)
    .filter(({ edge }) => edge.relation === "implements" || edge.relation === "continues")
    .map(({ from }) => from);
  const aligned = heldTasks(upstream).flatMap(({ id }) =>
    carriersOf(graph, id).flatMap(({ downstream, alignment }) =>
      alignment.directed ? [downstream.document.id] : [],
    ),
  );
  return [...new Set([...citing, ...aligned])]
    .filter((id) => id !== upstream.id && sourceOf(graph, id) !== null)
    .sort(byCodeUnits);
}
