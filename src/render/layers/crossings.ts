/** How many pairs of edges cross between neighbouring layers. */
import type { LayeredGraph } from "./layered-graph.ts";

/** The crossings of a whole order, in time that grows with the edges (and the logarithm of a layer's nodes), not with their pairs. */
export function countCrossings(
  layers: readonly (readonly number[])[],
  { below }: LayeredGraph,
  places: Int32Array,
): number {
  const tree = new Int32Array(1 + layers.reduce((most, layer) => Math.max(most, layer.length), 0));
  return layers.reduce((sum, layer, at) => {
    const wide = (layers[at + 1]?.length ?? 0) + 1;
    return sum + crossingsUnder(layer, { below, places, tree: tree.subarray(0, wide).fill(0) });
  }, 0);
}

/** From left to right: each edge crosses those before it that end further right, which a Fenwick tree counts. */
function crossingsUnder(
  layer: readonly number[],
  { below, places, tree }: Pick<LayeredGraph, "below"> & { places: Int32Array; tree: Int32Array },
): number {
  let crossings = 0;
  let seen = 0;
  for (const node of layer) {
    const ends = below[node] ?? [];
    for (const end of ends) crossings += seen - countUpTo(tree, (places[end] ?? 0) + 1);
    for (const end of ends) addAt(tree, (places[end] ?? 0) + 1);
    seen += ends.length;
  }
  return crossings;
}

function countUpTo(tree: Int32Array, place: number): number {
  let count = 0;
  for (let at = place; at > 0; at -= at & -at) count += tree[at] ?? 0;
  return count;
}

function addAt(tree: Int32Array, place: number): void {
  for (let at = place; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}

/**
 * How many crossings more the edges of two neighbours have than if these stood the other way round, by the sorted places where
 * they end.
 */
export function surplusOf(left: readonly number[], right: readonly number[]): number {
  let surplus = 0;
  let before = 0;
  let upTo = 0;
  for (const place of left) {
    while (before < right.length && (right[before] ?? 0) < place) before++;
    while (upTo < right.length && (right[upTo] ?? 0) <= place) upTo++;
    surplus += before + upTo - right.length;
  }
  return surplus;
}
