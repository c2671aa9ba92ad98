/** Passages that belong together because each shares its words with another one. */
import { listedBy } from "../graph/edge-lists.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import type { Passage } from "../model-chain.ts";
import { overlapOf } from "../text/span.ts";
import type { DuplicateCluster, Quote } from "./answers.ts";
import type { PassageTable } from "./passage-table.ts";
import { byQuote, quoteOf } from "./quote.ts";

/**
 * The connected groups of passages; the pairs are those of the table that are given by number. The two sides of a pair belong
 * together, and so do passages of a document that share half of the shorter one; what overlaps within a group is one passage. Sorted
 * by size, then by place.
 */
export function findClusters(
  graph: ChainGraph,
  { passages, a, b }: PassageTable,
  pairs: readonly number[],
): readonly DuplicateCluster[] {
  const groups = new Int32Array(passages.length).map((_, number) => number);
  const shared = new Uint8Array(passages.length);
  for (const pair of pairs) {
    const [one, other] = [a[pair] as number, b[pair] as number];
    shared[one] = 1;
    shared[other] = 1;
    join(groups, one, other);
  }
  const members = [...passages.keys()].filter((number) => shared[number] === 1);
  joinOverlaps(groups, members, passages);
  const clusters = [...listedBy(members, (number) => groupOf(groups, number)).values()].map(
    (numbers): DuplicateCluster => {
      const united = unite(numbers.map((number) => passages[number] as Passage));
      const quotes = united.flatMap((passage) => opened(graph, passage));
      return { documents: [...new Set(quotes.map(({ document }) => document))].sort(), passages: quotes };
    },
  );
  return clusters.sort(byCluster);
}

/** The member that stands for the whole group; the way to it is made shorter on the way. */
function groupOf(groups: Int32Array, member: number): number {
  let at = member;
  while (groups[at] !== at) {
    const next = groups[groups[at] as number] as number;
    groups[at] = next;
    at = next;
  }
  return at;
}

function join(groups: Int32Array, one: number, other: number): void {
  groups[groupOf(groups, one)] = groupOf(groups, other);
}

/** Joins each passage with those of its document that began before it, are still open, and share half of the shorter one. */
function joinOverlaps(groups: Int32Array, members: readonly number[], passages: readonly Passage[]): void {
  const passageOf = (number: number): Passage => passages[number] as Passage;
  let open: number[] = [];
  for (const member of members) {
    const { document, start } = passageOf(member);
    open = open.filter((other) => passageOf(other).document === document && passageOf(other).end > start);
    for (const other of open)
      if (sharesHalf(passageOf(other), passageOf(member))) join(groups, other, member);
    open.push(member);
  }
}

function sharesHalf(a: Passage, b: Passage): boolean {
  const shared = overlapOf([a.start, a.end], [b.start, b.end]);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

/** Passages that overlap as one. */
function unite(sorted: readonly Passage[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const { document, start, end } of sorted) {
    const last = found.at(-1);
    if (last && last.document === document && start < last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
    else found.push({ document, start, end });
  }
  return found;
}

function opened(graph: ChainGraph, { document, start, end }: Passage): readonly Quote[] {
  const source = sourceOf(graph, document);
  return source ? [quoteOf(source, [start, end])] : [];
}

function byCluster(a: DuplicateCluster, b: DuplicateCluster): number {
  const larger = b.documents.length - a.documents.length || b.passages.length - a.passages.length;
  const [first, other] = [a.passages[0], b.passages[0]];
  return larger || (first && other ? byQuote(first, other) : 0);
}
