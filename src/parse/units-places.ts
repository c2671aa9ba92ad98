import { type Province, provinces } from "../lexicon/provinces.ts";
import {
  addPhrase,
  bodyTree,
  emptyPhrases,
  type Found,
  keyOf,
  longestName,
  type Phrases,
  wordAt,
} from "./units-phrases.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

/** Where a body stands, as its name says. */
export interface UnitPlace {
  /** The province that is named. */
  readonly province: Pick<Province, "name" | "kind"> | null;
  /** `tỉnh` or `thành phố` alone: the province of the document, where it is one of that kind. */
  readonly own: "tỉnh" | "thành phố" | null;
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
  const { words } = tokens;
  const lead = leadAt(tokens, at);
  const place = plainPlaceAt(tokens, lead.end);
  if (!place || (lead.end > at && (place.central || place.words.startsWith("khu vực")))) return null;
  if (lead.end > at && words[at] === "trong" && place.words !== "") return null;
  return { ...place, lead: lead.kept };
}

function leadAt({ words }: Tokens, at: number): { end: number; kept: string } {
  for (const [phrase, kept] of LEADS.get(words[at] ?? "") ?? NONE) {
    if (phrase.every((word, i) => words[at + i] === word)) return { end: at + phrase.length, kept };
  }
  return { end: at, kept: "" };
}

function plainPlaceAt(tokens: Tokens, at: number): UnitPlace | null {
  const { words, capital, shouted } = tokens;
  const country = CENTRAL.get(words[at] ?? "")?.find(({ phrase }) =>
    phrase.every((word, i) => words[at + i] === word),
  );
  if (country) return { ...none, central: true, words: country.name, end: at + country.phrase.length };
  if (words[at] === "khu" && words[at + 1] === "vực" && /^(?:[ivx]+|\d+)$/u.test(words[at + 2] ?? ""))
    return { ...none, words: `khu vực ${written(tokens, at + 2, at + 3)}`, end: at + 3 };
  if (capital[at] || shouted) {
    const found = provinceAt(tokens, at);
    if (found) return { ...none, province: found.value, end: found.end };
  }
  return territoriesAt(tokens, at);
}

/** A province that the lexicon knows, or the document's own. */
function provinceAt(tokens: Tokens, at: number): Found<Pick<Province, "name" | "kind">> | null {
  const { home, words } = tokens;
  if (home?.words.every((word, i) => words[at + i] === word))
    return { value: home, end: at + home.words.length };
  return longestName(tokens, at, provinceTree);
}

/** `tỉnh Hà Giang`, `tỉnh`, `cấp xã`, `các huyện, thị xã, thành phố`, `huyện Tuy Phong`. */
function territoriesAt(tokens: Tokens, at: number): UnitPlace | null {
  const { words } = tokens;
  const from = words[at] === "các" ? at + 1 : at;
  let end = wordAt(tokens, from, "territory");
  const parts: string[] = [];
  let start = from;
  while (end !== null) {
    parts.push(
      written(tokens, start, end).toLowerCase().replace(/^tp$/u, "thành phố").replace(/^tx$/u, "thị xã"),
    );
    if (words[end] === "." && words[end - 1] === "tp") end++;
    const next = afterSeparator(words, end);
    const more = wordAt(tokens, next, "territory");
    if (more === null || words[next] === "cấp" || parts.length > 7 || longestName(tokens, next, bodyTree))
      break;
    start = next;
    end = more;
  }
  if (end === null) return levelsAt(tokens, at);
  if (parts.length > 1 || from > at) return listed(tokens, { from, at, end, parts });
  return single(tokens, parts[0] ?? "", end);
}

function listed(
  { words }: Tokens,
  { from, at, end, parts }: { from: number; at: number; end: number; parts: readonly string[] },
): UnitPlace {
  const central = CENTRAL_TAIL.every((word, i) => words[end + i] === word);
  const text = `${from > at ? "các " : ""}${parts.join(", ")}${central ? " trực thuộc Trung ương" : ""}`;
  const after = central ? end + CENTRAL_TAIL.length : end;
  return { province: null, own: null, central, words: text, lead: "", end: after };
}

function single(tokens: Tokens, word: string, end: number): UnitPlace {
  if (word === "tỉnh" || word === "thành phố") {
    const found = tokens.capital[end] || tokens.shouted ? provinceAt(tokens, end) : null;
    if (found) return { ...none, province: found.value, end: found.end };
    const after = nameEnd(tokens, end);
    return after > end
      ? { ...none, words: `${word} ${written(tokens, end, after)}`, end: after }
      : { ...none, own: word, end };
  }
  if (word === "cấp tỉnh" || word === "cấp thành phố")
    return { ...none, own: word === "cấp tỉnh" ? "tỉnh" : "thành phố", end };
  const after = nameEnd(tokens, end);
  const name = after > end ? ` ${written(tokens, end, after)}` : "";
  return { ...none, words: word + name, end: after };
}

/** `các cấp`, `cùng cấp`, `các địa phương`. */
function levelsAt({ words }: Tokens, at: number): UnitPlace | null {
  if (words[at] === "các" && words[at + 1] === "địa" && words[at + 2] === "phương")
    return { ...none, words: "các địa phương", end: at + 3 };
  if (words[at + 1] !== "cấp" || (words[at] !== "các" && words[at] !== "cùng")) return null;
  if (words[at + 2] === "ủy" || words[at + 2] === "chính") return null;
  const text = `${words[at]} cấp`;
  return { ...none, words: text, end: at + 2 };
}

/** Two or three words with capitals, or a number: the name of a district or commune. */
function nameEnd(tokens: Tokens, at: number): number {
  if (tokens.shouted) return at;
  if (/^\d{1,2}$/u.test(tokens.words[at] ?? "")) return at + 1;
  let end = at;
  while (end < at + 3 && tokens.capital[end] && isWord(tokens.words[end])) end++;
  return end > at + 1 ? end : at;
}

function afterSeparator(words: readonly string[], at: number): number {
  if (words[at] === "," && words[at + 1] === "và") return at + 2;
  return words[at] === "," || words[at] === "và" || words[at] === "/" ? at + 1 : at;
}

const none = { province: null, own: null, central: false, words: "", lead: "" };
const COUNTRY: readonly { readonly phrase: readonly string[]; readonly name: string }[] = [
  { phrase: ["việt", "nam"], name: "Việt Nam" },
  { phrase: ["vn"], name: "Việt Nam" },
  { phrase: ["trung", "ương", "đảng"], name: "Trung ương Đảng" },
  { phrase: ["trung", "ương"], name: "Trung ương" },
  { phrase: ["tw", "đảng"], name: "Trung ương Đảng" },
  { phrase: ["tw"], name: "Trung ương" },
];
const CENTRAL = byFirstWord(COUNTRY, ({ phrase }) => phrase[0] ?? "");
const CENTRAL_TAIL = ["trực", "thuộc", "trung", "ương"];
const OPENINGS: readonly (readonly [readonly string[], string])[] = [
  [["đóng", "trên", "địa", "bàn"], "đóng trên địa bàn"],
  [["trên", "địa", "bàn"], "trên địa bàn"],
  [["trong", "toàn"], ""],
  [["trong"], ""],
  [["của"], ""],
  [["thuộc"], ""],
  [["ở"], "ở"],
];
const LEADS = byFirstWord(OPENINGS, ([phrase]) => phrase[0] ?? "");
const NONE: typeof OPENINGS = [];
const provinceTree: Phrases<Province> = buildProvinces();

function byFirstWord<T>(rows: readonly T[], wordOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(wordOf(row), [...(groups.get(wordOf(row)) ?? []), row]);
  return groups;
}

function buildProvinces(): Phrases<Province> {
  const tree = emptyPhrases<Province>();
  for (const province of provinces)
    for (const name of [province.name, ...(province.spellings ?? [])]) addPhrase(tree, keyOf(name), province);
  return tree;
}
