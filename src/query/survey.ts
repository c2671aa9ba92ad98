/** All that a trace could step on, as an index to search. */
import { type GraphIndex, indexEdges } from "../graph/adjacency.ts";
import { bestPath } from "../graph/best-path.ts";
import { ancestors } from "../graph/reach.ts";
import { type Hop, strengthOf } from "./hops.ts";

/** The steps from a node. */
export type NextFrom = (node: string) => readonly Hop[];

/** The nodes that can be come to from the start, and the steps between them. */
export interface Survey {
  readonly index: GraphIndex;
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Follows every step from the start once. */
export function surveyFrom(start: string, nextFrom: NextFrom): Survey {
  const numbers = new Map([[start, 0]]);
  const hops: Hop[] = [];
  for (const node of numbers.keys())
    for (const hop of nextFrom(node)) {
      hops.push(hop);
      if (!numbers.has(hop.to)) numbers.set(hop.to, numbers.size);
    }
  const numberOf = (id: string): number => numbers.get(id) as number;
  const index = indexEdges({
    nodes: numbers.size,
    sources: Int32Array.from(hops, ({ from }) => numberOf(from)),
    targets: Int32Array.from(hops, ({ to }) => numberOf(to)),
    weights: Float64Array.from(hops, strengthOf),
  });
  return { index, ids: [...numbers.keys()], numbers };
}

/** How many hops each node is from the aim, where it can be come to. */
export function distancesTo(to: string, { index, ids, numbers }: Survey): ReadonlyMap<string, number> {
  const aim = numbers.get(to);
  if (aim === undefined) return new Map();
  const { nodes, hops } = ancestors(index, aim);
  const distances = Array.from(nodes, (node, at) => [ids[node] as string, hops[at] as number] as const);
  return new Map([[to, 0], ...distances]);
}

/** The path from the start to the aim whose weakest hop is the strongest; `null` where there is none. */
export function bestHops(to: string, survey: Survey, nextFrom: NextFrom): readonly Hop[] | null {
  const { index, ids, numbers } = survey;
  const path = bestPath(index, 0, numbers.get(to) ?? -1);
  if (path === null) return null;
  const nodes = Array.from(path.nodes, (node) => ids[node] as string);
  return nodes.slice(1).flatMap((id, at) => nextFrom(nodes[at] as string).find((hop) => hop.to === id) ?? []);
}
