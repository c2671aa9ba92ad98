/** A layer's order mended node by node, while the layers beside it stay. */
import { crossingsOf } from "./crossings.ts";
import type { LayeredGraph } from "./layered-graph.ts";

/** The sorted places of a node's neighbours, above and below. */
interface Ends {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/**
 * Changes neighbours that cross less the other way round, once from left to right. `places` follows.
 * @returns how many crossings fewer there are
 */
export function exchangeNeighbours(layer: number[], graph: LayeredGraph, places: Int32Array): number {
  const ends = layer.map((node) => endsOf(node, graph, places));
  let saved = 0;
  for (let at = 0; at + 1 < layer.length; at++) {
    const [a, b] = [ends[at], ends[at + 1]];
    if (a === undefined || b === undefined) continue;
    const gain = gainOf(a, b);
    if (gain <= 0) continue;
    saved += gain;
    [layer[at], layer[at + 1]] = [layer[at + 1] ?? 0, layer[at] ?? 0];
    [ends[at], ends[at + 1]] = [b, a];
  }
  renumber(layer, places);
  return saved;
}

/**
 * Takes each node, those of most edges first, to the place near it where it crosses least (sifting, after Matuszewski and others,
 * 1999). `places` follows.
 * @returns how many crossings fewer there are
 */
export function siftNodes(layer: number[], graph: LayeredGraph, places: Int32Array): number {
  const ends = new Map(layer.map((node) => [node, endsOf(node, graph, places)]));
  const degree = (node: number): number =>
    (graph.above[node]?.length ?? 0) + (graph.below[node]?.length ?? 0);
  let saved = 0;
  for (const node of layer.toSorted((a, b) => degree(b) - degree(a) || a - b)) {
    const from = layer.indexOf(node);
    const { to, gain } = bestPlace(layer, from, ends);
    if (gain <= 0) continue;
    saved += gain;
    layer.splice(from, 1);
    layer.splice(to, 0, node);
  }
  renumber(layer, places);
  return saved;
}

/** Writes down where the nodes of a layer stand. */
export function renumber(layer: readonly number[], places: Int32Array): void {
  for (const [at, node] of layer.entries()) places[node] = at;
}

/** The place that saves most, to the right first. */
function bestPlace(
  layer: readonly number[],
  from: number,
  ends: ReadonlyMap<number, Ends>,
): { readonly to: number; readonly gain: number } {
  const own = ends.get(layer[from] ?? -1);
  const right = layer.slice(from + 1, from + 1 + FARTHEST).map((node) => ends.get(node));
  const left = layer.slice(Math.max(0, from - FARTHEST), from).map((node) => ends.get(node));
  const toRight = bestStep(right, (passed) => (own && passed ? gainOf(own, passed) : 0));
  const toLeft = bestStep(left.reverse(), (passed) => (own && passed ? gainOf(passed, own) : 0));
  return toRight.gain >= toLeft.gain
    ? { to: from + toRight.steps, gain: toRight.gain }
    : { to: from - toLeft.steps, gain: toLeft.gain };
}

function bestStep(
  others: readonly (Ends | undefined)[],
  gainOver: (passed: Ends | undefined) => number,
): { readonly steps: number; readonly gain: number } {
  let best = { steps: 0, gain: 0 };
  let gain = 0;
  for (const [at, passed] of others.entries()) {
    gain += gainOver(passed);
    if (gain > best.gain) best = { steps: at + 1, gain };
  }
  return best;
}

/** How many crossings fewer two neighbours have the other way round. */
function gainOf(left: Ends, right: Ends): number {
  const now = crossingsOf(left.above, right.above) + crossingsOf(left.below, right.below);
  return now - crossingsOf(right.above, left.above) - crossingsOf(right.below, left.below);
}

function endsOf(node: number, { above, below }: LayeredGraph, places: Int32Array): Ends {
  const sorted = (next: readonly number[] | undefined): readonly number[] =>
    (next ?? []).map((one) => places[one] ?? 0).sort((a, b) => a - b);
  return { above: sorted(above[node]), below: sorted(below[node]) };
}

/** A node is taken at most so many places away in one round. */
const FARTHEST = 60;
