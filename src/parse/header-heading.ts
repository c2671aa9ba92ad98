import { documentTypes, typeNamed, typePattern } from "../lexicon/document-types.ts";
import { addressedPhrase } from "../lexicon/headings.ts";
import { bodyPattern } from "../lexicon/organs.ts";
import { fold } from "../text/fold.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { readSubject } from "./header-title.ts";
import { isCapitals, type Line, linesOf } from "./lines.ts";
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
  const typeEnd = authored?.end ?? type.span[1];
  const subject = readSubject(reading, opening ? [opening, ...below] : [], typeEnd);
  const author = authored ? ([authored.start, authored.end] as const) : subject.author;
  return { ...subject, type, author, mastheadEnd: type.span[0] };
}

/** The first line that is a type, or begins with one in capitals. */
function typeLine(reading: Reading, lines: readonly Line[]) {
  for (const [index, line] of lines.entries()) {
    const words = reading.folded.slice(line.start, line.end);
    if (addressedPhrase.test(words)) return null;
    const type = spacedType(reading, line) ?? typeIn(reading, line);
    if (type) return { index, line, type };
  }
  return null;
}

/** The type that a line is, or that begins in it in capitals. */
function typeIn({ text, folded }: Reading, line: Line): Heading["type"] {
  const words = folded.slice(line.start, line.end);
  for (const start of segmentStarts(words)) {
    const found = TYPE.exec(words.slice(start));
    const span: Span = [line.start + start, line.start + start + (found?.[0].length ?? 0)];
    const type = found && typeNamed(found[0]);
    if (type && (isCapitals(text, span) || (span[1] === line.end && span[0] === line.start)))
      return { name: type.name, span };
  }
  return null;
}

/** `K Ế   H O Ạ C H`: a type whose letters are set apart. */
function spacedType({ text, folded }: Reading, { start, end }: Line): Heading["type"] {
  const words = folded.slice(start, end);
  if (!SPACED.test(words) || !isCapitals(text, [start, end])) return null;
  const letters = words.replace(/\s+/gu, "");
  const type = documentTypes.find(({ name }) => fold(name).replaceAll(" ", "") === letters);
  return type ? { name: type.name, span: [start, end] } : null;
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
  const addressed = lines.findIndex((line) =>
    addressedPhrase.test(reading.folded.slice(line.start, line.end)),
  );
  const first = lines[at];
  if (first && at < 30 && (addressed < 0 || at < addressed)) {
    const start = first.start + reading.folded.slice(first.start, first.end).search(ABOUT_START);
    const until = lines
      .slice(at + 1, at + 5)
      .findIndex((line) => !/\p{Ll}/u.test(reading.text.charAt(line.start)));
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

function isMasthead({ folded }: Reading, line: Line): boolean {
  return MASTHEAD.test(folded.slice(line.start, line.end));
}

const HEAD_SIZE = 9000;
const TYPE = new RegExp(`^(?:${typePattern})(?!\\p{L})`, "u");
const SPACED = /^(?:\p{L}\s{1,6}){3,30}\p{L}$/u;
const AFTER_TYPE = /^\s*[:.-]?\s*/u;
const AUTHOR = new RegExp(`^của\\s+(?:${bodyPattern})(?!\\p{L})[\\p{L}\\s,-]{0,80}$`, "u");
const ABOUT = /(?:^|\t\s*)(?:v\s?\/\s?v|về\s+việc)(?!\p{L})/u;
const ABOUT_START = /(?:v\s?\/\s?v|về\s+việc)(?!\p{L})/u;
const MASTHEAD =
  /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*-\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam$|^số\s*:?\s*\d|,\s*ngày\s+.{0,30}năm\s+\d{4}$/u;
