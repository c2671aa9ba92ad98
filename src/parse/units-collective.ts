import { isIn, numberOf, numbersOf, wordSet } from "../text/vocabulary.ts";
import { namedAt } from "./units-named.ts";
import {
  DETERMINER,
  MODIFIER,
  NOUN,
  OFFICE,
  OPEN_NOUN,
  PREDICATE,
  PREPOSITION,
  TERRITORY,
} from "./units-phrase-ends.ts";
import { isWordOf, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { type Tail, tailAt } from "./units-tails.ts";
import { isCapital, isWord, standAt, type Tokens, written } from "./units-tokens.ts";

interface Part {
  readonly text: string;
  readonly end: number;
}

/** A post before a body in the plural, where one begins at a token of a scan. */
type OfficeAt = (scan: Scan, at: number) => Mention | null;

/** `các sở, ban, ngành, đoàn thể tỉnh`: one determiner, the nouns from `from` on that it governs, and what narrows them. */
export function collectiveAt(
  scan: Scan,
  { at, from }: { readonly at: number; readonly from: number },
  officeAt: OfficeAt,
): Mention | null {
  const { tokens } = scan;
  const idiom = idiomAt(tokens, at);
  const first = idiom ?? nounAt(tokens, from);
  if (!first) return null;
  const { text, nouns, tail } = nounsFrom(scan, first, officeAt);
  if (from === at && !idiom && !standsBare(tokens, at, { nouns, narrowed: tail.narrowed })) return null;
  const plural = idiom ? "" : pluralOf(tokens, at, { from, nouns });
  return {
    start: at,
    end: tail.end,
    kind: "collective",
    base: (plural + text + tail.text).trim(),
    body: null,
    alias: null,
    owner: tail.owner,
    link: "",
    place: tail.place,
  };
}

/** The nouns of a list after the first: their words, how many they are, and what narrows the last. */
function nounsFrom(
  scan: Scan,
  first: Part,
  officeAt: OfficeAt,
): { readonly text: string; readonly nouns: number; readonly tail: Tail } {
  const political = isPolitical(first.text);
  const official = OFFICIAL.test(first.text);
  let text = first.text;
  let nouns = 1;
  let tail = tailAt(scan, first.end);
  for (let next = nextNoun(scan, tail, officeAt); next && !tail.owner && nouns < MOST; nouns++) {
    if (!political && isPolitical(next.text)) break;
    if (!official && /^(?:Sở|Bộ)(?: |$)/u.test(next.text)) break;
    text += tail.text + next.separator + next.text;
    tail = tailAt(scan, next.end);
    next = nextNoun(scan, tail, officeAt);
  }
  return { text, nouns, tail };
}

/** `các cấp, các ngành` is one body, although the determiner comes twice. */
function idiomAt(tokens: Tokens, at: number): Part | null {
  if (tokens.numbers[at] !== ALL) return null;
  const idiom = IDIOMS.find((words) => standAt(tokens, at, words));
  return idiom ? { text: written(tokens, at, at + idiom.length), end: at + idiom.length } : null;
}

/** The determiner of the full name: the one that is written, or the one that is left out. */
function pluralOf(tokens: Tokens, at: number, { from, nouns }: { from: number; nouns: number }): string {
  if (from > at) return `${written(tokens, at, from).replace(/ đồng chí/iu, "")} `;
  if (tokens.numbers[at - 1] === ALL) return "";
  const isPlural = nouns === 1 ? tokens.numbers[at] === UNION : isIn(LISTED, tokens.numbers[at]);
  return isPlural ? "các " : "";
}

/** Nouns without a determiner that may stand for a body: several together, or one that is never anything else. */
function standsBare(
  tokens: Tokens,
  at: number,
  { nouns, narrowed }: { nouns: number; narrowed: boolean },
): boolean {
  const { numbers } = tokens;
  if (numbers[at] === UNION && numbers[at + 1] === MEMBERS) return true;
  if (isWordOf(tokens, at, TERRITORY)) return nouns > 2;
  if (nouns > 1 || narrowed) return true;
  if (isIn(OPEN, numbers[at]) && isWordOf(tokens, at, OPEN_NOUN)) return true;
  return (wordAt(tokens, at, NOUN) ?? at) > at + 2 || ALONE.has(written(tokens, at, at + 2).toLowerCase());
}

/** A noun of the list, with the words of its own that narrow it. */
function nounAt(tokens: Tokens, at: number): Part | null {
  const open = wordAt(tokens, at, OPEN_NOUN) ?? 0;
  const end = Math.max(open, wordAt(tokens, at, NOUN) ?? 0, wordAt(tokens, at, TERRITORY) ?? 0);
  if (end === 0) return null;
  const run = open === end ? narrowed(tokens, end) : end;
  return { text: written(tokens, at, run), end: run };
}

/** The end of up to five words that narrow a noun: `doanh nghiệp công nghệ số`. */
function narrowed(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 6 && isWord(tokens, at) && !endsNarrowing(tokens, at)) at++;
  return at < from + 6 ? at : from;
}

function endsNarrowing(tokens: Tokens, at: number): boolean {
  if (tokens.numbers[at] === AND || placeAt(tokens, at) !== null) return true;
  return ENDS.some((wordClass) => isWordOf(tokens, at, wordClass));
}

/** `cấp ủy, chính quyền` stand by themselves beside `các sở, ban, ngành`. */
function isPolitical(noun: string): boolean {
  return POLITICAL.test(noun);
}

/** The next noun of the same list, after a comma, `và`, or nothing at all (`ban ngành`). */
function nextNoun(
  scan: Scan,
  { end: at, narrowed }: Tail,
  officeAt: OfficeAt,
): (Part & { readonly separator: string }) | null {
  const { tokens } = scan;
  const { numbers } = tokens;
  const marks = separatorsAt(numbers, at);
  if (marks === 0 && (narrowed || numbers[at] === GROUP)) return null;
  const from = at + marks;
  if (!tokens.shouted && isCapital(tokens, from) && namedAt(scan, from)) return null;
  const isAnd = marks > 0 && numbers[from - 1] === AND;
  const office = marks === 0 ? null : officeOf(scan, from, officeAt);
  const verb = office === null && isVerb(tokens, from, isAnd || marks === 0);
  const noun = verb ? null : (office ?? nounAt(tokens, from));
  return noun && { text: noun.text, end: noun.end, separator: isAnd ? " và " : ", " };
}

/** How many marks and words part a noun from the next one. */
function separatorsAt(numbers: Int32Array, at: number): number {
  const mark = numbers[at];
  if (mark === COMMA) return numbers[at + 1] === AND ? 2 : 1;
  return mark === SLASH || mark === AND ? 1 : 0;
}

/** `lãnh đạo các cơ quan Trung ương` within a list of nouns in small letters. */
function officeOf(scan: Scan, at: number, officeAt: OfficeAt): Part | null {
  if (isCapital(scan.tokens, at)) return null;
  const mention = officeAt(scan, at);
  return mention?.kind === "collective"
    ? { text: written(scan.tokens, at, mention.end), end: mention.end }
    : null;
}

/** `tổ chức` is a body after a comma, unless a verb follows; after `và` or a noun it is the verb where one follows. */
function isVerb(tokens: Tokens, at: number, loose: boolean): boolean {
  if (!isWordOf(tokens, at, PREDICATE)) return false;
  if (!standAt(tokens, at, ORGANISE)) return true;
  return loose && (isWordOf(tokens, at + 2, PREDICATE) || !isNarrowing(tokens, at + 2));
}

function isNarrowing(tokens: Tokens, at: number): boolean {
  return (
    !isWord(tokens, at) ||
    tokens.numbers[at] === AND ||
    isWordOf(tokens, at, MODIFIER) ||
    placeAt(tokens, at) !== null
  );
}

const AND = numberOf("và");
const COMMA = numberOf(",");
const SLASH = numberOf("/");
const ALL = numberOf("các");
const UNION = numberOf("hội");
const MEMBERS = numberOf("thành");
const GROUP = numberOf("tổ");
const ORGANISE = numbersOf("tổ chức");
const OPEN = wordSet("doanh tập hợp hội hiệp tổng");
const POLITICAL = /^(?:cấp [uủ][ủỷyỳ]|chính quyền|tổ chức đảng|tổ chức cơ sở đảng)/iu;
const OFFICIAL = /^(?:sở|ban|bộ|ngành|cơ quan|đơn vị)(?: |$)/iu;
/** Offices that a list without a determiner means all of: `sở, ban, ngành liên quan`. */
const LISTED = wordSet("sở bộ ban ngành phòng hội");
/** No list of nouns is longer. */
const MOST = 16;
const IDIOMS = [numbersOf("các cấp , các ngành"), numbersOf("các ngành , các cấp")];
const ENDS = [PREDICATE, PREPOSITION, DETERMINER, NOUN, OPEN_NOUN, MODIFIER, OFFICE];
const ALONE = new Set(["cấp ủy", "chính quyền", "địa phương", "đơn vị"]);
