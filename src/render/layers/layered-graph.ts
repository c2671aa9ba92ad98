/** Nodes in known layers and the edges between them, as what orders and places them needs it: an edge that spans layers is a chain. */

/** An edge from a node of a higher layer to one of a lower layer, by index. */
export type LayerEdge = readonly [from: number, to: number];

/** Nodes in layers, in which every edge leads to the next layer: long edges pass through nodes that stand for no node. */
export interface LayeredGraph {
  /** The nodes of each layer, in an order that is to be mended. */
  readonly layers: readonly (readonly number[])[];
  /** Of each node, those next to it in the layer above and in the layer below. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  /** The nodes that each edge passes, both its ends among them. */
  readonly routes: readonly (readonly number[])[];
  /** Nodes from this index on only bend edges. */
  readonly real: number;
}

/**
 * Splits the edges at the layers that they pass. An edge whose end does not lie below its start cannot be drawn in layers: it is an
 * error of the caller, and its route is its two ends.
 */
export function layeredGraph(layerOf: readonly number[], edges: readonly LayerEdge[]): LayeredGraph {
  const levels = [...layerOf];
  const above: number[][] = layerOf.map(() => []);
  const below: number[][] = layerOf.map(() => []);
  const join = (from: number, to: number): void => {
    below[from]?.push(to);
    above[to]?.push(from);
  };
  const routes = edges.map(([from, to]) => {
    const route = [from];
    for (let level = (levels[from] ?? 0) + 1; level < (levels[to] ?? 0); level++) {
      const bend = levels.push(level) - 1;
      above.push([]);
      below.push([]);
      join(route.at(-1) ?? from, bend);
      route.push(bend);
    }
    if ((levels[from] ?? 0) < (levels[to] ?? 0)) join(route.at(-1) ?? from, to);
    return [...route, to];
  });
  return { layers: byLevel(levels), above, below, routes, real: layerOf.length };
}

function byLevel(levels: readonly number[]): number[][] {
  const layers: number[][] = [];
  for (const [node, level] of levels.entries()) {
    while (layers.length <= level) layers.push([]);
    layers[level]?.push(node);
  }
  return layers;
}
