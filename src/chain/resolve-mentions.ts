/** What one document says of each document that it names, all its mentions taken together. */
import type { Document } from "../model.ts";
import { type Identity, identifyCitation } from "./identify.ts";
import { agreeWithin } from "./identify-compare.ts";
import type { Places } from "./places.ts";

/** The mentions of one document in another. */
export interface Mentions {
  readonly citing: Document;
  /** Indices into the citations of the citing document. */
  readonly citations: readonly number[];
  readonly identity: Identity;
}

/**
 * The mentions in a document, by the document that they mean. The first mention has the date and the issuer, the later ones the
 * number alone: those go to the first. A number that is given with two dates is two documents: a bare mention of it goes to the
 * one that was given in full before it, and to neither where both were.
 */
export function mentionsIn(citing: Document, places: Places): readonly Mentions[] {
  const all = citing.citations.flatMap((citation, index) => {
    if (citation.kind === "self" || citation.key.trim() === "") return [];
    return [{ citing, citations: [index], identity: identifyCitation(citation, citing, places) }];
  });
  const groups = new Map<string, Group[]>();
  const bareness = ({ date, placeShown }: Identity): number => (date === null ? 2 : 0) + (placeShown ? 0 : 1);
  const fullFirst = [...all].sort((a, b) => bareness(a.identity) - bareness(b.identity));
  for (const mention of fullFirst) {
    const key = mention.identity.keys[0] ?? "";
    const known = groups.get(key) ?? [];
    if (known.length === 0) groups.set(key, known);
    join(known, mention);
  }
  const found = [...groups.values()].flat();
  for (const { citations } of found) citations.sort((a, b) => a - b);
  return found.sort((a, b) => (a.citations[0] ?? 0) - (b.citations[0] ?? 0));
}

/** Mentions that are being taken together. */
interface Group {
  readonly citing: Document;
  readonly citations: number[];
  identity: Identity;
}

/** A mention goes to the one group that it fits, or to the one of them that begins before it; else it stands with others like it. */
function join(groups: Group[], mention: Mentions): void {
  const fitting = groups.filter(({ identity }) => agreeWithin(identity, mention.identity));
  const [at = 0] = mention.citations;
  const before = fitting.filter(
    ({ identity, citations }) => identity.date !== null && begins(citations) < at,
  );
  const [only, another] = before.length > 0 ? before : fitting;
  const group = another === undefined ? only : fitting.find(({ identity }) => identity.date === null);
  if (group === undefined) {
    groups.push({ ...mention, citations: [...mention.citations] });
    return;
  }
  group.citations.push(...mention.citations);
  group.identity = mergeIdentity(group.identity, mention.identity);
}

function begins(citations: readonly number[]): number {
  return Math.min(...citations);
}

/** A mention as the citing document's readers take it: a paper whose place is not shown may be of their own. */
export function atHome(identity: Identity, citing: Document, places: Places): Identity {
  if (identity.place !== null || identity.scope === "central") return identity;
  const place = places.slugOf(citing.jurisdiction.province);
  const time = { day: identity.date ?? identity.year, asOf: citing.document.date, shown: false };
  return { ...identity, place, units: places.unitsOf({ place, ...time }) };
}

/** What either shows; where both do, what the first does. */
export function mergeIdentity(a: Identity, b: Identity): Identity {
  return {
    keys: [...new Set([...a.keys, ...b.keys])],
    symbol: a.symbol ?? b.symbol,
    name: a.name ?? b.name,
    type: a.type ?? b.type,
    date: a.date ?? b.date,
    year: a.year ?? b.year,
    issuer: a.issuer ?? b.issuer,
    terms: commonOf(a.terms, b.terms),
    ...placeOf(firmer(a, b), a, b),
  };
}

/** Of two that may be one document, the one that shows its place; else the one that leaves fewer provinces open. */
function firmer(a: Identity, b: Identity): Identity {
  if (a.placeShown !== b.placeShown) return a.placeShown ? a : b;
  return b.units.length > 0 && b.units.length < a.units.length ? b : a;
}

/** The units that both can be of, where they have one in common. */
function placeOf(
  { scope, province, place, placeShown }: Identity,
  a: Identity,
  b: Identity,
): Pick<Identity, "scope" | "province" | "place" | "placeShown" | "units" | "locality"> {
  const [first, second] = placeShown === a.placeShown ? [a, b] : [b, a];
  const units = commonOf(first.units, second.units);
  return { scope, province, place, placeShown, units, locality: a.locality ?? b.locality };
}

/** What both leave open; where that is nothing, what the first does, or the second where the first says nothing. */
function commonOf(a: readonly string[], b: readonly string[]): readonly string[] {
  const common = a.filter((one) => b.includes(one));
  if (common.length > 0) return common;
  return a.length > 0 ? a : b;
}
