/** Nodes waiting to be visited, the strongest on top (a binary heap). */

/** A node may wait several times; whoever takes it looks whether it has been there before. */
export interface Waiting {
  readonly nodes: number[];
  readonly strengths: number[];
}

/** Lets a node wait. */
export function wait({ nodes, strengths }: Waiting, node: number, strength: number): void {
  let at = nodes.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((strengths[above] as number) >= strength) break;
    nodes[at] = nodes[above] as number;
    strengths[at] = strengths[above] as number;
    at = above;
  }
  nodes[at] = node;
  strengths[at] = strength;
}

/** Takes the strongest of those that wait; `undefined` where none does. */
export function takeStrongest(waiting: Waiting): number | undefined {
  const [first] = waiting.nodes;
  const node = waiting.nodes.pop();
  const strength = waiting.strengths.pop();
  if (node !== undefined && strength !== undefined && waiting.nodes.length > 0) sink(waiting, node, strength);
  return first;
}

/** Puts a node in the place on top that has become free, and the stronger ones above it. */
function sink({ nodes, strengths }: Waiting, node: number, strength: number): void {
  let at = 0;
  for (let below = 1; below < nodes.length; below = 2 * at + 1) {
    if (below + 1 < nodes.length && (strengths[below + 1] as number) > (strengths[below] as number)) below++;
    if ((strengths[below] as number) <= strength) break;
    nodes[at] = nodes[below] as number;
    strengths[at] = strengths[below] as number;
    at = below;
  }
  nodes[at] = node;
  strengths[at] = strength;
}
