import { type Province, provinces } from "../lexicon/provinces.ts";
import { addPhrase, emptyPhrases, type Phrases } from "../text/phrases.ts";
import { firstWords, isIn, numberOf, numbersOf } from "../text/vocabulary.ts";
import { keyOf } from "./units-keys.ts";
import { PREDICATE, TERRITORY } from "./units-phrase-ends.ts";
import { bodyTree, type Found, isWordOf, longestName, wordAt } from "./units-phrases.ts";
import { foldedWords, isCapital, isWord, standAt, type Tokens, written } from "./units-tokens.ts";

/** Where a body stands, as its name says. */
export interface UnitPlace {
  /** The province that is named. */
  readonly province: Pick<Province, "name" | "kind"> | null;
  /** `tỉnh` or `thành phố` alone: the province of the document, where it is one of that kind. */
  readonly own: "tỉnh" | "thành phố" | null;
  /** The words for it: `tỉnh`, `cấp tỉnh`. */
  readonly ownWords: string | null;
  /** `Việt Nam`, `Trung ương`. */
  readonly central: boolean;
  /** Anything narrower, as it belongs into the name: `các huyện, thị xã, thành phố`, `cấp xã`, `khu vực XII`. */
  readonly words: string;
  /** Words before it that a name keeps: `trên địa bàn`. */
  readonly lead: string;
  /** The token after it. */
  readonly end: number;
}

/** The place that begins at a token. */
export function placeAt(tokens: Tokens, at: number): UnitPlace | null {
  const opening = openingAt(tokens, at);
  if (!opening) return plainPlaceAt(tokens, at);
  const place = plainPlaceAt(tokens, at + opening.words.length);
  if (!place || place.central || place.words.startsWith("khu vực")) return null;
  if (tokens.numbers[at] === WITHIN && place.words !== "") return null;
  const { province, own, ownWords, central, words, end } = place;
  return { province, own, ownWords, central, words, lead: opening.kept, end };
}

function openingAt(tokens: Tokens, at: number): Opening | undefined {
  return isIn(firstOfOpenings, tokens.numbers[at])
    ? OPENINGS.find(({ words }) => standAt(tokens, at, words))
    : undefined;
}

function plainPlaceAt(tokens: Tokens, at: number): UnitPlace | null {
  const { numbers, shouted } = tokens;
  const first = numbers[at];
  if (isIn(firstOfCountry, first)) {
    const country = COUNTRY.find(({ words }) => standAt(tokens, at, words));
    if (country) return nationWide(country.name, at + country.words.length);
  }
  if (first === AREA && numbers[at + 1] === REGION && isRegion(tokens, at + 2))
    return narrower(`khu vực ${written(tokens, at + 2, at + 3)}`, at + 3);
  if (shouted || isCapital(tokens, at)) {
    const found = provinceAt(tokens, at);
    if (found) return inProvince(found);
  }
  return territoriesAt(tokens, at);
}

function isRegion(tokens: Tokens, at: number): boolean {
  return at < tokens.length && /^(?:[ivx]+|\d+)$/u.test(foldedWords(tokens, at, at + 1));
}

/** A province that the lexicon knows, or the document's own. */
function provinceAt(tokens: Tokens, at: number): Found<Pick<Province, "name" | "kind">> | null {
  const { home } = tokens;
  if (home && standAt(tokens, at, home.words)) return { value: home, end: at + home.words.length };
  return longestName(tokens, at, provinceTree);
}

/** `tỉnh Hà Giang`, `tỉnh`, `cấp xã`, `các huyện, thị xã, thành phố`, `huyện Tuy Phong`. */
function territoriesAt(tokens: Tokens, at: number): UnitPlace | null {
  const from = tokens.numbers[at] === ALL ? at + 1 : at;
  const first = wordAt(tokens, from, TERRITORY);
  if (first === null) return levelsAt(tokens, at);
  const { end, parts } = territoriesFrom(tokens, from, first);
  if (parts.length > 1 || from > at) return listed(tokens, { isAll: from > at, end, parts });
  return single(tokens, parts[0] ?? "", end);
}

/** The territories of a list, from one that begins at a token on. */
function territoriesFrom(tokens: Tokens, from: number, firstEnd: number): { end: number; parts: string[] } {
  const { numbers } = tokens;
  const parts: string[] = [];
  let start = from;
  let end = firstEnd;
  for (;;) {
    parts.push(territory(tokens, start, end));
    if (numbers[end] === STOP && numbers[end - 1] === CITY) end++;
    const next = afterSeparator(numbers, end);
    const more = wordAt(tokens, next, TERRITORY);
    if (more === null || numbers[next] === LEVEL || parts.length > 7 || longestName(tokens, next, bodyTree))
      return { end, parts };
    start = next;
    end = more;
  }
}

function territory(tokens: Tokens, start: number, end: number): string {
  const words = written(tokens, start, end).toLowerCase();
  return words === "tp" ? "thành phố" : words === "tx" ? "thị xã" : words;
}

interface Listed {
  readonly isAll: boolean;
  readonly end: number;
  readonly parts: readonly string[];
}

function listed(tokens: Tokens, { isAll, end, parts }: Listed): UnitPlace {
  const central = standAt(tokens, end, CENTRAL_TAIL);
  const words = `${isAll ? "các " : ""}${parts.join(", ")}${central ? " trực thuộc Trung ương" : ""}`;
  const after = central ? end + CENTRAL_TAIL.length : end;
  return { province: null, own: null, ownWords: null, central, words, lead: "", end: after };
}

function single(tokens: Tokens, word: string, end: number): UnitPlace {
  if (word === "tỉnh" || word === "thành phố") {
    const found = tokens.shouted || isCapital(tokens, end) ? provinceAt(tokens, end) : null;
    if (found) return { ...inProvince(found), ownWords: word };
    const after = nameEnd(tokens, end);
    return after > end
      ? narrower(`${word} ${written(tokens, end, after)}`, after)
      : ownPlace(word, word, end);
  }
  if (word === "cấp tỉnh") return ownPlace("tỉnh", word, end);
  if (word === "cấp thành phố") return ownPlace("thành phố", word, end);
  const after = nameEnd(tokens, end);
  return narrower(after > end ? `${word} ${written(tokens, end, after)}` : word, after);
}

/** `các cấp`, `cùng cấp`, `các địa phương`. */
function levelsAt(tokens: Tokens, at: number): UnitPlace | null {
  const { numbers } = tokens;
  const first = numbers[at];
  if (first !== ALL && first !== SAME) return null;
  if (standAt(tokens, at, LOCALITIES)) return narrower("các địa phương", at + LOCALITIES.length);
  if (numbers[at + 1] !== LEVEL || numbers[at + 2] === COMMITTEE || numbers[at + 2] === GOVERNMENT)
    return null;
  return narrower(first === ALL ? "các cấp" : "cùng cấp", at + 2);
}

/** Two or three words with capitals, or a number: the name of a district or commune. */
function nameEnd(tokens: Tokens, at: number): number {
  if (tokens.shouted || at >= tokens.length) return at;
  if (/^\d{1,2}$/u.test(foldedWords(tokens, at, at + 1))) return at + 1;
  let end = at;
  while (end < at + 3 && isCapital(tokens, end) && isWord(tokens, end)) end++;
  if (end === at + 1) return isWordOf(tokens, at, PREDICATE) ? at : end;
  return end > at ? end : at;
}

function afterSeparator(numbers: Int32Array, at: number): number {
  const mark = numbers[at];
  if (mark === COMMA && numbers[at + 1] === AND) return at + 2;
  return mark === COMMA || mark === AND || mark === SLASH ? at + 1 : at;
}

function inProvince({ value, end }: Found<Pick<Province, "name" | "kind">>): UnitPlace {
  return { province: value, own: null, ownWords: null, central: false, words: "", lead: "", end };
}

function nationWide(words: string, end: number): UnitPlace {
  return { province: null, own: null, ownWords: null, central: true, words, lead: "", end };
}

function narrower(words: string, end: number): UnitPlace {
  return { province: null, own: null, ownWords: null, central: false, words, lead: "", end };
}

function ownPlace(own: "tỉnh" | "thành phố", ownWords: string, end: number): UnitPlace {
  return { province: null, own, ownWords, central: false, words: "", lead: "", end };
}

const AND = numberOf("và");
const COMMA = numberOf(",");
const SLASH = numberOf("/");
const STOP = numberOf(".");
const ALL = numberOf("các");
const SAME = numberOf("cùng");
const LEVEL = numberOf("cấp");
const COMMITTEE = numberOf("ủy");
const GOVERNMENT = numberOf("chính");
const CITY = numberOf("tp");
const AREA = numberOf("khu");
const REGION = numberOf("vực");
const WITHIN = numberOf("trong");
const LOCALITIES = numbersOf("các địa phương");
const CENTRAL_TAIL = numbersOf("trực thuộc trung ương");

/** The country and its centre; the longer before what it begins with. */
const COUNTRY = (
  [
    ["việt nam", "Việt Nam"],
    ["vn", "Việt Nam"],
    ["trung ương đảng", "Trung ương Đảng"],
    ["trung ương", "Trung ương"],
    ["tw đảng", "Trung ương Đảng"],
    ["tw", "Trung ương"],
  ] as const
).map(([phrase, name]) => ({ words: numbersOf(phrase), name }));
const firstOfCountry = firstWords(COUNTRY.map(({ words }) => words));

interface Opening {
  readonly words: readonly number[];
  /** What of it a name keeps. */
  readonly kept: string;
}

/** Words before a place; the longer before what it begins with. */
const OPENINGS: readonly Opening[] = (
  [
    ["đóng trên địa bàn", "đóng trên địa bàn"],
    ["trên địa bàn", "trên địa bàn"],
    ["trong toàn", ""],
    ["trong", ""],
    ["của", ""],
    ["thuộc", ""],
    ["ở", "ở"],
  ] as const
).map(([phrase, kept]) => ({ words: numbersOf(phrase), kept }));
const firstOfOpenings = firstWords(OPENINGS.map(({ words }) => words));

const provinceTree: Phrases<Province> = emptyPhrases();
for (const province of provinces)
  for (const name of [province.name, ...(province.spellings ?? [])])
    addPhrase(provinceTree, keyOf(name).map(numberOf), province);
