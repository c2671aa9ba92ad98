/** The order of nodes within their layers in which few edges cross. */
import { countCrossings } from "./crossings.ts";
import { exchangeNeighbours, renumber, siftNodes } from "./exchanges.ts";
import type { LayeredGraph } from "./layered-graph.ts";
import { spectralPlaces } from "./spectral-places.ts";

/** Where each node stands in its layer, and the middle of its neighbours. */
interface Scratch {
  readonly places: Int32Array;
  readonly middles: Float64Array;
}

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
  for (const layer of graph.layers) renumber(layer, places);
  if (countCrossings(graph.layers, graph, places) === 0) return { layers: graph.layers, crossings: 0 };
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
  const scratch = { places, middles: new Float64Array(places.length) };
  for (let round = 0, idle = 0; round < SWEEPS && idle < IDLE && best.crossings > 0; round++) {
    const isDown = round % 2 === 0;
    for (const layer of isDown ? layers : layers.toReversed())
      toTheMiddle(layer, isDown ? graph.above : graph.below, scratch);
    const crossings = countCrossings(layers, graph, places);
    idle++;
    if (crossings >= best.crossings) continue;
    best = { layers: layers.map((layer) => [...layer]), crossings };
    idle = 0;
  }
  return best;
}

/** Sorts the nodes that have neighbours by the middle of these; the others stay where they are. */
function toTheMiddle(
  layer: number[],
  next: readonly (readonly number[])[],
  { places, middles }: Scratch,
): void {
  const joined = layer.filter((node) => (next[node]?.length ?? 0) > 0);
  for (const node of joined) middles[node] = middleOf(next[node] ?? [], places);
  joined.sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0));
  let taken = 0;
  for (const [at, node] of layer.entries())
    if ((next[node]?.length ?? 0) > 0) layer[at] = joined[taken++] ?? node;
  renumber(layer, places);
}

function middleOf(nodes: readonly number[], places: Int32Array): number {
  let sum = 0;
  for (const node of nodes) sum += places[node] ?? 0;
  return sum / nodes.length;
}

function mend(start: readonly (readonly number[])[], graph: LayeredGraph, places: Int32Array): LayerOrder {
  const layers = start.map((layer) => [...layer]);
  for (const layer of layers) renumber(layer, places);
  untilSettled(layers, EXCHANGES, (layer) => exchangeNeighbours(layer, graph, places));
  untilSettled(layers, SIFTINGS, (layer) => siftNodes(layer, graph, places));
  return { layers, crossings: countCrossings(layers, graph, places) };
}

/** Mends the layers one after the other, again and again; one is passed over while neither it nor a layer beside it changes. */
function untilSettled(layers: number[][], rounds: number, mendLayer: (layer: number[]) => number): void {
  const open = new Set(layers);
  for (let round = 0; round < rounds && open.size > 0; round++)
    for (const [at, layer] of layers.entries()) {
      if (!open.delete(layer) || mendLayer(layer) === 0) continue;
      for (const changed of layers.slice(Math.max(0, at - 1), at + 2)) open.add(changed);
    }
}

const SWEEPS = 24;
/** Sweeps that save nothing, in a row, before they are given up. */
const IDLE = 4;
const EXCHANGES = 40;
const SIFTINGS = 6;
