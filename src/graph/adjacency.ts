/** A graph in a few typed arrays: the edges of a node stand side by side, in both directions (compressed sparse rows). */
import { roomFor, type WalkRoom } from "./walk-room.ts";

/** Edges as they come. Nodes are numbered from 0; edge `e` leads from `sources[e]` to `targets[e]`. */
export interface EdgeList {
  /** How many nodes there are. */
  readonly nodes: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** What each edge is, as a number below 32; `null` where all are alike. */
  readonly kinds?: Uint8Array | null;
  /** How strong each edge is; `null` where all are as strong as one another. */
  readonly weights?: Float64Array | null;
}

/** One direction of an index: the edges of `node` stand from `offsets[node]` up to `offsets[node + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  /** The node at the other end of each edge. */
  readonly targets: Int32Array;
  readonly kinds: Uint8Array | null;
  readonly weights: Float64Array | null;
}

/** The edges out of every node, and the edges into it. Its memory is in proportion to its nodes and edges. */
export interface GraphIndex {
  readonly nodes: number;
  readonly out: Adjacency;
  readonly in: Adjacency;
  /** Room that searches write in, one after the other. */
  readonly room: WalkRoom;
}

/**
 * Indexes edges, in time in proportion to their number; the edges of a node keep their order. Throws where an edge has an end that is
 * no node.
 */
export function indexEdges(edges: EdgeList): GraphIndex {
  const { nodes, sources, targets } = edges;
  return {
    nodes,
    out: adjacencyOf(edges, sources, targets),
    in: adjacencyOf(edges, targets, sources),
    room: roomFor(nodes),
  };
}

function adjacencyOf({ nodes, kinds, weights }: EdgeList, near: Int32Array, far: Int32Array): Adjacency {
  const offsets = offsetsOf(nodes, near);
  const next = offsets.slice(0, nodes);
  const targets = new Int32Array(near.length);
  const placedKinds = kinds ? new Uint8Array(near.length) : null;
  const placedWeights = weights ? new Float64Array(near.length) : null;
  for (let edge = 0; edge < near.length; edge++) {
    const node = near[edge] as number;
    const slot = next[node] as number;
    next[node] = slot + 1;
    targets[slot] = far[edge] as number;
    if (kinds && placedKinds) placedKinds[slot] = kinds[edge] as number;
    if (weights && placedWeights) placedWeights[slot] = weights[edge] as number;
  }
  return { offsets, targets, kinds: placedKinds, weights: placedWeights };
}

/** Where the edges of each node begin, by counting them. */
function offsetsOf(nodes: number, near: Int32Array): Int32Array {
  const offsets = new Int32Array(nodes + 1);
  for (let edge = 0; edge < near.length; edge++) {
    const node = near[edge] as number;
    if (node < 0 || node >= nodes)
      throw new RangeError(`edge ${edge} has the end ${node}; the nodes are numbered from 0 to ${nodes - 1}`);
    offsets[node + 1] = (offsets[node + 1] as number) + 1;
  }
  for (let node = 0; node < nodes; node++)
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  return offsets;
}
