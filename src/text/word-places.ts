/** Searches for patterns whose every match begins where one of some words does: they are tried there, and nowhere else. */
import { startsOf } from "./pattern-edges.ts";
import type { Span } from "./span.ts";
import { DIGIT, FOREIGN, type Texts, type TokenTable, tokensOf, tokensWithin } from "./tokens.ts";
import { isIn, UNKNOWN, wordSet } from "./vocabulary.ts";
import { firstWordOf } from "./words.ts";

/** A pattern for one place, and what it can begin with. */
export interface WordSearch {
  readonly here: RegExp;
  readonly words: Uint8Array;
  /** Whether it can begin with a figure. */
  readonly figures: boolean;
}

/** Makes a pattern ready that begins with a word, behind no letter. */
export function wordSearch(pattern: RegExp): WordSearch {
  const starts = startsOf(pattern);
  if (starts === null) throw new Error(`cannot tell what «${pattern.source}» begins with`);
  const words = starts.map(firstWordOf);
  return {
    here: new RegExp(pattern.source, "uy"),
    words: wordSet(words.filter((word) => !FIGURE.test(word)).join(" ")),
    figures: words.some((word) => FIGURE.test(word)),
  };
}

/** Every match in the folded words of a span, which are searched by themselves; places are counted from its beginning. */
export function foundIn(search: WordSearch, texts: Texts, span: Span): readonly RegExpExecArray[] {
  const { here } = search;
  const found: RegExpExecArray[] = [];
  const words = texts.folded.slice(...span);
  let after = 0;
  for (const at of placesOf(search, texts, span)) {
    here.lastIndex = at - span[0];
    const match = here.lastIndex < after ? null : here.exec(words);
    if (!match) continue;
    found.push(match);
    after = here.lastIndex;
  }
  return found;
}

/** Where in a span words begin that a search can begin with. */
export function placesOf(
  search: Pick<WordSearch, "words" | "figures">,
  texts: Texts,
  [start, end]: Span,
): readonly number[] {
  const table = tokensOf(texts);
  const [first, last] = tokensWithin(table, [start, end]);
  const places: number[] = [];
  const isCut = first > 0 && (table.ends[first - 1] as number) > start;
  if (isCut) places.push(start);
  for (let token = isCut ? first - 1 : first; token < last; token++)
    addPlaces(places, search, texts, { table, token });
  return isCut ? places.filter((at) => at >= start && at < end) : places;
}

/** Adds the beginning of a word, and places within it where one may begin: beside a figure or the letter of another script. */
function addPlaces(
  places: number[],
  { words, figures }: Pick<WordSearch, "words" | "figures">,
  { folded }: Texts,
  { table: { numbers, starts, ends, looks }, token }: { readonly table: TokenTable; readonly token: number },
): void {
  const start = starts[token] as number;
  const number = numbers[token] as number;
  const look = looks[token] as number;
  if (number !== UNKNOWN && (look & DIGIT) === 0) {
    if (isIn(words, number)) places.push(start);
    return;
  }
  const isForeign = (look & FOREIGN) !== 0;
  const inner: number[] = [];
  for (let at = start + 1; at < (ends[token] as number); at++) {
    const isFigure = isDigitAt(folded, at);
    if (isForeign || isFigure !== isDigitAt(folded, at - 1) || (figures && isFigure)) inner.push(at);
  }
  if (inner.length > 0 || (figures && isDigitAt(folded, start))) places.push(start, ...inner);
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

const FIGURE = /^\d/u;
const ZERO = 0x30;
const NINE = 0x39;
