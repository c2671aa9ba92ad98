/** The rows and columns of the matrix: documents, or provinces where there are many documents. */
import { group, sum } from "d3-array";
import type { Language } from "../model.ts";
import type { Origin } from "../model-chain.ts";
import type { Duplication, OriginShares } from "../query/answers.ts";
import { duplicationWords } from "./duplication-words.ts";
import type { Known } from "./known.ts";
import { levelWords, say, wordFor } from "./words.ts";

/** A document, the documents of a province, or what is left. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** Its level, or its province: parties of one place stand together. */
  readonly place: string;
  readonly documents: readonly string[];
  readonly words: number;
  /** How many of these words have each origin. */
  readonly byOrigin: Readonly<Record<Origin | "own", number>>;
}

/** The parties in their order, and what was done to have no more than fit. */
export interface Parties {
  readonly parties: readonly Party[];
  readonly grouped: boolean;
  /** The names of those that are taken together. */
  readonly gathered: readonly string[];
}

/** The documents by level, province and day; by province where they are more than `most`; the last of all where even those are. */
export function partiesOf(
  { shares }: Duplication,
  { known, lang, most }: { readonly known: Known; readonly lang: Language; readonly most: number },
): Parties {
  const sorted = shares.toSorted((a, b) =>
    orderOf(a.document, known) < orderOf(b.document, known) ? -1 : 1,
  );
  const documents = sorted.map((share) =>
    partyOf([share], { id: share.document, name: known.name(share.document), place: "" }),
  );
  const placed = documents.map((party) => ({ ...party, place: placeOf(party.id, known, lang) }));
  if (placed.length <= most) return { parties: placed, grouped: false, gathered: [] };
  const provinces = [...group(sorted, ({ document }) => known.of(document)?.province ?? document)].map(
    ([id, members]) => provinceOf(id, members, { known, lang }),
  );
  return cutTo(provinces, most, lang);
}

function provinceOf(
  id: string,
  members: readonly OriginShares[],
  { known, lang }: { readonly known: Known; readonly lang: Language },
): Party {
  const [first] = members;
  const isProvince = first !== undefined && first.document !== id;
  const base = isProvince ? id : known.name(id);
  const name =
    members.length > 1 ? say(duplicationWords.several, lang, { name: base, count: members.length }) : base;
  const level = known.of(first?.document ?? id)?.level ?? null;
  return partyOf(members, { id, name, place: levelOf(level, lang) });
}

/** Those that share the most, in their order; the others as one. */
function cutTo(parties: readonly Party[], most: number, lang: Language): Parties {
  if (parties.length <= most) return { parties, grouped: true, gathered: [] };
  const shared = ({ words, byOrigin }: Party) => words - byOrigin.own;
  const kept = new Set(parties.toSorted((a, b) => shared(b) - shared(a)).slice(0, most - 1));
  const left = parties.filter((party) => !kept.has(party));
  const name = say(duplicationWords.others, lang, { count: left.length });
  const rest = merged(left, { id: "+", name, place: "" });
  return {
    parties: [...parties.filter((party) => kept.has(party)), rest],
    grouped: true,
    gathered: left.map((party) => party.name),
  };
}

type Named = Pick<Party, "id" | "name" | "place">;

function partyOf(shares: readonly OriginShares[], named: Named): Party {
  const count = (origin: Origin | "own") => sum(shares, (share) => share[origin] * share.words);
  return {
    ...named,
    documents: shares.map(({ document }) => document),
    words: sum(shares, ({ words }) => words),
    byOrigin: byEach(count),
  };
}

function merged(parties: readonly Party[], named: Named): Party {
  return {
    ...named,
    documents: parties.flatMap(({ documents }) => documents),
    words: sum(parties, ({ words }) => words),
    byOrigin: byEach((origin) => sum(parties, ({ byOrigin }) => byOrigin[origin])),
  };
}

function byEach(count: (origin: Origin | "own") => number): Party["byOrigin"] {
  return {
    parent: count("parent"),
    inherited: count("inherited"),
    lateral: count("lateral"),
    formula: count("formula"),
    undetermined: count("undetermined"),
    own: count("own"),
  };
}

function placeOf(id: string, known: Known, lang: Language): string {
  const row = known.of(id);
  return row?.province ?? levelOf(row?.level ?? null, lang);
}

function levelOf(level: string | null, lang: Language): string {
  return level === null ? duplicationWords.noPlace[lang] : wordFor(levelWords, level, lang);
}

/** Level, then province, then day, then id. */
function orderOf(id: string, known: Known): string {
  const row = known.of(id);
  const level = Object.keys(levelWords).indexOf(row?.level ?? "");
  const isHigh = level === 0;
  const place = row?.province ?? "";
  return [isHigh ? 0 : 1, place === "" ? 1 : 0, place, level, row?.date ?? "9", id].join("\u0001");
}
