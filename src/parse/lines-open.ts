import { afterSpace, isLetterCode } from "../text/characters.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { isCapitals, isEmphasised, type Line } from "./lines.ts";
import type { Label } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** A paragraph, with the label that it begins with: lines that a page or a line end has broken are one. */
export interface Block {
  readonly label: Label | null;
  /** From the label to the last word. */
  readonly span: Span;
  /** The words after the label. */
  readonly words: Span;
  readonly first: Line;
  /** Whether all of it is emphasised, in capitals, or a Markdown heading. */
  readonly prominent: boolean;
}

/** A paragraph in the middle of being put together. */
export interface Open {
  readonly label: Label | null;
  readonly first: Line;
  last: Line;
  /** The paragraph before it with a label of the same kind. */
  readonly sibling: Open | null;
  /** Brackets opened and not closed. */
  brackets: number;
  /** Whether an emphasis is open. */
  emphasis: boolean;
  prominent: boolean;
}

/** A paragraph that begins with a line. */
export function begin(reading: Reading, line: Line, label: Label | null, sibling: Open | null): Open {
  const open: Open = {
    label,
    first: line,
    last: line,
    sibling,
    brackets: 0,
    emphasis: false,
    prominent: true,
  };
  extend(reading, open, line);
  if (label?.text.endsWith(")") && !label.text.startsWith("(")) open.brackets++;
  return open;
}

/** Adds a line to a paragraph. */
export function extend({ text }: Reading, open: Open, line: Line): void {
  const raw = text.slice(line.rawStart, line.rawEnd);
  const within = open.emphasis;
  if (!line.asterisk && raw.includes("*"))
    for (const [run] of matchesOf(ASTERISKS, raw)) if (run.length < 4) open.emphasis = !open.emphasis;
  open.last = line;
  open.brackets += count(raw, "(") - count(raw, ")");
  const whole = (within || raw.startsWith("*")) && (open.emphasis || /\*[:.]?$/u.test(raw)) && !line.asterisk;
  open.prominent &&= whole || isEmphasised(text, line) || isCapitals(text, [line.start, line.end]);
}

/** The paragraph as it stands. */
export function close({ folded }: Reading, { label, first, last, prominent }: Open): Block {
  const from = afterSpace(folded, label?.end ?? first.start, last.end);
  return { label, span: [first.start, last.end], words: [from, last.end], first, prominent };
}

/** Whether a paragraph has words yet: a label that stands alone on its line waits for them. */
export function hasWords({ folded }: Reading, { label, last, first }: Open): boolean {
  return !label || last !== first || folded.slice(label.end, last.end).trim() !== "";
}

/** The last words of a paragraph, without the quotation marks and brackets after them. */
export function tail({ folded }: Reading, { first, last }: Open): string {
  const words = folded.slice(Math.max(first.start, last.end - 24), last.end);
  return isLetterCode(words.charCodeAt(words.length - 1)) ? words : words.replace(CLOSING, "");
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found++;
  return found;
}

const ASTERISKS = /\*+/gu;
const CLOSING = /["')\]\s]+$/u;
/** How the words of a sentence end. */
export const ENDED = /[.;:!?…]$/u;
