/** Where the cards of a row of layers stand: few lines cross, lines are short, and the cards of a document stay together. */
import { layeredGraph } from "./layers/layered-graph.ts";
import { orderGroups } from "./layers/order-groups.ts";
import { placeLayers } from "./layers/place-layers.ts";

/** What stands in a layer: a card, or the way of a line that goes on to a later layer. */
export interface Slot {
  readonly id: string;
  /** Slots of one group stay together. */
  readonly group: string;
  readonly height: number;
}

/** A line between slots of neighbouring layers. */
export interface Strand {
  readonly from: string;
  readonly to: string;
}

/** The middle of each slot, by its id. */
export function placeSlots(
  layers: readonly (readonly Slot[])[],
  strands: readonly Strand[],
  gap: number,
): ReadonlyMap<string, number> {
  const slots = layers.flat();
  const nodes = new Map(slots.map(({ id }, node) => [id, node]));
  const edges = strands.flatMap(({ from, to }) => {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const graph = layeredGraph(
    layers.flatMap((layer, level) => layer.map(() => level)),
    edges,
  );
  const groups = slots.map(({ group }) => group);
  const widths = slots.map(({ height }) => height);
  const middles = placeLayers(orderGroups(graph, groups).layers, graph, { widths, gap });
  return new Map(slots.map(({ id }, node) => [id, middles[node] ?? 0]));
}
