/** The layers of a trace: one for the tasks of each document, further from the start the more hops lead there. */
import type { TraceGraph, TraceNode } from "./trace-graph.ts";

/** Nodes that are left out, standing as one. */
export interface Gathered {
  readonly id: string;
  readonly nodes: readonly TraceNode[];
}

/** A card of the drawing. */
export type Card = { readonly id: string; readonly layer: number } & (
  | { readonly kind: "node"; readonly node: TraceNode }
  | { readonly kind: "gathered"; readonly gathered: Gathered }
);

/** The cards in the order of the paths, the best first, in at most `most` for each layer; what is over stands in one card more. */
export function cardsOf(graph: TraceGraph, most: number): readonly Card[] {
  const layers = layersOf(graph);
  const drawn = new Map<number, Card[]>();
  const over = new Map<number, TraceNode[]>();
  for (const node of graph.nodes) {
    const layer = layers.get(layerKey(node)) ?? 0;
    const cards = listAt(drawn, layer);
    if (cards.length < most) cards.push({ id: node.id, layer, kind: "node", node });
    else listAt(over, layer).push(node);
  }
  const gathered = [...over].map(([layer, nodes]): Card => {
    const [only] = nodes;
    if (nodes.length === 1 && only) return { id: only.id, layer, kind: "node", node: only };
    const id = `+${layer}`;
    return { id, layer, kind: "gathered", gathered: { id, nodes } };
  });
  return [...[...drawn.values()].flat(), ...gathered].sort((a, b) => a.layer - b.layer);
}

/** What a node shares its layer with: the tasks of its document, itself where it is a document, the units. */
function layerKey({ kind, document, id }: TraceNode): string {
  if (kind === "unit") return "unit:";
  return kind === "task" ? `${document}#` : id;
}

/** The longest way to each layer; where ways go round in a ring, the one that is met first comes first. */
function layersOf({ nodes, edges }: TraceGraph): ReadonlyMap<string, number> {
  const keys = new Map(nodes.map((node) => [node.id, layerKey(node)]));
  const next = new Map<string, Set<string>>();
  const open = new Map<string, number>(nodes.map((node) => [layerKey(node), 0]));
  for (const { from, to } of edges) {
    const [a = "", b = ""] = [keys.get(from), keys.get(to)];
    const known = next.get(a) ?? new Set();
    if (a === b || known.has(b)) continue;
    next.set(a, known.add(b));
    open.set(b, (open.get(b) ?? 0) + 1);
  }
  return walked(next, open);
}

/** Takes the layers that nothing leads to any more, one after the other. */
function walked(
  next: ReadonlyMap<string, ReadonlySet<string>>,
  open: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const left = new Map(open);
  const ready = [...open].filter(([, before]) => before === 0).map(([key]) => key);
  while (left.size > 0) {
    const key = ready.shift() ?? [...left.keys()][0] ?? "";
    if (!left.delete(key)) continue;
    const layer = layers.get(key) ?? 0;
    layers.set(key, layer);
    for (const after of next.get(key) ?? []) {
      const before = left.get(after);
      if (before === undefined) continue;
      layers.set(after, Math.max(layers.get(after) ?? 0, layer + 1));
      left.set(after, before - 1);
      if (before === 1) ready.push(after);
    }
  }
  return layers;
}

function listAt<T>(lists: Map<number, T[]>, at: number): T[] {
  const list = lists.get(at) ?? [];
  lists.set(at, list);
  return list;
}
