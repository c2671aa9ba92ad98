/** The words and marks of a text, each with its number and its place. */
import { isCapitalAt, isSpaceCode, isWordCode } from "./characters.ts";
import { codesOf } from "./codes.ts";
import type { Span } from "./span.ts";
import { FIRST_HASH, nextHash, numberAt } from "./vocabulary.ts";

/** Words and single marks in reading order. */
export interface TokenTable {
  /** What each of them is: see `vocabulary.ts`. */
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What each of them looks like: the sum of {@link WORD} and the others. */
  readonly looks: Uint8Array;
}

/** A word, and no mark. */
export const WORD = 1;
/** It begins with a capital. */
export const CAPITAL = 2;
/** A word of two letters or more. */
export const LONG = 4;
/** Such a word with two capitals at its head. */
export const LOUD = 8;

/** A text and its fold, or a part of them. */
export interface Texts {
  readonly text: string;
  readonly folded: string;
  readonly extent?: Span;
}

/** The words and marks of a text, or of its part. They are looked for once, however often they are asked for. */
export function tokensOf(texts: Texts): TokenTable {
  const known = tables.get(texts);
  if (known) return known;
  const found = findTokens(texts, texts.extent ?? [0, texts.folded.length]);
  tables.set(texts, found);
  return found;
}

const tables = new WeakMap<Texts, TokenTable>();

/** The words and marks of a span. */
export function findTokens({ text, folded }: Texts, [from, to]: Span): TokenTable {
  const codes = codesOf(folded.slice(from, to));
  const length = to - from;
  let count = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = FIRST_HASH;
    while (at < length && isLetter(codes[at] as number)) hash = nextHash(hash, codes[at++] as number);
    if (at === start) {
      const mark = codes[at++] as number;
      if (isGap(mark)) continue;
      hash = nextHash(hash, mark);
    }
    if (count === room.numbers.length) room = widened(room);
    room.numbers[count] = numberAt(codes, start, at, hash);
    room.starts[count] = from + start;
    room.ends[count] = from + at;
    room.looks[count] = at > start + 1 || isLetter(codes[start] as number) ? WORD : 0;
    count++;
  }
  const found = cutTo(room, count);
  if (room.numbers.length > KEPT) room = emptyTable(KEPT);
  lookAt(found, text, folded);
  return found;
}

/** Adds what the words look like as written. */
function lookAt({ starts, ends, looks }: TokenTable, text: string, folded: string): void {
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number;
    const isWord = (looks[at] as number) & WORD;
    const isLong = isWord && (ends[at] as number) > start + 1;
    looks[at] =
      isWord |
      (isCapital(text, folded, start) ? CAPITAL : 0) |
      (isLong ? LONG : 0) |
      (isLong && isCapital(text, folded, start + 1) ? LOUD : 0);
  }
}

/** The fold is in small letters: where the text differs from it, the letter is a capital, or was changed otherwise. */
function isCapital(text: string, folded: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === folded.charCodeAt(at)) return false;
  if (code < LATIN_END) return isCapitalAt(text, at);
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** A letter, a digit or a combining mark; a pair of code units is two marks. */
function isLetter(code: number): boolean {
  return isWordCode(code) && (code < 0xd800 || code > 0xdfff);
}

/** White space, of which the fold leaves two kinds and what it does not know; a tab is a mark. */
function isGap(code: number): boolean {
  return code === 32 || code === 10 || (code > 127 && isSpaceCode(code));
}

function emptyTable(size: number): TokenTable {
  return {
    numbers: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    looks: new Uint8Array(size),
  };
}

function widened(old: TokenTable): TokenTable {
  const wider = emptyTable(old.numbers.length * 2);
  wider.numbers.set(old.numbers);
  wider.starts.set(old.starts);
  wider.ends.set(old.ends);
  wider.looks.set(old.looks);
  return wider;
}

function cutTo({ numbers, starts, ends, looks }: TokenTable, count: number): TokenTable {
  return {
    numbers: numbers.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    looks: looks.slice(0, count),
  };
}

/** Below it every capital has a small letter, and no other character has one. */
const LATIN_END = 0x180;
const KEPT = 1 << 14;
/** Where tokens are gathered before it is known how many there are. */
let room = emptyTable(KEPT);
