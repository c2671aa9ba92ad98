/** Sets of places in a text: spans in reading order that do not touch one another. */
import { bySpan, type Span } from "./span.ts";

/** Spans in reading order, those that touch or overlap as one. */
export function unite(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted(bySpan)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** What a span has of a set of spans, as {@link unite} gives it. */
export function partsWithin(set: readonly Span[], [start, end]: Span): readonly Span[] {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const within: Span[] = [];
  for (let at = low; (set[at]?.[0] ?? end) < end; at++) {
    const [from, to] = set[at] ?? [end, end];
    within.push([Math.max(from, start), Math.min(to, end)]);
  }
  return within;
}
