/** Short citations: a defined short name, a number without a sign, a type with its issuer. Each stands for a document cited in full. */
import { alwaysNumbered, countedWords, followsNumber, numberedTypes } from "../lexicon/citations-short.ts";
import { issuerOf, signsIn, signsOf } from "../lexicon/issuers.ts";
import { fold } from "../text/fold.ts";
import { onOneLine } from "../text/span.ts";
import { isSameType } from "./aliases-long.ts";
import { type Bound, type BoundAlias, MOST_ALIAS_WORDS } from "./citations-bound.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { plainLine, readIssuer, readTail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import { isCreated } from "./citations-statutes.ts";

/** The alias whose words begin at this noun, the longest; only behind or in its definition. */
export function aliasAt(scan: Scan, noun: Noun, bound: Bound): { end: number; found: BoundAlias } | null {
  let words = "";
  let at = noun.start;
  let best: { end: number; found: BoundAlias } | null = null;
  for (let count = 0; count < MOST_ALIAS_WORDS; count++) {
    WORD.lastIndex = at;
    const word = WORD.exec(scan.reading.folded);
    if (!word) break;
    at += word[0].length;
    words = words === "" ? (word.groups?.word ?? "") : `${words} ${word.groups?.word}`;
    if (!bound.beginnings.has(words)) break;
    const found = bound.aliases.get(words)?.findLast(({ alias }) => alias.span[0] <= noun.start);
    if (found) best = { end: at, found };
  }
  return best;
}

/** A mention by a number alone: `Kế hoạch 168 của UBND tỉnh`, and the numbers listed behind it. */
export function numberAlone(scan: Scan, noun: Noun, bound: Bound): readonly Mention[] {
  const { folded } = scan.reading;
  NUMBER.lastIndex = noun.end;
  const found = NUMBER.exec(folded);
  if (!found || noun.type === null) return [];
  const { word, number = "" } = found.groups ?? {};
  const stated = word !== undefined;
  const after = noun.end + found[0].length;
  if (!stated && !isNumber(noun, number, folded.slice(after, after + 24))) return [];
  const target = boundTo(bound, number, noun.type);
  if (!target && !stated && !numberedTypes.has(noun.type)) return [];
  const mentions = [
    mentionOf(scan, { start: noun.start, at: noun.end + found[0].length, number, type: noun.type, target }),
  ];
  return [
    ...mentions,
    ...listedNumbers(scan, noun.type, { from: mentions[0]?.end ?? noun.end, stated, bound }),
  ];
}

/** Whether a number without `số` is the document's, and counts nothing. */
function isNumber({ letters, type }: Noun, number: string, after: string): boolean {
  if (letters === "lower" || isYear(number)) return false;
  return alwaysNumbered.has(type ?? "") ? !COUNTED.test(after) : NEXT.test(after);
}

/** `Kế hoạch số 1, 2 và 3`. */
function listedNumbers(
  scan: Scan,
  type: string,
  { from, stated, bound }: { from: number; stated: boolean; bound: Bound },
): readonly Mention[] {
  const mentions: Mention[] = [];
  let end = from;
  while (mentions.length < MOST_LISTED) {
    LISTED.lastIndex = end;
    const found = LISTED.exec(scan.reading.folded);
    const number = found?.groups?.number ?? "";
    const target = boundTo(bound, number, type);
    if (!found || isYear(number) || !(target || stated)) break;
    const at = end + found[0].length;
    const mention = mentionOf(scan, {
      start: at - (found.groups?.item?.length ?? 0),
      at,
      number,
      type,
      target,
    });
    mentions.push(mention);
    end = mention.end;
  }
  return mentions;
}

interface Numbered {
  readonly start: number;
  readonly at: number;
  readonly number: string;
  readonly type: string;
  readonly target: Mention | null;
}

function mentionOf({ reading }: Scan, { start, at, number, type, target }: Numbered): Mention {
  const { end, date, issuer } = readTail(reading, at);
  const key = target?.key ?? `${type} ${number.toUpperCase()}`;
  return { start, end, rule: "citation.short.number", kind: "short", key, type, date, issuer };
}

/** The document with this number: of the same type, or, for a scheme that is called by its decision's number, of another. */
function boundTo(bound: Bound, number: string, type: string): Mention | null {
  const candidates = bound.byNumber.get(Number.parseInt(number, 10)) ?? [];
  const same = candidates.find((candidate) => isSameType(candidate.type, type));
  return (
    same ??
    (SCHEMES.has(type) ? (candidates.find((candidate) => candidate.type === "Quyết định") ?? null) : null)
  );
}

/** `Chương trình hành động của Ban Chấp hành Đảng bộ tỉnh`: the only document of this type and issuer that is cited with its number.
 * One of the type and issuer that this document has itself could be either, and is left alone.
 */
export function typeAndIssuer(scan: Scan, noun: Noun, bound: Bound): Mention | null {
  const { text, folded } = scan.reading;
  if (
    noun.type === null ||
    noun.letters !== "title" ||
    PLURAL.test(folded.slice(Math.max(0, noun.start - 10), noun.start))
  )
    return null;
  if (!/^\s{1,40}của\s/u.test(folded.slice(noun.end, noun.end + 46))) return null;
  const span = readIssuer(scan.reading, noun.end);
  if (!span || scan.opens(noun.start)) return null;
  const type = noun.type;
  const signs = signsOf(folded.slice(...span));
  if (type === scan.header.type && signsIn(scan.header.symbol ?? "").some((sign) => signs.includes(sign)))
    return null;
  const keys = signs.flatMap((sign) => bound.bySign.get(`${type} ${sign}`) ?? []);
  const [only, another] = new Map(keys.map((mention) => [mention.key, mention])).values();
  if (!only || another || isCreated(folded, noun.start)) return null;
  if (OTHER_SUBJECT.test(folded.slice(span[1], span[1] + 90)) || !isIssuedBy(only, folded.slice(...span)))
    return null;
  const issuer = plainLine(text, span);
  return {
    start: noun.start,
    end: span[1],
    rule: "citation.short.issuer",
    kind: "short",
    key: only.key,
    type,
    date: null,
    issuer,
  };
}

function isYear(number: string): boolean {
  return number.length === 4 && /^(?:19|20)/u.test(number);
}

/** Whether a document that prints its central issuer prints this one: the sign `TW` is that of three. */
function isIssuedBy({ key, issuer }: Mention, folded: string): boolean {
  if (issuer === null || issuerOf(key)?.provincial !== false) return true;
  const printed = onOneLine(fold(issuer));
  const named = onOneLine(folded);
  return printed.startsWith(named) || named.startsWith(printed);
}

const MOST_LISTED = 50;
/** Schemes and programmes that are called by the number of the decision that approved them. */
const SCHEMES: ReadonlySet<string> = new Set(["Đề án", "Chương trình", "Kế hoạch", "Chiến lược"]);
const PLURAL = /(?:các|những|mọi)\s+$/u;
const WORD = /[\s"'(]{0,40}(?<word>[\p{L}\d&./-]*[\p{L}\d&])/uy;
const NUMBER =
  /\s{1,40}(?<word>số\s{0,40}:?\s{0,40})?(?<number>\d{1,5}[a-zđ]?)(?![\p{L}\d%]|[.,]\d|\s{0,3}[-/]\s{0,3}\d|\s{0,3}[-/]\s{0,3}\p{L}{1,12}[-/])/uy;
const LISTED =
  /\s{0,20}(?:,|và|hoặc)\s{1,20}(?<item>(?:số\s{0,20})?(?<number>\d{1,5}[a-zđ]?))(?![\p{L}\d%]|[.,]\d|\s{0,3}[-/]\s{0,3}\d)(?=\s{0,9}(?:[,.;:)]|và|hoặc|của|về|$))/uy;
/** A subject of its own behind the issuer: another document than the one that is cited in full. */
const OTHER_SUBJECT =
  /^\s{1,40}(?:về(?!\s+(?:việc\s+)?(?:triển\s+khai\s+)?(?:tổ\s+chức\s+)?thực\s+hiện)|năm|giai\s+đoạn|hằng\s+năm|hàng\s+năm|quy\s+định|phê\s+duyệt|hướng\s+dẫn|thay\s+thế|sửa\s+đổi)(?!\p{L})/u;
const COUNTED = new RegExp(`^\\s{1,40}(?:${countedWords.pattern})(?!\\p{L})`, "u");
const NEXT = new RegExp(`^(?:\\s{0,9}(?:[.,;:()"]|$)|\\s{1,40}(?:${followsNumber.pattern})(?!\\p{L}))`, "u");
