import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

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
  /** Whether nearly all is written in capitals, so that they tell nothing. */
  readonly shouted: boolean;
}

/** Cuts a stretch into words and marks. */
export function tokensOf({ text, folded }: Pick<Reading, "text" | "folded">, span: Span): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const capital: boolean[] = [];
  const part = folded.slice(span[0], span[1]);
  for (const match of part.matchAll(TOKEN)) {
    const start = span[0] + match.index;
    words.push(match[0]);
    starts.push(start);
    ends.push(start + match[0].length);
    capital.push(isCapital(text.charAt(start)));
  }
  return { text, folded, span, words, starts, ends, capital, shouted: isShouted(text, starts, ends) };
}

/** The span from one token to before another. */
export function spanOfTokens({ starts, ends, span }: Tokens, from: number, to: number): Span {
  return [starts[from] ?? span[1], ends[to - 1] ?? span[0]];
}

/** The words as written from one token to before another, on one line. */
export function written(tokens: Tokens, from: number, to: number): string {
  const [start, end] = spanOfTokens(tokens, from, to);
  return tokens.text
    .slice(start, end)
    .replace(/[*_#|`\\]/gu, "")
    .replace(/\s+/gu, " ");
}

/** Whether a token is a word and no mark. */
export function isWord(word: string | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}]/u.test(word);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Three letters of four are capitals, of more than a few. */
function isShouted(text: string, starts: readonly number[], ends: readonly number[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const [i, start] of starts.entries()) {
    for (let at = start; at < (ends[i] ?? start); at++) {
      const letter = text.charAt(at);
      if (letter.toLowerCase() === letter.toUpperCase()) continue;
      letters++;
      if (isCapital(letter)) capitals++;
    }
  }
  return letters > 3 && capitals * 4 >= letters * 3;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
