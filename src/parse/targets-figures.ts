import { sitesOf } from "../lexicon/cue-sites.ts";
import { sizeAfter, sizedBody, timesAfter, yearlyAfter, yearlyBefore } from "../lexicon/targets.ts";
import type { Comparator } from "../model-tasks.ts";
import { endTest } from "../text/pattern-guards.ts";
import type { Span } from "../text/span.ts";
import { LATIN } from "../text/words.ts";
import { findCues } from "./cue-search.ts";
import { NUMBER, NUMBER_WORD, numberValue } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { comparison } from "./targets-compared.ts";
import { goesOn, isReached, type Place } from "./targets-reached.ts";

/** A figure that is to be reached, by its place in the folded words of a span. */
export interface Figure {
  /** Where the figure begins, its word of comparison before it. */
  readonly from: number;
  readonly at: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly rule: string;
  readonly per: "year" | null;
  /** It counts times, though its words say how often, too: `ít nhất 01 lần/năm`. */
  readonly isTimes: boolean;
}

const PERCENT = String.raw`\s{0,2}(?:%|phần\s+trăm)`;
const RANGE = String.raw`\s{0,3}(?:-|đến|tới)\s{0,3}(?:${NUMBER})(?!\d)`;
const TOTAL = String.raw`\s?/\s?(?<total>\d{1,3})(?=\s+\p{L})`;
const NOT_INSIDE = String.raw`(?<![${LATIN}\d\[]|[${LATIN}\d][/.,-])`;
const FIGURE = new RegExp(
  String.raw`${NOT_INSIDE}(?:(?<number>${NUMBER})(?!\d)(?:${TOTAL}|(?<percent>${PERCENT})?(?<range>${RANGE}(?<both>${PERCENT})?)?)(?![\p{L}\]]|[.,/]\d)|(?<word>${NUMBER_WORD})(?!\p{L}))`,
  "gu",
);
const FIGURES = sitesOf([{ phrase: FIGURE, needs: [] }], NOT_INSIDE);
const WINDOW = 128;

/** The words of a span, signs read as such, and the places in them that say something else. */
export interface FigureSearch {
  readonly span: Span;
  readonly words: string;
  readonly isMasked: (figure: Figure) => boolean;
}

/** The figures of some words that are to be reached, in their order. */
export function findFigures(reading: Reading, { span, words, isMasked }: FigureSearch): readonly Figure[] {
  const found: Figure[] = [];
  for (const { match } of findCues(FIGURES, reading, { span, words })) {
    const figure = readFigure(words, match, found.at(-1));
    if (figure && !isMasked(figure)) found.push(figure);
  }
  return found;
}

function readFigure(words: string, match: RegExpExecArray, last: Figure | undefined): Figure | null {
  const { at, numberEnd, before, after } = around(words, match);
  const { number, word, range, total, percent, both } = match.groups ?? {};
  const value = numberValue(number ?? word ?? "");
  if (value === null || isBaseline(before, after)) return null;
  const compared = comparison(before, after, range !== undefined);
  const from = at - compared.length;
  const place: Place = {
    words,
    at,
    figure: number ?? null,
    value,
    total: total === undefined ? null : Number(total),
    isShare: (percent ?? both) !== undefined,
    before: before.slice(0, before.length - compared.length),
    after,
    isCompared: compared.length > 0,
    isStrong: compared.strong,
    lastEnd: last?.numberEnd ?? null,
  };
  if (isSize(words.slice(last?.numberEnd ?? at, from), place.before, after) || !isReached(place)) return null;
  return {
    from,
    at,
    numberEnd,
    value,
    unit: place.isShare ? "%" : null,
    comparator: comparatorOf(place, compared.comparator, last),
    rule: compared.rule,
    per: isYearly(words, { at, after, last }) ? "year" : null,
    isTimes: compared.strong && timesAfter.test(after),
  };
}

function around(words: string, match: RegExpExecArray) {
  const at = match.index;
  const numberEnd = at + match[0].length;
  const before = words.slice(Math.max(0, at - WINDOW), at);
  return { at, numberEnd, before, after: words.slice(numberEnd, numberEnd + WINDOW) };
}

/** A figure that goes on a list is compared as the first one was: `ít nhất 80% đoàn viên, 60% hội viên`. */
function comparatorOf(place: Place, own: Comparator, last: Figure | undefined): Comparator {
  if (own !== "=" || place.isCompared || last === undefined || place.value === 100) return own;
  const isLike = (last.unit === "%") === place.isShare;
  return isLike && goesOnList(place, last) ? last.comparator : own;
}

function goesOnList(place: Place, { numberEnd }: Figure): boolean {
  const between = place.words.slice(numberEnd, place.at);
  return between.length <= LONGEST_ITEM && !between.includes(";") && goesOn(place);
}

/** The first figure of `tăng từ 20% lên 30%`: where things stand, not where they are to go. */
function isBaseline(before: string, after: string): boolean {
  return endsWithFrom(before) && RISE.test(after);
}

/** `90% doanh nghiệp có từ 25 lao động trở lên`: how large those are that are counted. */
function isSize(between: string, before: string, after: string): boolean {
  return sizeAfter.test(after) && (OF_SIZE.test(between) || sizedBody.test(before));
}

function isYearly(
  words: string,
  { at, after, last }: { at: number; after: string; last: Figure | undefined },
): boolean {
  if (after.includes("năm") && yearlyAfter.test(after)) return true;
  const clause = words.slice(clauseStart(words, at), at);
  if (clause.includes("năm") && yearlyBefore.test(clause)) return true;
  return last?.per === "year" && /trong\s+đó/u.test(clause) && at - last.numberEnd < 120;
}

/** Where the clause begins that goes on to an offset, at most so far before it; a point before a digit belongs to a number. */
function clauseStart(words: string, at: number): number {
  let start = at;
  while (start > at - LONGEST_CLAUSE && start > 0 && !isClauseMark(words, start - 1, at)) start--;
  return start;
}

function isClauseMark(words: string, at: number, end: number): boolean {
  const mark = words.charAt(at);
  return CLAUSE_MARKS.includes(mark) && !(mark === "." && at + 1 < end && isDigit(words.charCodeAt(at + 1)));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

const OF_SIZE = /^[^,;.:()]{2,60}\scó\s+$/u;
const LONGEST_ITEM = 90;
const LONGEST_CLAUSE = 160;
const CLAUSE_MARKS = ".;:()";
const ZERO = 0x30;
const NINE = 0x39;
const endsWithFrom = endTest(/từ\s+$/u);
const RISE = /^\s*%?\s*(?:hiện\s+nay\s+)?(?:lên|xuống)\s+(?:(?:đến|tới|còn|trên|dưới)\s+)?\d/u;
