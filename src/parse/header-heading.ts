import { typeNamed, typePattern } from "../lexicon/document-types.ts";
import { attachedPhrase, preambleCues, unfinishedPhrase } from "../lexicon/headings.ts";
import { bodyPattern } from "../lexicon/organs.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { isCapitals, isEmphasised, type Line, linesOf } from "./lines.ts";
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

/**
 * Finds the type (a line of its own in capitals, or at the head of one) and the subject below it, which may run over several
 * lines and ends at a rule or where the preamble begins. A letter has no type: its subject begins with `V/v`.
 */
export function findHeading(reading: Reading): Heading {
  const [from, to] = reading.extent;
  const lines = linesOf(reading, [from, Math.min(to, from + HEAD_SIZE)]);
  const at = typeLine(reading, lines);
  if (at === null) return letterHeading(reading, lines);
  const { line, type } = at;
  const rest = trimSpan(reading.folded, [type.span[1], line.end]);
  const lead = AFTER_TYPE.exec(reading.folded.slice(rest[0], rest[1]))?.[0].length ?? 0;
  const own: Line | null =
    rest[0] + lead < rest[1] ? { ...line, start: rest[0] + lead, afterBlank: false, afterRule: false } : null;
  const below = lines.slice(at.index + 1);
  const first = own ?? below.shift();
  const authored = first && AUTHOR.test(reading.folded.slice(first.start, first.end)) ? first : undefined;
  const opening = authored ? below.shift() : first;
  return {
    type,
    mastheadEnd: type.span[0],
    ...subject(reading, opening, below, authored ? [authored.start, authored.end] : null, type.span[1]),
  };
}

/** The subject that begins with `first`, what is printed below it, and the end of the header block. */
function subject(
  reading: Reading,
  first: Line | undefined,
  below: readonly Line[],
  author: Span | null,
  typeEnd: number,
): Pick<Heading, "author" | "title" | "end"> {
  const none = { author, title: null, end: author?.[1] ?? typeEnd };
  if (!first || first.afterRule || opensPreamble(reading, first, below)) return none;
  if (isAttached(reading, first)) return { ...none, end: attachedEnd(reading, [first, ...below]) };
  const title = [first];
  for (const line of below) {
    if (!continuesTitle(reading, title, line, isSpaced(reading, below))) break;
    title.push(line);
  }
  const last = title[title.length - 1] ?? first;
  const span: Span = [first.start, withoutRule(reading, [first.start, last.end])];
  const rest = below.slice(title.length - 1);
  const signed = rest[0] && isBodyLine(reading, rest[0]) ? rest[0] : undefined;
  const under = signed ? rest.slice(1) : rest;
  const end = under[0] && isAttached(reading, under[0]) ? attachedEnd(reading, under) : (signed ?? last).end;
  return { author: author ?? (signed ? [signed.start, signed.end] : null), title: span, end };
}

/** The first line that is a type, or begins with one in capitals. */
function typeLine(reading: Reading, lines: readonly Line[]) {
  for (const [index, line] of lines.entries()) {
    const words = reading.folded.slice(line.start, line.end);
    if (LETTER.test(words)) return null;
    for (const start of segmentStarts(words)) {
      const found = TYPE.exec(words.slice(start));
      const span: Span = [line.start + start, line.start + start + (found?.[0].length ?? 0)];
      const type = found && typeNamed(found[0]);
      if (type && (isCapitals(reading.text, span) || (span[1] === line.end && span[0] === line.start)))
        return { index, line, type: { name: type.name, span } };
    }
  }
  return null;
}

/** Where a type can begin in a line: at its start, after a tab, after the year of a date that was flattened into the line. */
function segmentStarts(words: string): number[] {
  const starts = [0];
  for (const { index, 0: found } of words.matchAll(/\t\s*|năm\s+\d{4}\s+/gu))
    starts.push(index + found.length);
  return starts;
}

function letterHeading(reading: Reading, lines: readonly Line[]): Heading {
  const [from] = reading.extent;
  const none = { type: null, author: null, title: null };
  const at = lines.findIndex((line) => ABOUT.test(reading.folded.slice(line.start, line.end)));
  const addressed = lines.findIndex((line) => LETTER.test(reading.folded.slice(line.start, line.end)));
  const first = lines[at];
  if (first && at < 30 && (addressed < 0 || at < addressed)) {
    const start = first.start + reading.folded.slice(first.start, first.end).search(ABOUT_START);
    const until = lines
      .slice(at + 1, at + 5)
      .findIndex((line) => !LOWER.test(reading.text.charAt(line.start)));
    const last = lines[at + Math.max(0, until)] ?? first;
    const tab = reading.folded.slice(start, last.end).indexOf("\t");
    const title = trimSpan(reading.folded, [start, tab < 0 ? last.end : start + tab]);
    const end = addressed < 0 ? last.end : (lines[addressed - 1] ?? last).end;
    return { ...none, title, mastheadEnd: start, end: Math.max(end, title[1]) };
  }
  const last = lines.slice(0, 12).findLastIndex((line) => isMasthead(reading, line));
  const end = last < 0 ? from : (lines[last]?.end ?? from);
  return { ...none, mastheadEnd: end, end };
}

/** Whether a line after the type is no subject but already the text. */
function opensPreamble(reading: Reading, first: Line, below: readonly Line[]): boolean {
  const words = reading.folded.slice(first.start, first.end);
  if (/^căn\s+cứ(?!\p{L})/u.test(words) || LABEL.test(words)) return true;
  const until = below.findIndex((line) => line.afterBlank || line.afterRule);
  const last = below[(until < 0 ? below.length : until) - 1] ?? first;
  return (
    /[.;:]$/u.test(reading.folded.slice(first.start, last.end).trimEnd()) && last.end - first.start > 120
  );
}

function continuesTitle(reading: Reading, title: readonly Line[], line: Line, spaced: boolean): boolean {
  const last = title[title.length - 1];
  if (!last || line.afterRule || title.length > 14) return false;
  const words = reading.folded.slice(line.start, line.end);
  if (isAttached(reading, line)) return false;
  if (LOWER.test(reading.text.charAt(line.start))) return true;
  if (isOpen(reading, title)) return true;
  if (LABEL.test(words) || startsPreamble(words) || isBodyLine(reading, line)) return false;
  const capitals = isCapitals(reading.text, [last.start, last.end]);
  if (!/\p{L}/u.test(words)) return !line.afterBlank;
  if (capitals !== isCapitals(reading.text, [line.start, line.end]))
    return words.startsWith("(") && !line.afterBlank;
  if (capitals) return true;
  const alike = isEmphasised(reading.text, last) === isEmphasised(reading.text, line);
  if (!line.afterBlank) return alike && !/[.;:]$/u.test(words);
  if (isEmphasised(reading.text, line) && alike) return true;
  return spaced && last.end - last.start >= 50 && line.end - line.start <= 110 && !/[.;:]$/u.test(words);
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

function startsPreamble(words: string): boolean {
  return preambleCues.some(({ phrase }) => phrase.test(words));
}

/** Whether blank lines stand inside the paragraphs too, as in texts taken out of a page line by line. */
function isSpaced({ text }: Reading, lines: readonly Line[]): boolean {
  const inside = lines.filter((line) => LOWER.test(text.charAt(line.start)));
  return inside.filter((line) => line.afterBlank).length * 2 > inside.length;
}

function isMasthead({ folded }: Reading, line: Line): boolean {
  return MASTHEAD.test(folded.slice(line.start, line.end));
}

function withoutRule({ folded }: Reading, [start, end]: Span): number {
  return start + folded.slice(start, end).replace(/[\s]*[-_*]{4,}\s*$/u, "").length;
}

const HEAD_SIZE = 9000;
const TYPE = new RegExp(`^(?:${typePattern})(?!\\p{L})`, "u");
const BODY = new RegExp(
  `^(?:chủ\\s+tịch\\s+|bộ\\s+trưởng\\s+|giám\\s+đốc\\s+)?(?:${bodyPattern})(?!\\p{L})`,
  "u",
);
const AFTER_TYPE = /^\s*[:.-]?\s*/u;
const AUTHOR = new RegExp(`^của\\s+(?:${bodyPattern})(?!\\p{L})[\\p{L}\\s,-]{0,80}$`, "u");
const ABOUT = /(?:^|\t\s*)(?:v\s?\/\s?v|về\s+việc)(?!\p{L})/u;
const ABOUT_START = /(?:v\s?\/\s?v|về\s+việc)(?!\p{L})/u;
const LETTER = /^kính\s+(?:gửi|trình)(?!\p{L})/u;
const LABEL =
  /^(?:(?:[ivx]{1,6}|[a-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/-]\s|(?:điều|chương|phần)\s+(?:[ivx\d]+|thứ))/u;
const LOWER = /\p{Ll}/u;
const MASTHEAD =
  /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*-\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam$|^số\s*:?\s*\d|,\s*ngày\s+.{0,30}năm\s+\d{4}$/u;
