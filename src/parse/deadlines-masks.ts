import { titleEnds, titleOpens } from "../lexicon/deadlines-names.ts";
import type { Citation } from "../model.ts";
import { matchesOf } from "../text/matches.ts";
import { bySpan, type Span } from "../text/span.ts";

/** The citations of a span, each with the title that follows it: what stands there is said of the cited document. */
export function citedStretches(
  folded: string,
  [start, end]: Span,
  citations: readonly Citation[],
): readonly Span[] {
  const found: Span[] = [];
  for (let at = firstAfter(citations, start); at < citations.length; at++) {
    const citation = citations[at];
    if (citation === undefined || citation.start >= end) break;
    found.push([
      citation.start,
      citation.kind === "self" ? citation.end : titleEnd(folded, citation.end, end),
    ]);
  }
  return found;
}

/** The first citation that ends after an offset. Citations stand in reading order and do not nest deeply. */
function firstAfter(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((citations[mid]?.end ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

const LONGEST_TITLE = 420;

function titleEnd(folded: string, from: number, limit: number): number {
  const rest = folded.slice(from, Math.min(limit, from + LONGEST_TITLE));
  const opens = titleOpens.exec(rest);
  if (opens === null) return from;
  const ends = titleEnds.exec(rest.slice(opens[0].length));
  return ends === null ? from + rest.length : from + opens[0].length + ends.index;
}

/** Spans in order, those that touch made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort(bySpan)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Whether any of the spans, which {@link merged} has put in order, shares a character with this one. */
export function touches(spans: readonly Span[], [start, end]: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid]?.[1] ?? 0) <= start) low = mid + 1;
    else high = mid;
  }
  const next = spans[low];
  return next !== undefined && next[0] < end;
}

const LONGEST_NAME = 260;

/** How a name before a period is looked for. */
export interface NameSearch {
  /** What names are called. */
  readonly nouns: RegExp;
  /** Which comma ends a name: `any`, `last` (right before the words), or `none`. */
  readonly comma: "any" | "last" | "none";
}

/** Whether words at an offset belong to the name of a scheme or a ceremony: the same clause names one before them. */
export function insideName(words: string, at: number, { nouns, comma }: NameSearch): boolean {
  const before = words.slice(Math.max(0, at - LONGEST_NAME), at);
  if (comma !== "none" && /[,)]\s*(?:và\s+)?$|\svà\s+$/u.test(before)) return false;
  let cut = 0;
  for (const { index, 0: mark } of matchesOf(comma === "any" ? CLAUSE_OR_COMMA : CLAUSE, before))
    cut = index + mark.length;
  return nouns.test(before.slice(cut));
}

const CLAUSE = /[;:(]|\.(?=\s)/gu;
const CLAUSE_OR_COMMA = /[;:(,]|\.(?=\s)/gu;
