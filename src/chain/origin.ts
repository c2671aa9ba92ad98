import { statuteTypes } from "../lexicon/statutes.ts";
import type { Document, Duplicate, Link, Origin, Passage } from "../model.ts";
import { type Claim, shareWords } from "../text/shares.ts";
import { overlapOf, type Span } from "../text/span.ts";
import { ancestorsOf } from "./align-pairs.ts";

/** Two passages that share words, before it is known where from. */
export type Shared = Omit<Duplicate, "origin">;

/** The ids of the documents that a document may have its words from: all that it carries out, continues or acts by, but for statutes. */
export function sourcesOf(
  documents: readonly Document[],
  links: readonly Link[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const isStatute = ({ statedIn, citations }: Link): boolean => {
    const type = byId.get(statedIn)?.citations[citations[0] ?? -1]?.type;
    return statutes.has(type?.toLowerCase() ?? "");
  };
  return ancestorsOf(links.filter((link) => !isStatute(link)));
}

/**
 * Where shared words come from. Words of the document that the later one carries out are from the `parent`; where a document above
 * both has them too, they are `inherited`; between documents of which neither carries out the other they are `lateral`, and
 * `undetermined` if both cite a document above them that is not held.
 */
export function originFinder(
  shared: readonly Shared[],
  held: ReadonlySet<string>,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): (passages: Shared) => Origin {
  const standsIn = passageFinder(shared);
  return ({ a, b }) => {
    const above = sources.get(a.document) ?? NONE;
    const below = sources.get(b.document) ?? NONE;
    const common = [...above].filter((id) => below.has(id));
    if (common.some((id) => held.has(id) && standsIn(a, id) && standsIn(b, id))) return "inherited";
    if (below.has(a.document)) return isNearest(a.document, below, sources) ? "parent" : "inherited";
    return common.some((id) => !held.has(id)) ? "undetermined" : "lateral";
  };
}

/** Whether no other of the documents above stands between: a plan's parent is what it carries out itself. */
function isNearest(
  id: string,
  above: ReadonlySet<string>,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return ![...above].some((other) => other !== id && (sources.get(other)?.has(id) ?? false));
}

/** Whether at least half of a passage stands in another document, by the passages that are known to be shared. */
function passageFinder(shared: readonly Shared[]): (passage: Passage, document: string) => boolean {
  const spans = new Map<string, Span[]>();
  const note = (passage: Passage, other: Passage): void => {
    const key = `${passage.document}\n${other.document}`;
    const list = spans.get(key) ?? [];
    list.push([passage.start, passage.end]);
    spans.set(key, list);
  };
  for (const { a, b } of shared) {
    note(a, b);
    note(b, a);
  }
  return ({ document, start, end }, other) =>
    (spans.get(`${document}\n${other}`) ?? []).some(
      (span) => overlapOf(span, [start, end]) * 2 >= end - start,
    );
}

/** How a document's body words divide by where they come from; the six shares sum to 1. */
export interface OriginShare extends Readonly<Record<Origin | "own", number>> {
  readonly document: string;
  /** Words of the provisions: neither header nor foot. */
  readonly words: number;
}

/** The shares of each document, in the order given. A document without words is its own. */
export function originShares(
  documents: readonly Document[],
  duplicates: readonly Duplicate[],
): readonly OriginShare[] {
  const claims = claimsByDocument(duplicates);
  return documents.map(({ id, text, outline }) => {
    const body = outline.map((provision) => provision.body);
    const { words, byOrigin } = shareWords(text, body, claims.get(id) ?? []);
    const share = (origin: string): number => (byOrigin[origin] ?? 0) / Math.max(1, words);
    return {
      document: id,
      words,
      inherited: share("inherited"),
      parent: share("parent"),
      lateral: share("lateral"),
      formula: share("formula"),
      undetermined: share("undetermined"),
      own: words === 0 ? 1 : share("own"),
    };
  });
}

/**
 * What of each document is claimed as not its own. Words from a parent, or inherited, are borrowed by the later document only; of
 * the other origins each of the two has its share.
 */
function claimsByDocument(duplicates: readonly Duplicate[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  const add = ({ document, start, end }: Passage, origin: Origin): void => {
    const list = claims.get(document) ?? [];
    list.push({ span: [start, end], origin, rank: RANKS[origin] });
    claims.set(document, list);
  };
  for (const { a, b, origin } of duplicates) {
    add(b, origin);
    if (origin !== "parent" && origin !== "inherited") add(a, origin);
  }
  return claims;
}

/** Where several origins claim a word, the first of these has it. */
const RANKS: Readonly<Record<Origin, number>> = {
  formula: 0,
  parent: 1,
  inherited: 2,
  undetermined: 3,
  lateral: 4,
};
const NONE: ReadonlySet<string> = new Set();
const statutes = new Set(statuteTypes);
