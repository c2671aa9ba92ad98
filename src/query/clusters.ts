/** Passages that belong together because each shares its words with another one. */
import { UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import type { Duplicate, Passage } from "../model.ts";
import { overlapOf } from "../text/span.ts";
import type { DuplicateCluster, Quote } from "./answers.ts";
import { byQuote, quoteOf } from "./quote.ts";

/**
 * The connected groups of passages. The two sides of a pair belong together, and so do passages of a document that share half of the
 * shorter one; what overlaps within a group is one passage. Sorted by size, then by place.
 */
export function findClusters(graph: ChainGraph, pairs: readonly Duplicate[]): readonly DuplicateCluster[] {
  const passages = new UndirectedGraph<Passage>();
  for (const { a, b } of pairs) {
    for (const passage of [a, b]) passages.mergeNode(keyOf(passage), passage);
    passages.mergeEdge(keyOf(a), keyOf(b));
  }
  for (const [one, other] of overlaps(passages.mapNodes((_, passage) => passage)))
    passages.mergeEdge(keyOf(one), keyOf(other));
  const groups = connectedComponents(passages).map((keys) =>
    united(keys.map((key) => passages.getNodeAttributes(key))).flatMap((one) => opened(graph, one)),
  );
  const clusters = groups.map((quotes) => ({
    documents: [...new Set(quotes.map(({ document }) => document))].sort(),
    passages: quotes,
  }));
  return clusters.sort(byCluster);
}

function keyOf({ document, start, end }: Passage): string {
  return `${document}:${start}-${end}`;
}

/** The pairs of passages of one document that share half of the shorter one: each with those that began before it and are still open. */
function overlaps(passages: readonly Passage[]): readonly (readonly [Passage, Passage])[] {
  const found: (readonly [Passage, Passage])[] = [];
  let open: Passage[] = [];
  for (const passage of passages.toSorted(byPlace)) {
    open = open.filter(({ document, end }) => document === passage.document && end > passage.start);
    for (const other of open) if (sharesHalf(other, passage)) found.push([other, passage]);
    open.push(passage);
  }
  return found;
}

function sharesHalf(a: Passage, b: Passage): boolean {
  const shared = overlapOf([a.start, a.end], [b.start, b.end]);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

/** Passages that overlap as one. */
function united(passages: readonly Passage[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const passage of passages.toSorted(byPlace)) {
    const last = found.at(-1);
    if (last && last.document === passage.document && passage.start < last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, passage.end) };
    else found.push(passage);
  }
  return found;
}

function opened(graph: ChainGraph, { document, start, end }: Passage): readonly Quote[] {
  const source = sourceOf(graph, document);
  return source ? [quoteOf(source, [start, end])] : [];
}

function byPlace(a: Passage, b: Passage): number {
  return byQuote({ ...a, text: "" }, { ...b, text: "" });
}

function byCluster(a: DuplicateCluster, b: DuplicateCluster): number {
  const larger = b.documents.length - a.documents.length || b.passages.length - a.passages.length;
  const [first, other] = [a.passages[0], b.passages[0]];
  return larger || (first && other ? byQuote(first, other) : 0);
}
