/** Documents that are named and not held: mentions of the same one, in whichever documents, meet in one. */
import { termOfOffice } from "../lexicon/document-names.ts";
import { issuerOf } from "../lexicon/issuers.ts";
import { branchCues, centralStatute, levelCues } from "../lexicon/jurisdictions.ts";
import type { Citation, Document } from "../model.ts";
import type { AbsentDocument } from "../model-chain.ts";
import { fold } from "../text/fold.ts";
import { type Known, nearFinder } from "./absent-near.ts";
import type { Identity } from "./identify.ts";
import { agree, shareUnit } from "./identify-compare.ts";
import { oneLine, type Places } from "./places.ts";
import { atHome, type Mentions, mergeIdentity } from "./resolve-mentions.ts";

/** An absent document in the making. */
export interface Absent {
  readonly members: Mentions[];
  identity: Identity;
}

/** Takes mentions of documents that are not held. */
export interface AbsentDocuments {
  /** Those that mentions can mean. */
  readonly fitting: (mentions: Mentions) => readonly Absent[];
  readonly join: (absent: Absent, mentions: Mentions) => void;
  readonly add: (mentions: Mentions) => Absent;
  /** Their ids and what is known of them, by id. */
  readonly all: (held: readonly Known[]) => ReadonlyMap<Absent, AbsentDocument>;
}

/** An empty collection of absent documents. */
export function absentDocuments(places: Places): AbsentDocuments {
  const byKey = new Map<string, Set<Absent>>();
  const list: Absent[] = [];
  const index = (absent: Absent): void => {
    for (const key of absent.identity.keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(absent));
  };
  return {
    fitting: ({ identity, citing }) => {
      const found = new Set(identity.keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      const here = atHome(identity, citing, places);
      return [...found].filter(
        (one) =>
          agree(identity, one.identity) &&
          meets(here, one.identity) &&
          isOlder(one.identity, identity, citing),
      );
    },
    join: (absent, mentions) => {
      absent.members.push(mentions);
      absent.identity = mergeIdentity(absent.identity, mentions.identity);
      index(absent);
    },
    add: (mentions) => {
      const absent = { members: [mentions], identity: mentions.identity };
      list.push(absent);
      index(absent);
      return absent;
    },
    all: (held) => named(list, { held, places }),
  };
}

/** A document cannot cite a later one; what it gives a date itself is its own affair. */
function isOlder({ date }: Identity, mention: Identity, { document }: Document): boolean {
  return mention.date !== null || date === null || document.date === null || date <= document.date;
}

/** A number of a province means nothing in another one, but for a shared date. */
function meets(a: Identity, b: Identity): boolean {
  if (a.date !== null && a.date === b.date) return true;
  return b.scope === "central" || b.place === null || shareUnit(a, b);
}

/** Symbol or name, `@`, date or `?`, with the place before it for bodies of a province. */
export function absentId({ symbol, name, date, year, place: slug }: Identity): string {
  const place = slug === null ? "" : `${slug}/`;
  const bare = symbol ?? name?.replace(/\s+/gu, " ").trim() ?? "";
  const known = date ?? (symbol === null ? year : null) ?? "?";
  return `${place}${bare}@${known}`;
}

/** As the first who names it takes it: a paper whose place is not shown may be of his own. */
function atHomeOf({ identity, members }: Absent, places: Places): Identity {
  const [first] = members;
  return first === undefined ? identity : atHome(identity, first.citing, places);
}

function named(
  list: readonly Absent[],
  { held, places }: { readonly held: readonly Known[]; readonly places: Places },
): ReadonlyMap<Absent, AbsentDocument> {
  const described = list.map((absent) => ({ absent, document: describe(absent) }));
  described.sort((a, b) => order(a.document, b.document));
  const seen = new Map<string, number>();
  const distinct = described.map(({ absent, document }) => {
    const count = (seen.get(document.id) ?? 0) + 1;
    seen.set(document.id, count);
    return { absent, document: count === 1 ? document : { ...document, id: `${document.id}~${count}` } };
  });
  const known = distinct.map(({ absent, document }) => ({
    id: document.id,
    identity: atHomeOf(absent, places),
    citedBy: new Set(document.citedBy),
  }));
  const near = nearFinder([...held, ...known]);
  return new Map(
    distinct.map(({ absent, document }, i) => [absent, { ...document, near: near(known[i] as Known) }]),
  );
}

/** What the mentions say, the full ones, which show a date, before the short ones. */
function describe({ members, identity }: Absent): AbsentDocument {
  const mentioned = members.flatMap(({ citing, citations }) =>
    citations.flatMap((i) => citing.citations[i] ?? []),
  );
  const full = mentioned.filter(({ date }) => date !== null);
  const symbol = mostCommon(members.map((one) => one.identity.symbol));
  const name = symbol === null ? mostCommon(members.map((one) => one.identity.name)) : null;
  const id = absentId({ ...identity, symbol, name });
  const former = members.map((one) => absentId({ ...one.identity, symbol, name: one.identity.name ?? name }));
  const type = mostCommon(full.map(({ type }) => type)) ?? mostCommon(mentioned.map(({ type }) => type));
  const issuer = mostCommon(full.map(issuerIn)) ?? mostCommon(mentioned.map(issuerIn));
  const standing = standingOf({ issuer, symbol, type, name });
  return {
    id,
    aliases: [...new Set(former)].filter((one) => one !== id).sort(),
    symbol,
    name,
    type,
    date: identity.date,
    issuer,
    province: identity.province,
    ...standing,
    citedBy: [...new Set(members.map(({ citing }) => citing.id))].sort(),
    near: [],
  };
}

/** Level and side: of the issuer's name where a mention gives it, of its sign, of the document's own name, or of a statute. */
function standingOf({
  issuer,
  symbol,
  type,
  name,
}: Pick<AbsentDocument, "issuer" | "symbol" | "type" | "name">) {
  const words = oneLine(issuer ?? name ?? "");
  const sign = symbol === null ? null : issuerOf(symbol);
  const statute = centralStatute.phrase.test(oneLine(type ?? ""));
  const level = levelCues.find(({ phrase }) => phrase.test(words))?.shows ?? sign?.level ?? null;
  const branch = branchCues.find(({ phrase }) => phrase.test(words))?.shows ?? sign?.branch ?? null;
  return {
    level: level ?? (statute ? "central" : null),
    branch: branch ?? (statute ? "state" : null),
  } as const;
}

/** The issuer without the term of office that it is named with: `Bộ Chính trị` of `Bộ Chính trị (khóa X)`. */
function issuerIn({ issuer }: Citation): string | null {
  const term = issuer === null ? null : termOfOffice.phrase.exec(fold(issuer));
  return issuer !== null && term ? issuer.slice(0, term.index).replace(/[\s(,]+$/u, "") : issuer;
}

/** The value that is given most often, in its first spelling by code units; `null` where none is given. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best[0]?.[0].replace(/\s+/gu, " ").trim() ?? null;
}

function order(a: AbsentDocument, b: AbsentDocument): number {
  const [x, y] = [a, b].map(({ id, type, citedBy }) => [id, oneLine(type ?? ""), ...citedBy].join("\n"));
  if (x === y) return 0;
  return (x ?? "") < (y ?? "") ? -1 : 1;
}
