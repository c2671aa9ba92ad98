import { NOWHERE, nextNode, ROOT } from "../text/phrases.ts";
import { isIn, knownNumber, numberOf } from "../text/vocabulary.ts";
import { mentionAt, placeMention, SHARED_HEADS } from "./units-mentions.ts";
import { HEAD, OFFICE, PREDICATE, WEAK_HEAD } from "./units-phrase-ends.ts";
import { bodyTree, determinerAt, isWordOf, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, bodyMention, type Mention, namedMention, type Scan } from "./units-scan.ts";
import { foldedWords, isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** Bodies that stand in one list: `Sở Nội vụ, Sở Tài chính và các cơ quan liên quan`. Places are tokens. */
export interface UnitList {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** The list of bodies that begins at a token; `null` where none does. */
export function listAt(scan: Scan, at: number): UnitList | null {
  const shared = sharedAt(scan, at);
  const first = shared ? null : mentionAt(scan, at);
  if (!shared && !first) return null;
  const mentions = shared ? [...shared] : first ? [first] : [];
  while (mentions.length > 0 && mentions.length < MOST) {
    const more = nextAt(scan, mentions);
    if (more.length === 0) break;
    mentions.push(...more);
  }
  const last = mentions.at(-1);
  return last ? { start: at, end: last.end, mentions } : null;
}

/** The bodies after a separator; a field alone (`Tài chính` after `Sở Nội vụ`) takes the head of the body before it. */
function nextAt(scan: Scan, before: readonly Mention[]): readonly Mention[] {
  const last = before.at(-1);
  const at = last ? afterSeparator(scan.tokens.numbers, last.end) : null;
  if (!last || at === null) return NONE;
  const shared = sharedAt(scan, at);
  if (shared) return shared;
  const next = fieldAfter(scan.tokens, at, last) ?? mentionAt(scan, at) ?? properAt(scan.tokens, at);
  return next ? [next] : NONE;
}

/** A field that takes the head, and the office before it, of the body that the list named last. */
function fieldAfter(tokens: Tokens, at: number, last: Mention): Mention | null {
  const owner = last.owner?.body && last.base !== "" ? last.owner : null;
  const body = owner?.body ?? last.body;
  const field = body && isCapital(tokens, at) ? fieldAt(tokens, at, headOf(body.name)) : null;
  return field && owner ? inOffice(field, last.base) : field;
}

/** A name that no noun begins, between two others: `VNPT, Viettel và các doanh nghiệp`. */
function properAt(tokens: Tokens, at: number): Mention | null {
  if (placeAt(tokens, at)?.province) return placeMention(tokens, at);
  let end = at;
  while (end < at + 4 && isCapital(tokens, end) && isWord(tokens, end)) end++;
  if (end === at || tokens.shouted || isWordOf(tokens, at, PREDICATE)) return null;
  if (afterSeparator(tokens.numbers, end) === null) return null;
  return namedMention(at, end, written(tokens, at, end));
}

function inOffice(field: Mention, base: string): Mention {
  return { ...bareMention(field.start, field.end, "named"), base, owner: field };
}

/** `Các Sở: A, B` gives `Sở A`, `Sở B`, each with the span of its own words. */
function sharedAt({ tokens }: Scan, at: number): readonly Mention[] | null {
  const office = wordAt(tokens, at, OFFICE);
  const after = office ?? at;
  const from = determinerAt(tokens, after) ?? after;
  if (tokens.numbers[from + 1] !== COLON || !isIn(SHARED_HEADS, tokens.numbers[from])) return null;
  const found = fieldsFrom(tokens, from + 2, from);
  if (found.length === 0) return null;
  if (office === null) return found;
  const base = written(tokens, at, office).toLowerCase();
  return found.map((field) => inOffice(field, base));
}

/** The fields behind a head that they share. */
function fieldsFrom(tokens: Tokens, start: number, headAt: number): readonly Mention[] {
  const head = tokens.numbers[headAt] as number;
  const found: Mention[] = [];
  for (let at: number | null = start; at !== null && found.length < MOST; ) {
    const field: Mention | null = fieldAt(tokens, at, head) ?? plainFieldAt(tokens, at, headAt);
    if (!field) break;
    found.push(field);
    at = afterSeparator(tokens.numbers, field.end);
  }
  return found;
}

/** A field that the lexicon knows with this head. */
function fieldAt(tokens: Tokens, at: number, head: number): Mention | null {
  if (!isCapital(tokens, at) || !isIn(SHARED_HEADS, head)) return null;
  const node = nextNode(bodyTree, ROOT, head);
  const found = node === NOWHERE ? null : longestName(tokens, at, bodyTree, node);
  return found && bodyMention(at, found.end, found.value);
}

/** A field that it does not know: words up to the next separator. */
function plainFieldAt(tokens: Tokens, at: number, headAt: number): Mention | null {
  if (!isCapital(tokens, at) || isWordOf(tokens, at, HEAD) || isWordOf(tokens, at, WEAK_HEAD)) return null;
  let end = at;
  while (end < at + 8 && isWord(tokens, end) && tokens.numbers[end] !== AND) end++;
  if (end === at) return null;
  const head = foldedWords(tokens, headAt, headAt + 1);
  const base = `${head.charAt(0).toUpperCase()}${head.slice(1)} ${written(tokens, at, end)}`;
  return namedMention(at, end, base);
}

/** The number of the first word of a name. */
function headOf(name: string): number {
  return knownNumber((name.split(" ", 1)[0] ?? "").toLowerCase());
}

/** The token after a comma, `và`, or both; `null` where no separator stands. */
function afterSeparator(numbers: Int32Array, at: number): number | null {
  const mark = numbers[at];
  if (mark === COMMA) return numbers[at + 1] === AND || numbers[at + 1] === WITH ? at + 2 : at + 1;
  if (mark === WITH) return numbers[at + 1] === TO ? at + 2 : at + 1;
  return mark === AND || mark === SLASH || mark === AMPERSAND ? at + 1 : null;
}

const COMMA = numberOf(",");
const COLON = numberOf(":");
const SLASH = numberOf("/");
const AMPERSAND = numberOf("&");
const AND = numberOf("và");
const WITH = numberOf("cùng");
const TO = numberOf("với");
const NONE: readonly Mention[] = [];
/** No list is longer. */
const MOST = 40;
