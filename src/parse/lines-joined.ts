import { unfinishedPhrase } from "../lexicon/headings.ts";
import type { Span } from "../text/span.ts";
import { isCapitals, isEmphasised, type Line } from "./lines.ts";
import { type Label, labelAt } from "./outline-labels.ts";
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

/** What separates paragraphs in a text: empty lines, the ends of lines, or only that a line is not filled. */
export interface Layout {
  readonly breaks: "blank" | "line" | "width";
  /** How long a filled line is. */
  readonly width: number;
}

/** The paragraphs of some lines. */
export function blocksOf(reading: Reading, lines: readonly Line[], layout: Layout): Block[] {
  const blocks: Block[] = [];
  const seen: Label[] = [];
  let open: Open | null = null;
  for (const line of lines) {
    const label = open && !hasWords(reading, open) ? null : labelAt(reading, line);
    const accepted = label && (!open || isLabel(reading, open, { line, label, layout, seen })) ? label : null;
    if (open && !accepted && continues(reading, open, line, layout)) {
      extend(reading, open, line);
      continue;
    }
    if (open) blocks.push(close(reading, open));
    if (accepted) remember(seen, accepted);
    open = begin(reading, line, accepted);
  }
  if (open) blocks.push(close(reading, open));
  return blocks;
}

/** How the paragraphs of a text are set apart, from the lines that begin with a small letter and so must go on. */
export function layoutOf(reading: Reading, lines: readonly Line[]): Layout {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const goingOn = lines.filter(
    ({ start }, at) => at > 0 && /^\p{Ll}\p{L}/u.test(reading.text.slice(start, start + 2)),
  );
  if (lines.length < 6 || width > 160 || goingOn.length * 5 < lines.length) return { breaks: "line", width };
  const blank = goingOn.filter(({ afterBlank }) => afterBlank).length;
  if (blank * 3 > goingOn.length) return { breaks: "width", width };
  const labelled = lines.filter((line) => labelAt(reading, line));
  const apart = labelled.filter(({ afterBlank }) => afterBlank).length;
  return { breaks: apart * 2 >= labelled.length ? "blank" : "width", width };
}

/** A paragraph in the middle of being put together. */
interface Open {
  readonly label: Label | null;
  readonly first: Line;
  last: Line;
  /** Brackets opened and not closed. */
  brackets: number;
  /** Whether an emphasis is open. */
  emphasis: boolean;
  prominent: boolean;
}

function begin(reading: Reading, line: Line, label: Label | null): Open {
  const open: Open = { label, first: line, last: line, brackets: 0, emphasis: false, prominent: true };
  extend(reading, open, line);
  if (label?.text.endsWith(")") && !label.text.startsWith("(")) open.brackets++;
  return open;
}

function extend({ text }: Reading, open: Open, line: Line): void {
  const raw = text.slice(line.rawStart, line.rawEnd);
  const within = open.emphasis;
  if (!line.asterisk)
    for (const [run] of raw.matchAll(/\*+/gu)) if (run.length < 4) open.emphasis = !open.emphasis;
  open.last = line;
  open.brackets += count(raw, "(") - count(raw, ")");
  const whole = (within || raw.startsWith("*")) && (open.emphasis || /\*[:.]?$/u.test(raw)) && !line.asterisk;
  open.prominent &&= whole || isEmphasised(text, line) || isCapitals(text, [line.start, line.end]);
}

function close({ folded }: Reading, { label, first, last, prominent }: Open): Block {
  let from = label?.end ?? first.start;
  while (from < last.end && /\s/u.test(folded.charAt(from))) from++;
  return { label, span: [first.start, last.end], words: [from, last.end], first, prominent };
}

/** Whether a paragraph has words yet: a label that stands alone on its line waits for them. */
function hasWords({ folded }: Reading, { label, last, first }: Open): boolean {
  return !label || last !== first || folded.slice(label.end, last.end).trim() !== "";
}

interface Sighting {
  readonly line: Line;
  readonly label: Label;
  readonly layout: Layout;
  readonly seen: readonly Label[];
}

/** Whether what looks like a label is one, and not the middle of a sentence that a line end has broken. */
function isLabel(reading: Reading, open: Open, { line, label, layout, seen }: Sighting): boolean {
  const before = tail(reading, open);
  const ended = ENDED.test(before);
  const next = reading.text.slice(label.end, label.end + 2);
  const small = /^\p{Ll}/u.test(next);
  if (label.kind === "dash" || label.kind === "plus") {
    if (/\d$/u.test(before) && /^\d/u.test(next) && !ended) return false;
    return ended || !small;
  }
  if (small && !ended && label.kind !== "letter") return false;
  if (ended || (line.afterBlank && layout.breaks !== "width") || open.prominent) return true;
  return inSequence(seen, label) || /^(?:article|chapter|part)$/u.test(label.kind);
}

function inSequence(seen: readonly Label[], label: Label): boolean {
  if (label.order === 1) return true;
  const alike = seen.findLast(
    ({ kind, numbers }) => kind === label.kind && numbers.length === label.numbers.length,
  );
  return alike !== undefined && label.order > alike.order && label.order <= alike.order + 3;
}

/** Keeps the last labels of each kind only. */
function remember(seen: Label[], label: Label): void {
  const at = seen.findIndex(
    ({ kind, numbers }) => kind === label.kind && numbers.length === label.numbers.length,
  );
  if (at >= 0) seen.splice(at, 1);
  seen.push(label);
}

/** Whether a line without a label goes on with the paragraph before it. */
function continues(reading: Reading, open: Open, line: Line, layout: Layout): boolean {
  if (line.afterRule) return false;
  if (!hasWords(reading, open)) return true;
  const before = tail(reading, open);
  const ended = ENDED.test(before);
  const first = reading.text.charAt(line.start);
  const reliable = layout.breaks === "blank" && !line.afterBlank;
  if (/[\p{Ll},;.)%]/u.test(first) && !(ended && line.afterBlank)) return true;
  if (!open.prominent && isBanner(reading, line) && !before.endsWith("-")) return false;
  if ((open.emphasis || open.brackets > 0) && !ended && line.start - open.first.start < 1500) return true;
  if (!ended && (JOINED.test(before) || unfinishedPhrase.test(before)) && !open.prominent) return true;
  if (turnsProminent(reading, open, line)) return false;
  if (reliable) return true;
  if (layout.breaks === "width") return isFilled(reading, open, line, layout.width * (ended ? 0.92 : 0.78));
  return goesOnOverPage(open, line, ended, layout);
}

/** A long bullet or sentence that lacks its end is broken by a page. */
function goesOnOverPage(open: Open, line: Line, ended: boolean, layout: Layout): boolean {
  if (ended || open.prominent || layout.breaks === "blank") return false;
  const marked = open.label?.kind === "dash" || open.label?.kind === "plus";
  return marked && line.afterBlank && open.last.end - open.first.start > 140;
}

/** Whether a line is two words or more in capitals and stands for itself: `QUYẾT ĐỊNH:` */
function isBanner({ text, folded }: Reading, { start, end }: Line): boolean {
  return isCapitals(text, [start, end]) && /^\p{L}{2,}\s+\p{L}{2,}/u.test(folded.slice(start, end));
}

/** Whether a heading ends and common text begins, or the other way round. */
function turnsProminent({ text }: Reading, open: Open, line: Line): boolean {
  const prominent = isEmphasised(text, line) || isCapitals(text, [line.start, line.end]);
  if (open.prominent && !prominent) return true;
  return prominent && line.end - line.start > 12 && !open.prominent && line.afterBlank;
}

/** Whether the next line's first word had no room on the line before. */
function isFilled({ folded }: Reading, { last }: Open, line: Line, width: number): boolean {
  const word = /^\S+/u.exec(folded.slice(line.start, line.start + 24))?.[0].length ?? 0;
  return last.end - last.start + 1 + word > width;
}

function tail({ folded }: Reading, { last }: Open): string {
  return folded.slice(Math.max(last.start, last.end - 24), last.end).replace(/["')\]\s]+$/u, "");
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found++;
  return found;
}

const ENDED = /[.;:!?…]$/u;
const JOINED = /[,\-/&]$/u;
