/** Which of the held documents a mention can mean, and which it nearly means. */
import { nearness } from "../compare/natural.ts";
import type { Document } from "../model.ts";
import { aloneKey, type Identity, identifyDocument } from "./identify.ts";
import {
  agree,
  agreeOnIssuer,
  agreeOnPlace,
  agreeOnTime,
  agreeOnType,
  sharePlace,
} from "./identify-compare.ts";
import { mergedInto, type Places } from "./places.ts";
import { partsOf } from "./reasons.ts";
import { atHome, type Mentions } from "./resolve-mentions.ts";

/** A document that a mention can mean. */
export interface Candidate {
  readonly id: string;
  readonly identity: Identity;
}

/** Documents that a mention nearly fits, and what is amiss: `resolve.near-date`. */
export interface NearMiss {
  readonly rule: string;
  readonly candidates: readonly Candidate[];
}

/** Looks documents up by what a mention shows. */
export interface HeldDocuments {
  readonly all: readonly Candidate[];
  readonly fitting: (mentions: Mentions) => readonly Candidate[];
  readonly near: (mentions: Mentions) => NearMiss | null;
}

/** The held documents, by number, by name and by day. */
export function heldDocuments(documents: readonly Document[], places: Places): HeldDocuments {
  const held = documents.map((document) => ({
    id: document.id,
    identity: identifyDocument(document, places),
  }));
  const byKey = new Map<string, Candidate[]>();
  const byDay = new Map<string, Candidate[]>();
  const put = (index: Map<string, Candidate[]>, key: string | null, one: Candidate): void => {
    if (key === null) return;
    const known = index.get(key);
    if (known) known.push(one);
    else index.set(key, [one]);
  };
  for (const one of held) {
    for (const key of one.identity.keys) put(byKey, key, one);
    put(byKey, aloneKey(one.identity), one);
    put(byDay, one.identity.date, one);
  }
  const bearing = (keys: readonly string[]): readonly Candidate[] => [
    ...new Set(keys.flatMap((key) => byKey.get(key) ?? [])),
  ];
  return {
    all: held,
    fitting: (mentions) => bearing(mentions.identity.keys).filter((one) => fits(mentions, one, places)),
    near: (mentions) => nearMiss(mentions, { bearing: bearing(mentions.identity.keys), byDay, places }),
  };
}

/** A number of a province says nothing outside of it: there only a shared date tells. A document cannot cite a later one. */
function fits({ citing, identity }: Mentions, { id, identity: held }: Candidate, places: Places): boolean {
  if (!agree(identity, held)) return false;
  if (identity.date !== null && held.date !== null) return true;
  const own = citing.document.date;
  if (own !== null && held.date !== null && held.date > own && id !== citing.id) return false;
  const here = atHome(identity, citing, places);
  return (
    sharePlace(identity, held) || sharePlace(here, held) || (held.scope === null && held.province === null)
  );
}

interface Nearby {
  readonly bearing: readonly Candidate[];
  readonly byDay: ReadonlyMap<string, readonly Candidate[]>;
  readonly places: Places;
}

/** What a slip of the pen would look like. It is never taken for the document, but named beside it. */
function nearMiss({ citing, identity }: Mentions, { bearing, byDay, places }: Nearby): NearMiss | null {
  if (identity.date === null) return beforeMerger(identity, bearing);
  const others = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates.filter(({ id, identity: held }) => id !== citing.id && agreeOnPlace(identity, held));
  const here = atHome(identity, citing, places);
  const day = others(byDay.get(identity.date) ?? []);
  const tries: readonly NearMiss[] = [
    {
      rule: "resolve.near-type",
      candidates: others(bearing).filter((one) => one.identity.date === identity.date),
    },
    {
      rule: "resolve.near-date",
      candidates: others(bearing).filter((one) => nearInTime(identity, one.identity)),
    },
    { rule: "resolve.near-symbol", candidates: day.filter((one) => nearInSymbol(here, one.identity)) },
    { rule: "resolve.same-day", candidates: day.filter((one) => sameDayUnnumbered(identity, one.identity)) },
  ];
  return tries.find(({ candidates }) => candidates.length > 0) ?? null;
}

/** A bare number of a province that was made by a merger: those of the provinces that went into it may be meant. */
function beforeMerger(identity: Identity, bearing: readonly Candidate[]): NearMiss | null {
  const before = new Set(identity.units.flatMap(mergedInto));
  const candidates = bearing.filter(
    ({ identity: held }) =>
      held.units.some((unit) => before.has(unit)) &&
      held.scope === identity.scope &&
      agreeOnType(identity, held),
  );
  return candidates.length > 0 ? { rule: "resolve.before-merger", candidates } : null;
}

/** The same number in the same place and year, or on the same day of another year: one of the dates may be misprinted. */
function nearInTime(a: Identity, b: Identity): boolean {
  if (a.symbol === null || a.date === null || b.date === null || !agreeOnType(a, b) || !sharePlace(a, b))
    return false;
  return a.date.slice(0, 4) === b.date.slice(0, 4) || a.date.slice(4) === b.date.slice(4);
}

/** The same number under nearly the same sign on the same day: one of the signs may be misprinted. Near numbers of one day are neighbours. */
function nearInSymbol(a: Identity, b: Identity): boolean {
  if (a.symbol === null || b.symbol === null || !agreeOnType(a, b) || !sharePlace(a, b)) return false;
  if (partsOf(a)?.number !== partsOf(b)?.number) return false;
  return nearness(a.symbol.toLowerCase(), b.symbol.toLowerCase()) >= NEAR_SYMBOL;
}

/** A document whose number is missing, of the same day, type, issuer and place. */
function sameDayUnnumbered(a: Identity, b: Identity): boolean {
  const bare = a.symbol !== null && b.symbol === null && b.type !== null && agreeOnTime(a, b);
  return bare && agreeOnType(a, b) && sharePlace(a, b) && agreeOnIssuer(a, b) !== false;
}

/** One wrong letter or stroke in a number of eight to twelve characters. */
const NEAR_SYMBOL = 0.93;
