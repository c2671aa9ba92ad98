import {
  countedTimes,
  measured,
  namingAfter,
  namingBefore,
  reachingVerbs,
  sizeAfter,
  yearlyAfter,
  yearlyBefore,
} from "../lexicon/targets.ts";
import type { Citation, Comparator, Deadline, Target } from "../model.ts";
import { withoutPageNumbers } from "../text/page-numbers.ts";
import type { Span } from "../text/span.ts";
import { LATIN } from "../text/words.ts";
import { citedStretches, merged, touches } from "./deadlines-masks.ts";
import { NUMBER, NUMBER_WORD, numberValue, wordsWithSigns } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { comparison } from "./targets-compared.ts";
import { countedWords, timeAfter } from "./targets-counted.ts";

/** What the search for targets needs to know of the words it is given. */
export interface TargetContext {
  readonly citations: readonly Citation[];
  /** The deadlines of the same words: their figures are no targets. */
  readonly deadlines: readonly Deadline[];
}

/** Chỉ tiêu: the figures that a span says are to be reached, in reading order. Figures in names, dates and citations are none. */
export function findTargets(
  reading: Reading,
  span: Span,
  { citations, deadlines }: TargetContext,
): readonly Target[] {
  const words = wordsWithSigns(reading, span);
  if (!COUNTING.test(words)) return [];
  const masked = merged([
    ...citedStretches(reading.folded, span, citations),
    ...deadlines.map((deadline) => deadline.span),
  ]);
  const found: Figure[] = [];
  for (const match of words.matchAll(FIGURE)) {
    const figure = readFigure(words, match, found.at(-1));
    if (figure && !touches(masked, [span[0] + figure.at, span[0] + figure.numberEnd])) found.push(figure);
  }
  return found.map((figure) =>
    asTarget(reading, figure, [span[0], timeAfter(span[0] + figure.numberEnd, span[1], deadlines)]),
  );
}

interface Figure {
  /** Where the figure begins, its word of comparison before it. */
  readonly from: number;
  readonly at: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly rule: string;
  readonly per: "year" | null;
}

const PERCENT = String.raw`\s{0,2}(?:%|phần\s+trăm)`;
const RANGE = String.raw`\s{0,3}(?:-|đến|tới)\s{0,3}(?:${NUMBER})(?!\d)`;
/** No figure is written without one of these. */
const COUNTING = new RegExp(String.raw`\d|${NUMBER_WORD}`, "u");
const FIGURE = new RegExp(
  String.raw`(?<![${LATIN}\d\[]|[${LATIN}\d][/.,-])(?:(?<number>${NUMBER})(?!\d)(?<percent>${PERCENT})?(?<range>${RANGE}(?<both>${PERCENT})?)?(?![\p{L}\]]|[.,/]\d)|(?<word>${NUMBER_WORD})(?!\p{L}))`,
  "gu",
);
const OF_SIZE = /^[^,;.:()]{2,60}\scó\s+$/u;
const WINDOW = 64;

function readFigure(words: string, match: RegExpExecArray, last: Figure | undefined): Figure | null {
  const { number, word, range } = match.groups ?? {};
  const percent = match.groups?.percent ?? match.groups?.both;
  const value = numberValue(number ?? word ?? "");
  if (value === null) return null;
  const at = match.index;
  const numberEnd = at + match[0].length;
  const before = words.slice(Math.max(0, at - WINDOW), at);
  const after = words.slice(numberEnd, numberEnd + 2 * WINDOW);
  if (namingBefore.test(before) || isBaseline(before, after)) return null;
  const compared = comparison(before, after, range !== undefined);
  const place = {
    words,
    at,
    last,
    before: before.slice(0, before.length - compared.length),
    after,
    isCompared: compared.length > 0,
  };
  const counts =
    word === undefined
      ? percent !== undefined || isReached(place, compared.strong)
      : isCounted(place, compared.strong);
  if (isSize(words.slice(last?.numberEnd ?? at, at - compared.length), after)) return null;
  if (!counts || (percent === undefined && namingAfter.test(after))) return null;
  const per = isYearly(words, { at, after, last }) ? "year" : null;
  const unit = percent === undefined ? null : "%";
  return {
    from: at - compared.length,
    at,
    numberEnd,
    value,
    unit,
    comparator: compared.comparator,
    rule: compared.rule,
    per,
  };
}

/** The first figure of `tăng từ 20% lên 30%`: where things stand, not where they are to go. */
function isBaseline(before: string, after: string): boolean {
  return (
    /từ\s+$/u.test(before) &&
    /^\s*%?\s*(?:hiện\s+nay\s+)?(?:lên|xuống)\s+(?:(?:đến|tới|còn|trên|dưới)\s+)?\d/u.test(after)
  );
}

/** `90% doanh nghiệp có từ 25 lao động trở lên`: how large those are that are counted. */
function isSize(between: string, after: string): boolean {
  return OF_SIZE.test(between) && sizeAfter.test(after);
}

interface Place {
  readonly words: string;
  readonly at: number;
  /** The words before the figure and its word of comparison. */
  readonly before: string;
  readonly after: string;
  readonly last: Figure | undefined;
  /** A word of comparison stands before the figure. */
  readonly isCompared: boolean;
}

/** Whether something is to be reached: a comparison says so, a verb before it, or the figure goes on a list of such figures. */
function isReached(place: Place, strong: boolean): boolean {
  if (!/^\s+[\p{L}"(]/u.test(place.after)) return strong && /^\s*(?:[.,;:)/]|$)/u.test(place.after);
  if (strong || reachingVerbs.test(place.before) || opensClause(place) || goesOn(place)) return true;
  return place.isCompared && measured.test(/[^.;:,]*$/u.exec(place.before)?.[0] ?? "");
}

/** A number in letters counts after a comparison, or where it counts times. */
function isCounted(place: Place, strong: boolean): boolean {
  return strong
    ? /^\s+\p{L}/u.test(place.after)
    : countedTimes.test(place.after) && reachingVerbs.test(place.before);
}

function opensClause({ before, at }: Place): boolean {
  return /^\s*$/u.test(before) ? at <= WINDOW : /:\s+$/u.test(before);
}

function goesOn({ words, at, before, last }: Place): boolean {
  if (last === undefined || at - last.numberEnd > 160 || !/(?:[,;]|(?<!\p{L})và)\s*$/u.test(before))
    return false;
  return !/\.\s/u.test(words.slice(last.numberEnd, at));
}

function isYearly(
  words: string,
  { at, after, last }: { at: number; after: string; last: Figure | undefined },
): boolean {
  if (yearlyAfter.test(after)) return true;
  const clause = /[^.;:()]*$/u.exec(words.slice(Math.max(0, at - 160), at))?.[0] ?? "";
  if (yearlyBefore.test(clause)) return true;
  return last?.per === "year" && /trong\s+đó/u.test(clause) && at - last.numberEnd < 120;
}

function asTarget(reading: Reading, figure: Figure, [start, end]: Span): Target {
  const { text, folded } = reading;
  const counted = countedWords(folded, {
    from: start + figure.from,
    numberEnd: start + figure.numberEnd,
    start,
    end,
  });
  const span: Span = [
    Math.min(start + figure.from, counted[0]),
    Math.max(start + figure.numberEnd, counted[1]),
  ];
  const { value, comparator, unit, per, rule } = figure;
  const of = withoutPageNumbers(reading, counted).replace(/\s+/gu, " ");
  return { value, comparator, unit, of, per, quote: text.slice(...span), span, rule };
}
