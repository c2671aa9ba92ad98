/**
 * Which document is it? By number and sign, type, issuer, place and time: whatever of these is shown, and no more. What a text
 * does not show is `null`, and tells nothing.
 */
import { longFormOf } from "../lexicon/abbreviations.ts";
import { termsOn } from "../lexicon/congresses.ts";
import { congress, lawTypes, nameScopeCues, ownRuleTypes, termOfOffice } from "../lexicon/document-names.ts";
import { issuerOf, issuerSigned, signsOf } from "../lexicon/issuers.ts";
import type { Citation, Document } from "../model.ts";
import { lawName, nameKey, numberKey, trimZeros, yearIn, yearOfName } from "./identify-keys.ts";
import { localitiesOf, localityIn, localityOf, localityOfKind } from "./identify-locality.ts";
import { oneLine, type Places } from "./places.ts";

/** Whose paper it is: of the centre, of a province, of a body below it. */
export type Scope = "central" | "province" | "district";

/** All that is shown of who a document is. */
export interface Identity {
  /** What documents are looked up by: `number:15|kh|tu`, `name:…`; none where neither number nor name is shown. */
  readonly keys: readonly string[];
  /** As it is printed. */
  readonly symbol: string | null;
  readonly name: string | null;
  /** Folded. */
  readonly type: string | null;
  readonly date: string | null;
  readonly year: string | null;
  readonly issuer: string | null;
  /** The terms of office that it can be of, where the issuer is given with one or the day tells: `xi`. */
  readonly terms: readonly string[];
  readonly scope: Scope | null;
  /** The province's name, for papers of a province and below. */
  readonly province: string | null;
  /** What stands for the province in ids: `ha-giang`. */
  readonly place: string | null;
  /** False where the province rests on who cites, and a fuller mention may say otherwise. */
  readonly placeShown: boolean;
  /** The provinces of a time that it can be of: one name may stand for two. See `places.ts`. */
  readonly units: readonly string[];
  /** The district or commune, for papers of one: `huyện tân an`. */
  readonly locality: string | null;
}

/** What a held document shows of itself. Where it shows neither symbol nor date it has no key, and nothing can mean it. */
export function identifyDocument({ document, jurisdiction }: Document, places: Places): Identity {
  const { symbol, date, issuer, title } = document;
  const type = folded(document.type);
  const name = symbol === null && type !== null && title !== null ? `${document.type} ${title}` : null;
  const shown = symbol !== null || date !== null;
  const law =
    type !== null && lawTypes.has(type) && title !== null ? [nameKey(`${type} ${title}`, places)] : [];
  const keys = [
    ...(symbol === null ? [] : [numberKey(symbol)]),
    ...(name === null ? [] : [nameKey(name, places)]),
  ];
  const place = places.slugOf(jurisdiction.province);
  const year = symbol === null ? null : yearIn(symbol);
  return {
    keys: shown ? [...new Set([...keys, ...law])] : [],
    symbol,
    name,
    type,
    date,
    year,
    issuer: issuer === null ? null : writtenOut(issuer),
    terms: symbol === null ? [] : termsOf(symbol, date),
    scope: scopeOfLevel(jurisdiction.level) ?? (symbol === null ? null : scopeOfSymbol(symbol, issuer)),
    province: jurisdiction.province,
    place,
    placeShown: true,
    units: places.unitsOf({ place, day: date ?? year, asOf: null, shown: true }),
    locality: localityOf(jurisdiction.locality),
  };
}

/** What a mention shows of the document that it means, in the mouth of the document that it stands in. */
export function identifyCitation(citation: Citation, citing: Document, places: Places): Identity {
  const type = folded(citation.type);
  const issuer = folded(citation.issuer);
  const numbered = NUMBER_AND_SIGN.test(citation.key);
  const said = numbered ? numberShown(citation, type, places) : nameShown(citation, type, places);
  const open = numbered && issuer === null && isOpen(citation, citing);
  const shown = { ...said, scope: open ? null : said.scope, date: citation.date };
  const words = issuer ?? (numbered ? "" : oneLine(citation.key));
  const { term } = termOfOffice.phrase.exec(issuer ?? "")?.groups ?? {};
  const terms = [
    ...(term === undefined ? [] : [term]),
    ...(numbered ? termsOf(citation.key, citation.date) : []),
  ];
  const placed = placeIn(citing, { shown, words, open, places });
  const full = citation.issuer === null ? null : writtenOut(citation.issuer);
  return { ...shown, ...placed, type, issuer: full, terms };
}

interface Said {
  readonly shown: Pick<Identity, "scope" | "date" | "year">;
  /** Folded, of the issuer or of the name. */
  readonly words: string;
  readonly open: boolean;
  readonly places: Places;
}

/** The place that words name; where they name none, that of the citing document, for papers of a province and below. */
function placeIn(
  citing: Document,
  { shown, words, open, places }: Said,
): Pick<Identity, "province" | "place" | "placeShown" | "units" | "locality"> {
  const { scope, date, year } = shown;
  const named = scope === "central" ? null : places.nameIn(words);
  const here = open || scope === "province" || scope === "district" ? citing.jurisdiction.province : null;
  const province = named ?? here;
  const place = places.slugOf(province);
  const asOf = citing.document.date;
  const units = places.unitsOf({ place, day: date ?? year, asOf, shown: named !== null });
  const own = localitiesOf(citing.jurisdiction.locality);
  const locality = scope === "district" ? (localityIn(words) ?? localityOfKind(words, own)) : null;
  const placeShown = named !== null || scope === "central" || scope === "district";
  return { province, place, placeShown, units, locality };
}

/** In a document of a district a sign that bodies of several levels have may be its own, the province's or another's. */
function isOpen({ key }: Citation, { jurisdiction: { level } }: Document): boolean {
  return (level === "district" || level === "commune") && issuerOf(key)?.level === null;
}

/** The terms that a paper of the party's centre can be of by its day. */
function termsOf(symbol: string, date: string | null): readonly string[] {
  const issuer = issuerOf(symbol);
  const central = issuer !== null && !issuer.provincial && issuer.branch === "party";
  return central && date !== null ? termsOn(date) : [];
}

/** The words of an issuer, folded, with its short forms in full: `ủy ban nhân dân tỉnh` of `UBND tỉnh`. */
function writtenOut(issuer: string): string {
  return oneLine(issuer.replace(SHORT_FORM, (short) => longFormOf(short) ?? short));
}

function folded(words: string | null): string | null {
  return words === null ? null : oneLine(words);
}

type Shown = Pick<Identity, "keys" | "symbol" | "name" | "year" | "scope">;

/** A number and sign; a law that is given with both is looked up by its name, too. */
function numberShown({ key, quote, issuer }: Citation, type: string | null, places: Places): Shown {
  const law = type !== null && lawTypes.has(type) ? lawName(quote) : null;
  const year = yearIn(key) ?? (law === null ? null : yearOfName(law));
  const keys = [numberKey(key), ...(law === null ? [] : [nameKey(law, places)])];
  return { keys, symbol: key, name: null, year, scope: scopeOfSymbol(key, issuer) };
}

/** A name, or a type and a number alone: `Kế hoạch số 168`. */
function nameShown({ key, quote, issuer }: Citation, type: string | null, places: Places): Shown {
  const words = oneLine(key);
  const number =
    type !== null && words.startsWith(type)
      ? NUMBER_ALONE.exec(words.slice(type.length))?.groups?.number
      : undefined;
  const keys = [number === undefined ? nameKey(key, places) : `alone:${type ?? ""}|${trimZeros(number)}`];
  const scope = scopeOfName({ words, type, issuer }, places);
  return { keys, symbol: null, name: key, year: yearOfName(words) ?? yearOfName(quote), scope };
}

/** The key under which a held document is found by its number alone: `alone:kế hoạch|168`. */
export function aloneKey({ type, symbol }: Identity): string | null {
  const number = symbol === null ? null : /^\d+/u.exec(symbol)?.[0];
  return number && type !== null ? `alone:${type}|${trimZeros(number)}` : null;
}

/** By the last sign that is known, else by the words of who is named as issuer. */
function scopeOfSymbol(symbol: string, issuer: string | null): Scope | null {
  const words = oneLine(issuer ?? "");
  const said = scopeSaid(words, ["district", "province", "central"]);
  const known = issuerOf(symbol) ?? (issuer === null ? null : issuerSigned(signsOf(words)[0] ?? ""));
  if (known === null) return said;
  if (!known.provincial) return "central";
  return said ?? (known.level === "district" || known.level === "commune" ? "district" : "province");
}

/** A name without a sign of its place is of the citing document's, where it is one that bodies give to papers of their own. */
function scopeOfName({ words, type, issuer }: Named, places: Places): Scope | null {
  if (type !== null && lawTypes.has(type)) return "central";
  const all = `${words} ${oneLine(issuer ?? "")}`.trim();
  const said = scopeSaid(all, ["province", "central", "district"]);
  if (places.nameIn(all) !== null && said !== "district") return "province";
  if (said !== null) return said;
  return (type !== null && ownRuleTypes.has(type)) || congress.phrase.test(words) ? "province" : null;
}

/** Of the scopes that words show, the first in an order. `Mặt trận Tổ quốc Việt Nam tỉnh Sơn Bình` shows two. */
function scopeSaid(words: string, order: readonly Scope[]): Scope | null {
  const shown = nameScopeCues.flatMap(({ phrase, shows }) => (phrase.test(words) ? [shows] : []));
  return order.find((scope) => shown.includes(scope)) ?? null;
}

interface Named {
  readonly words: string;
  readonly type: string | null;
  readonly issuer: string | null;
}

function scopeOfLevel(level: string | null): Scope | null {
  if (level === "central" || level === "province") return level;
  return level === null ? null : "district";
}

const SHORT_FORM = /(?<!\p{L})\p{Lu}{2,8}(?!\p{L})/gu;
const NUMBER_AND_SIGN = /^\d[\d.]{0,12}\s*[/-]/u;
const NUMBER_ALONE = /^\s(?:số\s)?(?<number>\d{1,5})$/u;
