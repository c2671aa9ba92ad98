import { statuteTypes } from "../lexicon/statutes.ts";
import type { Document, Duplicate, Link, Origin, Passage } from "../model.ts";
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

const NONE: ReadonlySet<string> = new Set();
const statutes = new Set(statuteTypes);
