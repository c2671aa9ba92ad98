/** Who searches graphs: this library's index, and graphology with its own packages. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const here = createRequire(import.meta.url);

/** The searchers; each builds a graph of edges and answers with counts: of nodes that are reached, of hops. */
export const peers = {
  "directive-chain": async () => {
    const { ancestors, bestPath, descendants, indexEdges } = await import("../dist/index.js");
    return ({ nodes, sources, targets }) => {
      const index = indexEdges({ nodes, sources, targets });
      return {
        degrees: () => degreesOf(index),
        descendants: (node) => descendants(index, node).nodes.length,
        ancestors: (node) => ancestors(index, node).nodes.length,
        path: (from, to) => Math.max(0, (bestPath(index, from, to)?.nodes.length ?? 0) - 1),
        simplePaths: (from, to, most) => simplePaths(index, ancestors(index, to), { from, to, most }),
      };
    };
  },
  graphology: async () => {
    const { MultiDirectedGraph } = here("graphology");
    const { bfsFromNode } = here("graphology-traversal");
    const shortest = shortestPath();
    return (edges) => {
      const graph = graphOf(edges, new MultiDirectedGraph());
      const reached = (node, mode) => {
        let count = -1;
        bfsFromNode(graph, node, () => void count++, { mode });
        return count;
      };
      return {
        descendants: (node) => reached(node, "outbound"),
        ancestors: (node) => reached(node, "inbound"),
        path: shortest && ((from, to) => Math.max(0, (shortest(graph, from, to)?.length ?? 0) - 1)),
      };
    };
  },
};

/** Graphology's shortest path, where `BENCH_MODULES` has it. */
function shortestPath() {
  const folder = join(process.env.BENCH_MODULES ?? "", "node_modules", "graphology-shortest-path");
  return existsSync(folder) ? here(join(folder, "unweighted.js")).bidirectional : null;
}

function graphOf({ nodes, sources, targets }, graph) {
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (let edge = 0; edge < sources.length; edge++) graph.addEdge(sources[edge], targets[edge]);
  return graph;
}

/** The largest number of edges that a node has. */
function degreesOf({ nodes, out, in: back }) {
  let most = 0;
  for (let node = 0; node < nodes; node++) {
    const ahead = out.offsets[node + 1] - out.offsets[node];
    most = Math.max(most, ahead + back.offsets[node + 1] - back.offsets[node]);
  }
  return most;
}

/** How many paths of so many hops at most come to no node twice; only nodes that are near enough to the end are entered. */
function simplePaths({ out: { offsets, targets } }, above, { from, to, most }) {
  const away = new Map([[to, 0]]);
  for (const [at, node] of above.nodes.entries()) away.set(node, above.hops[at]);
  const path = new Set([from]);
  const count = (node, left) => {
    if (node === to) return 1;
    let found = 0;
    for (let slot = offsets[node]; slot < offsets[node + 1]; slot++) {
      const next = targets[slot];
      if (path.has(next) || !(away.get(next) < left)) continue;
      path.add(next);
      found += count(next, left - 1);
      path.delete(next);
    }
    return found;
  };
  return count(from, most);
}
