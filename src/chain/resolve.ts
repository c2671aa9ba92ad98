import type { Document } from "../model.ts";
import type { AbsentDocument, Link } from "../model-chain.ts";
import { type Absent, absentDocuments } from "./absent.ts";
import type { Known } from "./absent-near.ts";
import { placesOf } from "./places.ts";
import { reasonsFor } from "./reasons.ts";
import { asCandidates, type Choice, choose } from "./resolve-choice.ts";
import { type Candidate, heldDocuments } from "./resolve-held.ts";
import { linksBetween, type Meaning } from "./resolve-links.ts";
import { type Mentions, mentionsIn } from "./resolve-mentions.ts";

/** What the citations of documents come to. */
export interface Resolved {
  readonly links: readonly Link[];
  readonly absent: readonly AbsentDocument[];
}

/**
 * Which document each citation means: one that is held, one that is absent, or, where several fit, none, and the candidates are
 * listed. Mentions that show a date are settled first, so that bare ones find what those have shown.
 */
export function resolveCitations(documents: readonly Document[]): Resolved {
  const sorted = [...documents].sort((a, b) => byCodeUnits(a.id, b.id));
  const places = placesOf(sorted);
  const held = heldDocuments(sorted, places);
  const absent = absentDocuments(places);
  const found = new Map<Mentions, Found>();
  for (const mentions of inOrder(sorted.flatMap((document) => mentionsIn(document, places)))) {
    const choices: Choice[] = [
      ...held.fitting(mentions).map(({ id, identity }) => ({ identity, held: id })),
      ...absent.fitting(mentions).map((one) => ({ identity: one.identity, absent: one })),
    ];
    const near = choices.length === 0 ? held.near(mentions) : null;
    found.set(
      mentions,
      near ? { near: near.candidates, rule: near.rule } : settle(mentions, choices, absent),
    );
  }
  const documented = absent.all(withCiting(held.all, found));
  const meanings = new Map(
    [...found].map(([mentions, one]) => [mentions, meaningOf(mentions, one, documented)]),
  );
  return {
    links: linksBetween(sorted, meanings),
    absent: [...documented.values()].sort((a, b) => byCodeUnits(a.id, b.id)),
  };
}

/** The held documents with those who name them. */
function withCiting(held: readonly Candidate[], found: ReadonlyMap<Mentions, Found>): readonly Known[] {
  const citedBy = new Map(held.map(({ id }) => [id, new Set<string>()]));
  for (const [{ citing }, one] of found) if ("held" in one) citedBy.get(one.held)?.add(citing.id);
  return held.map(({ id, identity }) => ({ id, identity, citedBy: citedBy.get(id) ?? new Set() }));
}

type Found =
  | { readonly held: string }
  | { readonly absent: Absent }
  | { readonly several: readonly Choice[] }
  | { readonly near: readonly Candidate[]; readonly rule: string };

/** One candidate is meant; none makes a new absent document, several make nothing. */
function settle(
  mentions: Mentions,
  choices: readonly Choice[],
  absent: ReturnType<typeof absentDocuments>,
): Found {
  const [only, ...others] = choose(mentions, choices);
  if (only === undefined) return { absent: absent.add(mentions) };
  if (others.length > 0) return { several: [only, ...others] };
  if ("held" in only) return { held: only.held };
  absent.join(only.absent, mentions);
  return { absent: only.absent };
}

function meaningOf(
  mentions: Mentions,
  found: Found,
  documented: ReadonlyMap<Absent, AbsentDocument>,
): Meaning {
  if ("held" in found)
    return { status: found.held === mentions.citing.id ? "self" : "resolved", to: found.held };
  if ("absent" in found) return { status: "absent", to: documented.get(found.absent)?.id ?? "" };
  if ("several" in found) {
    const candidates = asCandidates(mentions, found.several, documented);
    return { status: "ambiguous", rule: null, candidates };
  }
  const candidates = found.near
    .map(({ id, identity }) => ({ id, reasons: reasonsFor(mentions.identity, identity) }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
  return { status: "ambiguous", rule: found.rule, candidates };
}

/** Dated mentions first, numbers before names, and those that show more before those that show less. */
function inOrder(all: readonly Mentions[]): readonly Mentions[] {
  const rank = ({ identity }: Mentions): number =>
    (identity.date === null ? 8 : 0) +
    (identity.symbol === null ? 4 : 0) +
    (identity.year === null && identity.terms.length === 0 ? 2 : 0) +
    (identity.province === null && identity.scope !== "central" ? 1 : 0);
  return [...all].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      byCodeUnits(a.citing.id, b.citing.id) ||
      (a.citations[0] ?? 0) - (b.citations[0] ?? 0),
  );
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
