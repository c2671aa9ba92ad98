/** Nodes in known layers: ordered so that few edges cross, and placed so that edges are short. */
import { type LayerEdge, layeredGraph } from "./layered-graph.ts";
import { orderLayers } from "./order-layers.ts";
import { placeLayers } from "./place-layers.ts";

/** What is laid out. */
export interface LayersToPlace {
  /** Of each node, its layer, from 0 on. */
  readonly layerOf: readonly number[];
  /** From a node to one of a later layer. */
  readonly edges: readonly LayerEdge[];
  /** The room that each node takes along its layer. */
  readonly widths: readonly number[];
  /** Between two nodes of a layer. */
  readonly gap: number;
}

/** Where everything stands along the layers; across them, a drawing decides. */
export interface PlacedLayers {
  /** The nodes of each layer, in their order. */
  readonly layers: readonly (readonly number[])[];
  /** The middle of each node; the leftmost node begins at 0. */
  readonly middles: readonly number[];
  /** Of each edge, where it passes the layers from its first to its last. */
  readonly routes: readonly (readonly number[])[];
  readonly crossings: number;
  /** The room that the widest layer takes. */
  readonly width: number;
}

/**
 * Lays out a graph whose layers are known (Sugiyama's method without its first step). Work grows with the edges; nothing is random.
 */
export function layOutLayers({ layerOf, edges, widths, gap }: LayersToPlace): PlacedLayers {
  const graph = layeredGraph(layerOf, edges);
  const { layers, crossings } = orderLayers(graph);
  const middles = placeLayers(layers, graph, { widths, gap });
  const rights = layerOf.map((_, node) => (middles[node] ?? 0) + (widths[node] ?? 0) / 2);
  return {
    layers: layers.map((layer) => layer.filter((node) => node < graph.real)),
    middles: [...middles.subarray(0, graph.real)],
    routes: graph.routes.map((route) => route.map((node) => middles[node] ?? 0)),
    crossings,
    width: rights.reduce((most, right) => Math.max(most, right), 0),
  };
}
