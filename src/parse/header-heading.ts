import { documentTypes, typeNamed, typePattern } from "../lexicon/document-types.ts";
import { addressedPhrase } from "../lexicon/headings.ts";
import { bodyPattern } from "../lexicon/organs.ts";
import { fold } from "../text/fold.ts";
import { matchesOf } from "../text/matches.ts";
import { oncePer } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import { letterHeading } from "./header-letter.ts";
import { withoutStamps } from "./header-stamps.ts";
import { type Heading, readSubject } from "./header-title.ts";
import { isCapitals, type Line, linesOf } from "./lines.ts";
import type { Reading } from "./reading.ts";

/**
 * Finds the type (a line of its own in capitals, or at the head of one) and the subject below it, which may run over several
 * lines and ends at a rule or where the preamble begins. A letter prints no type: its subject begins with `V/v`.
 */
export const findHeading = oncePer((read: Reading): Heading => {
  const reading = withoutStamps(read);
  const [from, to] = reading.extent;
  const lines = linesOf(reading, [from, Math.min(to, from + HEAD_SIZE)]);
  const at = typeLine(reading, lines);
  if (at === null) return letterHeading(reading, lines);
  const { line, type } = at;
  const below = [...partsBehind(reading, line, type.span[1]), ...lines.slice(at.index + 1)];
  const first = below.shift();
  const authored = first && AUTHOR.test(reading.folded.slice(first.start, first.end)) ? first : undefined;
  const opening = authored ? below.shift() : first;
  const typeEnd = authored?.end ?? type.span[1];
  const subject = readSubject(reading, opening ? [opening, ...below] : [], typeEnd);
  const author = authored ? ([authored.start, authored.end] as const) : subject.author;
  return { ...subject, type, author, mastheadEnd: type.span[0] };
});

/** What stands on the type's own line: in a page flattened into one line the author in capitals, the subject, and what follows a rule. */
function partsBehind({ text, folded }: Reading, line: Line, from: number): readonly Line[] {
  const start = from + (AFTER_TYPE.exec(folded.slice(from, line.end))?.[0].length ?? 0);
  const author = CAPITALS_FIRST.exec(text.slice(start, line.end))?.[0] ?? "";
  const authored = AUTHOR.test(folded.slice(start, start + author.length).trimEnd());
  const rule = INLINE_RULE.exec(folded.slice(start, line.end));
  const subject = start + (authored ? author.length : 0);
  const ruled = rule ? start + rule.index : line.end;
  const parts = [
    ...(authored ? [{ start, end: start + author.trimEnd().length, afterRule: false }] : []),
    { start: subject, end: ruled, afterRule: false },
    { start: ruled + (rule?.[0].length ?? 0), end: line.end, afterRule: true },
  ];
  return parts
    .filter((part) => part.start < part.end)
    .map((part) => ({ ...line, ...part, afterBlank: false }));
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
  for (const { index, 0: found } of matchesOf(BREAKS, words)) starts.push(index + found.length);
  return starts;
}

const HEAD_SIZE = 9000;
const BREAKS = /\t\s*|năm\s+\d{4}\s+/gu;
const TYPE = new RegExp(`^(?:${typePattern})(?!\\p{L})`, "u");
const SPACED = /^(?:\p{L}\s{1,6}){3,30}\p{L}$/u;
/** What may stand between a type and its subject: `KẾ HOẠCH LIÊN NGÀNH` is a plan. */
const AFTER_TYPE = /^(?:\s+(?:liên\s+(?:ngành|tịch)|phối\s+hợp)(?=\s*$))?\s*[:.-]?\s*/u;
const CAPITALS_FIRST = /^(?:\p{Lu}+[\s,-]+)+(?=\p{Ll})/u;
const INLINE_RULE = /(?<=\S)\s+[-_*]{4,}\s*/u;
const AUTHOR = new RegExp(`^của\\s+(?:${bodyPattern})(?!\\p{L})[\\p{L}\\s,-]{0,80}$`, "u");
