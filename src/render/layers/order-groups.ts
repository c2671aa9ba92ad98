/** The order of nodes within their layers in which few edges cross and the nodes of a group stand beside one another. */
import { group, mean } from "d3-array";
import { countCrossings } from "./crossings.ts";
import { renumber } from "./exchanges.ts";
import type { LayeredGraph } from "./layered-graph.ts";
import { type LayerOrder, orderLayers } from "./order-layers.ts";

/**
 * Orders each layer and then takes the nodes of a group together where their mean place is; from the order given, if that crosses
 * less then. `groups` names the group of each node.
 */
export function orderGroups(graph: LayeredGraph, groups: readonly string[]): LayerOrder {
  const given = united(graph.layers, graph, groups);
  const ordered = united(orderLayers(graph).layers, graph, groups);
  return given.crossings <= ordered.crossings ? given : ordered;
}

function united(
  layers: readonly (readonly number[])[],
  graph: LayeredGraph,
  groups: readonly string[],
): LayerOrder {
  const places = new Int32Array(graph.above.length);
  const together = layers.map((layer) => unite(layer, groups));
  for (const layer of together) renumber(layer, places);
  return { layers: together, crossings: countCrossings(together, graph, places) };
}

function unite(layer: readonly number[], groups: readonly string[]): readonly number[] {
  const places = [...layer.keys()];
  const together = [...group(places, (at) => groups[layer[at] ?? -1]).values()];
  return together
    .map((own) => ({ own, middle: mean(own) ?? 0 }))
    .sort((a, b) => a.middle - b.middle)
    .flatMap(({ own }) => own.flatMap((at) => layer[at] ?? []));
}
