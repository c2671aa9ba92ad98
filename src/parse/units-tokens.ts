import { isSpaceAt, isSpaceCode } from "../text/characters.ts";
import { withoutPageNumbers } from "../text/page-numbers.ts";
import type { Span } from "../text/span.ts";
import {
  CAPITAL,
  findTokens,
  LONG,
  LOUD,
  type Texts,
  type TokenTable,
  tokensOf,
  tokensWithin,
  WORD,
} from "../text/tokens.ts";
import { knownNumber, UNKNOWN } from "../text/vocabulary.ts";
import type { PhraseEnds } from "./units-phrase-ends.ts";

/** The words and marks of a stretch of text, in their order. Places are offsets into the one text. */
export interface Tokens extends TokenTable {
  readonly text: string;
  readonly folded: string;
  /** The stretch that was cut up. */
  readonly span: Span;
  readonly length: number;
  /** Whether most words are written in capitals throughout, so that capitals tell nothing. */
  readonly shouted: boolean;
  /** The province of the document, which the lexicon need not know. */
  readonly home: HomeProvince | null;
  /** The phrases that begin at each token, as far as they were looked for. */
  readonly phrases: (PhraseEnds | undefined)[];
}

/** The province that a document comes from. */
export interface HomeProvince {
  readonly name: string;
  readonly kind: "tỉnh" | "thành phố";
  /** The numbers of the words of its name. */
  readonly words: readonly number[];
}

/** Numbers for words that only one document looks for: those of its short names and of its province. */
export type OwnWords = Map<string, number>;

/** The number of a word; one that nobody else looks for is given one of the document's own. */
export function numberOwn(own: OwnWords, word: string): number {
  const known = knownNumber(word) || own.get(word);
  if (known !== undefined) return known;
  own.set(word, FIRST_OWN + own.size);
  return FIRST_OWN + own.size - 1;
}

const FIRST_OWN = 1 << 24;

/** Cuts a stretch into words and marks. */
export function cutTokens(
  texts: Texts,
  span: Span,
  { home, own }: { readonly home: HomeProvince | null; readonly own: OwnWords },
): Tokens {
  const { text, folded } = texts;
  const { numbers, starts, ends, looks } = tableOf(texts, span);
  const { length } = numbers;
  return {
    text,
    folded,
    span,
    numbers: own.size === 0 ? numbers : withOwn({ numbers, starts, ends, looks }, folded, own),
    starts,
    ends,
    looks,
    length,
    shouted: isShouted(looks),
    home,
    phrases: new Array(length),
  };
}

/** The tokens of a stretch among those of the whole text; a stretch that cuts a word in two has others. */
function tableOf(texts: Texts, span: Span): TokenTable {
  const [start, end] = texts.extent ?? [0, texts.folded.length];
  if (span[0] < start || span[1] > end) return findTokens(texts, span);
  const whole = tokensOf(texts);
  const [from, to] = tokensWithin(whole, span);
  const isCut = endOf(whole, from - 1) > span[0] || endOf(whole, to - 1) > span[1];
  if (isCut) return findTokens(texts, span);
  return {
    numbers: whole.numbers.subarray(from, to),
    starts: whole.starts.subarray(from, to),
    ends: whole.ends.subarray(from, to),
    looks: whole.looks.subarray(from, to),
  };
}

function endOf({ ends }: TokenTable, at: number): number {
  return at < 0 ? 0 : (ends[at] as number);
}

function withOwn({ numbers, starts, ends }: TokenTable, folded: string, own: OwnWords): Int32Array {
  return numbers.map((number, at) =>
    number === UNKNOWN ? (own.get(folded.slice(starts[at], ends[at])) ?? UNKNOWN) : number,
  );
}

function isShouted(looks: Uint8Array): boolean {
  let long = 0;
  let loud = 0;
  for (let at = 0; at < looks.length; at++) {
    const look = looks[at] as number;
    if ((look & LONG) !== 0) long++;
    if ((look & LOUD) !== 0) loud++;
  }
  return long > 1 && loud * 4 >= long * 3;
}

/** Whether a token is a word and no mark. */
export function isWord({ looks }: Tokens, at: number): boolean {
  return ((looks[at] ?? 0) & WORD) !== 0;
}

/** Whether a token begins with a capital letter as written. */
export function isCapital({ looks }: Tokens, at: number): boolean {
  return ((looks[at] ?? 0) & CAPITAL) !== 0;
}

/** Whether words stand in a row from a token on. */
export function standAt({ numbers }: Tokens, at: number, words: readonly number[]): boolean {
  for (let i = 0; i < words.length; i++) if (numbers[at + i] !== words[i]) return false;
  return true;
}

/** The span from one token to before another. */
export function spanOfTokens({ starts, ends, span }: Tokens, from: number, to: number): Span {
  return [starts[from] ?? span[1], ends[to - 1] ?? span[0]];
}

/** The folded words from one token to before another. */
export function foldedWords({ folded, starts, ends }: Tokens, from: number, to: number): string {
  return folded.slice(starts[from], ends[to - 1]);
}

/** The words as written from one token to before another, on one line. */
export function written(tokens: Tokens, from: number, to: number): string {
  const words = withoutPageNumbers(tokens, spanOfTokens(tokens, from, to));
  if (isEven(words)) return words;
  return words.replace(/[*_#|`\\]/gu, "").replace(/\s+/gu, " ");
}

/** Whether words have neither marks of emphasis nor white space that is not one space. */
function isEven(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (isSpaceCode(code) ? code !== SPACE || isSpaceAt(words, at + 1) : MARKS.includes(words.charAt(at)))
      return false;
  }
  return true;
}

const SPACE = 0x20;
const MARKS = "*_#|`\\";
