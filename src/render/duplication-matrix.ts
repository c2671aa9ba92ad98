/** How many words of each document, or of the documents of a province, stand in each other one, and where they come from. */
import type { Origin, Passage } from "../model-chain.ts";
import type { DuplicatePair, Duplication } from "../query/answers.ts";
import { countWords } from "../text/words.ts";
import type { Party } from "./duplication-parties.ts";

/** The words of a row that stand in a column. */
export interface MatrixCell {
  readonly words: number;
  /** Of the words of the row. */
  readonly share: number;
  /** Words by origin, the most first. */
  readonly origins: readonly (readonly [Origin, number])[];
  /** How many pairs of passages these words stand in; no other cell of the row has them. */
  readonly pairs: number;
}

/** The cells by row and column; those that share nothing are left out. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

/** Counts the words that parties share. */
export function matrixOf({ pairs }: Duplication, parties: readonly Party[]): Matrix {
  const partyOf = new Map(parties.flatMap((party) => party.documents.map((id) => [id, party] as const)));
  const claims = new Map<string, Map<string, Claim[]>>();
  for (const pair of pairs) {
    const [a, b] = [partyOf.get(pair.a.document), partyOf.get(pair.b.document)];
    if (!a || !b || a === b) continue;
    claimsIn(claims, a.id, b.id).push({ pair, side: 0, passage: pair.a, origin: pair.origin });
    claimsIn(claims, b.id, a.id).push({ pair, side: 1, passage: pair.b, origin: pair.origin });
  }
  const words = new Map(parties.map((party) => [party.id, party.words]));
  return new Map(
    [...claims].map(([row, columns]) => [
      row,
      new Map([...columns].map(([column, all]) => [column, cellOf(all, words.get(row) ?? 0)])),
    ]),
  );
}

/** A passage that stands in two documents, as one of them has it. */
interface Claim {
  readonly pair: DuplicatePair;
  readonly side: 0 | 1;
  readonly passage: Passage;
  readonly origin: Origin;
}

/** The claims of a cell, to add to. */
function claimsIn(claims: Map<string, Map<string, Claim[]>>, row: string, column: string): Claim[] {
  const columns = claims.get(row) ?? new Map<string, Claim[]>();
  const cell = columns.get(column) ?? [];
  claims.set(row, columns.set(column, cell));
  return cell;
}

/** Each word counts for the passage that begins first. */
function cellOf(claims: readonly Claim[], all: number): MatrixCell {
  const byOrigin = new Map<Origin, number>();
  let [document, reached] = ["", 0];
  for (const claim of claims.toSorted(byPlace)) {
    const { passage, origin } = claim;
    const { start, end } = passage;
    const from = passage.document === document ? Math.max(start, reached) : start;
    const fresh = from < end ? wordsFrom(claim, from - start) : 0;
    byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + fresh);
    reached = passage.document === document ? Math.max(reached, end) : end;
    document = passage.document;
  }
  const words = [...byOrigin.values()].reduce((sum, count) => sum + count, 0);
  return {
    words,
    share: all === 0 ? 0 : Math.min(1, words / all),
    origins: [...byOrigin].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]),
    pairs: claims.length,
  };
}

/** The words of a claim behind its first letters. */
function wordsFrom({ pair, side }: Claim, first: number): number {
  const { text } = pair.quotes[side];
  return countWords(text, [first, text.length]);
}

/** By document, then by beginning, the longer first. */
function byPlace({ passage: a }: Claim, { passage: b }: Claim): number {
  if (a.document === b.document) return a.start - b.start || b.end - a.end;
  return a.document < b.document ? -1 : 1;
}
