/** Where the words of one provision end: what is said there says nothing of the next. */
import type { Citation, Provision } from "../model.ts";
import type { Zones } from "./zones.ts";

/** Where one provision ends and the next begins: no sentence goes on beyond. What lies within a citation is none. */
export function breaksOf({
  zones,
  outline,
  citations,
}: {
  zones: Zones;
  outline: readonly Provision[];
  citations: readonly Citation[];
}): readonly number[] {
  const starts = outline.map(({ start }) => start);
  const breaks = [zones.head[1], zones.preamble[1], ...zones.annexes.map(([start]) => start), ...starts].sort(
    (a, b) => a - b,
  );
  let next = 0;
  return breaks.filter((at) => {
    while ((citations[next]?.end ?? at) < at) next++;
    return !((citations[next]?.start ?? at) < at && at < (citations[next]?.end ?? at));
  });
}

/** The last break at or before an offset. */
export function lastBreak(breaks: readonly number[], offset: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return breaks[low - 1] ?? 0;
}
