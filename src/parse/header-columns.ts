import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/**
 * The names of two who sign side by side stand on one line. Given the post of one of them and a name on that line, tells which
 * name on it stands under the post; `undefined` where only one name stands there, `null` where nobody can tell.
 */
export function nameUnder(
  reading: Reading,
  { post, name, names }: { readonly post: Span; readonly name: Span; readonly names: readonly Span[] },
): Span | null | undefined {
  const line = lineOf(reading, name[0]);
  const beside = onLineOf(reading, name, names);
  if (beside.length < 2) return undefined;
  const above = lineOf(reading, post[0]);
  const columns = columnsOf(reading, above);
  const own = columns.findIndex(([start, end]) => start <= post[0] && post[0] < end);
  if (columns.length === beside.length) return beside[own] ?? null;
  const cells = tabsIn(reading, line);
  if (cells > 0 && cells === tabsIn(reading, above) && cells === beside.length - 1)
    return beside[tabsIn(reading, [above[0], post[0]])] ?? null;
  return nearest(post, above[0], { names: beside, from: line[0] });
}

/** Those of the names that stand on the line of one of them. */
export function onLineOf(reading: Reading, name: Span, names: readonly Span[]): readonly Span[] {
  const line = lineOf(reading, name[0]);
  return names.filter(([start]) => start >= line[0] && start < line[1]);
}

/** The name whose middle lies clearly nearer to that of the post than any other's, counted from the beginning of their lines. */
function nearest(
  post: Span,
  from: number,
  line: { readonly names: readonly Span[]; readonly from: number },
): Span | null {
  const middle = middleOf(post, from);
  const far = line.names
    .map((name) => ({ name, by: Math.abs(middleOf(name, line.from) - middle) }))
    .sort((a, b) => a.by - b.by || a.name[0] - b.name[0]);
  const [first, second] = far;
  return first && second && first.by + CLEARLY < second.by ? first.name : null;
}

function middleOf([start, end]: Span, from: number): number {
  return (start + end) / 2 - from;
}

/** How many tabs stand in a span. */
function tabsIn({ folded }: Reading, [start, end]: Span): number {
  return folded.slice(start, end).split("\t").length - 1;
}

function lineOf({ folded, extent }: Reading, at: number): Span {
  const end = folded.indexOf("\n", at);
  return [folded.lastIndexOf("\n", at) + 1, end < 0 ? extent[1] : end];
}

/** The parts of a line that a wide gap sets apart. */
function columnsOf({ folded }: Reading, [start, end]: Span): Span[] {
  return matchesOf(COLUMN, folded.slice(start, end)).map(({ index, 0: words }): Span => {
    return [start + index, start + index + words.length];
  });
}

const COLUMN = /\S+(?:[^\S\t] ?\S+)*/gu;
/** So many characters make a distance greater than another. */
const CLEARLY = 10;
