/** What ties documents to documents and tasks to tasks. */

import type { Document, Provision } from "../model.ts";
import type { Alignment, Duplicate, Link, Passage } from "../model-chain.ts";
import type { Span } from "../text/span.ts";
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
  const outlines = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, OutlineKeys | null>();
  return ({ document, start, end }) => {
    let keys = known.get(document);
    if (keys === undefined) {
      keys = outlineKeys(outlines.get(document));
      known.set(document, keys);
    }
    return keys === null ? document : (holderIn(keys, [start, end]) ?? document);
  };
}

/** A document's provisions by path, each with its key; a key that is made once is looked up faster in the graph. */
interface OutlineKeys {
  readonly outline: readonly Provision[];
  readonly byPath: ReadonlyMap<string, Provision>;
  readonly keys: ReadonlyMap<Provision, string>;
}

function outlineKeys(document: Document | undefined): OutlineKeys | null {
  if (document === undefined) return null;
  const { id, outline } = document;
  return {
    outline,
    byPath: new Map(outline.map((one) => [one.path, one])),
    keys: new Map(outline.map((one) => [one, provisionKey(id, one.path)])),
  };
}

function holderIn({ outline, byPath, keys }: OutlineKeys, [start, end]: Span): string | null {
  let at: Provision | undefined = outline[lastAtOrBefore(outline, start)];
  let left = outline.length;
  while (at && at.end < end && left-- > 0) at = at.parent === null ? undefined : byPath.get(at.parent);
  return at && at.end >= end ? (keys.get(at) ?? null) : null;
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
