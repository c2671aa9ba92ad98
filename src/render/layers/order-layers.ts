/** The order of nodes within their layers in which few edges cross. */
import { countCrossings } from "./crossings.ts";
import { exchangeNeighbours, renumber, siftNodes } from "./exchanges.ts";
import type { LayeredGraph } from "./layered-graph.ts";
import { spectralPlaces } from "./spectral-places.ts";

/** The layers in their order, and how many edges cross in it. */
export interface LayerOrder {
  readonly layers: readonly (readonly number[])[];
  readonly crossings: number;
}

/**
 * Orders each layer: from a place on a line for every node, or from the order given if that crosses less, by sweeps to the middle
 * of each node's neighbours, then node by node. The best order that is met on the way is kept; the same graph gives the same order.
 */
export function orderLayers(graph: LayeredGraph): LayerOrder {
  const places = new Int32Array(graph.above.length);
  const seeds = [graph.layers, bySeat(graph)];
  const swept = seeds.map((layers) => sweep(layers, graph, places));
  const best = swept.reduce((least, one) => (one.crossings < least.crossings ? one : least));
  return mend(best.layers, graph, places);
}

function bySeat(graph: LayeredGraph): readonly (readonly number[])[] {
  const seats = spectralPlaces(graph);
  return graph.layers.map((layer) => layer.toSorted((a, b) => (seats[a] ?? 0) - (seats[b] ?? 0) || a - b));
}

/** Down and up, and again, while that takes crossings away. */
function sweep(start: readonly (readonly number[])[], graph: LayeredGraph, places: Int32Array): LayerOrder {
  const layers = start.map((layer) => [...layer]);
  for (const layer of layers) renumber(layer, places);
  let best: LayerOrder = { layers: start, crossings: countCrossings(layers, graph, places) };
  for (let round = 0, idle = 0; round < SWEEPS && idle < IDLE && best.crossings > 0; round++) {
    const isDown = round % 2 === 0;
    for (const layer of isDown ? layers : layers.toReversed())
      toTheMiddle(layer, isDown ? graph.above : graph.below, places);
    const crossings = countCrossings(layers, graph, places);
    idle++;
    if (crossings >= best.crossings) continue;
    best = { layers: layers.map((layer) => [...layer]), crossings };
    idle = 0;
  }
  return best;
}

/** Sorts the nodes that have neighbours by the middle of these; the others stay where they are. */
function toTheMiddle(layer: number[], next: readonly (readonly number[])[], places: Int32Array): void {
  const middles = new Map<number, number>();
  for (const node of layer) {
    const ends = next[node] ?? [];
    const sum = ends.reduce((all, end) => all + (places[end] ?? 0), 0);
    if (ends.length > 0) middles.set(node, sum / ends.length);
  }
  const sorted = [...middles.keys()].sort(
    (a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || (places[a] ?? 0) - (places[b] ?? 0),
  );
  let taken = 0;
  for (const [at, node] of layer.entries()) if (middles.has(node)) layer[at] = sorted[taken++] ?? node;
  renumber(layer, places);
}

function mend(start: readonly (readonly number[])[], graph: LayeredGraph, places: Int32Array): LayerOrder {
  const layers = start.map((layer) => [...layer]);
  for (const layer of layers) renumber(layer, places);
  for (const [mendLayer, rounds] of [
    [exchangeNeighbours, EXCHANGES],
    [siftNodes, SIFTINGS],
  ] as const)
    for (let round = 0; round < rounds; round++) {
      const saved = layers.reduce((sum, layer) => sum + mendLayer(layer, graph, places), 0);
      if (saved === 0) break;
    }
  return { layers, crossings: countCrossings(layers, graph, places) };
}

const SWEEPS = 24;
/** Sweeps that save nothing, in a row, before they are given up. */
const IDLE = 4;
const EXCHANGES = 40;
const SIFTINGS = 6;
