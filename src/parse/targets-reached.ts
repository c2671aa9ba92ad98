import {
  boundedTime,
  countedTimes,
  dateBefore,
  eachBefore,
  lifeSpan,
  measured,
  mediaAfter,
  namingAfter,
  namingBefore,
  rankedAmong,
  rateAfter,
  reachingVerbs,
  shareOfAll,
  timesAfter,
  uncounted,
} from "../lexicon/targets.ts";
import { endTest } from "../text/pattern-guards.ts";

/** A figure and the words around it. */
export interface Place {
  readonly words: string;
  readonly at: number;
  /** The figure as it is printed; `null` where it is a word. */
  readonly figure: string | null;
  readonly value: number;
  /** How many there are in all: `8` in `7/8 huyện`. */
  readonly total: number | null;
  readonly isShare: boolean;
  /** The words before the figure and its word of comparison. */
  readonly before: string;
  readonly after: string;
  /** A word of comparison stands before the figure or after it, and whether it makes a target of it by itself. */
  readonly isCompared: boolean;
  readonly isStrong: boolean;
  /** Where the last figure that was found ends. */
  readonly lastEnd: number | null;
}

/** Whether a figure is to be reached, and no name, age, date or sum. */
export function isReached(place: Place): boolean {
  const { figure, total, isShare, before, after } = place;
  if (isNamed(place)) return false;
  if (total !== null) return isPartOfAll(place, total);
  if (isShare) return true;
  if (figure === null) return isCountedInLetters(place);
  if (isRate(place)) return true;
  if (namingAfter.test(after)) return lifeSpan.test(before) && /^\s+tuổi/u.test(after);
  return isOfEach(place) || isToBeReached(place) || isCountOfThings(place);
}

/** Whether the words before make a name of a figure, or a place of `trên`: `trên 04 loại hình báo chí`. */
function isNamed({ before, after, isCompared, isStrong }: Place): boolean {
  if (isCompared) return !isStrong && mediaAfter.test(after);
  return endsWithNaming(before) && !endsWithEach(before);
}

/** So many in a time or to each of something, so long at most, so often at least. */
function isRate({ after, isStrong }: Place): boolean {
  return rateAfter.test(after) || (isStrong && (boundedTime.test(after) || timesAfter.test(after)));
}

function isOfEach({ before, after }: Place): boolean {
  return endsWithEach(before) && !uncounted.test(after);
}

/** A comparison says so, a verb before it, or the figure goes on a list of such figures. */
function isToBeReached(place: Place): boolean {
  const { before, after, isCompared, isStrong } = place;
  const isMeasured = isCompared && measured.test(/[^.;:,]*$/u.exec(before)?.[0] ?? "");
  if (!/^\s+[\p{L}"(]/u.test(after)) return (isStrong || isMeasured) && /^\s*(?:[.,;:)/]|$)/u.test(after);
  if (endsWithRank(before)) return rankedAmong.after.test(after);
  return isStrong || isMeasured || endsWithReaching(before) || opensClause(place) || goesOn(place);
}

/**
 * A number of people, places or things (`cho 142 hộ`, `treo 20 băng rôn`): it is printed as counts are, `05` or at least ten, and a
 * word that can be counted follows.
 */
function isCountOfThings({ words, at, figure, value, before, after, isCompared, lastEnd }: Place): boolean {
  if (figure === null || isCompared || !/^\s+"?\p{L}/u.test(after) || uncounted.test(after)) return false;
  if (!/^0\d$/u.test(figure) && value < 10) return false;
  if (/^(?:19|20)\d{2}$/u.test(figure) || /["(]\s*$/u.test(before) || standsAlone(words, at, figure))
    return false;
  const clause = words.slice(lastEnd ?? 0, at);
  if (/(?<!\p{L})của\s+$/u.test(before) && lastEnd !== null && !/[,;.:]/u.test(clause)) return false;
  return /\p{L}\s+$/u.test(before);
}

/** A number that is a line of its own counts pages. */
function standsAlone(words: string, at: number, figure: string): boolean {
  return (
    /\n\s*$/u.test(words.slice(Math.max(0, at - 40), at)) && /^\s*\n/u.test(words.slice(at + figure.length))
  );
}

function isPartOfAll({ before, after, value }: Place, total: number): boolean {
  return value <= total && shareOfAll.test(after) && !dateBefore.test(before);
}

/** A number in letters counts after a comparison, or where it counts times and meetings. */
function isCountedInLetters({ before, after, isStrong }: Place): boolean {
  if (isStrong)
    return /^\s+\p{L}/u.test(after) && (!namingAfter.test(after) || /^\s+ngày\s+(?:lương|công)/u.test(after));
  if (namingAfter.test(after)) return false;
  return (
    (countedTimes.test(after) && endsWithReaching(before)) || (endsWithOnly(before) && !uncounted.test(after))
  );
}

function opensClause({ before, at }: Place): boolean {
  return /^\s*$/u.test(before) ? at <= LONGEST_OPENING : /:\s+$/u.test(before);
}

/** Whether only a comma or `và` stands before the figure, and the last one not far before it. */
export function goesOn({ words, at, before, lastEnd }: Place): boolean {
  if (lastEnd === null || at - lastEnd > 160 || !/(?:[,;]|(?<!\p{L})và)\s*$/u.test(before)) return false;
  return !/\.\s/u.test(words.slice(lastEnd, at));
}

const LONGEST_OPENING = 64;
const endsWithNaming = endTest(namingBefore);
const endsWithEach = endTest(eachBefore);
const endsWithRank = endTest(rankedAmong.before);
const endsWithReaching = endTest(reachingVerbs);
const endsWithOnly = endTest(/chỉ\s+có\s+$/u);
