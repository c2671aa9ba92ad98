/** The passages of pairs by number: what many pairs share is looked up, opened and joined once. */
import type { Passage } from "../model-chain.ts";
import { byQuote } from "./quote.ts";

/** Two passages that belong together. */
export interface PassagePair {
  readonly a: Passage;
  readonly b: Passage;
}

/** Passages, each once, by document and place; of pair `i` they are `passages[a[i]]` and `passages[b[i]]`. */
export interface PassageTable {
  readonly passages: readonly Passage[];
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Numbers the passages of pairs in the order of documents and places. */
export function tableOfPassages(pairs: readonly PassagePair[]): PassageTable {
  const found: Passage[] = [];
  const numberOf = numbering(found);
  const a = Int32Array.from(pairs, (pair) => numberOf(pair.a));
  const b = Int32Array.from(pairs, (pair) => numberOf(pair.b));
  const order = [...found.keys()].sort((x, y) => byQuote(found[x] as Passage, found[y] as Passage));
  const places = new Int32Array(found.length);
  order.forEach((number, place) => {
    places[number] = place;
  });
  const placeOf = (number: number): number => places[number] as number;
  return { passages: order.map((number) => found[number] as Passage), a: a.map(placeOf), b: b.map(placeOf) };
}

/** Gives each passage a number, and puts those that are new behind the others. */
function numbering(found: Passage[]): (passage: Passage) => number {
  const latest = new Map<string, Map<number, number>>();
  const before: number[] = [];
  return (passage) => {
    const { document, start, end } = passage;
    const starts = latest.get(document) ?? new Map<number, number>();
    latest.set(document, starts);
    const last = starts.get(start) ?? NONE;
    let number = last;
    while (number !== NONE && found[number]?.end !== end) number = before[number] as number;
    if (number !== NONE) return number;
    before.push(last);
    starts.set(start, found.length);
    return found.push(passage) - 1;
  };
}

const NONE = -1;
