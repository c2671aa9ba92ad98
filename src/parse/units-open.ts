import { firstWords, isIn, numberOf, numbersOf, wordSet } from "../text/vocabulary.ts";
import {
  DETERMINER,
  HEAD,
  NOUN,
  OFFICE,
  OPEN_NOUN,
  OTHER,
  PREDICATE,
  PREPOSITION,
  WEAK_HEAD,
} from "./units-phrase-ends.ts";
import { bodyTree, isWordOf, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { isCapital, isWord, standAt, type Tokens } from "./units-tokens.ts";

/**
 * Where the name of a body that the lexicon does not hold ends, told by the noun that it begins with, by its capitals, and by the
 * verb, preposition or mark that ends it; `null` where no name begins.
 */
export function openNameEnd(tokens: Tokens, at: number, isValue: boolean): number | null {
  const strong = wordAt(tokens, at, HEAD);
  const after = strong ?? wordAt(tokens, at, WEAK_HEAD);
  if (after === null || !isWord(tokens, after)) return null;
  if (!tokens.shouted && !isCapital(tokens, at)) return null;
  if (!beginsName(tokens, { at, after, strong: strong !== null })) return null;
  const end = runEnd(tokens, { from: after, isValue, isListed: isIn(LISTED, tokens.numbers[at]) });
  return end > after || placeAt(tokens, end) !== null ? end : null;
}

/** Where a name ends whose first capital stands at a token. */
export function calmNameEnd(tokens: Tokens, after: number): number {
  return runEnd(tokens, { from: after, isValue: false, isListed: false });
}

/** A capital after the head, or a place; after a head that is nothing else, a small letter too where no sentence begins. */
function beginsName(
  tokens: Tokens,
  { at, after, strong }: { at: number; after: number; strong: boolean },
): boolean {
  if (tokens.shouted) return strong && !isStop(tokens, after);
  if (isCapital(tokens, after)) return strong || !opensSentence(tokens, after);
  const place = placeAt(tokens, after);
  if (place !== null && place.lead === "") return true;
  if (strong && tokens.numbers[after] === AGAINST[0] && isIn(BESIDE_AGAINST, tokens.numbers[after + 1]))
    return true;
  const isClear = after > at + 1 && isIn(CLEAR, tokens.numbers[at]);
  return strong && (isClear || !opensSentence(tokens, at)) && !isStop(tokens, after);
}

function opensSentence({ numbers }: Tokens, at: number): boolean {
  return at <= 0 || isIn(OPENERS, numbers[at - 1]);
}

/** The words of a name after its first noun. */
interface Run {
  readonly from: number;
  /** Whether they stand in a column or after a label. */
  readonly isValue: boolean;
  /** Whether the noun is one whose fields are listed: `Sở Văn hóa, Thể thao và Du lịch`. */
  readonly isListed: boolean;
}

/** The token after the last word of the name. */
function runEnd(tokens: Tokens, run: Run): number {
  const { from } = run;
  let at = from;
  let lastCapital = from;
  while (at < from + LONGEST) {
    const next = stepOver(tokens, at, run);
    if (next === null) return at;
    if (isCapital(tokens, next - 1)) lastCapital = next;
    at = next;
  }
  return Math.min(lastCapital + 1, at);
}

/** The token after the next word of the name, over a mark that names hold; `null` where the name ends. */
function stepOver(tokens: Tokens, at: number, run: Run): number | null {
  const isFirst = at === run.from;
  if (!isWord(tokens, at) || tokens.numbers[at] === AND)
    return !isFirst && goesOver(tokens, at, run) ? compoundEnd(tokens, at + 1) : null;
  if (isFirst && (tokens.shouted || isCapital(tokens, at)))
    return placeAt(tokens, at)?.province ? null : compoundEnd(tokens, at);
  const compound = isFirst ? null : wordAt(tokens, at, OTHER);
  if (compound !== null) return compound;
  return endsName(tokens, at, run) ? null : compoundEnd(tokens, at);
}

/** The token after a word of the name; a capital makes the whole verb that it begins a part of it: `Chăn nuôi`. */
function compoundEnd(tokens: Tokens, at: number): number {
  const verb = !tokens.shouted && isCapital(tokens, at) ? wordAt(tokens, at, PREDICATE) : null;
  return Math.max(at + 1, verb ?? 0);
}

/** Whether a word ends the name before it. */
function endsName(tokens: Tokens, at: number, { from, isValue }: Run): boolean {
  const capital = isCapital(tokens, at);
  const isLoose = isValue && !capital && !isIn(LINKS, tokens.numbers[at]) && !placeAt(tokens, at);
  if (isLoose ? namesDuty(tokens, at) : isStop(tokens, at)) return true;
  if (at === from || !capital) return false;
  return beginsAnother(tokens, at) || LEADING.some((duty) => standAt(tokens, at, duty));
}

/** Whether a name goes on after a mark or `và`. */
function goesOver(tokens: Tokens, at: number, { isValue, isListed }: Run): boolean {
  const word = tokens.numbers[at];
  if (!isWord(tokens, at + 1)) return false;
  if (isIn(MARKS, word)) return word === AMPERSAND || isCapital(tokens, at + 1);
  if (tokens.shouted || (word !== COMMA && word !== AND)) return false;
  if (word === COMMA && isPair(tokens, at)) return true;
  if (word === COMMA && !isValue && !isListed) return false;
  const goes = isValue ? !namesDuty(tokens, at + 1) : isCapital(tokens, at + 1);
  return goes && !beginsAnother(tokens, at + 1) && !beginsWeakly(tokens, at + 1);
}

/** `Phòng, chống lụt, bão`: words that a comma parts within a name. */
function isPair({ numbers }: Tokens, comma: number): boolean {
  return PAIRS.some(([before, after]) => numbers[comma - 1] === before && numbers[comma + 1] === after);
}

/** Whether a word cannot be part of a name: a verb, a preposition, a determiner, a place. */
function isStop(tokens: Tokens, at: number): boolean {
  const { numbers, shouted } = tokens;
  if (numbers[at] === ALL) return at === 0 || !isIn(LISTING, numbers[at - 1]);
  if (placeAt(tokens, at)?.lead === "") return true;
  if (!shouted && isCapital(tokens, at)) return false;
  if (!shouted && isIn(ASIDE, numbers[at]) && namesOn(tokens, at)) return false;
  return isVerb(tokens, at) || isWordOf(tokens, at, PREPOSITION) || isWordOf(tokens, at, DETERMINER);
}

/** Whether a verb begins here; none does whose next word has a capital: `Đài Truyền hình Thành phố` holds no `hình thành`. */
function isVerb(tokens: Tokens, at: number): boolean {
  const end = wordAt(tokens, at, PREDICATE);
  return end !== null && (tokens.shouted || end === at + 1 || !isCapital(tokens, at + 1));
}

/** `Ban Quản lý Khu Nông nghiệp ứng dụng Công nghệ cao`: a verb of two words before another capital. */
function namesOn(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at, PREDICATE) === at + 2 && isCapital(tokens, at + 2);
}

/** Whether a verb begins here that tells what a body has to do, and is in no name. */
export function namesDuty({ numbers }: Tokens, at: number): boolean {
  const first = numbers[at];
  return (
    isIn(firstOfDuties, first) && DUTIES.some((duty) => duty[0] === first && duty[1] === numbers[at + 1])
  );
}

/** `Hội Làm vườn` after a comma is a body of its own. */
function beginsWeakly(tokens: Tokens, at: number): boolean {
  const after = wordAt(tokens, at, WEAK_HEAD);
  return after !== null && isCapital(tokens, at) && isCapital(tokens, after);
}

/** Whether the name of another body begins here. */
function beginsAnother(tokens: Tokens, at: number): boolean {
  if (!tokens.shouted && !isCapital(tokens, at))
    return isWordOf(tokens, at, NOUN) || isWordOf(tokens, at, OPEN_NOUN) || isWordOf(tokens, at, DETERMINER);
  if (longestName(tokens, at, bodyTree)) return true;
  if (isWordOf(tokens, at, OFFICE) || isWordOf(tokens, at, DETERMINER)) return true;
  return isWordOf(tokens, at, HEAD) && !isIn(MIDDLE, tokens.numbers[at]);
}

const AND = numberOf("và");
const COMMA = numberOf(",");
const AMPERSAND = numberOf("&");
const ALL = numberOf("các");
const DUTIES = [
  ..."chủ trì, phối hợp, tham mưu, thực hiện, triển khai, theo dõi, hướng dẫn, báo cáo, tổng hợp".split(", "),
  ..."thúc đẩy, công bố, đôn đốc, kiểm tra, có trách, chịu trách, cung cấp, xây dựng, ban hành".split(", "),
].map(numbersOf);
const firstOfDuties = firstWords(DUTIES);
/** Duties with which the next sentence begins, where a name runs into it. */
const LEADING = ["chủ trì", "phối hợp", "tham mưu", "chịu trách", "có trách", "triển khai"].map(numbersOf);
/** Words before and after a comma that is within a name: `Phòng, chống lụt, bão`, `Thi đua, khen thưởng`. */
const PAIRS = [
  ..."phòng chống, lụt bão, bão lụt, bão lũ, đua khen, sinh sinh, nại tố, nhũng lãng, phí tiêu, nhũng tiêu".split(
    ", ",
  ),
  ..."học công, y dược, lâm ngư, nông lâm".split(", "),
].map(numbersOf);
/** First words of heads of two words or more that begin no sentence of another kind. */
const CLEAR = wordSet("tổ ban đội");
/** `phòng, chống`, `phòng chống`: what boards are named for. */
const AGAINST = numbersOf("phòng chống");
const BESIDE_AGAINST = wordSet(", chống");
/** Marks before the first word of a sentence. */
const OPENERS = wordSet(". : - +");
const LINKS = wordSet("thuộc của");
const LISTED = wordSet("sở bộ ban phòng ủy cục vụ trung hội");
/** Marks that names hold. */
const MARKS = wordSet("- & /");
/** First words of verbs that stand within names. */
const ASIDE = wordSet("ứng phục hỗ đào nghiên bảo");
const LONGEST = 14;
/** After these a plural belongs to the name: `Ban Quản lý các Khu công nghiệp`. */
const LISTING = wordSet("lý hiệp chức án đạo dựng");
/** Heads that stand within names too: `Sở Quản lý Công an …` is none, `Trường Đại học …` is one. */
const MIDDLE = wordSet("đại trung thư bảo câu liên thanh kiểm học hợp");
