/** The words of a text as it is written: folded and hashed in one pass, with their places. */
import { isLetterCode, isWordCode } from "../text/characters.ts";
import { codesOf } from "../text/codes.ts";
import { fold } from "../text/fold.ts";
import { bareVowels, lateTones, plainCodes, STRANGE } from "../text/fold-table.ts";
import type { Span } from "../text/span.ts";
import { addLetter, keyOfHash, SEED, wordKey } from "./tokens.ts";

/** The first `count` words of arrays that may be longer. */
export interface Words {
  readonly count: number;
  /** A 32-bit hash of each folded word. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * The words of a text, the same as those of its fold, and letters with their marks apart (NFD) as those in one. What lies in one of
 * the spans `without` is read as spaces. The next call may write over the arrays.
 */
export function wordsOf(text: string, without: readonly Span[] = []): Words {
  const room = roomFor((text.length >> 1) + 1);
  const codes = codesOf(text);
  for (const [start, end] of without) codes.fill(SPACE, start, Math.min(end, text.length));
  const count = readCodes(codes, text.length, room);
  if (count < 0) return readFolded(text, without, room);
  return { count, keys: room.keys, starts: room.starts, ends: room.ends };
}

/**
 * Reads a text without anything rare in it, and writes over its code units as the fold has them; gives the number of words, or -1 where
 * something rare is met.
 */
function readCodes(codes: Uint16Array, length: number, { keys, starts, ends }: Room): number {
  let count = 0;
  let at = 0;
  while (at < length) {
    let letter = letterAt(codes, at, length);
    if (letter <= RARE) {
      if (letter === RARE && isRare(codes, at)) return -1;
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    do {
      if (letter <= NINE && at > start && bearsTone(codes, at)) return -1;
      codes[at] = letter;
      hash = addLetter(hash, letter);
      letter = letterAt(codes, ++at, length);
    } while (letter > RARE);
    keys[count] = keyOfHash(bearsTone(codes, at) ? placedHash(codes, start, at) : hash);
    starts[count] = start;
    ends[count++] = at;
  }
  return count;
}

/** What stands at an offset: a letter or digit as the fold has it, a separator, or what may be something rare. */
function letterAt(codes: Uint16Array, at: number, length: number): number {
  if (at >= length) return SEPARATOR;
  const code = codes[at] as number;
  return code < NEAR ? (letters[code] as number) : RARE;
}

/** Whether the letter before an offset, as the fold has it, bears a tone that may belong to the one before that. */
function bearsTone(codes: Uint16Array, end: number): boolean {
  return lateTones[codes[end - 1] as number] !== 0;
}

/** The hash of a word whose last letter bears a tone that belongs to the letter before it: `hoà`, `thuỷ`, but not `quý`. */
function placedHash(codes: Uint16Array, start: number, end: number): number {
  const late = codes[end - 1] as number;
  const bare = bareVowels[late] as number;
  const before = end - 2 < start ? 0 : (codes[end - 2] as number);
  const isPlaced =
    before === (bare === Y ? U : O) && !(bare === Y && end - 3 >= start && codes[end - 3] === Q);
  let hash = SEED;
  for (let at = start; at < end - 2; at++) hash = addLetter(hash, codes[at] as number);
  if (end - start > 1) hash = addLetter(hash, isPlaced ? (lateTones[late] as number) : before);
  return addLetter(hash, isPlaced ? bare : late);
}

/** Whether the fold looks more closely here: at an entity, a line with a page number, or at what the table does not know. */
function isRare(codes: Uint16Array, at: number): boolean {
  const code = codes[at];
  if (code === AND) return mayBeEntity(codes, at);
  return code !== LINE_END || mayHoldNumber(codes, at + 1);
}

function mayBeEntity(codes: Uint16Array, start: number): boolean {
  for (let at = start + 1; at < start + LONGEST_ENTITY; at++) if (codes[at] === SEMICOLON) return true;
  return false;
}

/** Whether a line may hold a page number and nothing else: the fold reads on over such lines. */
function mayHoldNumber(codes: Uint16Array, start: number): boolean {
  let at = start;
  while (letters[codes[at] as number] === SEPARATOR) at++;
  const code = codes[at] as number;
  return (
    (code >= ZERO && code <= NINE) || PAGE.every((letter, i) => letters[codes[at + i] as number] === letter)
  );
}

/** Reads a text by its fold, whatever stands in it. */
function readFolded(text: string, without: readonly Span[], { keys, starts, ends }: Room): Words {
  const folded = blotted(fold(text), without);
  const hasMarks = MARK.test(folded);
  let count = 0;
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    const isWord = at < folded.length && isWordCode(folded.charCodeAt(at));
    if (isWord && start < 0) start = at;
    if (isWord || start < 0) continue;
    const word = folded.slice(start, at);
    keys[count] = hasMarks ? composedKey(word) : wordKey(word);
    starts[count] = start;
    ends[count++] = at;
    start = -1;
  }
  return { count, keys, starts, ends };
}

/** The key of a folded word whose letters may have their marks apart. */
function composedKey(word: string): number {
  const composed = word.normalize("NFC");
  const codes = codesOf(composed);
  return bearsTone(codes, composed.length)
    ? keyOfHash(placedHash(codes, 0, composed.length))
    : wordKey(composed);
}

function blotted(text: string, spans: readonly Span[]): string {
  let plain = text;
  for (const [start, end] of spans)
    plain = plain.slice(0, start) + " ".repeat(Math.min(end, text.length) - start) + plain.slice(end);
  return plain;
}

interface Room {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

let kept = newRoom(1 << 12);

function roomFor(words: number): Room {
  if (words > kept.keys.length) kept = newRoom(words);
  return kept;
}

function newRoom(words: number): Room {
  return { keys: new Int32Array(words), starts: new Int32Array(words), ends: new Int32Array(words) };
}

const [SPACE, LINE_END, ZERO, NINE] = [0x20, 10, 0x30, 0x39];
const [AND, SEMICOLON, TAG, LONGEST_ENTITY] = [0x26, 0x3b, 0x3c, 8];
const [O, U, Y, Q] = [0x6f, 0x75, 0x79, 0x71];
const MARK = /\p{M}/u;
/** `trang`, "page". */
const PAGE = [..."trang"].map((letter) => letter.charCodeAt(0));
/** Below it lie all Vietnamese letters and the common marks. */
const NEAR = 0x2200;
/** In the table of letters: what stands between words, and what the fold looks at more closely. */
const SEPARATOR = 0;
const RARE = 1;
/** What each code unit is in a word. */
const letters = Uint16Array.from({ length: NEAR }, (_, code) => {
  const plain = plainCodes[code] as number;
  const character = String.fromCharCode(plain);
  if (plain === STRANGE || code === LINE_END || code === AND || code === TAG) return RARE;
  if (!isWordCode(plain)) return SEPARATOR;
  return isLetterCode(plain) || /^[0-9]$/u.test(character) ? plain : RARE;
});
