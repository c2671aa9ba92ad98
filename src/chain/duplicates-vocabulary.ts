import { createKeyTable } from "../compare/key-table.ts";
import { runKey } from "../compare/shingles.ts";
import { pairKey, type Tokens } from "../compare/tokens.ts";
import type { Span } from "../text/span.ts";

/**
 * Tells whether a stretch of words is the vocabulary of its document: words that the document itself says again and again, such as
 * the name of its subject. That another document says them too is no copying.
 */
export function vocabularyFinder(
  tokens: Tokens,
  documents: Int32Array,
): (passage: number, stretch: Span) => boolean {
  const table = createKeyTable(tokens.keys.length);
  const counts = new Int32Array(tokens.keys.length);
  const keyOf = (passage: number, at: number): number =>
    pairKey(documents[passage] ?? 0, runKey(tokens.keys, at, RUN));
  for (let passage = 0; passage < documents.length; passage++)
    for (let at = tokens.from[passage] ?? 0; at + RUN <= (tokens.from[passage + 1] ?? 0); at++) {
      const run = table.add(keyOf(passage, at));
      counts[run] = (counts[run] ?? 0) + 1;
    }
  return (passage, [first, end]) => {
    for (let at = first; at + RUN <= end; at++)
      if ((counts[table.find(keyOf(passage, at))] ?? 0) < OFTEN) return false;
    return true;
  };
}

const RUN = 3;
/** So often a document must say each three words of a stretch. */
const OFTEN = 3;
