/** Passages that belong together because each shares its words with another one. */
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import type { Duplicate, Passage } from "../model-chain.ts";
import { overlapOf } from "../text/span.ts";
import type { DuplicateCluster, Quote } from "./answers.ts";
import { oncePerPassage } from "./distinct-passages.ts";
import { byQuote, quoteOf } from "./quote.ts";

/** A passage with the group that it is in: its own, until it is joined to another one. */
interface Member extends Passage {
  group: Member;
}

/**
 * The connected groups of passages. The two sides of a pair belong together, and so do passages of a document that share half of the
 * shorter one; what overlaps within a group is one passage. Sorted by size, then by place.
 */
export function findClusters(graph: ChainGraph, pairs: readonly Duplicate[]): readonly DuplicateCluster[] {
  const members: Member[] = [];
  const memberOf = oncePerPassage((passage) => newMember(passage, members));
  for (const { a, b } of pairs) join(memberOf(a), memberOf(b));
  const sorted = members.sort(byQuote);
  joinOverlaps(sorted);
  const groups = new Map<Member, Passage[]>();
  for (const member of sorted) {
    const group = groups.get(groupOf(member));
    if (group) group.push(member);
    else groups.set(groupOf(member), [member]);
  }
  const clusters = [...groups.values()].map((passages): DuplicateCluster => {
    const quotes = united(passages).flatMap((passage) => opened(graph, passage));
    return { documents: [...new Set(quotes.map(({ document }) => document))].sort(), passages: quotes };
  });
  return clusters.sort(byCluster);
}

function newMember({ document, start, end }: Passage, members: Member[]): Member {
  const member = { document, start, end } as Member;
  member.group = member;
  members.push(member);
  return member;
}

/** The member that stands for the whole group; the way to it is made shorter on the way. */
function groupOf(member: Member): Member {
  let at = member;
  while (at.group !== at) {
    at.group = at.group.group;
    at = at.group;
  }
  return at;
}

function join(one: Member, other: Member): void {
  groupOf(one).group = groupOf(other);
}

/** Joins each passage with those of its document that began before it, are still open, and share half of the shorter one. */
function joinOverlaps(sorted: readonly Member[]): void {
  let open: Member[] = [];
  for (const member of sorted) {
    open = open.filter(({ document, end }) => document === member.document && end > member.start);
    for (const other of open) if (sharesHalf(other, member)) join(other, member);
    open.push(member);
  }
}

function sharesHalf(a: Passage, b: Passage): boolean {
  const shared = overlapOf([a.start, a.end], [b.start, b.end]);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

/** Passages that overlap as one. */
function united(sorted: readonly Passage[]): readonly Passage[] {
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
