import { countedEnds } from "../lexicon/targets.ts";
import { isSpaceAt } from "../text/characters.ts";
import { matchesOf } from "../text/matches.ts";
import { type Span, trimSpan } from "../text/span.ts";

/** Where a figure stands in the folded text. */
export interface FigurePlace {
  /** The figure's word of comparison, or the figure. */
  readonly from: number;
  readonly numberEnd: number;
  /** The words that were searched. */
  readonly start: number;
  readonly end: number;
}

/** Where what is counted ends at the latest: before the next words that say when. The spans stand in order. */
export function timeAfter(from: number, end: number, timed: readonly Span[]): number {
  return Math.min(timed[firstFrom(timed, from)]?.[0] ?? end, end);
}

/** Where what is counted begins at the earliest: after the last words before it that say when. */
export function timeBefore(from: number, start: number, timed: readonly Span[]): number {
  const last = timed[firstFrom(timed, from) - 1];
  return last !== undefined && last[1] <= from ? Math.max(last[1], start) : start;
}

/** The first span that begins at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid]?.[0] ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

const LONGEST = 160;

/** What is counted: the words after the figure, or, where none follow (`tỷ lệ … đạt 60%`), those before it in its clause. */
export function countedWords(folded: string, place: FigurePlace): Span {
  const after = wordsAfter(folded, place);
  return after[1] > after[0] ? after : wordsBefore(folded, place);
}

/** `trở lên` belongs to the figure, not to what is counted; so does `lần` in `một lần`. */
function wordsAfter(folded: string, { numberEnd, end }: FigurePlace): Span {
  const rest = folded.slice(numberEnd, Math.min(end, numberEnd + LONGEST));
  const skip = /^(?:\s*(?:lần|số)(?=\s+\p{L}))?/u.exec(rest)?.[0].length ?? 0;
  const stop = countedEnds.exec(rest.slice(skip));
  const length = stop === null ? wholeWords(rest.slice(skip)) : stop.index;
  return trimPunctuation(folded, [numberEnd + skip, numberEnd + skip + length]);
}

function wordsBefore(folded: string, { from, start }: FigurePlace): Span {
  const before = folded.slice(Math.max(start, from - LONGEST), from);
  const stop = Math.max(before.lastIndexOf("."), before.lastIndexOf(";"), before.lastIndexOf(":"));
  const sentence = before.slice(stop + 1);
  const rate = matchesOf(RATE, sentence).at(-1);
  const clause = rate ? sentence.slice(rate.index) : (/[^,()]*$/u.exec(sentence)?.[0] ?? "");
  const words = clause.replace(
    /(?:\s(?:đạt|duy\s+trì|là|chiếm|được|phấn\s+đấu|ở|mức|lên|còn|tăng|giảm|có))+\s*$/u,
    "",
  );
  const skip = /^\s*(?:trong\s+đó|đồng\s+thời|phấn\s+đấu)(?=\s+\p{L})/u.exec(words)?.[0].length ?? 0;
  return trimPunctuation(folded, [from - clause.length + skip, from - clause.length + words.length]);
}

/** The first words of a rate: commas and brackets may stand in its name. */
const RATE = /(?:(?:tỷ|tỉ)\s+(?:lệ|trọng|số|suất)|chỉ\s+số|quy\s+mô|số\s+lượng)(?!\p{L})/gu;

/** A stretch that was cut at its greatest length ends before the word that was cut. */
function wholeWords(words: string): number {
  if (words.length < LONGEST - 12) return words.length;
  return Math.max(words.lastIndexOf(" "), 0);
}

function trimPunctuation(folded: string, span: Span): Span {
  const [start, end] = trimSpan(folded, span);
  let to = end;
  while (to > start && (isSpaceAt(folded, to - 1) || MARKS.includes(folded.charAt(to - 1)))) to--;
  return [start, to];
}

const MARKS = '.,;:/"';
