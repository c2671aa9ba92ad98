/** The words and marks of a text, each with its number and its place. */
import { isCapitalCode, isSpaceCode, isWordCode } from "./characters.ts";
import { codesOf, otherCodesOf } from "./codes.ts";
import type { Span } from "./span.ts";
import { numberAt, UNKNOWN } from "./vocabulary.ts";
import { LATIN } from "./words.ts";

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
/** It begins with a digit. */
export const DIGIT = 16;
/** A word that has no number, with a letter that is neither Latin nor a digit. */
export const FOREIGN = 32;

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

/** The tokens from the first that begins within a span to before the first that begins behind it. */
export function tokensWithin({ starts }: TokenTable, [start, end]: Span): Span {
  const from = firstFrom(starts, start);
  return [from, firstFrom(starts, end)];
}

/** The first place of a sorted array whose value is at least `least`. */
function firstFrom(sorted: Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words and marks of a span. */
export function findTokens({ text, folded }: Texts, [from, to]: Span): TokenTable {
  const codes = codesOf(folded.slice(from, to));
  let table = room;
  let count = 0;
  for (let at = 0; at < to - from; ) {
    const start = at;
    const kind = kindOf(codes[at++] as number);
    if (kind === GAP) continue;
    if (kind !== MARK) at = wordEnd(codes, at, to - from);
    if (count === table.numbers.length) table = widened(table);
    table.numbers[count] = numberAt(codes, start, at);
    table.starts[count] = from + start;
    table.ends[count] = from + at;
    table.looks[count] = kind === MARK ? 0 : WORD;
    count++;
  }
  const found = cutTo(table, count);
  lookAt(found, otherCodesOf(text.slice(from, to)), { codes, from });
  return found;
}

function wordEnd(codes: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && kindOf(codes[at] as number) >= LETTER) at++;
  return at;
}

/** Adds what the words look like as written. */
function lookAt(
  { numbers, starts, ends, looks }: TokenTable,
  written: Uint16Array,
  { codes, from }: { readonly codes: Uint16Array; readonly from: number },
): void {
  for (let token = 0; token < starts.length; token++) {
    const at = (starts[token] as number) - from;
    const end = (ends[token] as number) - from;
    let look = (looks[token] as number) | firstLook(written[at] as number, codes[at] as number);
    if (end > at + 1)
      look |= isRaised(written[at + 1] as number, codes[at + 1] as number) ? LONG | LOUD : LONG;
    if (numbers[token] === UNKNOWN && hasForeign(codes, at, end)) look |= FOREIGN;
    looks[token] = look;
  }
}

function firstLook(code: number, folded: number): number {
  if (code >= ZERO && code <= NINE) return DIGIT;
  return isRaised(code, folded) ? CAPITAL : 0;
}

/** The fold is in small letters: where a letter differs from it, it is a capital, or was changed otherwise. */
function isRaised(code: number, folded: number): boolean {
  if (code === folded) return false;
  if (code < LATIN_END) return isCapitalCode(code);
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function hasForeign(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(codes[at] as number) === FOREIGN_LETTER) return true;
  return false;
}

/** What a code unit is in the fold. A pair of them is two marks, and a tab is one: white space of the fold is of two kinds. */
function kindOf(code: number): number {
  return code < NEAR_END ? (nearKinds[code] as number) : farKind(code);
}

function farKind(code: number): number {
  if (code >= VIETNAMESE && code < VIETNAMESE_END) return LETTER;
  if (isWordCode(code)) return code < 0xd800 || code > 0xdfff ? FOREIGN_LETTER : MARK;
  return isSpaceCode(code) && (code > 127 || code === 32 || code === 10) ? GAP : MARK;
}

function nearKind(code: number): number {
  return NEAR_LETTER.test(String.fromCharCode(code)) ? LETTER : farKind(code);
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

const GAP = 0;
const MARK = 1;
const LETTER = 2;
const FOREIGN_LETTER = 3;
/** Below it every capital has a small letter, and no other character has one. */
const LATIN_END = 0x180;
/** Below it lie all Vietnamese letters and the common marks. */
const NEAR_END = 0x2200;
const NEAR_LETTER = new RegExp(`[${LATIN}\\d]`, "u");
const ZERO = 0x30;
const NINE = 0x39;
const VIETNAMESE = 0x1e00;
const VIETNAMESE_END = 0x1f00;
const nearKinds = Uint8Array.from({ length: NEAR_END }, (_, code) => nearKind(code));
/** Where tokens are gathered before it is known how many there are. */
const room = emptyTable(1 << 14);
