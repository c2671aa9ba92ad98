import { MultiDirectedGraph } from "graphology";
import type { Chain } from "../model-chain.ts";
import { addAbsent, addDocument } from "./build-documents.ts";
import { addAlignment, addDuplicate, addLink, holderFinder } from "./build-links.ts";
import { addPlaces } from "./build-places.ts";
import { addUnits } from "./build-units.ts";
import { documentLabels } from "./labels.ts";
import type { ChainEdge, ChainGraph, ChainNode } from "./schema.ts";

/**
 * The chain as a graph: documents, provisions, tasks, units and places, and what ties them. It is made once; the same chain
 * gives the same nodes and edges, with the same keys, in the same order.
 */
export function buildGraph(chain: Chain): ChainGraph {
  const graph: ChainGraph = new MultiDirectedGraph<ChainNode, ChainEdge>();
  const labels = documentLabels(chain);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  for (const document of chain.documents) addDocument(graph, document, labelOf(document.id));
  for (const document of chain.absent) addAbsent(graph, document, labelOf(document.id));
  addUnits(graph, chain);
  addPlaces(graph, chain);
  for (const link of chain.links) addLink(graph, link);
  for (const alignment of chain.alignments) addAlignment(graph, alignment);
  const holder = holderFinder(chain.documents);
  for (const duplicate of chain.duplicates) addDuplicate(graph, duplicate, holder);
  graph.setAttribute(
    "unresolved",
    chain.links.filter(({ to }) => to === null),
  );
  if (chain.formulas) graph.setAttribute("formulas", chain.formulas);
  if (chain.formulasFrom !== undefined) graph.setAttribute("formulasFrom", chain.formulasFrom);
  return graph;
}
