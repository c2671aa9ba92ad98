/** Which of several documents a mention means: one, or none. */
import type { AbsentDocument, RankedCandidate } from "../model-chain.ts";
import { type Absent, absentId } from "./absent.ts";
import type { Identity } from "./identify.ts";
import { agreeOnIssuer } from "./identify-compare.ts";
import { localitiesOf } from "./identify-locality.ts";
import { reasonsFor } from "./reasons.ts";
import type { Mentions } from "./resolve-mentions.ts";

/** A document that a mention can mean: one that is held, or one that others name. */
export type Choice = { readonly identity: Identity } & (
  | { readonly held: string }
  | { readonly absent: Absent }
);

/** The one that is meant, where there is one, and those that are left where there are several. */
export function choose(mentions: Mentions, all: readonly Choice[]): readonly Choice[] {
  const choices = nearest(mentions, all);
  if (choices.length < 2) return choices;
  const agreement = ({ identity }: Choice): boolean | null => agreeOnIssuer(identity, mentions.identity);
  const named = choices.filter((one) => agreement(one) === true);
  const others = choices.filter((one) => agreement(one) !== false);
  return named.length === 1 && others.length === 1 ? named : ranked(mentions, choices);
}

/** What a document without a word of whose it is can mean is looked for in its own place, then in the one above, then at the centre. */
function nearest({ identity, citing }: Mentions, choices: readonly Choice[]): readonly Choice[] {
  if (identity.scope !== null || choices.length < 2) return choices;
  const own = localitiesOf(citing.jurisdiction.locality);
  const levels: readonly ((one: Identity) => boolean)[] = [
    ...own.map(
      (place) =>
        ({ locality }: Identity) =>
          locality === place,
    ),
    ({ scope }) => scope === "province",
    ({ scope }) => scope === "central",
  ];
  const at = levels.map((isOf) => choices.filter((one) => isOf(one.identity)));
  return at.find((found) => found.length > 0) ?? choices;
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

/** The candidates by their ids, with what speaks for each and against it. */
export function asCandidates(
  { identity }: Mentions,
  choices: readonly Choice[],
  documented: ReadonlyMap<Absent, AbsentDocument>,
): readonly RankedCandidate[] {
  return choices.map((one) => ({
    id: "held" in one ? one.held : (documented.get(one.absent)?.id ?? ""),
    reasons: reasonsFor(identity, one.identity),
  }));
}

function idOf(choice: Choice): string {
  return "held" in choice ? choice.held : absentId(choice.identity);
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
