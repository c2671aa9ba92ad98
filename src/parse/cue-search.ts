import type { CueSites, Needy, SitedCue } from "../lexicon/cue-sites.ts";
import { isLetterCode, isWordCode } from "../text/characters.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { DIGIT, FOREIGN, type Texts, type TokenTable, tokensOf, tokensWithin } from "../text/tokens.ts";
import { knownNumber, UNKNOWN } from "../text/vocabulary.ts";

/** A cue where it was found; its place is counted from the beginning of the span. */
export interface FoundCue<C> {
  readonly cue: C;
  readonly order: number;
  readonly match: RegExpExecArray;
}

/** Every place in a span where a cue is found, in its folded words or in words of the same length; no two places of one cue overlap. */
export function findCues<C extends Needy>(
  sites: CueSites<C>,
  texts: Texts,
  { span, words = texts.folded.slice(...span) }: { readonly span: Span; readonly words?: string },
): readonly FoundCue<C>[] {
  const search: Search<C> = { words, pieces: sites.pieces, found: [], ends: [], asked: 0, there: 0 };
  const table = tokensOf(texts);
  const [from, to] = tokensWithin(table, span);
  if (from > 0 && (table.ends[from - 1] as number) > span[0]) {
    tryAt(search, sites.sited, 0);
    if (((table.looks[from - 1] as number) & FOREIGN) !== 0) tryInside(search, sites.sited, 0);
  }
  for (let token = from; token < to; token++) {
    const cues = cuesAt(sites, texts.folded, table, token);
    const at = (table.starts[token] as number) - span[0];
    if (cues) tryAt(search, cues, at);
    if (((table.looks[token] as number) & FOREIGN) !== 0) tryInside(search, sites.sited, at);
  }
  for (const sited of sites.others) tryEverywhere(search, sited);
  return search.found;
}

/** Behind a letter of another script a pattern takes the next for the beginning of a word. */
function tryInside<C>(search: Search<C>, cues: readonly SitedCue<C>[], start: number): void {
  for (let at = start + 1; isWordCode(search.words.charCodeAt(at)); at++) tryAt(search, cues, at);
}

function tryEverywhere<C extends Needy>(search: Search<C>, sited: SitedCue<C>): void {
  if (!hasNeeds(search, sited)) return;
  const { cue, order } = sited;
  for (const match of matchesOf(cue.phrase, search.words)) search.found.push({ cue, order, match });
}

/** The cues that can begin with a token; behind the letters of a word a figure may follow: `tháng6`. */
function cuesAt<C>(
  { byWord, byFigure }: CueSites<C>,
  folded: string,
  { numbers, starts, ends, looks }: TokenTable,
  token: number,
): readonly SitedCue<C>[] | undefined {
  if (((looks[token] as number) & DIGIT) !== 0) return byFigure;
  const number = numbers[token] as number;
  if (number !== UNKNOWN) return byWord[number];
  const start = starts[token] as number;
  const end = figureAfterLetters(folded, start, ends[token] as number);
  return end === start ? undefined : byWord[knownNumber(folded.slice(start, end))];
}

interface Search<C> {
  readonly words: string;
  readonly pieces: readonly string[];
  readonly found: FoundCue<C>[];
  /** By the order of a cue, where its last place ends. */
  readonly ends: number[];
  /** The bits of the pieces that the words were asked for, and of those that stand there. */
  asked: number;
  there: number;
}

function tryAt<C>(search: Search<C>, cues: readonly SitedCue<C>[], at: number): void {
  for (const sited of cues) {
    const { cue, order, here } = sited;
    if (at < (search.ends[order] ?? 0) || !hasNeeds(search, sited)) continue;
    here.lastIndex = at;
    const match = here.exec(search.words);
    if (!match) continue;
    search.found.push({ cue, order, match });
    search.ends[order] = here.lastIndex;
  }
}

function hasNeeds(search: Search<unknown>, { needs, needsOne }: SitedCue<unknown>): boolean {
  if ((needs & search.asked & ~search.there) !== 0) return false;
  ask(search, (needs | needsOne) & ~search.asked);
  return (needs & ~search.there) === 0 && (needsOne === 0 || (needsOne & search.there) !== 0);
}

/** Asks the words for pieces, by their bits. */
function ask(search: Search<unknown>, bits: number): void {
  for (let place = 0, left = bits; left !== 0; place++, left >>>= 1)
    if ((left & 1) !== 0 && search.words.includes(search.pieces[place] ?? "")) search.there |= 1 << place;
  search.asked |= bits;
}

/** Where a figure begins behind the letters of a word: `tháng6`; the beginning of the word where none does. */
function figureAfterLetters(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLetterCode(folded.charCodeAt(at))) at++;
  const code = at < end ? folded.charCodeAt(at) : 0;
  return code >= ZERO && code <= NINE ? at : start;
}

const ZERO = 0x30;
const NINE = 0x39;
