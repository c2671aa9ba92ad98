/** Where two passages say the same, to the character. */
import type { Span } from "../text/span.ts";
import { runKey } from "./shingles.ts";
import { type Words, wordsOf } from "./words-of.ts";

/** A stretch that stands in both of two texts, word for word. */
export interface SharedSpan {
  /** Its characters in the first text and in the second: UTF-16 code units, end exclusive. */
  readonly a: Span;
  readonly b: Span;
  /** How many words it has. */
  readonly words: number;
}

/** What counts as a stretch, and what is compared. */
export interface SharedSpanOptions {
  /** The fewest words of a stretch, three or more. @defaultValue 4 */
  readonly least?: number;
  /** Spans of the one text and of the other that do not count: standing formulas, citations. They are read as spaces. */
  readonly leaveOutA?: readonly Span[];
  readonly leaveOutB?: readonly Span[];
}

/**
 * Finds the stretches of words that stand in both texts, the longest first taken, so that no word is in two of them; in the order of
 * the first text, whatever their order in the second. Line ends, punctuation, case, the placement of tone marks and their encoding do
 * not break a stretch, and each begins and ends with a word. Made for passages and pages: where a few words are said again and again,
 * time grows with the product of the two lengths.
 *
 * @example
 * ```ts
 * const [a, b] = ["Trước hết, rà soát quy chế\n\nphối hợp; báo cáo", "Hội RÀ SOÁT quy chế phối hợp"];
 * const [span] = sharedSpans(a, b); // { a: [11, 36], b: [4, 28], words: 6 }
 * a.slice(...span.a); // "rà soát quy chế\n\nphối hợp"
 * ```
 */
export function sharedSpans(
  a: string,
  b: string,
  { least = 4, leaveOutA, leaveOutB }: SharedSpanOptions = {},
): readonly SharedSpan[] {
  const left = kept(wordsOf(a, leaveOutA));
  const right = kept(wordsOf(b, leaveOutB));
  const spanOf = ({ starts, ends }: Words, first: number, words: number): Span => {
    return [starts[first] ?? 0, ends[first + words - 1] ?? 0];
  };
  return tiles(commonRuns(left, right), { least: Math.max(RUN, least), left, right })
    .sort((one, other) => one.a - other.a)
    .map(({ a: atA, b: atB, words }) => ({
      a: spanOf(left, atA, words),
      b: spanOf(right, atB, words),
      words,
    }));
}

/** The same words in a row, from word `a` of the one text and word `b` of the other on. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

/** A copy of words that the next reading does not write over. */
function kept({ count, keys, starts, ends }: Words): Words {
  return { count, keys: keys.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** All runs that are as long as can be. */
function commonRuns(left: Words, right: Words): readonly Run[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at + RUN <= left.count; at++) {
    const key = runKey(left.keys, at, RUN);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const runs: Run[] = [];
  for (let b = 0; b + RUN <= right.count; b++)
    for (const a of places.get(runKey(right.keys, b, RUN)) ?? []) {
      if (a > 0 && b > 0 && left.keys[a - 1] === right.keys[b - 1]) continue;
      runs.push({ a, b, words: lengthOf(left, right, [a, b]) });
    }
  return runs;
}

function lengthOf(left: Words, right: Words, [a, b]: readonly [number, number]): number {
  let words = 0;
  while (a + words < left.count && b + words < right.count && left.keys[a + words] === right.keys[b + words])
    words++;
  return words;
}

/** Takes runs, the longest first, without the words that are taken already. */
function tiles(
  runs: readonly Run[],
  { least, left, right }: { readonly least: number; readonly left: Words; readonly right: Words },
): Run[] {
  const byLength: Run[][] = [];
  const wait = (run: Run): void => {
    if (run.words < least) return;
    const same = byLength[run.words] ?? [];
    same.push(run);
    byLength[run.words] = same;
  };
  for (const run of runs) wait(run);
  const [takenA, takenB] = [new Uint8Array(left.count), new Uint8Array(right.count)];
  const taken: Run[] = [];
  for (let words = byLength.length - 1; words >= least; words--)
    for (const run of (byLength[words] ?? []).sort((x, y) => x.a - y.a || x.b - y.b)) {
      const free = freeParts(run, takenA, takenB);
      if (free[0]?.words === words) {
        taken.push(run);
        takenA.fill(1, run.a, run.a + words);
        takenB.fill(1, run.b, run.b + words);
      } else for (const part of free) wait(part);
    }
  return taken;
}

/** The parts of a run in which no word of either text is taken. */
function freeParts({ a, b, words }: Run, takenA: Uint8Array, takenB: Uint8Array): readonly Run[] {
  const parts: Run[] = [];
  let start = 0;
  for (let at = 0; at <= words; at++) {
    if (at < words && takenA[a + at] === 0 && takenB[b + at] === 0) continue;
    if (at > start) parts.push({ a: a + start, b: b + start, words: at - start });
    start = at + 1;
  }
  return parts;
}

/** Stretches are looked for where so many words in a row are the same. */
const RUN = 3;
