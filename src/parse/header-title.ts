import { attachedPhrase, preambleCues } from "../lexicon/headings.ts";
import { bodyPattern } from "../lexicon/organs.ts";
import { asksForNumber, unfinishedPhrase } from "../lexicon/unfinished.ts";
import type { Span } from "../text/span.ts";
import { isCapitals, isEmphasised, type Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** Type and subject, and where the header block begins and ends around them. */
export interface Heading {
  readonly type: { readonly name: string; readonly span: Span } | null;
  /** The author that some papers print between type and subject, or under it: `của Bộ Chính trị`. */
  readonly author: Span | null;
  readonly title: Span | null;
  /** Where the block of organ, number and date ends. */
  readonly mastheadEnd: number;
  /** Where the whole header block ends. */
  readonly end: number;
}

/** Trích yếu, with the author that may be printed under it, and the end of the header block. */
export interface Subject {
  readonly title: Span | null;
  readonly author: Span | null;
  readonly end: number;
}

/** The subject that begins with the first of the lines after a type; `typeEnd` is where the header ends without one. */
export function readSubject(reading: Reading, lines: readonly Line[], typeEnd: number): Subject {
  const [first, ...below] = lines;
  const none = { author: null, title: null, end: typeEnd };
  if (!first || first.afterRule || opensPreamble(reading, first, below)) return none;
  if (isAttached(reading, first)) return { ...none, end: attachedEnd(reading, lines) };
  const title = titleLines(reading, first, below);
  const last = title.at(-1) ?? first;
  const span: Span = [first.start, withoutRule(reading, [first.start, last.end])];
  const rest = below.slice(title.length - 1);
  const author = rest[0] && isBodyLine(reading, rest[0]) ? rest[0] : null;
  const under = author ? rest.slice(1) : rest;
  const end = under[0] && isAttached(reading, under[0]) ? attachedEnd(reading, under) : (author ?? last).end;
  return { author: author && [author.start, author.end], title: span, end };
}

function titleLines(reading: Reading, first: Line, below: readonly Line[]): Line[] {
  const ruled = linesToRule(reading, first, below);
  if (ruled) return ruled;
  const spaced = isSpaced(reading, below);
  const title = [first];
  for (const line of below) {
    if (line.afterRule || title.length > 14 || isAttached(reading, line) || isGround(reading, line)) break;
    if (!continuesTitle(reading, title, line) && !(spaced && fillsTitle(reading, title, line))) break;
    title.push(line);
  }
  return title;
}

/** All lines to the rule under a title, where one is drawn soon and no sentence ends before it. */
function linesToRule(reading: Reading, first: Line, below: readonly Line[]): Line[] | null {
  const until = below.slice(0, 12).findIndex(({ afterRule }) => afterRule);
  if (until < 0) return null;
  const title = [first, ...below.slice(0, until)];
  const plain = title.every(
    (line) =>
      !/[.;:]$/u.test(reading.folded.slice(line.start, line.end)) &&
      !isAttached(reading, line) &&
      !isGround(reading, line) &&
      !isBodyLine(reading, line),
  );
  return plain ? title : null;
}

/** Whether a line goes on with a title: it begins small, the title is open, or both are set in the same way. */
function continuesTitle(reading: Reading, title: readonly Line[], line: Line): boolean {
  const words = reading.folded.slice(line.start, line.end);
  if (LOWER.test(reading.text.charAt(line.start)) || isOpen(reading, title)) return true;
  const last = title.at(-1) ?? line;
  if (joinsFigure(reading.folded.slice(last.start, last.end), words)) return true;
  if (isSetApart(reading, line)) return false;
  if (!/\p{L}/u.test(words)) return !line.afterBlank;
  const capitals = isCapitals(reading.text, [title[0]?.start ?? last.start, last.end]);
  if (capitals !== isCapitals(reading.text, [line.start, line.end]))
    return words.startsWith("(") && !line.afterBlank;
  if (capitals) return true;
  const alike = isEmphasised(reading.text, last) === isEmphasised(reading.text, line);
  return alike && (line.afterBlank ? isEmphasised(reading.text, line) : !/[.;:]$/u.test(words));
}

/** Whether a line begins with the figure that the last word of the title asks for: `ngày ⏎ 2/1/2024`, `giai đoạn ⏎ 2026 - 2030`. */
function joinsFigure(last: string, words: string): boolean {
  if (/(?:19|20)\d\d$/u.test(last)) return /^-\s*(?:19|20)\d\d(?!\d)/u.test(words);
  return asksForNumber.test(last.slice(-24)) && /^\d/u.test(words);
}

/** Whether a line fills a title where blank lines stand between all lines: not the last words, and no sentence. */
function fillsTitle(reading: Reading, title: readonly Line[], line: Line): boolean {
  const last = title.at(-1) ?? line;
  if (isSetApart(reading, line) || isCapitals(reading.text, [last.start, last.end])) return false;
  const short = last.end - last.start >= 50 && line.end - line.start <= 110;
  return short && !/[.;:]$/u.test(reading.folded.slice(line.start, line.end));
}

/** Whether a line begins the text, or names the body that decides. */
function isSetApart(reading: Reading, line: Line): boolean {
  const words = reading.folded.slice(line.start, line.end);
  if (LABEL.test(words) || isBodyLine(reading, line)) return true;
  return (
    preambleCues.some(({ phrase }) => phrase.test(words)) && !isCapitals(reading.text, [line.start, line.end])
  );
}

/** Whether a line after the type is no subject but already the text. */
function opensPreamble(reading: Reading, first: Line, below: readonly Line[]): boolean {
  const words = reading.folded.slice(first.start, first.end);
  if (/^căn\s+cứ(?!\p{L})/u.test(words) || LABEL.test(words)) return true;
  if (LOWER.test(reading.text.charAt(first.start))) return false;
  const capitals = isCapitals(reading.text, [first.start, first.end]);
  const until = below.findIndex(
    (line) =>
      line.afterBlank ||
      line.afterRule ||
      (capitals && !isCapitals(reading.text, [line.start, line.end])) ||
      (/\p{Lu}/u.test(reading.text.charAt(line.start)) && isSetApart(reading, line)),
  );
  const last = below[(until < 0 ? below.length : until) - 1] ?? first;
  return (
    /[.;:]$/u.test(reading.folded.slice(first.start, last.end).trimEnd()) && last.end - first.start > 120
  );
}

/** Whether the title so far is unfinished: a bracket, a quotation or an emphasis is open, or its last word asks for more. */
function isOpen(reading: Reading, title: readonly Line[]): boolean {
  const from = title[0]?.rawStart ?? 0;
  const last = title[title.length - 1];
  const words = reading.folded.slice(from, last?.end ?? from);
  const raw = reading.text.slice(from, last?.rawEnd ?? from);
  const count = (text: string, mark: string): number => text.split(mark).length - 1;
  return (
    /[,\-–/&]$/u.test(words) ||
    unfinishedPhrase.test(words.slice(-24)) ||
    count(words, "(") > count(words, ")") ||
    count(words, '"') % 2 === 1 ||
    (raw.startsWith("**") && count(raw, "**") % 2 === 1)
  );
}

/** Whether the first ground of the preamble stands on a line of its own: `Căn cứ …` */
function isGround({ text, folded }: Reading, { start, end, afterBlank }: Line): boolean {
  const words = folded.slice(start, end);
  return (
    afterBlank && /^-?\s*căn\s+cứ(?!\p{L})/u.test(words) && /^-?\s*C/u.test(text.slice(start, start + 8))
  );
}

function isAttached({ folded }: Reading, line: Line): boolean {
  return attachedPhrase.test(folded.slice(line.start, line.end));
}

/** The end of the words in brackets that say what a document is attached to. */
function attachedEnd({ folded }: Reading, lines: readonly Line[]): number {
  const closing = lines.slice(0, 5).findIndex((line) => folded.slice(line.start, line.end).endsWith(")"));
  return lines[Math.max(0, closing)]?.end ?? 0;
}

function isBodyLine({ text, folded }: Reading, line: Line): boolean {
  return isCapitals(text, [line.start, line.end]) && BODY.test(folded.slice(line.start, line.end));
}

/** Whether blank lines stand inside the paragraphs too, as in texts taken out of a page line by line. */
function isSpaced({ text }: Reading, lines: readonly Line[]): boolean {
  const inside = lines.filter((line) => LOWER.test(text.charAt(line.start)));
  return inside.filter((line) => line.afterBlank).length * 2 > inside.length;
}

function withoutRule({ folded }: Reading, [start, end]: Span): number {
  return start + folded.slice(start, end).replace(/[\s]*[-_*]{4,}\s*$/u, "").length;
}

const BODY = new RegExp(
  `^(?:chủ\\s+tịch\\s+|bộ\\s+trưởng\\s+|giám\\s+đốc\\s+)?(?:${bodyPattern})(?!\\p{L})`,
  "u",
);
const LABEL =
  /^(?:(?:[ivx]{1,6}|[a-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/-]\s|(?:điều|chương|phần)\s+(?:[ivx\d]+|thứ))/u;
const LOWER = /\p{Ll}/u;
