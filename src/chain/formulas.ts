import { runKey } from "../compare/shingles.ts";
import { tokenize } from "../compare/tokens.ts";
import { formulaCues } from "../lexicon/formulas.ts";
import { isWordCode } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { MatchText } from "./passages.ts";

/** The formulas that a chain is read with: the same for alignment and for duplication. */
export interface FormulaOptions {
  /**
   * Standing words besides those of the lexicon, as they are printed: `theo tinh thần Nghị quyết`. Case, spaces and the placement of
   * tone marks do not matter. @defaultValue none
   */
  readonly formulas?: readonly string[] | undefined;
}

/**
 * The standing words of each document, as spans in reading order that do not overlap: those that a cue knows, `more`, and, in a chain of
 * eight documents or more, runs of words that most of them have and that they do not have from one another.
 */
export function formulaSpans(
  texts: readonly MatchText[],
  ancestors: ReadonlyMap<string, ReadonlySet<string>>,
  more: readonly string[] = [],
): readonly (readonly Span[])[] {
  const phrases = [...formulaCues.map(({ phrase }) => phrase), ...more.flatMap(phraseOf)];
  const learnt = texts.length < LEAST_DOCUMENTS ? texts.map(() => []) : standingRuns(texts, ancestors);
  return texts.map(({ folded, document }, at) =>
    merged([...phraseSpans(folded, document.extent, phrases), ...(learnt[at] ?? [])]),
  );
}

/** How much of a passage is formula, from 0 to 1, by letters and digits; `masked` has spaces for what does not count. */
export function formulaShare(masked: string, formulas: readonly Span[], [start, end]: Span): number {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formulas[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let covered = 0;
  for (let at = low; (formulas[at]?.[0] ?? end) < end; at++) {
    const [from, to] = formulas[at] ?? [end, end];
    covered += countLetters(masked, [Math.max(from, start), Math.min(to, end)]);
  }
  return covered / Math.max(1, countLetters(masked, [start, end]));
}

function countLetters(text: string, [start, end]: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isWordCode(text.charCodeAt(at))) count++;
  return count;
}

/** A phrase as it is printed, as a pattern over folded text; none for one without words. */
function phraseOf(words: string): readonly RegExp[] {
  const found = fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.length === 0
    ? []
    : [new RegExp(`(?<![\\p{L}\\p{N}])${found.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "u")];
}

function phraseSpans(folded: string, [start, end]: Span, phrases: readonly RegExp[]): readonly Span[] {
  const spans: Span[] = [];
  for (const phrase of phrases)
    for (const { 0: found, index } of folded.slice(start, end).matchAll(new RegExp(phrase, "gu")))
      spans.push([start + index, start + index + found.length]);
  return spans;
}

/** Runs of `RUN` words that stand in most documents, not counting those that have them from a document that they carry out. */
function standingRuns(
  texts: readonly MatchText[],
  ancestors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly Span[])[] {
  const tokens = tokenize(texts.map(({ folded, document }) => ({ folded, span: document.extent })));
  const holders = commonRuns(tokens.keys, tokens.from, Math.floor(texts.length / 2) + 1);
  const standing = new Set<number>();
  for (const [key, found] of holders) {
    const ids = new Set([...found].map((at) => texts[at]?.document.id ?? ""));
    const own = [...ids].filter((id) => !hasAny(ancestors.get(id), ids));
    if (own.length * 2 > texts.length) standing.add(key);
  }
  return texts.map((_, at) => {
    const spans: Span[] = [];
    for (let first = tokens.from[at] ?? 0; first + RUN <= (tokens.from[at + 1] ?? 0); first++)
      if (standing.has(runKey(tokens.keys, first, RUN)))
        spans.push([tokens.starts[first] ?? 0, tokens.ends[first + RUN - 1] ?? 0]);
    return spans;
  });
}

/** The documents of each run of words that `least` documents have. */
function commonRuns(
  keys: Int32Array,
  from: Int32Array,
  least: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const counts = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  const runs = (visit: (key: number, document: number) => void): void => {
    for (let document = 0; document + 1 < from.length; document++)
      for (let at = from[document] ?? 0; at + RUN <= (from[document + 1] ?? 0); at++)
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

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

const LEAST_DOCUMENTS = 8;
const RUN = 6;
const BUCKETS = 2 ** 22;
