/** The stretch that two passages share, word by word, after Smith and Waterman. */
import type { Span } from "../text/span.ts";
import { createKeyTable } from "./key-table.ts";
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

/** Finds what two passages share, each given by its tokens; `null` where they do not share three words in a row. */
export type StretchFinder = (a: Span, b: Span) => SharedStretch | null;

/**
 * Makes what finds the stretch with the most words in common and the fewest that differ. Line breaks and punctuation are no words, so
 * they break nothing. Time and memory grow with the product of the two lengths: it is made for sentences and pages, not for whole
 * documents.
 */
export function stretchFinder({ keys }: Tokens): StretchFinder {
  const rangeOf = rangeFinder(keys);
  let room = new Int32Array(0);
  return (a, b) => {
    if (isSameThroughout(keys, a, b)) return { a, b, matches: a[1] - a[0] };
    const [near, far] = [rangeOf(a, b), rangeOf(b, a)];
    if (near[1] <= near[0] || far[1] <= far[0]) return null;
    const width = far[1] - far[0] + 1;
    const cells = (near[1] - near[0] + 1) * width;
    if (cells > room.length) room = new Int32Array(cells);
    const table: Table = { scores: room, width, keys, near: near[0], far: far[0] };
    return walkBack(table, fillScores(table, near[1], far[1]));
  };
}

/** Whether two passages of three words or more are the same word for word. */
function isSameThroughout(keys: Int32Array, a: Span, b: Span): boolean {
  const words = a[1] - a[0];
  if (words < RUN || words !== b[1] - b[0]) return false;
  for (let at = 0; at < words; at++) if (keys[a[0] + at] !== keys[b[0] + at]) return false;
  return true;
}

interface Table {
  /** A row for each word of the one and a column for each of the other, behind a row and a column of noughts. */
  readonly scores: Int32Array;
  readonly width: number;
  readonly keys: Int32Array;
  /** The first tokens of the two ranges. */
  readonly near: number;
  readonly far: number;
}

/** Fills the table for the words up to two ends; gives the cell of the best score. */
function fillScores(table: Table, nearEnd: number, farEnd: number): number {
  const { scores, width, near } = table;
  scores.fill(0, 0, width);
  let best = 0;
  for (let row = near; row < nearEnd; row++) {
    const at = fillRow(table, row, farEnd);
    if ((scores[at] as number) > (scores[best] as number)) best = at;
  }
  return best;
}

/** Fills the row of a word by the row above; gives the cell of its best score. */
function fillRow({ scores, width, keys, near, far }: Table, row: number, farEnd: number): number {
  const word = keys[row];
  let at = (row - near + 1) * width;
  let best = at;
  let [score, diagonal] = [0, 0];
  scores[at] = 0;
  for (let column = far; column < farEnd; column++) {
    const above = scores[++at - width] as number;
    const across = diagonal + (word === keys[column] ? MATCH : CHANGE);
    score = Math.max(0, across, above + GAP, score + GAP);
    scores[at] = score;
    diagonal = above;
    if (score > (scores[best] as number)) best = at;
  }
  return best;
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

/**
 * Makes what finds the part of a passage from the first to the last three words that another has too, and a few words around it; a
 * part that ends before it starts where there are none.
 */
function rangeFinder(keys: Int32Array): (of: Span, other: Span) => Span {
  const table = createKeyTable(keys.length);
  const runs = Int32Array.from(keys, (_, at) =>
    at + RUN <= keys.length ? table.add(runKey(keys, at, RUN)) : 0,
  );
  const marks = new Int32Array(table.size());
  let mark = 0;
  return (of, other) => {
    mark++;
    for (let at = other[0]; at + RUN <= other[1]; at++) marks[runs[at] as number] = mark;
    let [first, last] = [of[1] + AROUND, of[0] - RUN - AROUND];
    for (let at = of[0]; at + RUN <= of[1]; at++) {
      if (marks[runs[at] as number] !== mark) continue;
      if (first > of[1]) first = at;
      last = at;
    }
    return [Math.max(of[0], first - AROUND), Math.min(of[1], last + RUN + AROUND)];
  };
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
