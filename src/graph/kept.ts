/** What is worked out of a graph once, and kept until the graph changes. */
import type { ChainGraph } from "./schema.ts";

/** A function of a graph that is found once, however often it is asked for, and anew where the graph has changed. */
export function untilChanged<V>(find: (graph: ChainGraph) => V): (graph: ChainGraph) => V {
  return (graph) => {
    const kept = keptOf(graph);
    const known = kept.get(find);
    if (known) return known.found as V;
    const found = find(graph);
    kept.set(find, { found });
    return found;
  };
}

/** What is kept of each graph, by the function that found it. */
const keptByGraph = new WeakMap<ChainGraph, Map<unknown, { readonly found: unknown }>>();

function keptOf(graph: ChainGraph): Map<unknown, { readonly found: unknown }> {
  const known = keptByGraph.get(graph);
  if (known) return known;
  const kept = new Map<unknown, { readonly found: unknown }>();
  for (const change of CHANGES) graph.on(change, () => kept.clear());
  keptByGraph.set(graph, kept);
  return kept;
}

const CHANGES = [
  "nodeAdded",
  "edgeAdded",
  "nodeDropped",
  "edgeDropped",
  "cleared",
  "edgesCleared",
  "nodeAttributesUpdated",
  "edgeAttributesUpdated",
  "eachNodeAttributesUpdated",
  "eachEdgeAttributesUpdated",
] as const;
