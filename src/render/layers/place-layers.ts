/** Where the nodes of ordered layers stand: near their neighbours, in their order, apart from one another. */
import { spread } from "../spread.ts";
import type { LayeredGraph } from "./layered-graph.ts";

/** How much room a node takes, and the room between two. In the unit of the drawing. */
export interface Room {
  /** The width of each node; nodes that only bend an edge have none. */
  readonly widths: readonly number[];
  readonly gap: number;
}

/**
 * The middle of each node; the leftmost node begins at 0. Down and up and again, each layer in turn takes the places that are nearest
 * to the middles of the nodes that it comes from, or leads to, while its order and the gaps are kept. Work grows with the edges.
 */
export function placeLayers(
  layers: readonly (readonly number[])[],
  graph: LayeredGraph,
  room: Room,
): Float64Array {
  const middles = new Float64Array(graph.above.length);
  for (const layer of layers) settle(layer, middles, { ...room, next: [] });
  for (let round = 0; round < ROUNDS; round++) {
    const isDown = round % 2 === 0;
    for (const layer of isDown ? layers : layers.toReversed())
      settle(layer, middles, { ...room, next: isDown ? graph.above : graph.below });
  }
  const lefts = layers.flatMap(([node]) =>
    node === undefined ? [] : [(middles[node] ?? 0) - (room.widths[node] ?? 0) / 2],
  );
  const left = lefts.reduce((least, one) => Math.min(least, one), lefts[0] ?? 0);
  return middles.map((middle) => middle - left);
}

function settle(
  layer: readonly number[],
  middles: Float64Array,
  { next, widths, gap }: Room & { readonly next: readonly (readonly number[])[] },
): void {
  const things = layer.map((node) => {
    const ends = next[node] ?? [];
    const room = widths[node] ?? 0;
    if (ends.length === 0) return { wanted: middles[node] ?? 0, room, weight: LOOSE };
    const sum = ends.reduce((total, end) => total + (middles[end] ?? 0), 0);
    return { wanted: sum / ends.length, room, weight: ends.length };
  });
  for (const [at, middle] of spread(things, gap).entries()) middles[layer[at] ?? -1] = middle;
}

const ROUNDS = 12;
/** How much a node without neighbours holds its place. */
const LOOSE = 0.1;
