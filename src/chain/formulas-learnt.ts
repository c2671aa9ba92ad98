import { runKey } from "../compare/shingles.ts";
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
  const standing = new Set<number>();
  for (const [key, found] of commonRuns(tokens, printed, Math.floor(count / 2) + 1)) {
    const ids = new Set([...found].map((at) => texts[at]?.document.id ?? ""));
    const own = [...ids].filter((id) => !hasAny(sources.get(id), ids));
    if (own.length * 2 > count) standing.add(key);
  }
  return texts.map((_, at) => runsIn(tokens, at, standing));
}

function runsIn({ keys, starts, ends, from }: Tokens, at: number, standing: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let first = from[at] ?? 0; first + RUN <= (from[at + 1] ?? 0); first++)
    if (standing.has(runKey(keys, first, RUN))) spans.push([starts[first] ?? 0, ends[first + RUN - 1] ?? 0]);
  return spans;
}

/** The documents of each run of words that `least` of the printed ones have. */
function commonRuns(
  { keys, from }: Tokens,
  printed: readonly boolean[],
  least: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const counts = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  const runs = (visit: (key: number, document: number) => void): void => {
    for (let document = 0; document + 1 < from.length; document++)
      for (let at = from[document] ?? 0; printed[document] && at + RUN <= (from[document + 1] ?? 0); at++)
        visit(runKey(keys, at, RUN), document);
  };
  runs((key, document) => {
    const bucket = key & (BUCKETS - 1);
    if (last[bucket] === document) return;
    last[bucket] = document;
    if ((counts[bucket] ?? 0) < 0xffff) counts[bucket] = (counts[bucket] ?? 0) + 1;
  });
  const holders = new Map<number, Set<number>>();
  runs((key, document) => {
    if ((counts[key & (BUCKETS - 1)] ?? 0) < least) return;
    const found = holders.get(key) ?? new Set();
    holders.set(key, found.add(document));
  });
  return new Map([...holders].filter(([, found]) => found.size >= least));
}

function hasAny(some: ReadonlySet<string> | undefined, of: ReadonlySet<string>): boolean {
  return some !== undefined && [...some].some((id) => of.has(id));
}

const LEAST_DOCUMENTS = 8;
const RUN = 6;
const BUCKETS = 2 ** 22;
