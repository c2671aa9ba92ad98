import type { Document } from "../model.ts";
import type { AbsentDocument, Link } from "../model-chain.ts";
import { type Absent, absentDocuments, absentId } from "./absent.ts";
import type { Identity } from "./identify.ts";
import { agreeOnIssuer } from "./identify-compare.ts";
import { placesOf } from "./places.ts";
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
  const documented = absent.all();
  const meanings = new Map(
    [...found].map(([mentions, one]) => [mentions, meaningOf(mentions, one, documented)]),
  );
  return {
    links: linksBetween(sorted, meanings),
    absent: [...documented.values()].sort((a, b) => byCodeUnits(a.id, b.id)),
  };
}

type Choice = { readonly identity: Identity } & ({ readonly held: string } | { readonly absent: Absent });

type Found =
  | { readonly held: string }
  | { readonly absent: Absent }
  | { readonly several: readonly Choice[] }
  | { readonly near: readonly Candidate[]; readonly rule: string };

/** One candidate, or one whose issuer is the one named; none makes a new absent document, several make nothing. */
function settle(
  mentions: Mentions,
  choices: readonly Choice[],
  absent: ReturnType<typeof absentDocuments>,
): Found {
  const named = choices.filter(({ identity }) => agreeOnIssuer(identity, mentions.identity) === true);
  const others = choices.filter(({ identity }) => agreeOnIssuer(identity, mentions.identity) !== false);
  const [only, another] = choices.length > 1 && named.length === 1 && others.length === 1 ? named : choices;
  if (only === undefined) return { absent: absent.add(mentions) };
  if (another !== undefined) return { several: ranked(mentions, choices) };
  if ("held" in only) return { held: only.held };
  absent.join(only.absent, mentions);
  return { absent: only.absent };
}

/** Those of the named issuer first, then the latest, then by id. */
function ranked({ identity }: Mentions, choices: readonly Choice[]): readonly Choice[] {
  const rank = (one: Choice): number => [true, null, false].indexOf(agreeOnIssuer(one.identity, identity));
  return [...choices].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      -byCodeUnits(a.identity.date ?? "", b.identity.date ?? "") ||
      byCodeUnits(idOf(a), idOf(b)),
  );
}

function idOf(choice: Choice): string {
  return "held" in choice ? choice.held : absentId(choice.identity);
}

function meaningOf(
  { citing }: Mentions,
  found: Found,
  documented: ReadonlyMap<Absent, AbsentDocument>,
): Meaning {
  const named = (absent: Absent): string => documented.get(absent)?.id ?? "";
  if ("held" in found) return { status: found.held === citing.id ? "self" : "resolved", to: found.held };
  if ("absent" in found) return { status: "absent", to: named(found.absent) };
  if ("near" in found)
    return {
      status: "ambiguous",
      rule: found.rule,
      candidates: found.near.map(({ id }) => id).sort(byCodeUnits),
    };
  const candidates = found.several.map((one) => ("held" in one ? one.held : named(one.absent)));
  return { status: "ambiguous", rule: null, candidates };
}

/** Dated mentions first, numbers before names, and those that show more before those that show less. */
function inOrder(all: readonly Mentions[]): readonly Mentions[] {
  const rank = ({ identity }: Mentions): number =>
    (identity.date === null ? 8 : 0) +
    (identity.symbol === null ? 4 : 0) +
    (identity.year === null && identity.term === null ? 2 : 0) +
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
