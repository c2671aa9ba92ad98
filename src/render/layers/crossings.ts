/** How many pairs of edges cross between neighbouring layers. */
import type { LayeredGraph } from "./layered-graph.ts";

/** The crossings of a whole order, in time that grows with the edges (and the logarithm of a layer's nodes), not with their pairs. */
export function countCrossings(
  layers: readonly (readonly number[])[],
  { below }: LayeredGraph,
  places: Int32Array,
): number {
  return layers.reduce(
    (sum, layer, at) => sum + crossingsUnder(layer, { below, places, wide: layers[at + 1]?.length ?? 0 }),
    0,
  );
}

/** From left to right: each edge crosses those before it that end further right, which a Fenwick tree counts. */
function crossingsUnder(
  layer: readonly number[],
  { below, places, wide }: Pick<LayeredGraph, "below"> & { places: Int32Array; wide: number },
): number {
  const tree = new Int32Array(wide + 1);
  let crossings = 0;
  let seen = 0;
  for (const node of layer) {
    const ends = (below[node] ?? []).map((end) => (places[end] ?? 0) + 1);
    for (const end of ends) crossings += seen - countUpTo(tree, end);
    for (const end of ends) addAt(tree, end);
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

/** How often the edges of a node cross those of a node to its right, by the sorted places where they end. */
export function crossingsOf(left: readonly number[], right: readonly number[]): number {
  let crossings = 0;
  let passed = 0;
  for (const place of left) {
    while (passed < right.length && (right[passed] ?? 0) < place) passed++;
    crossings += passed;
  }
  return crossings;
}
