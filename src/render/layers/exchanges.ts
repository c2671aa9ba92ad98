/** A layer's order mended node by node, while the layers beside it stay. */
import { surplusOf } from "./crossings.ts";
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
    const gain = gainOf(ends[at], ends[at + 1]);
    if (gain <= 0) continue;
    saved += gain;
    move(layer, at, at + 1);
    move(ends, at, at + 1);
  }
  if (saved > 0) renumber(layer, places);
  return saved;
}

/**
 * Takes each node, those of most edges first, to the place near it where it crosses least (sifting, after Matuszewski and others,
 * 1999). `places` follows.
 * @returns how many crossings fewer there are
 */
export function siftNodes(layer: number[], graph: LayeredGraph, places: Int32Array): number {
  const ends = layer.map((node) => endsOf(node, graph, places));
  const degree = (node: number): number =>
    (graph.above[node]?.length ?? 0) + (graph.below[node]?.length ?? 0);
  let saved = 0;
  for (const node of layer.toSorted((a, b) => degree(b) - degree(a) || a - b)) {
    const from = places[node] ?? 0;
    const { to, gain } = bestPlace(ends, from);
    if (gain <= 0) continue;
    saved += gain;
    move(layer, from, to);
    move(ends, from, to);
    renumber(layer, places, Math.min(from, to), Math.max(from, to));
  }
  return saved;
}

/** Writes down where the nodes of a layer stand. */
export function renumber(
  layer: readonly number[],
  places: Int32Array,
  first = 0,
  last = layer.length - 1,
): void {
  for (let at = first; at <= last; at++) places[layer[at] ?? -1] = at;
}

/** Takes one to another place; those between give way. Work grows with the way, not with the list. */
function move<T>(list: T[], from: number, to: number): void {
  const moved = list.slice(from, from + 1);
  if (from < to) list.copyWithin(from, from + 1, to + 1);
  else list.copyWithin(to + 1, to, from);
  list.fill(moved[0] as T, to, to + 1);
}

/** The place that saves most, to the right first. */
function bestPlace(ends: readonly Ends[], from: number): Step {
  const right = bestStep(ends, from, 1);
  const left = bestStep(ends, from, -1);
  return right.gain >= left.gain ? right : left;
}

interface Step {
  readonly to: number;
  readonly gain: number;
}

function bestStep(ends: readonly Ends[], from: number, step: 1 | -1): Step {
  const own = ends[from];
  let best = { to: from, gain: 0 };
  let gain = 0;
  for (let far = 1; far <= FARTHEST; far++) {
    const passed = ends[from + step * far];
    if (passed === undefined) break;
    gain += step * gainOf(own, passed);
    if (gain > best.gain) best = { to: from + step * far, gain };
  }
  return best;
}

/** How many crossings fewer two neighbours have the other way round. */
function gainOf(left: Ends | undefined, right: Ends | undefined): number {
  if (left === undefined || right === undefined) return 0;
  return surplusOf(left.above, right.above) + surplusOf(left.below, right.below);
}

function endsOf(node: number, { above, below }: LayeredGraph, places: Int32Array): Ends {
  return { above: sortedPlaces(above[node] ?? [], places), below: sortedPlaces(below[node] ?? [], places) };
}

function sortedPlaces(nodes: readonly number[], places: Int32Array): readonly number[] {
  if (nodes.length === 0) return nodes;
  const sorted = nodes.map((node) => places[node] ?? 0);
  return sorted.length === 1 ? sorted : sorted.sort((a, b) => a - b);
}

/** A node is taken at most so many places away in one round. */
const FARTHEST = 60;
