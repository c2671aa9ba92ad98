/** What ties documents to documents and tasks to tasks. */

import type { Document, Provision } from "../model.ts";
import type { Alignment, Duplicate, Link, Passage } from "../model-chain.ts";
import type { GraphWriter } from "./graph-writer.ts";
import { citesKey, duplicatesKey, provisionKey } from "./keys.ts";

/** Adds a link whose two ends are known; one that could mean several documents is no edge. */
export function addLink(graph: GraphWriter, link: Link): void {
  const { from, to, relation } = link;
  if (to === null || !graph.hasNode(from) || !graph.hasNode(to)) return;
  graph.mergeEdgeWithKey(citesKey(link, to), from, to, { kind: "cites", relation, source: link });
}

/** Adds downstream task → upstream task; a candidate below the threshold is no edge. */
export function addAlignment(graph: GraphWriter, alignment: Alignment): void {
  const { upstream, downstream, grade, score } = alignment;
  const from = provisionKey(downstream.document, downstream.path);
  const to = provisionKey(upstream.document, upstream.path);
  if (grade === 0 || !graph.hasNode(from) || !graph.hasNode(to)) return;
  const edge = { kind: "carriesOut", grade, score, source: alignment } as const;
  graph.mergeEdgeWithKey(`carriesOut:${from}>${to}`, from, to, edge);
}

/** Adds the later passage's holder → the earlier one's. */
export function addDuplicate(
  graph: GraphWriter,
  duplicate: Duplicate,
  holder: (passage: Passage) => string,
): void {
  const from = holder(duplicate.b);
  const to = holder(duplicate.a);
  if (!graph.hasNode(from) || !graph.hasNode(to)) return;
  graph.mergeEdgeWithKey(duplicatesKey(duplicate), from, to, { kind: "duplicates", source: duplicate });
}

/** Finds the key of the smallest provision or task that holds a passage; the document's where none does. */
export function holderFinder(documents: readonly Document[]): (passage: Passage) => string {
  const outlines = new Map(documents.map(({ id, outline }) => [id, outline]));
  const byPath = new Map<string, ReadonlyMap<string, Provision>>();
  return (passage) => {
    const { document } = passage;
    const outline = outlines.get(document) ?? [];
    const paths = byPath.get(document) ?? new Map(outline.map((one) => [one.path, one]));
    byPath.set(document, paths);
    let at: Provision | undefined = outline[lastAtOrBefore(outline, passage.start)];
    const seen = new Set<Provision>();
    while (at && at.end < passage.end && !seen.has(at)) {
      seen.add(at);
      at = at.parent === null ? undefined : paths.get(at.parent);
    }
    return at && at.end >= passage.end ? provisionKey(document, at.path) : document;
  };
}

/** The index of the last provision that starts at a place or before it; -1 where none does. */
function lastAtOrBefore(outline: readonly Provision[], place: number): number {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
