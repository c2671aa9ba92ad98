/**
 * One measurement of the suite `graph`, for a process of its own: `node graph-work.mjs PEER FOLDER` searches a graph of the generator,
 * `node graph-work.mjs indexChain|buildGraph TASKS` makes a chain and indexes it or builds its graph. Prints one line of JSON.
 */
import { buildGraph, indexChain } from "../dist/index.js";
import { syntheticChain } from "./graph-chain.mjs";
import { peers } from "./graph-peers.mjs";
import { search } from "./graph-search.mjs";

const makers = { indexChain, buildGraph };
const [what, data] = process.argv.slice(2);
console.log(JSON.stringify(what in peers ? await search(what, data) : made(what, Number(data))));

/** How long it takes to make something of a chain, and how much more memory the process has then. */
function made(name, size) {
  const chain = syntheticChain(size);
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const thing = makers[name](chain);
  const seconds = (performance.now() - begun) / 1000;
  const nodes = thing.order ?? thing.nodes;
  const edges = thing.size ?? thing.out.targets.length;
  return { size, seconds, nodes, edges, more: (process.memoryUsage().rss - before) / 1024 ** 2 };
}
