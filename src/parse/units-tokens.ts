import { withoutPageNumbers } from "../text/page-numbers.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import type { PhraseEnds } from "./units-phrase-ends.ts";

/** The words and marks of a stretch of text, in their order. Places are offsets into the one text. */
export interface Tokens {
  readonly text: string;
  readonly folded: string;
  /** The stretch that was cut up. */
  readonly span: Span;
  /** Folded: a word, or a single mark such as a comma. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether it begins with a capital letter as written. */
  readonly capital: readonly boolean[];
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
  /** Its name, folded, word by word. */
  readonly words: readonly string[];
}

/** Cuts a stretch into words and marks. */
export function tokensOf(
  { text, folded }: Pick<Reading, "text" | "folded">,
  span: Span,
  home: HomeProvince | null,
): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const capital: boolean[] = [];
  let loud = 0;
  let long = 0;
  for (let start = span[0]; start < span[1]; ) {
    if (isSpace(folded.charCodeAt(start))) {
      start++;
      continue;
    }
    const end = tokenEnd(folded, start, span[1]);
    words.push(folded.slice(start, end));
    starts.push(start);
    ends.push(end);
    capital.push(isCapital(text, folded, start));
    if (end > start + 1 && isLetter(folded.charCodeAt(start))) {
      long++;
      if (isCapital(text, folded, start + 1)) loud++;
    }
    start = end;
  }
  const shouted = long > 1 && loud * 4 >= long * 3;
  return { text, folded, span, words, starts, ends, capital, shouted, home, phrases: [] };
}

/** The end of a word, or of a single mark. */
function tokenEnd(folded: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isLetter(folded.charCodeAt(end))) end++;
  return Math.max(end, start + 1);
}

/** The span from one token to before another. */
export function spanOfTokens({ starts, ends, span }: Tokens, from: number, to: number): Span {
  return [starts[from] ?? span[1], ends[to - 1] ?? span[0]];
}

/** The words as written from one token to before another, on one line. */
export function written(tokens: Tokens, from: number, to: number): string {
  const words = withoutPageNumbers(tokens, spanOfTokens(tokens, from, to));
  if (!UNEVEN.test(words)) return words;
  return words.replace(/[*_#|`\\]/gu, "").replace(/\s+/gu, " ");
}

/** Marks of emphasis, and white space that is not one space. */
const UNEVEN = /[*_#|`\\]|[^\S ]|\s\s/u;

/** Whether a token is a word and no mark. */
export function isWord(word: string | undefined): boolean {
  return word !== undefined && (word.length > 1 || isLetter(word.charCodeAt(0)));
}

/** The fold is in small letters: where the text differs from it, the letter is a capital. */
function isCapital(text: string, folded: string, at: number): boolean {
  if (text.charCodeAt(at) === folded.charCodeAt(at)) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** White space, of which the fold leaves two kinds and what it does not know. */
function isSpace(code: number): boolean {
  return (
    code === 32 || code === 10 || (code > 127 && !isLetter(code) && /\s/u.test(String.fromCharCode(code)))
  );
}

/** A letter, a digit or a combining mark; what is neither ASCII nor Latin is looked up. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  if ((code > 191 && code < 592) || (code > 7679 && code < 7936)) return code !== 215 && code !== 247;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
}
