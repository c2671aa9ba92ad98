/** All simple paths of a trace, within bounds. */
import type { ChainGraph } from "../graph/schema.ts";
import { unresolvedOf } from "../graph/walk-citations.ts";
import { type Aim, type Hop, hopsFrom } from "./hops.ts";

/** How far a search goes. */
export interface Bounds {
  /** The longest path, in hops. */
  readonly hops: number;
  /** How many steps the search takes before it stops. */
  readonly steps: number;
}

/** The paths that were found, and whether the search stopped early. */
export interface FoundPaths {
  readonly paths: readonly (readonly Hop[])[];
  readonly cut: boolean;
}

/**
 * Every path from a node on which no node comes twice: to the node that is aimed at, or as far as the steps lead. A path also ends at a
 * document one of whose citations could mean several documents. Only nodes from which the aim can still be reached are entered,
 * so that dead ends cost nothing.
 */
export function findPaths(graph: ChainGraph, from: string, { aim, bounds }: Search): FoundPaths {
  const nextFrom = stepper(graph, from, aim);
  const left = aim.to === null ? null : distancesTo(aim.to, from, nextFrom);
  const open = aim.to === null && aim.direction === "up" ? openEnded(graph) : new Set<string>();
  const paths: (readonly Hop[])[] = [];
  const path: Hop[] = [];
  const visited = new Set([from]);
  let steps = 0;
  let cut = false;
  const walk = (node: string): void => {
    const ways = node === aim.to ? [] : nextFrom(node).filter((hop) => !visited.has(hop.to) && inReach(hop));
    const isEnd = aim.to === null ? ways.length === 0 || open.has(node) : node === aim.to;
    if (isEnd && path.length > 0) paths.push([...path]);
    for (const hop of ways) {
      cut ||= steps >= bounds.steps;
      if (steps++ >= bounds.steps) return;
      visited.add(hop.to);
      path.push(hop);
      walk(hop.to);
      path.pop();
      visited.delete(hop.to);
    }
  };
  const inReach = ({ to }: Hop): boolean => {
    const rest = left === null ? 0 : (left.get(to) ?? Number.POSITIVE_INFINITY);
    cut ||= left === null && path.length >= bounds.hops;
    return path.length + 1 + rest <= bounds.hops;
  };
  walk(from);
  return { paths, cut };
}

export interface Search {
  readonly aim: Aim;
  readonly bounds: Bounds;
}

/** The steps from a node, once for each node that they lead to. A unit is where a trace begins or ends, never passes. */
function stepper(graph: ChainGraph, from: string, aim: Aim): (node: string) => readonly Hop[] {
  const isUnit = (node: string) => graph.getNodeAttributes(node).kind === "unit";
  const toUnits = !isUnit(from) || aim.to !== null;
  const known = new Map<string, readonly Hop[]>();
  return (node) => {
    const before = known.get(node);
    if (before) return before;
    const hops = isUnit(node) && node !== from ? [] : hopsFrom(graph, node, aim);
    const first = new Map<string, Hop>();
    for (const hop of hops) if (!first.has(hop.to) && (toUnits || !isUnit(hop.to))) first.set(hop.to, hop);
    known.set(node, [...first.values()]);
    return [...first.values()];
  };
}

/** How many hops each node is from the aim, among those that can be reached from the start. */
function distancesTo(
  to: string,
  from: string,
  nextFrom: (node: string) => readonly Hop[],
): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>([[from, []]]);
  for (const node of before.keys())
    for (const hop of nextFrom(node)) {
      const origins = before.get(hop.to);
      if (origins) origins.push(node);
      else before.set(hop.to, [node]);
    }
  const distances = new Map<string, number>(before.has(to) ? [[to, 0]] : []);
  for (const [node, distance] of distances)
    for (const origin of before.get(node) ?? [])
      if (!distances.has(origin)) distances.set(origin, distance + 1);
  return distances;
}

/** The documents that say more than a mention of a document that could be several. */
function openEnded(graph: ChainGraph): ReadonlySet<string> {
  const links = unresolvedOf(graph).filter(({ relation }) => relation !== "mentions");
  return new Set(links.map(({ from }) => from));
}
