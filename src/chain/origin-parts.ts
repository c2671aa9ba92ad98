import type { Origin, Passage, PassagePart } from "../model-chain.ts";
import type { Span } from "../text/span.ts";
import { partsWithin } from "../text/span-sets.ts";
import { findWords } from "../text/words.ts";

/** A passage and what is known of where its words come from. */
export interface Sources {
  /** The origin of the passage as a whole. */
  readonly whole: Origin;
  /** The origin of words that are neither formula nor inherited. */
  readonly rest: Origin;
  /** The formulas of its document, and what of the passage stands in a document above both. */
  readonly formulas: readonly Span[];
  readonly inherited: readonly Span[];
}

/**
 * The parts of a passage whose words come from elsewhere than most of it, in reading order: each word is a formula, inherited, or has
 * the origin of the rest. Fewer than `LEAST` words between two parts go with the whole.
 */
export function partsOf(
  text: string,
  { document, start, end }: Passage,
  { whole, rest, formulas, inherited }: Sources,
): readonly PassagePart[] {
  const standing = partsWithin(formulas, [start, end]);
  const taken = partsWithin(inherited, [start, end]);
  if (standing.length + taken.length === 0 && rest === whole) return [];
  const originOf = (span: Span): Origin => {
    if (partsWithin(standing, span).length > 0) return "formula";
    return partsWithin(taken, span).length > 0 ? "inherited" : rest;
  };
  const words = findWords(text, [start, end]);
  return runsOf(words.starts.length, (at) => originOf([words.starts[at] ?? 0, words.ends[at] ?? 0]))
    .filter(({ origin, first, last }) => origin === "formula" || last - first + 1 >= LEAST)
    .filter(({ origin }) => origin !== whole)
    .map(({ origin, first, last }) => ({
      document,
      start: words.starts[first] ?? start,
      end: words.ends[last] ?? end,
      origin,
    }));
}

interface Run {
  readonly origin: Origin;
  readonly first: number;
  last: number;
}

/** Words next to each other that have one origin. */
function runsOf(count: number, originOf: (at: number) => Origin): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < count; at++) {
    const origin = originOf(at);
    const before = runs.at(-1);
    if (before?.origin === origin) before.last = at;
    else runs.push({ origin, first: at, last: at });
  }
  return runs;
}

const LEAST = 4;
