/** How many words of each document, or of the documents of a province, stand in each other one, and where they come from. */
import type { Origin, Passage } from "../model-chain.ts";
import type { DuplicatePair, Duplication } from "../query/answers.ts";
import { findWords } from "../text/words.ts";
import type { Party } from "./duplication-parties.ts";

/** The words of a row that stand in a column. */
export interface MatrixCell {
  readonly words: number;
  /** Of the words of the row. */
  readonly share: number;
  /** Words by origin, the most first. */
  readonly origins: readonly (readonly [Origin, number])[];
  /** The places of the pairs in the answer. */
  readonly pairs: readonly number[];
}

/** The cells by row and column; those that share nothing are left out. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

/** Counts the words that parties share. */
export function matrixOf({ pairs }: Duplication, parties: readonly Party[]): Matrix {
  const partyOf = new Map(parties.flatMap((party) => party.documents.map((id) => [id, party] as const)));
  const claims = new Map<string, Map<string, Claim[]>>();
  for (const [at, pair] of pairs.entries()) {
    const [a, b] = [partyOf.get(pair.a.document), partyOf.get(pair.b.document)];
    if (!a || !b || a === b) continue;
    claim(claims, [a.id, b.id], claimOf(pair, 0, at));
    claim(claims, [b.id, a.id], claimOf(pair, 1, at));
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
interface Claim extends Passage {
  readonly text: string;
  readonly origin: Origin;
  readonly pair: number;
}

function claimOf({ a, b, quotes, origin }: DuplicatePair, side: 0 | 1, pair: number): Claim {
  const { document, start, end } = side === 0 ? a : b;
  return { document, start, end, text: quotes[side].text, origin, pair };
}

function claim(
  claims: Map<string, Map<string, Claim[]>>,
  [row, column]: readonly [string, string],
  one: Claim,
): void {
  const columns = claims.get(row) ?? new Map<string, Claim[]>();
  claims.set(row, columns);
  columns.set(column, [...(columns.get(column) ?? []), one]);
}

/** Each word counts for the passage that begins first. */
function cellOf(claims: readonly Claim[], all: number): MatrixCell {
  const sorted = claims.toSorted((a, b) =>
    a.document === b.document ? a.start - b.start || b.end - a.end : a.document < b.document ? -1 : 1,
  );
  const byOrigin = new Map<Origin, number>();
  let [document, reached] = ["", 0];
  for (const one of sorted) {
    const from = one.document === document ? Math.max(one.start, reached) : one.start;
    const fresh = findWords(one.text.slice(from - one.start)).starts.length;
    byOrigin.set(one.origin, (byOrigin.get(one.origin) ?? 0) + (from < one.end ? fresh : 0));
    reached = one.document === document ? Math.max(reached, one.end) : one.end;
    document = one.document;
  }
  const words = [...byOrigin.values()].reduce((sum, count) => sum + count, 0);
  return {
    words,
    share: all === 0 ? 0 : Math.min(1, words / all),
    origins: [...byOrigin].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]),
    pairs: [...new Set(claims.map(({ pair }) => pair))],
  };
}
