import { preambleCues, unfinishedPhrase } from "../lexicon/headings.ts";
import { doingPhrase } from "../lexicon/obligations.ts";
import { bodyPattern } from "../lexicon/organs.ts";
import { isCapitals, isEmphasised, type Line } from "./lines.ts";
import { isLabel, remember } from "./lines-labels.ts";
import type { Layout } from "./lines-layout.ts";
import { type Block, begin, close, ENDED, extend, hasWords, type Open, tail } from "./lines-open.ts";
import { type Label, labelAt } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** The paragraphs of some lines: what a page or a line end has broken is put together. */
export function blocksOf(reading: Reading, lines: readonly Line[], layout: Layout): Block[] {
  const blocks: Open[] = [];
  const seen: Label[] = [];
  for (const [index, line] of lines.entries()) {
    const open = blocks.at(-1);
    const found = labelOf(reading, open, line, { layout, seen });
    const label = found && open && isLoneDash(reading, open, { found, lines, index }) ? null : found;
    if (open && !label && (found || continues(reading, open, line, layout))) extend(reading, open, line);
    else blocks.push(begin(reading, line, label));
    if (label) remember(seen, label);
  }
  return blocks.map((open) => close(reading, open));
}

/** A dash within a long sentence that a line end has broken: the sentence has not ended, and no other dash follows. */
function isLoneDash(
  reading: Reading,
  open: Open,
  { found, lines, index }: { readonly found: Label; readonly lines: readonly Line[]; readonly index: number },
): boolean {
  if (found.kind !== "dash" || open.prominent || !/^(?:number|letter)$/u.test(open.label?.kind ?? ""))
    return false;
  if (open.last.end - open.first.start < 160 || ENDED.test(tail(reading, open))) return false;
  if (!/[;,]\s/u.test(reading.folded.slice(open.first.start, open.last.end))) return false;
  const next = lines.slice(index + 1, index + 24).map((line) => labelAt(reading, line));
  const after = next.find((label) => label !== null);
  return after !== undefined && after !== null && after.kind === open.label?.kind;
}

/** The label of a line, unless it is the middle of a sentence, or the words that a label on the line above waits for. */
function labelOf(
  reading: Reading,
  open: Open | undefined,
  line: Line,
  known: { readonly layout: Layout; readonly seen: readonly Label[] },
): Label | null {
  if (open && !hasWords(reading, open)) return null;
  const label = labelAt(reading, line);
  return label && (!open || isLabel(reading, open, { line, label, ...known })) ? label : null;
}

/** Whether a line without a label goes on with the paragraph before it. */
function continues(reading: Reading, open: Open, line: Line, layout: Layout): boolean {
  if (line.afterRule) return false;
  if (!hasWords(reading, open)) return true;
  const before = tail(reading, open);
  const ended = ENDED.test(before);
  if (beginsSmall(reading, open, line, ended)) return true;
  if (!open.prominent && isBanner(reading, line) && !before.endsWith("-")) return false;
  if (layout.breaks !== "width" && promulgatesAfter(reading, open, { before, line })) return false;
  if (!ended && isOpen(open, before, line)) return true;
  if (!open.prominent && goesOnWithNumber(reading, line, ended)) return true;
  const turns =
    turnsProminent(reading, open, line) ||
    (layout.breaks !== "line" && isHeaded(reading, open, line, layout.width));
  return !turns && fillsUp(reading, { open, line, layout, ended });
}

/** Whether a line begins as only the middle of a sentence does. */
function beginsSmall({ text }: Reading, { prominent }: Open, line: Line, ended: boolean): boolean {
  if (/[\p{Ll},;.)%]/u.test(text.charAt(line.start))) return !(ended && line.afterBlank);
  return !ended && !prominent && SMALL.test(text.slice(line.start, line.start + 8));
}

/** Whether the layout says that a line goes on: the line above is filled, or no blank line stands between, or a page does. */
function fillsUp(
  reading: Reading,
  {
    open,
    line,
    layout,
    ended,
  }: { readonly open: Open; readonly line: Line; readonly layout: Layout; readonly ended: boolean },
): boolean {
  if (layout.breaks === "line") return !ended && goesOnOverPage(open, line);
  if (layout.breaks === "blank") return !line.afterBlank;
  if (layout.gaps !== "none" && line.afterBlank && !ended)
    return stretchOf(reading, open) > layout.width * 0.78;
  if (!line.afterBlank || layout.gaps === "all")
    return isFilled(reading, open, line, layout.width * (ended ? 0.92 : 0.78));
  return !ended && isFilled(reading, open, line, layout.width * 0.78);
}

/** How long the lines of a paragraph since the last blank line are together. */
function stretchOf({ text, folded }: Reading, { stretch, last }: Open): number {
  const gap = text.slice(stretch, last.end).lastIndexOf("\n\n");
  const words = folded.slice(gap < 0 ? stretch : stretch + gap, last.end).trim();
  return words.length;
}

/**
 * Whether a labelled line that ends well before the width is the heading of a line that says what is to be done:
 * `1. Sở Nội vụ ¶ Phối hợp với …`
 */
function isHeaded(
  { text, folded }: Reading,
  { label, first, last }: Open,
  line: Line,
  width: number,
): boolean {
  if (!label || first !== last || last.end - first.start > width * 0.6) return false;
  if (!/^\p{Lu}/u.test(text.slice(line.start, line.start + 2))) return false;
  const opens = (from: number): boolean => doingPhrase.test(folded.slice(from, from + 40));
  return opens(line.start) && !opens(label.end);
}

/** The last ground of a preamble ends with a comma; the body that promulgates stands in a paragraph of its own. */
function promulgatesAfter(
  { text, folded }: Reading,
  { first }: Open,
  { before, line }: { readonly before: string; readonly line: Line },
): boolean {
  if (!line.afterBlank || !before.endsWith(",") || !/^\p{Lu}/u.test(text.slice(line.start, line.start + 2)))
    return false;
  const grounds = preambleCues.some(({ phrase }) => phrase.test(folded.slice(first.start, first.start + 40)));
  return grounds && BODY.test(folded.slice(line.start, line.start + 40));
}

/** Whether a paragraph is unfinished: an emphasis or a bracket is open, or its last word asks for more. */
function isOpen(open: Open, before: string, line: Line): boolean {
  if ((open.emphasis || open.brackets > 0) && line.start - open.first.start < 1500) return true;
  return !open.prominent && (JOINED.test(before) || unfinishedPhrase.test(before));
}

/**
 * What looks like a label but is none, and a sign or a date that was set on the next line: `số ¶ 214/NQ-CP`. A share (`100%`)
 * begins a text of its own.
 */
function goesOnWithNumber(reading: Reading, line: Line, ended: boolean): boolean {
  if (!line.afterBlank && labelAt(reading, line)) return true;
  if (ended) return false;
  const words = reading.folded.slice(line.start, line.start + 12);
  if (line.afterBlank) return /^\d{1,4}\s?[/-]\s?[\p{L}\d]/u.test(words);
  return /^\d[\d.,]*(?![\d.,%])(?!\s%)/u.test(words);
}

/** A long bullet that lacks its end is broken by a page. */
function goesOnOverPage(open: Open, line: Line): boolean {
  const marked = open.label?.kind === "dash" || open.label?.kind === "plus";
  return marked && !open.prominent && line.afterBlank && open.last.end - open.first.start > 140;
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
function isFilled({ text, folded }: Reading, { last }: Open, line: Line, width: number): boolean {
  const word = /^\S+/u.exec(folded.slice(line.start, line.start + 24))?.[0].length ?? 0;
  const printed = Math.max(last.start, text.lastIndexOf("\n", last.end - 1) + 1);
  return last.end - printed + 1 + word > width;
}

const BODY = new RegExp(`^(?:${bodyPattern})(?!\\p{L})`, "u");
/** A bracket or a dash within a sentence. */
const SMALL = /^[("“-]\s{0,2}\p{Ll}/u;
const JOINED = /[,\-/&]$/u;
