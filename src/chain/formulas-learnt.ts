import { postingsOf } from "../compare/postings.ts";
import { runKey, shinglesOf } from "../compare/shingles.ts";
import type { Tokens } from "../compare/tokens.ts";
import type { Span } from "../text/span.ts";
import type { MatchText } from "./passages.ts";

/**
 * Runs of `RUN` words that stand in most documents, not counting those that have them from a document that they carry out: for each
 * document their spans. They are learnt from eight documents or more, and not from the words of a coder.
 */
export function learntRuns(
  texts: readonly MatchText[],
  tokens: Tokens,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly Span[])[] {
  const printed = texts.map(({ document }) => document.coded === undefined);
  const count = printed.filter(Boolean).length;
  if (count < LEAST_DOCUMENTS) return texts.map(() => []);
  const { terms, from, passages } = postingsOf(shinglesOf(tokens, RUN));
  const standing = new Set<number>();
  terms.forEach((key, term) => {
    const [start, end] = [from[term] ?? 0, from[term + 1] ?? 0];
    if ((end - start) * 2 <= count) return;
    const holders = passages.subarray(start, end).filter((at) => printed[at]);
    if (holders.length * 2 <= count) return;
    const ids = new Set(Array.from(holders, (at) => texts[at]?.document.id ?? ""));
    const own = [...ids].filter((id) => !hasAny(sources.get(id), ids));
    if (own.length * 2 > count) standing.add(key);
  });
  return texts.map((_, at) => runsIn(tokens, at, standing));
}

function runsIn({ keys, starts, ends, from }: Tokens, at: number, standing: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let first = from[at] ?? 0; first + RUN <= (from[at + 1] ?? 0); first++)
    if (standing.has(runKey(keys, first, RUN))) spans.push([starts[first] ?? 0, ends[first + RUN - 1] ?? 0]);
  return spans;
}

function hasAny(some: ReadonlySet<string> | undefined, of: ReadonlySet<string>): boolean {
  return some !== undefined && [...some].some((id) => of.has(id));
}

const LEAST_DOCUMENTS = 8;
const RUN = 6;
