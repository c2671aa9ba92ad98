import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { collectiveAt } from "./units-collective.ts";
import { namedAt } from "./units-named.ts";
import { OFFICE } from "./units-phrase-ends.ts";
import { determinerAt, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, type Mention, type Scan } from "./units-scan.ts";
import { isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** The body whose name begins at a token; `null` where none does. */
export function mentionAt(scan: Scan, at: number): Mention | null {
  if (!isWord(scan.tokens, at)) return null;
  const determined = determinerAt(scan.tokens, at);
  if (determined !== null)
    return (
      officeAt(scan, at, determined) ??
      headed(scan, determined) ??
      collective(scan, at, determined) ??
      several(scan, at, determined)
    );
  return officeAt(scan, at, at) ?? withOwners(scan, namedAt(scan, at)) ?? collective(scan, at, at);
}

/** `các Sở Nội vụ, Tài chính` begins with a body of its own, not with `các sở`. */
function headed(scan: Scan, at: number): Mention | null {
  if (!isIn(SHARED_HEADS, scan.tokens.numbers[at]) || !isCapital(scan.tokens, at)) return null;
  const named = namedAt(scan, at);
  return named?.body ? named : null;
}

/** `Đảng đoàn các hội ngành toàn quốc`: an office that several bodies have. */
function withOwners(scan: Scan, mention: Mention | null): Mention | null {
  if (!mention?.body?.inner || mention.owner || scan.tokens.numbers[mention.end] !== ALL) return mention;
  const owner = collective(scan, mention.end, mention.end + 1);
  return owner ? { ...mention, owner, end: owner.end } : mention;
}

/** A place that stands for those who govern it: `tỉnh`. */
export function placeMention(tokens: Tokens, at: number): Mention | null {
  const place = isIn(BESIDE, tokens.numbers[at]) ? null : placeAt(tokens, at);
  if (place?.lead !== "" || (place.own === null && place.province === null)) return null;
  return { ...bareMention(at, place.end, "place"), place };
}

/** `các Đoàn đại biểu Quốc hội`: several bodies of one name. */
function several(scan: Scan, at: number, from: number): Mention | null {
  const named = isCapital(scan.tokens, from) ? namedAt(scan, from) : null;
  if (!named || named.alias !== null) return null;
  const base = `${written(scan.tokens, at, from).toLowerCase()} ${named.body?.name ?? named.base}`;
  return { ...named, start: at, body: null, base };
}

function collective(scan: Scan, at: number, from: number): Mention | null {
  return collectiveAt(scan, { at, from }, officeInside);
}

function officeInside({ within }: Scan, at: number): Mention | null {
  return within && officeAt(within, at, at);
}

/** `Chủ tịch UBND tỉnh`, `các đồng chí ủy viên Đảng đoàn`, `lãnh đạo các cơ quan`: a post, and the body that it is in. */
function officeAt({ tokens, within }: Scan, at: number, from: number): Mention | null {
  const end = wordAt(tokens, from, OFFICE);
  if (end === null || !within) return null;
  const inside = tokens.numbers[end] === OF ? end + 1 : end;
  const owner = mentionAt(within, inside) ?? placeMention(tokens, inside);
  const plural = from > at ? "các " : "";
  const base = plural + written(tokens, from, end).toLowerCase();
  if (!owner) return /bộ trưởng$/u.test(base) ? { ...bareMention(at, end, "collective"), base } : null;
  const kind = owner.kind === "collective" ? "collective" : "named";
  return { ...bareMention(at, owner.end, kind), base, owner };
}

/** Nouns that the fields after them share. */
export const SHARED_HEADS: Uint8Array = wordSet("sở bộ ban phòng cục hội trường");
/** Words that tie a place to what stands before it. */
const BESIDE = wordSet("của thuộc trong");
const ALL = numberOf("các");
const OF = numberOf("của");

/** The body that a string names from its first word on. */
export function wholeMention(scan: Scan): Mention | null {
  return mentionAt(scan, 0) ?? placeMention(scan.tokens, 0);
}
