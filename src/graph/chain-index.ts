/** The compact index of a chain, straight from the chain or from its graph. */
import type { Chain } from "../model-chain.ts";
import { addAbsent, addDocument } from "./build-documents.ts";
import { addAlignment, addLink } from "./build-links.ts";
import { addUnits } from "./build-units.ts";
import { type ChainIndex, indexWriter } from "./index-writer.ts";
import { untilChanged } from "./kept.ts";
import type { ChainGraph } from "./schema.ts";

/** Indexes a chain without building its graph: the same index as `indexGraph(buildGraph(chain))`. */
export function indexChain(chain: Chain): ChainIndex {
  const writer = indexWriter();
  for (const document of chain.documents) addDocument(writer, document, document.id);
  for (const document of chain.absent) addAbsent(writer, document, document.id);
  addUnits(writer, chain);
  for (const link of chain.links) addLink(writer, link);
  for (const alignment of chain.alignments) addAlignment(writer, alignment);
  return writer.index();
}

/** Indexes a graph that was built. */
export function indexGraph(graph: ChainGraph): ChainIndex {
  const writer = indexWriter();
  graph.forEachNode((key, node) => writer.addNode(key, node));
  graph.forEachEdge((key, edge, from, to) => writer.addEdgeWithKey(key, from, to, edge));
  return writer.index();
}

/** The index of a graph, kept for the next question until the graph changes. */
export const indexOf = untilChanged(indexGraph);
