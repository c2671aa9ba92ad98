/** All simple paths of a trace, within bounds. */
import type { ChainGraph } from "../graph/schema.ts";
import { unresolvedOf } from "../graph/walk-citations.ts";
import { type Aim, type Hop, hopsFrom } from "./hops.ts";
import { bestHops, distancesTo, type NextFrom, surveyFrom } from "./survey.ts";

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
 * so that dead ends cost nothing. Where the search stops early, the best path to the aim is among those that are given all the same.
 */
export function findPaths(graph: ChainGraph, from: string, { aim, bounds }: Search): FoundPaths {
  const nextFrom = stepper(graph, from, aim);
  const survey = aim.to === null ? null : surveyFrom(from, nextFrom);
  const left = survey && distancesTo(aim.to ?? "", survey);
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
    const within = path.length + 1 + rest <= bounds.hops;
    cut ||= !within && rest < Number.POSITIVE_INFINITY;
    return within;
  };
  walk(from);
  const best = cut && survey ? bestHops(aim.to ?? "", survey, nextFrom) : null;
  return { paths: best && !paths.some((found) => isSame(found, best)) ? [...paths, best] : paths, cut };
}

function isSame(a: readonly Hop[], b: readonly Hop[]): boolean {
  return a.length === b.length && a.every(({ to }, at) => to === b[at]?.to);
}

export interface Search {
  readonly aim: Aim;
  readonly bounds: Bounds;
}

/** The steps from a node, once for each node that they lead to. A unit is where a trace begins or ends, never passes. */
function stepper(graph: ChainGraph, from: string, aim: Aim): NextFrom {
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

/** The documents that say more than a mention of a document that could be several. */
function openEnded(graph: ChainGraph): ReadonlySet<string> {
  const links = unresolvedOf(graph).filter(({ relation }) => relation !== "mentions");
  return new Set(links.map(({ from }) => from));
}
