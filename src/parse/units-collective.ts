import { isIn, numberOf, numbersOf, wordSet } from "../text/vocabulary.ts";
import { namedAt } from "./units-named.ts";
import { fieldEnd, isVerb, memberAt, nounAt, type Part } from "./units-nouns.ts";
import { NOUN, OPEN_NOUN, PREDICATE, TERRITORY } from "./units-phrase-ends.ts";
import { isWordOf, wordAt } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { type Tail, tailAt } from "./units-tails.ts";
import { isCapital, standAt, type Tokens, written } from "./units-tokens.ts";

/** A post before a body in the plural, where one begins at a token of a scan. */
type OfficeAt = (scan: Scan, at: number) => Mention | null;

/** `các sở, ban, ngành, đoàn thể tỉnh`: one determiner, the nouns from `from` on that it governs, and what narrows them. */
export function collectiveAt(
  scan: Scan,
  { at, from, first: given }: { readonly at: number; readonly from: number; readonly first?: Part },
  officeAt: OfficeAt,
): Mention | null {
  const { tokens } = scan;
  const idiom = idiomAt(tokens, at);
  const first = given ?? idiom ?? nounAt(tokens, from);
  if (!first) return null;
  const list = nounsFrom(scan, first, officeAt);
  const { text, nouns } = list;
  const tail = from > at && nouns === 1 ? withField(tokens, list.tail) : list.tail;
  if (from === at && !idiom && !standsBare(scan, at, { nouns, narrowed: tail.narrowed })) return null;
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

/** `các cơ quan tư pháp`: up to three words before the verb that no rule knows tell which bodies are meant. */
function withField(tokens: Tokens, tail: Tail): Tail {
  if (tail.narrowed || isIn(NO_FIELD, tokens.numbers[tail.end])) return tail;
  const end = fieldEnd(tokens, tail.end);
  if (end === tail.end || !isWordOf(tokens, end, PREDICATE)) return tail;
  return { ...tail, text: ` ${written(tokens, tail.end, end)}`, end };
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
  for (let next = nextNoun(scan, { tail, last: first.text, officeAt }); next && nouns < MOST; nouns++) {
    if (tail.owner || (!political && isPolitical(next.text))) break;
    if (!official && /^(?:Sở|Bộ)(?: |$)/u.test(next.text)) break;
    text += tail.text + next.separator + next.text;
    tail = tailAt(scan, next.end);
    next = nextNoun(scan, { tail, last: next.text, officeAt });
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
  if (at > 0 && tokens.numbers[at - 1] === ALL) return "";
  const isPlural = nouns === 1 ? tokens.numbers[at] === UNION : isIn(LISTED, tokens.numbers[at]);
  return isPlural ? "các " : "";
}

/** Nouns without a determiner that may stand for a body: several together, one behind a post, or one that is never anything else. */
function standsBare(
  { tokens, isInner }: Scan,
  at: number,
  { nouns, narrowed }: { nouns: number; narrowed: boolean },
): boolean {
  const { numbers } = tokens;
  if (isInner && isWordOf(tokens, at, NOUN)) return true;
  if (numbers[at] === UNION && numbers[at + 1] === MEMBERS) return true;
  if (isWordOf(tokens, at, TERRITORY)) return nouns > 2;
  if (nouns > 1 || narrowed) return true;
  if (isIn(OPEN, numbers[at]) && isWordOf(tokens, at, OPEN_NOUN)) return true;
  return (wordAt(tokens, at, NOUN) ?? at) > at + 2 || ALONE.some((words) => standAt(tokens, at, words));
}

/** `cấp ủy, chính quyền` stand by themselves beside `các sở, ban, ngành`. */
function isPolitical(noun: string): boolean {
  return POLITICAL.test(noun);
}

/** The next noun of the same list, after a comma, `và`, or nothing at all (`ban ngành`). */
function nextNoun(
  scan: Scan,
  { tail: { end: at, narrowed }, last, officeAt }: { tail: Tail; last: string; officeAt: OfficeAt },
): (Part & { readonly separator: string }) | null {
  const { tokens } = scan;
  const { numbers } = tokens;
  const marks = separatorsAt(numbers, at);
  if (marks === 0 && (narrowed || numbers[at] === GROUP || !RUNNING.test(last))) return null;
  const from = at + marks;
  if (!tokens.shouted && isCapital(tokens, from) && namedAt(scan, from)) return null;
  const isAnd = marks > 0 && numbers[from - 1] === AND;
  const part = partAt(scan, from, { marks, isAnd, officeAt });
  return part && { text: part.text, end: part.end, separator: isAnd ? " và " : ", " };
}

/** What a list goes on with: a post and its body, a noun, or, at its end, people. */
function partAt(
  scan: Scan,
  at: number,
  { marks, isAnd, officeAt }: { marks: number; isAnd: boolean; officeAt: OfficeAt },
): Part | null {
  const { tokens } = scan;
  if (marks === 0) return isVerb(tokens, at, true) ? null : nounAt(tokens, at);
  const office = officeOf(scan, at, officeAt);
  if (office) return office;
  return isVerb(tokens, at, isAnd) ? null : (nounAt(tokens, at) ?? memberAt(tokens, at));
}

/** How many marks and words part a noun from the next one. */
function separatorsAt(numbers: Int32Array, at: number): number {
  const mark = numbers[at];
  if (mark === COMMA) return numbers[at + 1] === AND ? 2 : 1;
  return mark === SLASH || mark === AND ? 1 : 0;
}

/** `lãnh đạo các cơ quan Trung ương` within a list of nouns in small letters, but not behind another post. */
function officeOf(scan: Scan, at: number, officeAt: OfficeAt): Part | null {
  if (scan.isInner || isCapital(scan.tokens, at)) return null;
  const mention = officeAt(scan, at);
  return mention?.kind === "collective"
    ? { text: written(scan.tokens, at, mention.end), end: mention.end }
    : null;
}

const AND = numberOf("và");
const COMMA = numberOf(",");
const SLASH = numberOf("/");
const ALL = numberOf("các");
const UNION = numberOf("hội");
const MEMBERS = numberOf("thành");
const GROUP = numberOf("tổ");
const OPEN = wordSet("doanh tập hợp hội hiệp tổng nhân cộng lực");
const POLITICAL = /^(?:cấp [uủ][ủỷyỳ]|chính quyền|tổ chức đảng|tổ chức cơ sở đảng)/iu;
const OFFICIAL = /^(?:sở|ban|bộ|ngành|cơ quan|đơn vị)(?: |$)/iu;
/** Nouns behind which a list goes on without a mark: `ban ngành`, `xã phường`. */
const RUNNING =
  /^(?:sở|ban|bộ|ngành|cấp|cơ quan|đơn vị|đoàn thể|phòng|hội|tổ chức|xã|phường|thôn|bản|viện|trường)$/iu;
/** Offices that a list without a determiner means all of: `sở, ban, ngành liên quan`. */
const LISTED = wordSet("sở bộ ban ngành phòng hội");
/** No list of nouns is longer. */
const MOST = 16;
const IDIOMS = [numbersOf("các cấp , các ngành"), numbersOf("các ngành , các cấp")];
const NO_FIELD = wordSet("nào này đó khác ấy mình nêu");
const ALONE = ["cấp ủy", "chính quyền", "địa phương", "đơn vị", "nhà trường"].map(numbersOf);
