/** Documents that nearly bear the marks of one that is not held: what a misprint of theirs would look like. */
import type { CandidateReason, RankedCandidate } from "../model-chain.ts";
import type { Identity } from "./identify.ts";
import { agreeOnPlace, agreeOnTime, agreeOnType } from "./identify-compare.ts";
import { numberOneOff, partsOf, reasonsFor, signOneOff } from "./reasons.ts";

/** A document, held or absent, and what is known of it. */
export interface Known {
  readonly id: string;
  readonly identity: Identity;
  /** The ids of the documents that name it. */
  readonly citedBy: ReadonlySet<string>;
}

/** Finds the documents that one nearly is, the likeliest first. */
export function nearFinder(all: readonly Known[]): (one: Known) => readonly RankedCandidate[] {
  const index = new Map<string, Known[]>();
  for (const known of all)
    for (const key of placesToLook(known.identity)) {
      const there = index.get(key) ?? [];
      if (there.length === 0) index.set(key, there);
      there.push(known);
    }
  return (one) => {
    const found = new Set(placesToLook(one.identity).flatMap((key) => index.get(key) ?? []));
    return [...found]
      .filter((other) => other.id !== one.id && isNear(one, other))
      .map(({ id, identity }) => ({ id, reasons: reasonsFor(one.identity, identity) }))
      .sort(
        (a, b) => against(a) - against(b) || b.reasons.length - a.reasons.length || (a.id < b.id ? -1 : 1),
      )
      .slice(0, MOST);
  };
}

/** The same number in one place, or at the centre where a sign does not tell whose it is; and the same sign on one day. */
function placesToLook(identity: Identity): readonly string[] {
  const parts = partsOf(identity);
  if (parts === null) return [];
  const { number, sign } = parts;
  const places = new Set([identity.place ?? "", ...(identity.scope === null ? [""] : [])]);
  const numbered = [...places].map((place) => `${place}|${number}`);
  return identity.date === null ? numbered : [...numbered, `${identity.date}|${sign}`];
}

/**
 * The same number with another mark beside it, or a sign or a number that is one character off where all else agrees: but not
 * where a document names both, each by its own.
 */
function isNear({ identity: one, citedBy }: Known, { identity: other, citedBy: others }: Known): boolean {
  const [key = ""] = one.keys;
  if (other.keys.includes(key)) return true;
  if (!signOneOff(one, other) && !numberOneOff(one, other)) return false;
  if ([...citedBy].some((id) => others.has(id))) return false;
  return agreeOnTime(one, other) && agreeOnType(one, other) && agreeOnPlace(one, other);
}

/** How much speaks against a document. */
function against({ reasons }: RankedCandidate): number {
  return reasons.filter((reason) => AGAINST.has(reason)).length;
}

const AGAINST: ReadonlySet<CandidateReason> = new Set<CandidateReason>([
  "date-differs",
  "type-differs",
  "issuer-differs",
  "other-series",
  "other-term",
  "other-province",
  "before-merger",
  "other-locality",
]);

/** More than these are no likely misprints. */
const MOST = 5;
