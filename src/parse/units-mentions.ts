import { NOWHERE, nextNode, ROOT } from "../text/phrases.ts";
import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { collectiveAt } from "./units-collective.ts";
import { beginsCommittee, committeesAt, officesOfCommitteesAt } from "./units-committees.ts";
import { calmlyNamedAt, namedAt } from "./units-named.ts";
import { OFFICE } from "./units-phrase-ends.ts";
import { bearsName, bodyTree, determinerAt, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, type Mention, type Scan } from "./units-scan.ts";
import { isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** The body whose name begins at a token; `null` where none does. */
export function mentionAt(scan: Scan, at: number): Mention | null {
  if (!isWord(scan.tokens, at) || !mayBegin(scan, at)) return null;
  const determined = determinerAt(scan.tokens, at);
  if (determined !== null)
    return officeAt(scan, at, determined) ?? headed(scan, determined) ?? plural(scan, at, determined);
  const committees = committeesAt(scan, at) ?? officesOfCommitteesAt(scan, at);
  if (committees) return committees;
  return officeAt(scan, at, at) ?? withOwners(scan, namedAt(scan, at)) ?? collective(scan, at, at);
}

/** Whether there is anything at a token that a name can begin with; at most words there is not, though names begin with them elsewhere. */
function mayBegin({ tokens, aliases }: Scan, at: number): boolean {
  if (tokens.shouted || isCapital(tokens, at) || bearsName(tokens, at)) return true;
  const isKnown = longestName(tokens, at, bodyTree) !== null || beginsCommittee(tokens, at);
  return isKnown || nextNode(aliases, ROOT, tokens.numbers[at] as number) !== NOWHERE;
}

/** `các Sở Nội vụ, Tài chính` begins with a body of its own, not with `các sở`. */
function headed(scan: Scan, at: number): Mention | null {
  if (!isIn(SHARED_HEADS, scan.tokens.numbers[at]) || !isCapital(scan.tokens, at)) return null;
  const named = namedAt(scan, at);
  return named?.body ? named : null;
}

/** `các sở, ngành`, or `các đồn Biên phòng`, which goes further than the noun alone. */
function plural(scan: Scan, at: number, from: number): Mention | null {
  const committees = isCapital(scan.tokens, from) ? committeesAt(scan, from, at) : null;
  if (committees) return committees;
  const nouns = collective(scan, at, from);
  if (nouns && isCapital(scan.tokens, from)) return nouns;
  const named = several(scan, at, from);
  if (!nouns || !named || named.end <= nouns.end) return nouns ?? named;
  const first = { text: written(scan.tokens, from, named.end), end: named.end };
  const list = collectiveAt(scan, { at, from, first }, () => null);
  return list && list.end > named.end ? list : named;
}

/** `Đảng đoàn các hội ngành toàn quốc`: an office that several bodies have. */
function withOwners(scan: Scan, mention: Mention | null): Mention | null {
  if (!mention || scan.tokens.numbers[mention.end] !== ALL) return mention;
  if (mention.owner || mention.place || !HELD.test(mention.base)) return mention;
  const owner = collective(scan, mention.end, mention.end + 1);
  return owner ? { ...mention, owner, end: owner.end } : mention;
}

/** A place that stands for those who govern it: `tỉnh`. */
export function placeMention(tokens: Tokens, at: number): Mention | null {
  const place = isIn(BESIDE, tokens.numbers[at]) ? null : placeAt(tokens, at);
  if (place?.lead !== "" || (place.own === null && place.province === null)) return null;
  return { ...bareMention(at, place.end, "place"), place };
}

/** `các Đoàn đại biểu Quốc hội`, `các đồn Biên phòng`: several bodies of one name. */
function several(scan: Scan, at: number, from: number): Mention | null {
  const isProper = isCapital(scan.tokens, from);
  const named = isProper ? namedAt(scan, from) : calmlyNamedAt(scan, from);
  if (!named || named.alias !== null) return null;
  const { base, body } = named;
  const name = isProper ? base : base.charAt(0).toLowerCase() + base.slice(1);
  const all = written(scan.tokens, at, from).toLowerCase();
  return { ...named, start: at, body: isProper ? null : body, base: `${all} ${name}` };
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
  if (end === null || !within || (tokens.numbers[from] === BOARD && isCapital(tokens, from))) return null;
  const inside = tokens.numbers[end] === OF ? end + 1 : end;
  const plural = from > at ? "các " : "";
  const base = plural + written(tokens, from, end).toLowerCase();
  const place = tokens.numbers[end - 1] === CHIEF ? placeAt(tokens, inside) : null;
  if (place?.lead === "" && place.words !== "")
    return { ...bareMention(at, place.end, "collective"), base, place };
  const owner = mentionAt(within, inside) ?? placeMention(tokens, inside);
  if (!owner)
    return /(?:bộ trưởng|người đứng đầu)$/u.test(base)
      ? { ...bareMention(at, end, "collective"), base }
      : null;
  const kind = owner.kind === "collective" ? "collective" : "named";
  return { ...bareMention(at, owner.end, kind), base, owner };
}

/** Nouns that the fields after them share. */
export const SHARED_HEADS: Uint8Array = wordSet("sở bộ ban phòng cục hội trường");
/** Names that go on with those whose they are. */
const HELD = /^(?:Ban|Văn phòng|Ủy ban Kiểm tra|Thường trực|Tổ|Đảng|Chi bộ|Hội|Đoàn|Công đoàn)(?: |$)/iu;
/** Words that tie a place to what stands before it. */
const BESIDE = wordSet("của thuộc trong");
const ALL = numberOf("các");
const OF = numberOf("của");
const CHIEF = numberOf("trưởng");
const BOARD = numberOf("ban");

/** The body that a string names from its first word on. */
export function wholeMention(scan: Scan): Mention | null {
  return mentionAt(scan, 0) ?? placeMention(scan.tokens, 0);
}
