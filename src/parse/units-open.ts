import { bodyTree, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { isWord, type Tokens } from "./units-tokens.ts";

/**
 * Where the name of a body that the lexicon does not hold ends, told by the noun that it begins with, by its capitals, and by the
 * verb, preposition or mark that ends it; `null` where no name begins.
 */
export function openNameEnd(tokens: Tokens, at: number, isValue: boolean): number | null {
  const strong = wordAt(tokens, at, "head");
  const after = strong ?? wordAt(tokens, at, "weak-head");
  if (after === null || !isWord(tokens.words[after])) return null;
  if (!tokens.capital[at] && !tokens.shouted) return null;
  if (!beginsName(tokens, { at, after, strong: strong !== null })) return null;
  const end = runEnd(tokens, { from: after, isValue, isListed: LISTED.has(tokens.words[at] ?? "") });
  return end > after || placeAt(tokens, end) !== null ? end : null;
}

/** A capital after the head, or a place; after a head that is nothing else, a small letter too where no sentence begins. */
function beginsName(
  tokens: Tokens,
  { at, after, strong }: { at: number; after: number; strong: boolean },
): boolean {
  if (tokens.shouted) return strong && !isStop(tokens, after);
  if (tokens.capital[after]) return strong || !opensSentence(tokens, after);
  const place = placeAt(tokens, after);
  if (place !== null && place.lead === "") return true;
  return strong && !opensSentence(tokens, at) && !isStop(tokens, after);
}

function opensSentence({ words }: Tokens, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before === "." || before === ":" || before === "-" || before === "+";
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
    if (tokens.capital[next - 1]) lastCapital = next;
    at = next;
  }
  return Math.min(lastCapital + 1, at);
}

/** The token after the next word of the name, over a mark that names hold; `null` where the name ends. */
function stepOver(tokens: Tokens, at: number, run: Run): number | null {
  const { words, capital } = tokens;
  const isFirst = at === run.from;
  if (!isWord(words[at]) || words[at] === "và") return !isFirst && goesOver(tokens, at, run) ? at + 2 : null;
  if (isFirst && (capital[at] || tokens.shouted)) return placeAt(tokens, at)?.province ? null : at + 1;
  const compound = isFirst ? null : wordAt(tokens, at, "other");
  if (compound !== null) return compound;
  return endsName(tokens, at, run) ? null : at + 1;
}

/** Whether a word ends the name before it. */
function endsName(tokens: Tokens, at: number, { from, isValue }: Run): boolean {
  const isLink = tokens.words[at] === "thuộc" || tokens.words[at] === "của";
  const isLoose = isValue && !isLink && tokens.capital[at] !== true && !placeAt(tokens, at);
  if (isLoose ? namesDuty(tokens, at) : isStop(tokens, at)) return true;
  return at > from && tokens.capital[at] === true && beginsAnother(tokens, at);
}

/** Whether a name goes on after a mark or `và`. */
function goesOver(tokens: Tokens, at: number, { isValue, isListed }: Run): boolean {
  const { words, capital, shouted } = tokens;
  const word = words[at] ?? "";
  if (!isWord(words[at + 1])) return false;
  if (MARKS.has(word)) return word === "&" || capital[at + 1] === true;
  if (shouted || (word !== "," && word !== "và")) return false;
  if (word === "," && !isValue && !isListed) return false;
  const goes = isValue ? !namesDuty(tokens, at + 1) : capital[at + 1] === true;
  return goes && !beginsAnother(tokens, at + 1) && !beginsWeakly(tokens, at + 1);
}

/** Whether a word cannot be part of a name: a verb, a preposition, a determiner, a place. */
function isStop(tokens: Tokens, at: number): boolean {
  if (tokens.words[at] === "các") return !LISTING.has(tokens.words[at - 1] ?? "");
  if (placeAt(tokens, at)?.lead === "") return true;
  if (tokens.capital[at] && !tokens.shouted) return false;
  if (ASIDE.has(tokens.words[at] ?? "") && !tokens.shouted && namesOn(tokens, at)) return false;
  return STOPS.some((wordClass) => wordAt(tokens, at, wordClass) !== null);
}

/** `Ban Quản lý Khu Nông nghiệp ứng dụng Công nghệ cao`: a verb of two words before another capital. */
function namesOn(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at, "predicate") === at + 2 && tokens.capital[at + 2] === true;
}

/** Whether a verb begins here that tells what a body has to do, and is in no name. */
export function namesDuty({ words }: Tokens, at: number): boolean {
  return DUTIES.has(`${words[at]} ${words[at + 1] ?? ""}`);
}

/** `Hội Làm vườn` after a comma is a body of its own. */
function beginsWeakly(tokens: Tokens, at: number): boolean {
  const after = wordAt(tokens, at, "weak-head");
  return after !== null && tokens.capital[at] === true && tokens.capital[after] === true;
}

/** Whether the name of another body begins here. */
function beginsAnother(tokens: Tokens, at: number): boolean {
  const noun = wordAt(tokens, at, "noun") !== null || wordAt(tokens, at, "open-noun") !== null;
  if (!tokens.capital[at] && !tokens.shouted) return noun || wordAt(tokens, at, "determiner") !== null;
  if (longestName(tokens, at, bodyTree)) return true;
  if (wordAt(tokens, at, "office") !== null || wordAt(tokens, at, "determiner") !== null) return true;
  const strong = wordAt(tokens, at, "head");
  return strong !== null && !MIDDLE.has(tokens.words[at] ?? "");
}

const DUTIES = new Set([
  ..."chủ trì, phối hợp, tham mưu, thực hiện, triển khai, theo dõi, hướng dẫn, báo cáo, tổng hợp".split(", "),
  ..."thúc đẩy, công bố, đôn đốc, kiểm tra, có trách, chịu trách, cung cấp, xây dựng, ban hành".split(", "),
]);
const LISTED = new Set(["sở", "bộ", "ban", "phòng", "ủy", "cục", "vụ", "trung", "hội"]);
/** Marks that names hold. */
const MARKS = new Set(["-", "&", "/"]);
/** First words of verbs that stand within names. */
const ASIDE = new Set(["ứng", "phục", "hỗ", "đào", "nghiên", "bảo"]);
const LONGEST = 14;
const STOPS = ["predicate", "preposition", "determiner"] as const;
/** After these a plural belongs to the name: `Ban Quản lý các Khu công nghiệp`. */
const LISTING = new Set(["lý", "hiệp", "chức", "án", "đạo"]);
/** Heads that stand within names too: `Sở Quản lý Công an …` is none, `Trường Đại học …` is one. */
const MIDDLE = new Set(["đại", "trung", "thư", "bảo", "câu", "liên", "thanh", "kiểm", "học", "hợp"]);
