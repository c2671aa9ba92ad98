import type { Document, Link, RelationKind } from "../model.ts";

/** Two documents whose tasks are to be aligned, by index. */
export interface DocumentPair {
  readonly upstream: number;
  readonly downstream: number;
  /** False where neither cites the other: then the earlier one counts as upstream. */
  readonly directed: boolean;
}

/**
 * The pairs in which one document carries out, continues or acts by the other; with `cross` also the pairs that do not cite one
 * another, each once. A document that is carried out through another one counts where the later one names it itself.
 */
export function documentPairs(
  documents: readonly Document[],
  links: readonly Link[],
  cross: boolean,
): readonly DocumentPair[] {
  const index = new Map(documents.map(({ id }, at) => [id, at]));
  const ancestors = ancestorsOf(links);
  const pairs = new Map<string, DocumentPair>();
  for (const { from, to } of links.filter((link) => isUpstream(link, ancestors))) {
    const downstream = index.get(from);
    const upstream = index.get(to ?? "");
    if (downstream === undefined || upstream === undefined || downstream === upstream) continue;
    pairs.set(`${upstream} ${downstream}`, { upstream, downstream, directed: true });
  }
  if (cross)
    for (const pair of crossPairs(documents))
      if (
        !pairs.has(`${pair.upstream} ${pair.downstream}`) &&
        !pairs.has(`${pair.downstream} ${pair.upstream}`)
      )
        pairs.set(`${pair.upstream} ${pair.downstream}`, pair);
  return [...pairs.values()].sort((a, b) => a.upstream - b.upstream || a.downstream - b.downstream);
}

/** The ids of the documents that each document carries out, continues or acts by, directly or through others. */
export function ancestorsOf(links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, string[]>();
  for (const { from, to, relation } of links)
    if (to !== null && carrying.has(relation)) parents.set(from, [...(parents.get(from) ?? []), to]);
  return new Map([...parents.keys()].map((id) => [id, reachableFrom(id, parents)]));
}

function reachableFrom(id: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(parents.get(id) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id || reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(parents.get(next) ?? []));
  }
  return reached;
}

/** The earlier document by its date, then by its id. */
export function byTime(a: Document, b: Document): number {
  const [first, second] = [a.document.date, b.document.date];
  if (first !== null && second !== null && first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function isUpstream(
  { from, to, relation, status }: Link,
  ancestors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (to === null || status !== "resolved") return false;
  return carrying.has(relation) || (ancestors.get(from)?.has(to) ?? false);
}

function* crossPairs(documents: readonly Document[]): Generator<DocumentPair> {
  for (const [a, first] of documents.entries())
    for (const [b, second] of documents.entries()) {
      if (a >= b) continue;
      const earlier = byTime(first, second) < 0;
      yield { upstream: earlier ? a : b, downstream: earlier ? b : a, directed: false };
    }
}

const carrying: ReadonlySet<RelationKind> = new Set(["implements", "continues", "basis"]);
