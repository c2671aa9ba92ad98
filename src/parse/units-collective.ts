import { namedAt } from "./units-named.ts";
import { wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, type Mention, type Scan } from "./units-scan.ts";
import { type Tail, tailAt } from "./units-tails.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

interface Part {
  readonly text: string;
  readonly end: number;
}

/** A post before a body in the plural, where one begins at a token. */
type OfficeAt = (at: number) => Mention | null;

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
  let text = first.text;
  let nouns = 1;
  let tail = tailAt(scan, first.end);
  const political = isPolitical(first.text);
  const official = OFFICIAL.test(first.text);
  for (let next = nextNoun(scan, tail, officeAt); next && !tail.owner && nouns < MOST; nouns++) {
    if (!political && isPolitical(next.text)) break;
    if (!official && /^(?:Sở|Bộ)(?: |$)/u.test(next.text)) break;
    text += tail.text + next.separator + next.text;
    tail = tailAt(scan, next.end);
    next = nextNoun(scan, tail, officeAt);
  }
  if (from === at && !idiom && !standsBare(tokens, at, { nouns, narrowed: tail.narrowed })) return null;
  const plural = idiom ? "" : pluralOf(tokens, at, { from, nouns });
  const base = (plural + text + tail.text).trim();
  return { ...bareMention(at, tail.end, "collective"), base, owner: tail.owner, place: tail.place };
}

/** `các cấp, các ngành` is one body, although the determiner comes twice. */
function idiomAt(tokens: Tokens, at: number): Part | null {
  if (tokens.words[at] !== "các") return null;
  const idiom = IDIOMS.find((words) => words.every((word, i) => tokens.words[at + i] === word));
  return idiom ? { text: written(tokens, at, at + idiom.length), end: at + idiom.length } : null;
}

function pluralOf(tokens: Tokens, at: number, { from, nouns }: { from: number; nouns: number }): string {
  if (from > at) return `${written(tokens, at, from).replace(/ đồng chí/iu, "")} `;
  return nouns === 1 && tokens.words[at] === "hội" ? "các " : "";
}

/** Nouns without a determiner that may stand for a body: several together, or one that is never anything else. */
function standsBare(
  tokens: Tokens,
  at: number,
  { nouns, narrowed }: { nouns: number; narrowed: boolean },
): boolean {
  const open =
    /^(?:doanh|tập|hợp|hội|hiệp|tổng)$/u.test(tokens.words[at] ?? "") &&
    wordAt(tokens, at, "open-noun") !== null;
  const territory = wordAt(tokens, at, "territory") !== null;
  if (tokens.words[at] === "hội" && tokens.words[at + 1] === "thành") return true;
  if (territory) return nouns > 2;
  const long = (wordAt(tokens, at, "noun") ?? at) > at + 2;
  return nouns > 1 || narrowed || open || long || ALONE.has(written(tokens, at, at + 2).toLowerCase());
}

/** A noun of the list, with the words of its own that narrow it. */
function nounAt(tokens: Tokens, at: number): Part | null {
  const open = wordAt(tokens, at, "open-noun");
  const plain = wordAt(tokens, at, "noun");
  const end = Math.max(open ?? 0, plain ?? 0, wordAt(tokens, at, "territory") ?? 0);
  if (end === 0) return null;
  const run = open === end ? narrowed(tokens, end) : end;
  return { text: written(tokens, at, run), end: run };
}

/** The end of up to five words that narrow a noun: `doanh nghiệp công nghệ số`. */
function narrowed(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 6 && isWord(tokens.words[at]) && !endsNarrowing(tokens, at)) at++;
  return at < from + 6 ? at : from;
}

function endsNarrowing(tokens: Tokens, at: number): boolean {
  if (tokens.words[at] === "và" || placeAt(tokens, at) !== null) return true;
  return ENDS.some((wordClass) => wordAt(tokens, at, wordClass) !== null);
}

/** `cấp ủy, chính quyền` stand by themselves beside `các sở, ban, ngành`. */
function isPolitical(noun: string): boolean {
  return /^(?:cấp [uủ][ủỷyỳ]|chính quyền|tổ chức đảng|tổ chức cơ sở đảng)/iu.test(noun);
}

/** The next noun of the same list, after a comma, `và`, or nothing at all (`ban ngành`). */
function nextNoun(
  scan: Scan,
  { end: at, narrowed }: Tail,
  officeAt: OfficeAt,
): (Part & { readonly separator: string }) | null {
  const { tokens } = scan;
  const mark = separatorAt(tokens.words, at);
  if (mark === "" && (narrowed || tokens.words[at] === "tổ")) return null;
  const from = at + (mark === "" ? 0 : mark === ", và" ? 2 : 1);
  if (tokens.capital[from] && !tokens.shouted && namedAt(scan, from)) return null;
  const isAnd = mark.endsWith("và");
  const office = mark === "" ? null : officeOf(scan, from, officeAt);
  const verb = office === null && isVerb(tokens, from, isAnd || mark === "");
  const noun = verb ? null : (office ?? nounAt(tokens, from));
  return noun && { ...noun, separator: isAnd ? " và " : ", " };
}

/** The separator at a token; empty where none stands. */
function separatorAt(words: readonly string[], at: number): string {
  if (words[at] === "," && words[at + 1] === "và") return ", và";
  const word = words[at] ?? "";
  return word === "," || word === "/" || word === "và" ? word : "";
}

/** `lãnh đạo các cơ quan Trung ương` within a list of nouns in small letters. */
function officeOf(scan: Scan, at: number, officeAt: OfficeAt): Part | null {
  if (scan.tokens.capital[at]) return null;
  const mention = officeAt(at);
  return mention?.kind === "collective"
    ? { text: written(scan.tokens, at, mention.end), end: mention.end }
    : null;
}

/** `tổ chức` is a body after a comma, unless a verb follows; after `và` or a noun it is the verb where one follows. */
function isVerb(tokens: Tokens, at: number, loose: boolean): boolean {
  if (wordAt(tokens, at, "predicate") === null) return false;
  const [first, second] = [tokens.words[at], tokens.words[at + 1]];
  if (first !== "tổ" || second !== "chức") return true;
  const verb = wordAt(tokens, at + 2, "predicate") !== null || !isNarrowing(tokens, at + 2);
  return loose ? verb : false;
}

function isNarrowing(tokens: Tokens, at: number): boolean {
  return (
    !isWord(tokens.words[at]) ||
    tokens.words[at] === "và" ||
    wordAt(tokens, at, "modifier") !== null ||
    placeAt(tokens, at) !== null
  );
}

const OFFICIAL = /^(?:sở|ban|bộ|ngành|cơ quan|đơn vị)(?: |$)/iu;
/** No list of nouns is longer. */
const MOST = 16;
const IDIOMS = [
  ["các", "cấp", ",", "các", "ngành"],
  ["các", "ngành", ",", "các", "cấp"],
];
const ENDS = ["predicate", "preposition", "determiner", "noun", "open-noun", "modifier", "office"] as const;
const ALONE = new Set(["cấp ủy", "chính quyền", "địa phương", "đơn vị"]);
