/** The stretch that two passages share, word by word, after Smith and Waterman. */
import type { Span } from "../text/span.ts";
import { runKey } from "./shingles.ts";
import type { Tokens } from "./tokens.ts";

/** The best shared stretch of two passages: it begins and ends with a word that both have. */
export interface SharedStretch {
  /** Token indices, end exclusive. */
  readonly a: Span;
  readonly b: Span;
  /** How many words of the one stand in the other, in the same order. */
  readonly matches: number;
}

/**
 * Finds the stretch with the most words in common and the fewest that differ, in the tokens `a` and `b`; `null` where they do not
 * share three words in a row. Line breaks and punctuation are no words, so they break nothing. Time and memory grow with the
 * product of the two lengths: it is made for sentences and pages, not for whole documents.
 */
export function sharedStretch(tokens: Tokens, a: Span, b: Span): SharedStretch | null {
  const [near, far] = sharedRange(tokens.keys, a, b);
  if (near[1] <= near[0] || far[1] <= far[0]) return null;
  const width = far[1] - far[0] + 1;
  const scores = new Int32Array((near[1] - near[0] + 1) * width);
  const at = fillScores(scores, tokens.keys.subarray(...near), tokens.keys.subarray(...far));
  return walkBack({ scores, width, keys: tokens.keys, near: near[0], far: far[0] }, at);
}

/** Fills the table, a row for each word of the one and a column for each of the other; gives the cell of the best score. */
function fillScores(scores: Int32Array, rows: Int32Array, columns: Int32Array): number {
  const width = columns.length + 1;
  let best = 0;
  let bestAt = 0;
  for (let row = 0; row < rows.length; row++) {
    const word = rows[row];
    let at = (row + 1) * width + 1;
    for (let column = 0; column < columns.length; column++, at++) {
      const across = (scores[at - width - 1] ?? 0) + (word === columns[column] ? MATCH : CHANGE);
      const gap = Math.max(scores[at - width] ?? 0, scores[at - 1] ?? 0) + GAP;
      const score = Math.max(0, across, gap);
      scores[at] = score;
      if (score > best) {
        best = score;
        bestAt = at;
      }
    }
  }
  return bestAt;
}

interface Table {
  readonly scores: Int32Array;
  readonly width: number;
  readonly keys: Int32Array;
  /** The first tokens of the two ranges. */
  readonly near: number;
  readonly far: number;
}

/** Follows the scores from the best cell to where the stretch begins. */
function walkBack(table: Table, from: number): SharedStretch {
  let at = from;
  let matches = 0;
  while ((table.scores[at] ?? 0) > 0) {
    const step = stepTo(table, at);
    if (step > table.width && isSame(table, at)) matches++;
    at -= step;
  }
  const [start, end] = [wordsOf(table, at), wordsOf(table, from)];
  return { a: [start[0], end[0]], b: [start[1], end[1]], matches };
}

/** How many cells back the score of a cell comes from: a word of both, of the one, or of the other. */
function stepTo(table: Table, at: number): number {
  const { scores, width } = table;
  const across = (scores[at - width - 1] ?? 0) + (isSame(table, at) ? MATCH : CHANGE);
  if (scores[at] === across) return width + 1;
  return scores[at] === (scores[at - width] ?? 0) + GAP ? width : 1;
}

function isSame(table: Table, at: number): boolean {
  const [a, b] = wordsOf(table, at);
  return table.keys[a - 1] === table.keys[b - 1];
}

/** The tokens that a cell lies before. */
function wordsOf({ width, near, far }: Table, at: number): Span {
  return [near + Math.floor(at / width), far + (at % width)];
}

/** The part of each passage from the first to the last three words that both have, and a few words around it. */
function sharedRange(keys: Int32Array, a: Span, b: Span): readonly [Span, Span] {
  const [firstA, lastA] = rangeWithin(keys, a, new Set(runsOf(keys, b)));
  const [firstB, lastB] = rangeWithin(keys, b, new Set(runsOf(keys, a)));
  return [
    [Math.max(a[0], firstA - AROUND), Math.min(a[1], lastA + RUN + AROUND)],
    [Math.max(b[0], firstB - AROUND), Math.min(b[1], lastB + RUN + AROUND)],
  ];
}

function runsOf(keys: Int32Array, [start, end]: Span): readonly number[] {
  const runs: number[] = [];
  for (let at = start; at + RUN <= end; at++) runs.push(runKey(keys, at, RUN));
  return runs;
}

/** The first and last token of a span at which one of the runs begins; a range that ends before it starts where none does. */
function rangeWithin(keys: Int32Array, [start, end]: Span, runs: ReadonlySet<number>): Span {
  let first = end + AROUND;
  let last = start - RUN - AROUND;
  for (let at = start; at + RUN <= end; at++) {
    if (!runs.has(runKey(keys, at, RUN))) continue;
    if (first > end) first = at;
    last = at;
  }
  return [first, last];
}

/** The place of a stretch in its text, to the character. */
export function stretchSpan({ starts, ends }: Tokens, [first, end]: Span): Span {
  return [starts[first] ?? 0, ends[end - 1] ?? 0];
}

const MATCH = 2;
const CHANGE = -2;
const GAP = -1;
/** A stretch is looked for where so many words in a row are the same, and so many words around. */
const RUN = 3;
const AROUND = 12;
