/** What an index keeps of a chain: documents, tasks and units, and the edges along which duties come down. */
import { type EdgeList, type GraphIndex, indexEdges } from "./adjacency.ts";
import type { GraphWriter } from "./graph-writer.ts";
import type { ChainEdge } from "./schema.ts";

/**
 * An index of a chain. Its edges lead from what is carried out to what hangs on it: from a document to those that cite it for more than
 * a mention (`cites`) and to its tasks (`contains`), from a task to those that carry it out (`carriesOut`) and to the units that have
 * to do it (`assignedTo`). A `carriesOut` edge is as strong as its score, what is inferred half as strong as what is written, and that is 1.
 */
export interface ChainIndex extends GraphIndex {
  /** The keys of the nodes, by number: as in the graph. */
  readonly ids: readonly string[];
  /** The numbers of the nodes, by key. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What the edges of a chain's index are, as numbers. */
export const edgeKinds = { cites: 0, contains: 1, carriesOut: 2, assignedTo: 3 } as const;

/** Takes nodes and edges in, and gives their index. */
export interface IndexWriter extends GraphWriter {
  index(): ChainIndex;
}

/** A writer that takes nodes and edges as a graph does, and keeps of them what the index has. */
export function indexWriter(): IndexWriter {
  const numbers = new Map<string, number>();
  const edges = openEdges();
  const addEdge = (_: string, from: string, to: string, edge: ChainEdge): void => {
    const step = stepOf(edge);
    if (step === null) return;
    const [source, target] = [numbers.get(from), numbers.get(to)];
    if (source === undefined || target === undefined) return;
    if (step.up) edges.add(target, source, step);
    else edges.add(source, target, step);
  };
  return {
    hasNode: (key) => numbers.has(key),
    addNode: (key, node) => {
      if (node.kind === "provision" || node.kind === "place") return;
      const number = numbers.size;
      numbers.set(key, number);
      const document = node.kind === "task" ? numbers.get(node.document) : undefined;
      if (document !== undefined) edges.add(document, number, CONTAINS);
    },
    addEdgeWithKey: addEdge,
    mergeEdgeWithKey: addEdge,
    index: () => ({ ...indexEdges(edges.close(numbers.size)), ids: [...numbers.keys()], numbers }),
  };
}

/** What an edge of the graph is in the index, and whether it leads up in the graph; `null` where no duty comes down along it. */
function stepOf(edge: ChainEdge): Step | null {
  if (edge.kind === "carriesOut")
    return edge.source.directed ? { kind: edgeKinds.carriesOut, weight: edge.score, up: true } : null;
  if (edge.kind === "assignedTo")
    return { kind: edgeKinds.assignedTo, weight: edge.inferred ? INFERRED : WRITTEN, up: false };
  if (edge.kind !== "cites" || edge.relation === "mentions") return null;
  const inferred = edge.source.evidence.inferred === true;
  return { kind: edgeKinds.cites, weight: inferred ? INFERRED : WRITTEN, up: true };
}

interface Step {
  readonly kind: number;
  readonly weight: number;
  readonly up: boolean;
}

/** Edges that more are added to. */
function openEdges() {
  const sources: number[] = [];
  const targets: number[] = [];
  const kinds: number[] = [];
  const weights: number[] = [];
  return {
    add: (source: number, target: number, { kind, weight }: Step): void => {
      sources.push(source);
      targets.push(target);
      kinds.push(kind);
      weights.push(weight);
    },
    close: (nodes: number): EdgeList => ({
      nodes,
      sources: new Int32Array(sources),
      targets: new Int32Array(targets),
      kinds: new Uint8Array(kinds),
      weights: new Float64Array(weights),
    }),
  };
}

const WRITTEN = 1;
const INFERRED = 0.5;
const CONTAINS: Step = { kind: edgeKinds.contains, weight: WRITTEN, up: false };
