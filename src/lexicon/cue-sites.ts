/** Cues that stand anywhere in a text, made ready to be looked for at the words with which one of them can begin. */
import { startsOf } from "../text/pattern-edges.ts";
import { numberOf, UNKNOWN } from "../text/vocabulary.ts";
import type { Cue } from "./cue.ts";

/** What is looked for, and pieces without which it is not there: all of `needs`, and one of `needsOne`. */
export interface Needy {
  readonly phrase: RegExp;
  readonly needs: readonly string[];
  readonly needsOne?: readonly string[];
}

/** A cue that is looked for so. */
export interface NeedyCue<T> extends Cue<T>, Needy {}

/** Cues whose patterns begin where a word begins, by what they begin with. */
export interface CueSites<C> {
  /** By the number of a word. */
  readonly byWord: readonly (readonly SitedCue<C>[] | undefined)[];
  /** Those that begin with a figure. */
  readonly byFigure: readonly SitedCue<C>[];
  /** Those that may begin with anything. */
  readonly others: readonly SitedCue<C>[];
  /** All but those. */
  readonly sited: readonly SitedCue<C>[];
  /** The pieces that cues need, 31 at most; that of place `n` is the bit `1 << n`. */
  readonly pieces: readonly string[];
}

/** A cue, its place in its table, and its pattern for one place. */
export interface SitedCue<C> {
  readonly cue: C;
  readonly order: number;
  readonly here: RegExp;
  /** The letters that it begins with; `null` where these may be any. */
  readonly starts: readonly string[] | null;
  /** The bits of the pieces that it needs, and of those of which it needs one; without any of these 0. */
  readonly needs: number;
  readonly needsOne: number;
}

/** Makes cues ready. The pattern of each finds every place, and begins with this look back. */
export function sitesOf<C extends Needy>(cues: readonly C[], lookBack: string): CueSites<C> {
  const pieces = [...new Set(cues.flatMap(({ needs, needsOne = [] }) => [...needs, ...needsOne]))];
  if (pieces.length > 31) throw new Error("cues that are looked for together need 31 pieces at most");
  const bitsOf = (some: readonly string[]): number =>
    some.reduce((bits, piece) => bits | (1 << pieces.indexOf(piece)), 0);
  const all = cues.map((cue, order) => ({
    cue,
    order,
    here: new RegExp(cue.phrase.source, "uy"),
    starts: cue.phrase.source.startsWith(lookBack) ? startsOf(cue.phrase) : null,
    needs: bitsOf(cue.needs),
    needsOne: bitsOf(cue.needsOne ?? []),
  }));
  const words = new Set(all.flatMap(({ starts }) => starts ?? []).filter((start) => !isFigure(start)));
  const numbers = new Map(Array.from(words, (word) => [numberOf(word), word]));
  return {
    byWord: Array.from({ length: Math.max(UNKNOWN, ...numbers.keys()) + 1 }, (_, number) => {
      const word = numbers.get(number);
      return word === undefined ? undefined : all.filter(({ starts }) => starts?.includes(word));
    }),
    byFigure: all.filter(({ starts }) => starts?.some(isFigure)),
    others: all.filter(({ starts }) => starts === null),
    sited: all.filter(({ starts }) => starts !== null),
    pieces,
  };
}

function isFigure(start: string): boolean {
  return /^\d/u.test(start);
}
