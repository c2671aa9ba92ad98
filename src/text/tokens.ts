/** The words and marks of a text, each with its number and its place. */
import { isCapitalCode, isSpaceCode, isWordCode } from "./characters.ts";
import { codesOf, otherCodesOf } from "./codes.ts";
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
  let table = room;
  let count = 0;
  for (let at = 0; at < to - from; ) {
    const start = at;
    const kind = kindOf(codes[at++] as number);
    if (kind === GAP) continue;
    let hash = nextHash(FIRST_HASH, codes[start] as number);
    if (kind === LETTER)
      for (; at < to - from && kindOf(codes[at] as number) === LETTER; at++)
        hash = nextHash(hash, codes[at] as number);
    if (count === table.numbers.length) table = widened(table);
    table.numbers[count] = numberAt(codes, start, at, hash);
    table.starts[count] = from + start;
    table.ends[count] = from + at;
    table.looks[count] = kind === LETTER ? WORD : 0;
    count++;
  }
  const found = cutTo(table, count);
  lookAt(found, otherCodesOf(text.slice(from, to)), { codes, from });
  return found;
}

/** Adds what the words look like as written. The fold is in small letters: where a letter differs from it, it is a capital, or was changed otherwise. */
function lookAt(
  { starts, ends, looks }: TokenTable,
  written: Uint16Array,
  { codes, from }: { readonly codes: Uint16Array; readonly from: number },
): void {
  for (let token = 0; token < starts.length; token++) {
    const at = (starts[token] as number) - from;
    const code = written[at] as number;
    if (code !== codes[at] && isCapital(code)) looks[token] = (looks[token] as number) | CAPITAL;
    if ((ends[token] as number) - from === at + 1) continue;
    const next = written[at + 1] as number;
    const isLoud = next !== codes[at + 1] && isCapital(next);
    looks[token] = (looks[token] as number) | LONG | (isLoud ? LOUD : 0);
  }
}

/** Whether a letter has a small one. */
function isCapital(code: number): boolean {
  if (code < LATIN_END) return isCapitalCode(code);
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** What a code unit is in the fold. A pair of them is two marks, and so is a tab one: white space of the fold is of two kinds. */
function kindOf(code: number): number {
  return code < LATIN_END ? (latinKinds[code] as number) : farKind(code);
}

function farKind(code: number): number {
  if (code >= VIETNAMESE && code < VIETNAMESE_END) return LETTER;
  if (isWordCode(code)) return code < 0xd800 || code > 0xdfff ? LETTER : MARK;
  return isSpaceCode(code) && (code > 127 || code === 32 || code === 10) ? GAP : MARK;
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
/** Below it every capital has a small letter, and no other character has one. */
const LATIN_END = 0x180;
const VIETNAMESE = 0x1e00;
const VIETNAMESE_END = 0x1f00;
const latinKinds = Uint8Array.from({ length: LATIN_END }, (_, code) => farKind(code));
/** Where tokens are gathered before it is known how many there are. */
const room = emptyTable(1 << 14);
