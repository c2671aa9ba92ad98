import type { ChainEdge, ChainNode } from "./schema.ts";

/** What nodes and edges are written into: a graph, or something smaller that keeps a part of them. */
export interface GraphWriter {
  hasNode(key: string): boolean;
  addNode(key: string, node: ChainNode): unknown;
  addEdgeWithKey(key: string, from: string, to: string, edge: ChainEdge): unknown;
  mergeEdgeWithKey(key: string, from: string, to: string, edge: ChainEdge): unknown;
}
