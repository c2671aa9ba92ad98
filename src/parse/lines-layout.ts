import { isSmallAt, isSpaceAt } from "../text/characters.ts";
import type { Line } from "./lines.ts";
import { ENDED, type Open } from "./lines-open.ts";
import { type Label, labelAt } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/**
 * What the layout of a text says of its lines, learned from the text itself: from the lines that begin with a small letter, which
 * go on with the line before, and those that begin with a label, which do not. Each figure is a logarithm of odds: above 0 it
 * speaks for going on.
 */
export interface Layout {
  /** How long a line is that its words have filled. */
  readonly width: number;
  /** How many of the lines behind the end of a sentence go on all the same. */
  readonly afterEnd: number;
  /** What the space before a line says: no empty line, one, two, more. */
  readonly gaps: readonly number[];
  /** What it says that the line before is short, nearly full, full; and the same where that line begins with a label. */
  readonly fills: readonly number[];
}

/** The layout of some lines. */
export function layoutOf(reading: Reading, lines: readonly Line[]): Layout {
  const labels = lines.map((line) => labelAt(reading, line));
  const pairs = lines.slice(1).flatMap((line, at): Pair[] => {
    const above = lines[at];
    if (!above || isRow(reading, above) || isRow(reading, line)) return [];
    const label = labels[at + 1] ?? null;
    return [{ line, above, labelled: labels[at] !== null, goesOn: certainty(reading, line, label) }];
  });
  const on = pairs.filter(({ goesOn }) => goesOn === true);
  const begun = pairs.filter(({ goesOn }) => goesOn === false);
  const width = quantile(on.map(({ above, line }) => reach(reading, above, line)));
  const fill = ({ above, line, labelled }: Pair): number => fillOf(reading, { above, line, labelled, width });
  return {
    width,
    afterEnd: afterEndOf(reading, pairs, on.length),
    gaps: odds(on.flatMap(gapOf), begun.flatMap(gapOf), GAPS),
    fills: odds(on.map(fill), begun.map(fill), FILLS),
  };
}

/** What the layout says of a line, from the space before it and from how full the line before is. */
export function spaceOdds({ reading, layout, open, line }: Meeting): {
  readonly gap: number;
  readonly fill: number;
} {
  const labelled = open.label !== null && open.first === open.last;
  const place = { above: open.last, line, labelled, width: layout.width };
  return { gap: layout.gaps[gapOf(place)[0] ?? -1] ?? 0, fill: layout.fills[fillOf(reading, place)] ?? 0 };
}

/** A line that follows a paragraph. */
interface Meeting {
  readonly reading: Reading;
  readonly layout: Layout;
  readonly open: Open;
  readonly line: Line;
}

/** A line and the one above it. */
interface Pair {
  readonly above: Line;
  readonly line: Line;
  /** Whether the line above begins with a label. */
  readonly labelled: boolean;
  /** `null` where the line's first letters do not tell. */
  readonly goesOn: boolean | null;
}

function certainty({ text }: Reading, { start }: Line, label: Label | null): boolean | null {
  if (label) return label.kind === "bracketed" ? null : false;
  return isSmallAt(text, start) && SECOND.test(text.slice(start, start + 2)) ? true : null;
}

function isRow({ text, folded }: Reading, { rawStart, start, end }: Line): boolean {
  return text.charAt(rawStart) === "|" || folded.slice(start, end).includes("\t");
}

/** How long a line would have been with the first word of the next. */
function reach({ text, folded }: Reading, above: Line, line: Line): number {
  let word = line.start;
  while (word < Math.min(line.start + 24, folded.length) && !isSpaceAt(folded, word)) word++;
  const printed = Math.max(above.start, text.lastIndexOf("\n", above.end - 1) + 1);
  return above.end - printed + 1 + word - line.start;
}

/** The class of the space before a line; around the number of a page it says nothing. */
function gapOf({ line: { gap, afterPage } }: { readonly line: Line }): number[] {
  return afterPage ? [] : [Math.min(gap, 3)];
}

function fillOf(
  reading: Reading,
  { above, line, labelled, width }: Omit<Pair, "goesOn"> & { readonly width: number },
): number {
  const share = reach(reading, above, line) / width;
  return (share > 0.92 ? 2 : share > 0.78 ? 1 : 0) + (labelled ? 3 : 0);
}

/**
 * The odds of a line that stands behind the end of a sentence. Among the words of these texts two begin a sentence within a
 * paragraph to a hundred that begin with a small letter: so many lines of the kind must go on.
 */
function afterEndOf({ folded }: Reading, pairs: readonly Pair[], on: number): number {
  const unclear = pairs.filter(({ goesOn }) => goesOn === null);
  const ended = unclear.filter(({ above }) => ENDED.test(folded.slice(above.start, above.end))).length;
  const share = Math.min(0.95, Math.max(0.02, (on * 0.02) / (ended + 1)));
  return Math.log(share / (1 - share));
}

/** How much more often each class occurs among the ones than among the others, given what is usual in such texts. */
function odds(on: readonly number[], begun: readonly number[], usual: Usual): number[] {
  const share = (of: readonly number[], at: number, before: number): number =>
    (of.filter((found) => found === at).length + before * TRUST) / (of.length + TRUST);
  return usual.map(([ifOn, ifBegun], at) => Math.log(share(on, at, ifOn) / share(begun, at, ifBegun)));
}

function quantile(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? Number.POSITIVE_INFINITY;
}

/** The first two letters of a line that goes on. */
const SECOND = /^\p{Ll}[\p{L}\s,]/u;

type Usual = readonly (readonly [ifOn: number, ifBegun: number])[];
/** How many lines what is usual counts for. */
const TRUST = 4;
const GAPS: Usual = [
  [0.7, 0.3],
  [0.15, 0.3],
  [0.05, 0.15],
  [0.05, 0.2],
];
const FILLS: Usual = [
  [0.1, 0.25],
  [0.1, 0.1],
  [0.6, 0.1],
  [0.05, 0.4],
  [0.05, 0.1],
  [0.1, 0.05],
];
