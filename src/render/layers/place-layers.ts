/** Where the nodes of ordered layers stand: near their neighbours, in their order, apart from one another. */
import type { LayeredGraph } from "./layered-graph.ts";

/** How much room a node takes, and the room between two. In the unit of the drawing. */
export interface Room {
  /** The width of each node; nodes that only bend an edge have none. */
  readonly widths: readonly number[];
  readonly gap: number;
}

/**
 * The middle of each node. Down and up and again, each layer in turn takes the places that are nearest, in the square, to the middles
 * of the nodes that it comes from, or leads to, while its order and the gaps are kept: isotonic regression by pooling (Ayer and
 * others, 1955), in time that grows with the nodes.
 */
export function placeLayers(
  layers: readonly (readonly number[])[],
  graph: LayeredGraph,
  room: Room,
): Float64Array {
  const middles = new Float64Array(graph.above.length);
  for (const layer of layers) pack(layer, middles, room);
  for (let round = 0; round < ROUNDS; round++) {
    const isDown = round % 2 === 0;
    for (const layer of isDown ? layers : layers.toReversed())
      settle(layer, middles, { ...room, next: isDown ? graph.above : graph.below });
  }
  const left = Math.min(
    ...layers.flatMap((layer) => layer.slice(0, 1).map((node) => leftOf(node, middles, room))),
  );
  return middles.map((middle) => middle - (Number.isFinite(left) ? left : 0));
}

function leftOf(node: number, middles: Float64Array, { widths }: Room): number {
  return (middles[node] ?? 0) - (widths[node] ?? 0) / 2;
}

/** One beside the other, the layer's middle at 0. */
function pack(layer: readonly number[], middles: Float64Array, room: Room): void {
  const offsets = offsetsOf(layer, room);
  const half = (offsets.at(-1) ?? 0) / 2;
  for (const [at, node] of layer.entries()) middles[node] = (offsets[at] ?? 0) - half;
}

function settle(
  layer: readonly number[],
  middles: Float64Array,
  { next, ...room }: Room & { readonly next: readonly (readonly number[])[] },
): void {
  const offsets = offsetsOf(layer, room);
  const wishes = layer.map((node, at) => {
    const ends = next[node] ?? [];
    const sum = ends.reduce((total, end) => total + (middles[end] ?? 0), 0);
    const wish = ends.length === 0 ? (middles[node] ?? 0) : sum / ends.length;
    return { wish: wish - (offsets[at] ?? 0), weight: ends.length === 0 ? LOOSE : ends.length };
  });
  for (const [at, place] of pooled(wishes).entries()) {
    const node = layer[at];
    if (node !== undefined) middles[node] = place + (offsets[at] ?? 0);
  }
}

/** From the middle of the first node to the middle of each, when none is further apart than it has to be. */
function offsetsOf(layer: readonly number[], { widths, gap }: Room): readonly number[] {
  let at = 0;
  return layer.map((node, nth) => {
    const before = layer[nth - 1];
    if (before !== undefined) at += ((widths[before] ?? 0) + (widths[node] ?? 0)) / 2 + gap;
    return at;
  });
}

interface Wish {
  readonly wish: number;
  readonly weight: number;
}

/** The rising row of numbers that is nearest to the wishes, in the square. */
function pooled(wishes: readonly Wish[]): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const { wish, weight } of wishes) {
    let last = { sum: wish * weight, weight, count: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.weight > last.sum / last.weight;
      before = pools.at(-1)
    ) {
      pools.pop();
      last = {
        sum: before.sum + last.sum,
        weight: before.weight + last.weight,
        count: before.count + last.count,
      };
    }
    pools.push(last);
  }
  return pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight));
}

const ROUNDS = 12;
/** How much a node without neighbours holds its place. */
const LOOSE = 0.1;
