import { LONGEST_LABEL, labelRole } from "../lexicon/labels.ts";
import { doingPhrase } from "../lexicon/obligations.ts";
import type { Line } from "./lines.ts";
import type { Layout } from "./lines-layout.ts";
import { ENDED, type Open, tail } from "./lines-open.ts";
import type { Label } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** A paragraph, the line after it, and how they meet. */
export interface Join extends Place {
  readonly reading: Reading;
  /** The last words of the paragraph. */
  readonly before: string;
  /** Whether they end a sentence, or a part of a list; a label's colon does not, because its value must follow. */
  readonly ended: boolean;
  /** How the paragraph before it with a label of the same kind ends; `null` without one, or where that is a heading set apart. */
  readonly sibling: "ended" | "open" | null;
  /** The first words of the line, folded, and as they are printed. */
  readonly words: string;
  readonly first: string;
}

/** A line that seems to begin with a label. */
export interface LabelJoin extends Join {
  readonly label: Label;
}

/** Where a line and a paragraph meet. */
interface Place {
  readonly layout: Layout;
  /** The paragraph so far. */
  readonly open: Open;
  readonly line: Line;
  /** What the line begins with, by its shape. */
  readonly label: Label | null;
  /** The last label of the same kind. */
  readonly known: Label | null;
  /** The next label below, if one stands near. */
  readonly next: () => Label | null;
}

/** Something that speaks for a line going on with the paragraph before it, or, with a weight below 0, against that. */
export interface Evidence<J extends Join> {
  readonly id: string;
  /** Logarithm of odds, as in a layout: 1 makes it about three times as probable, 2 seven times, 4 fifty times. */
  readonly weight: number;
  readonly holds: (join: J) => boolean;
  /** Two lines, of which the second is a case in point. */
  readonly example: string;
}

/** How a line meets the paragraph before it. */
export function joinOf(reading: Reading, place: Place): Join {
  const { layout, open, line, label, known, next } = place;
  const before = tail(reading, open);
  const head = (of: string): string => of.slice(line.start, Math.min(line.end, line.start + 48));
  return {
    reading,
    layout,
    open,
    line,
    label,
    known,
    next,
    before,
    ended: ENDED.test(before) && !endsWithLabel(reading, open, before),
    sibling: siblingOf(reading, open),
    words: head(reading.folded),
    first: head(reading.text),
  };
}

/** Whether an inline label stands at the end of a paragraph: `… tập huấn. Đơn vị chủ trì:` */
function endsWithLabel({ folded }: Reading, { first, last }: Open, before: string): boolean {
  if (!before.endsWith(":")) return false;
  const words = folded.slice(Math.max(first.start, last.end - LONGEST_LABEL), last.end);
  const from = Math.max(...[".", ";", ","].map((mark) => words.lastIndexOf(mark)));
  return labelRole(words.slice(from + 1, words.lastIndexOf(":"))) !== null;
}

function siblingOf(reading: Reading, { sibling }: Open): Join["sibling"] {
  if (!sibling || sibling.prominent) return null;
  return ENDED.test(tail(reading, sibling)) ? "ended" : "open";
}

/** Whether a line begins with certain letters. */
export function begins({ first }: Join, letters: RegExp): boolean {
  return letters.test(first);
}

/** The first words of the paragraph, without its label. */
export function opening({ reading: { folded }, open: { label, first, last } }: Join, length: number): string {
  const start = label?.end ?? first.start;
  return folded.slice(start, Math.min(start + length, last.end));
}

/** Whether the paragraph is in the middle of a sentence, and no heading or name that ends without a mark. */
export function isLikeSentence(join: Join): boolean {
  const { open, ended } = join;
  if (open.prominent || ended) return false;
  const length = open.last.end - open.first.start;
  if (open.first !== open.last || length > 70 || /[,;(]/u.test(opening(join, 200))) return true;
  return length > 24 && doingPhrase.test(opening(join, 40));
}
