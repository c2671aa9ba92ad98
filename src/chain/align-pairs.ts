import type { Document, RelationKind } from "../model.ts";
import type { Link } from "../model-chain.ts";

/** Two documents whose tasks are to be aligned, by index. */
export interface DocumentPair {
  readonly upstream: number;
  readonly downstream: number;
  /** False where neither cites the other: then the earlier one counts as upstream. */
  readonly directed: boolean;
}

/**
 * The pairs in which one document carries out, continues or acts by the other, itself or through documents between them; with
 * `cross` also the pairs that do not cite one another, each once. A decision
 * and the plan that it promulgates stand for one another: who carries out the one carries out the other.
 */
export function documentPairs(
  documents: readonly Document[],
  links: readonly Link[],
  cross: boolean,
): readonly DocumentPair[] {
  const pairs = new Map(
    directedPairs(documents, links).map((pair) => [`${pair.upstream} ${pair.downstream}`, pair]),
  );
  const isPaired = ({ upstream, downstream }: DocumentPair): boolean =>
    pairs.has(`${upstream} ${downstream}`) || pairs.has(`${downstream} ${upstream}`);
  const others = cross ? [...crossPairs(documents)].filter((pair) => !isPaired(pair)) : [];
  return [...pairs.values(), ...others].sort(
    (a, b) => a.upstream - b.upstream || a.downstream - b.downstream,
  );
}

function directedPairs(documents: readonly Document[], links: readonly Link[]): DocumentPair[] {
  const companions = companionsOf(documents);
  const resolved = links.filter(({ status }) => status === "resolved");
  const above = [...ancestorsOf(resolved)].flatMap(([from, all]) => Array.from(all, (to) => [from, to]));
  return above.flatMap(([from = "", to = ""]) => {
    const later = companions.get(from) ?? [];
    const earlier = companions.get(to) ?? [];
    if (later === earlier) return [];
    return later.flatMap((downstream) =>
      earlier.map((upstream) => ({ upstream, downstream, directed: true })),
    );
  });
}

/** By id, the indices of the documents that stand in the same file. */
function companionsOf(documents: readonly Document[]): ReadonlyMap<string, readonly number[]> {
  const files = new Map<string, number[]>();
  const byId = new Map<string, readonly number[]>();
  for (const [at, { id }] of documents.entries()) {
    const file = id.replace(/~\d+$/u, "");
    const together = files.get(file) ?? [];
    together.push(at);
    files.set(file, together);
    byId.set(id, together);
  }
  return byId;
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

function* crossPairs(documents: readonly Document[]): Generator<DocumentPair> {
  for (const [a, first] of documents.entries())
    for (const [b, second] of documents.entries()) {
      if (a >= b) continue;
      const earlier = byTime(first, second) < 0;
      yield { upstream: earlier ? a : b, downstream: earlier ? b : a, directed: false };
    }
}

const carrying: ReadonlySet<RelationKind> = new Set(["implements", "continues", "basis"]);
