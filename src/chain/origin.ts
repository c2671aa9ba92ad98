import { statuteTypes } from "../lexicon/statutes.ts";
import type { Document } from "../model.ts";
import type { Duplicate, DuplicateKind, Link, Origin, Passage } from "../model-chain.ts";
import type { Span } from "../text/span.ts";
import { unite } from "../text/span-sets.ts";
import { ancestorsOf } from "./align-pairs.ts";

/** Two passages that share words, before it is known where from. */
export type Shared = Omit<Duplicate, "origin" | "parts">;

/** The ids of the documents that a document may have its words from: all that it carries out, continues or acts by, but for statutes. */
export function sourcesOf(
  documents: readonly Document[],
  links: readonly Link[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return ancestorsOf(withoutStatutes(documents, links));
}

/** The ids of all documents that a document cites, however, but for statutes. */
export function citedBy(
  documents: readonly Document[],
  links: readonly Link[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const cited = new Map<string, Set<string>>();
  for (const { from, to } of withoutStatutes(documents, links))
    if (to !== null) cited.set(from, (cited.get(from) ?? new Set()).add(to));
  return cited;
}

function withoutStatutes(documents: readonly Document[], links: readonly Link[]): readonly Link[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return links.filter(({ statedIn, citations }) => {
    const type = byId.get(statedIn)?.citations[citations[0] ?? -1]?.type;
    return !statutes.has(type?.toLowerCase() ?? "");
  });
}

/** What tells where words come from, besides the words that are shared. */
export interface Surroundings {
  /** {@link sourcesOf}. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  /** {@link citedBy}. */
  readonly cited: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the words of a passage stand in another one, in a row. */
  readonly isWithin: (words: Passage, within: Passage) => boolean;
}

/**
 * Where shared words come from. Words of the document that the later one carries out are from the `parent`; where a document above
 * both has them too, they are `inherited`; between documents of which neither carries out the other they are `lateral`, and
 * `undetermined` where one carries out a document that is not held and the other cites it: both may have the words from there.
 */
export function originFinder(
  shared: readonly Shared[],
  held: ReadonlySet<string>,
  surroundings: Surroundings,
): (passages: Shared) => Origin {
  const find = originsFinder(shared, held, surroundings);
  return (passages) => find(passages).whole;
}

/** The origin of two passages as a whole and of what no document above both has; and what of each such a document has. */
export interface Origins {
  readonly whole: Origin;
  readonly rest: Origin;
  readonly inheritedA: readonly Span[];
  readonly inheritedB: readonly Span[];
}

/** {@link originFinder}, for the words of the passages too. */
export function originsFinder(
  shared: readonly Shared[],
  held: ReadonlySet<string>,
  { sources, cited, isWithin }: Surroundings,
): (passages: Shared) => Origins {
  const standingIn = passageFinder(shared, isWithin);
  return ({ a, b, kind }) => {
    const above = sources.get(a.document) ?? NONE;
    const below = sources.get(b.document) ?? NONE;
    const common = [...above].filter((id) => below.has(id));
    const known = common.filter((id) => held.has(id));
    const isOpen =
      [...above].some((id) => !held.has(id) && (below.has(id) || cited.get(b.document)?.has(id))) ||
      [...below].some((id) => !held.has(id) && cited.get(a.document)?.has(id));
    const rest = restOf(a.document, below, { sources, isOpen });
    const standing = (passage: Passage): readonly (readonly Span[])[] =>
      known.map((id) => unite(standingIn(passage, id, kind)));
    const [ofA, ofB] = [standing(a), standing(b)];
    const isMost = (spans: readonly Span[] | undefined, { start, end }: Passage): boolean =>
      lengthOf(spans ?? []) >= MOST * (end - start);
    return {
      whole: known.some((_, at) => isMost(ofA[at], a) && isMost(ofB[at], b)) ? "inherited" : rest,
      ...{ rest, inheritedA: unite(ofA.flat()), inheritedB: unite(ofB.flat()) },
    };
  };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Where words of the document `a` come from that no document above both has. */
function restOf(
  a: string,
  below: ReadonlySet<string>,
  { sources, isOpen }: { readonly sources: Surroundings["sources"]; readonly isOpen: boolean },
): Origin {
  if (below.has(a)) return isNearest(a, below, sources) ? "parent" : "inherited";
  return isOpen ? "undetermined" : "lateral";
}

/** Whether no other of the documents above stands between: a plan's parent is what it carries out itself. */
function isNearest(
  id: string,
  above: ReadonlySet<string>,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return ![...above].some((other) => other !== id && (sources.get(other)?.has(id) ?? false));
}

/** What of a passage stands in another document too, at least as like as `kind` says. */
function passageFinder(
  shared: readonly Shared[],
  isWithin: Surroundings["isWithin"],
): (passage: Passage, document: string, kind: DuplicateKind) => readonly Span[] {
  const found = new Map<string, { here: Passage; there: Passage; kind: DuplicateKind }[]>();
  const note = (here: Passage, there: Passage, kind: DuplicateKind): void => {
    const key = `${here.document}\n${there.document}`;
    const list = found.get(key) ?? [];
    list.push({ here, there, kind });
    found.set(key, list);
  };
  for (const { a, b, kind } of shared) {
    note(a, b, kind);
    note(b, a, kind);
  }
  return (passage, other, kind) =>
    (found.get(`${passage.document}\n${other}`) ?? []).flatMap((one): readonly Span[] => {
      const start = Math.max(one.here.start, passage.start);
      const end = Math.min(one.here.end, passage.end);
      if (start >= end) return [];
      const isLike = CLOSENESS[one.kind] <= CLOSENESS[kind];
      return isLike || isWithin({ ...passage, start, end }, one.there) ? [[start, end]] : [];
    });
}

const CLOSENESS: Readonly<Record<DuplicateKind, number>> = { verbatim: 0, near: 1, paraphrase: 2 };
/** So much of a passage must stand in a document for it to be the source. */
const MOST = 0.6;
const NONE: ReadonlySet<string> = new Set();
const statutes = new Set(statuteTypes.words);
