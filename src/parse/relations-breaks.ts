/** Where the words of one provision end: what is said there says nothing of the next. */
import type { Citation, Provision } from "../model.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** Where one provision ends and the next begins: no sentence goes on beyond. What lies within a citation is none. */
export function breaksOf(
  { text }: Reading,
  {
    zones,
    outline,
    citations,
  }: {
    zones: Zones;
    outline: readonly Provision[];
    citations: readonly Citation[];
  },
): readonly number[] {
  const starts = outline.filter((provision) => begins(text, provision)).map(({ start }) => start);
  const breaks = [zones.head[1], zones.preamble[1], ...zones.annexes.map(([start]) => start), ...starts].sort(
    (a, b) => a - b,
  );
  let next = 0;
  return breaks.filter((at) => {
    while ((citations[next]?.end ?? at) < at) next++;
    return !((citations[next]?.start ?? at) < at && at < (citations[next]?.end ?? at));
  });
}

/** An unlabelled paragraph that begins with a small letter or a figure goes on with the sentence before it. */
function begins(text: string, { kind, start }: Provision): boolean {
  return kind !== "paragraph" || /^[\s*_#"“(]*\p{Lu}/u.test(text.slice(start, start + 12));
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
