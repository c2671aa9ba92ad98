/** What follows a number and sign without a break: its date, and the body that issued it. */
import { ordinalPattern, termPattern } from "../lexicon/citations.ts";
import {
  bodyHeads,
  bodyParts,
  bodyStops,
  plainBodies,
  subjectOpenings,
} from "../lexicon/citations-bodies.ts";
import { alternatives, typePattern } from "../lexicon/document-types.ts";
import { issuerPattern } from "../lexicon/issuers.ts";
import { provincePattern } from "../lexicon/provinces.ts";
import { bodies } from "../lexicon/units.ts";
import { withoutNumberLines } from "../text/page-numbers.ts";
import { onOneLine, type Span } from "../text/span.ts";
import { lettersOf } from "./citations-nouns.ts";
import { readDate } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** Date and issuer as a mention prints them, and the offset at which the mention ends. */
export interface Tail {
  readonly end: number;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** Reads date and issuer, in whichever order they stand, from the end of a number or a name on. */
export function readTail(reading: Reading, at: number): Tail {
  let tail: Tail = { end: matchEnd(TERM, reading.folded, at) ?? at, date: null, issuer: null };
  let dated = false;
  for (let round = 0; round < 2; round++) {
    const next = matchEnd(BREAK, reading.folded, tail.end) ?? tail.end;
    if (crossesCell(reading.text, [tail.end, next])) break;
    const date = dated ? null : readDated(reading.folded, next);
    if (date) {
      tail = { ...tail, end: date.end, date: date.date };
      dated = true;
    }
    const issuer = tail.issuer === null ? readIssuer(reading, tail.end) : null;
    if (issuer) tail = { ...tail, end: issuer[1], issuer: plainLine(reading.text, issuer) };
  }
  return tail;
}

/** A date, bare or in brackets. */
function readDated(folded: string, at: number): { end: number; date: string | null } | null {
  const bracket = folded.charAt(at) === "(";
  const found = readDate(folded, bracket ? at + 1 : at);
  if (!found) return null;
  const end = found.span[1];
  if (!bracket) return { end, date: found.date };
  return folded.charAt(end) === ")" ? { end: end + 1, date: found.date } : null;
}

/** The body after `của`, or a body of the table that follows directly; its term of office belongs to it. */
export function readIssuer(reading: Reading, at: number): Span | null {
  const { text, folded } = reading;
  const start = matchEnd(OF, folded, at);
  if (start !== null && !crossesCell(text, [at, start])) {
    const upper = lettersOf(text.slice(start - 5, start)) === "upper";
    const meeting = matchEnd(PLENUM, folded, start);
    return meeting === null ? readBody(reading, start, upper) : [start, meeting];
  }
  const direct = matchEnd(GAP, folded, at);
  const plenum = direct === null ? null : matchEnd(PLENUM, folded, direct);
  if (direct !== null && plenum !== null && lettersOf(text.slice(direct, direct + 3)) !== "lower")
    return [direct, plenum];
  const end =
    direct === null || crossesCell(text, [at, direct]) ? null : matchEnd(ISSUER_NAME, folded, direct);
  if (direct === null || end === null || lettersOf(text.slice(direct, direct + 3)) === "lower") return null;
  return readBody(reading, direct, false);
}

/** The name of a body that begins at an offset; in words all in capitals only names and places that are known count. */
export function readBody(reading: Reading, start: number, upper = false): Span | null {
  const { text, folded } = reading;
  const plain = matchEnd(PLAIN, folded, start);
  const opens = /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (!opens && plain === null) return null;
  const known = matchEnd(BODY_NAME, folded, start) ?? matchEnd(OPENING, folded, start);
  let end = known ?? (opens ? start : (plain ?? start));
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = nextWord(reading, { start, end, upper });
    if (next === null) break;
    end = next;
  }
  if (end === start) return null;
  return [start, matchEnd(TERM, folded, end) ?? end];
}

interface Growing {
  readonly start: number;
  readonly end: number;
  readonly upper: boolean;
}

/** The end of the word or words with which the name goes on, or `null`. */
function nextWord(reading: Reading, name: Growing): number | null {
  const { folded } = reading;
  const at = name.end === name.start ? name.start : matchEnd(GAP, folded, name.end);
  if (at === null || crossesCell(reading.text, [name.end, at])) return null;
  if (!name.upper && opensHeading(reading.text, [name.end, at])) return null;
  const known =
    matchEnd(PARTS, folded, at) ?? matchEnd(BODY_NAME, folded, at) ?? matchEnd(PROVINCE, folded, at);
  if (known !== null && (name.end !== name.start || name.upper)) return known;
  return name.upper ? null : unknownWord(reading, name, at);
}

/** Whether a line of words in capitals begins behind a gap: a body that decides, a heading. */
function opensHeading(text: string, [from, to]: Span): boolean {
  return (
    text.slice(from, to).includes("\n") && /^\p{Lu}{2,}\s+\p{Lu}{2,}(?!\p{L})/u.test(text.slice(to, to + 40))
  );
}

/** A word of no table: one with a capital, the second half of such a word, or `và` before another. */
function unknownWord(reading: Reading, name: Growing, at: number): number | null {
  const { text, folded } = reading;
  WORD.lastIndex = at;
  const word = WORD.exec(folded)?.[0];
  if (!word) return null;
  const end = at + word.length;
  if (word === "và") return joined(reading, end);
  if (matchEnd(NOUN, folded, at) !== null || /\n\s*\n/u.test(folded.slice(name.end, at))) return null;
  if (/^\p{Lu}/u.test(text.slice(at, at + 2)))
    return matchEnd(OPENS_SUBJECT, folded, at) === null ? end : null;
  return !BODY_STOPS.has(word) && follows(reading, name) ? end : null;
}

/** `Khoa học và Công nghệ`: behind `và` the name goes on with a capital that opens neither a body nor a document. */
function joined({ text, folded }: Reading, at: number): number | null {
  const next = matchEnd(GAP, folded, at);
  if (next === null || !/^\p{Lu}/u.test(text.slice(next, next + 2))) return null;
  if (matchEnd(NOUN, folded, next) !== null || matchEnd(HEADS, folded, next) !== null) return null;
  WORD.lastIndex = next;
  const word = WORD.exec(folded)?.[0];
  return word ? next + word.length : null;
}

/** Whether the word before `end` has a capital, so that a small word may complete it: `Thủ tướng`; in an association's name two may: `Hội Sinh vật cảnh`. */
function follows({ text, folded }: Reading, { start, end }: Growing): boolean {
  let at = end;
  while (at > start && WORD_LETTER.test(folded.charAt(at - 1))) at--;
  const word = text.slice(at, end);
  if (/^\p{Lu}\P{Lu}*$/u.test(word)) return !COMPLETE.has(folded.slice(at, end));
  return ASSOCIATION.test(folded.slice(start, end)) && /\p{Lu}\p{Ll}*\s+$/u.test(text.slice(start, at));
}

/** Whether a cell of a table ends within a span. */
export function crossesCell(text: string, [start, end]: Span): boolean {
  return /[\t|]/u.test(text.slice(start, end));
}

/** The words of a span on one line, without the marks of Markdown. */
export function plainLine(text: string, [start, end]: Span): string {
  return onOneLine(withoutNumberLines(text.slice(start, end)).replace(/[*_#|`\\>]+/gu, "")).trim();
}

/** The end of a sticky pattern's match at an offset, or `null`. */
export function matchEnd(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(folded);
  return found ? at + found[0].length : null;
}

const MOST_WORDS = 24;
const WORD_LETTER = /[\p{L}\d&.]/u;
const OPENS_SUBJECT = new RegExp(`(?:${subjectOpenings.pattern})(?!\\p{L})`, "uy");
const GAP = /\s{1,40}(?=\p{L})/uy;
const BREAK = /\s{0,40},?\s{0,40}/uy;
const TERM = new RegExp(`\\s{0,40}${termPattern}`, "uy");
const OF = /\s{0,40},?\s{0,40}của\s{1,40}/uy;
const WORD = /\p{L}[\p{L}\d&]*/uy;
const ASSOCIATION = /(?<!\p{L})(?:hội|hiệp\s+hội|đoàn)\s+\p{L}/u;
const BODY_STOPS: ReadonlySet<string> = new Set(bodyStops.words);
const COMPLETE: ReadonlySet<string> = new Set(["đảng", "tỉnh", "hội"]);
const OPENING = new RegExp(
  `(?:tỉnh|thành|huyện|quận|thị)\\s{1,40}(?:đảng\\s{1,40}bộ|đoàn)(?!\\p{L})|đảng\\s{1,40}(?:bộ|ủy|viên)(?!\\p{L})|hội\\s{1,40}nghị(?:\\s{1,40}lần\\s{1,40}thứ\\s{1,40}${ordinalPattern})?`,
  "uy",
);
const PARTS = new RegExp(`(?:${bodyParts.pattern})(?![\\p{L}\\d])`, "uy");
const PLAIN = new RegExp(`(?:${plainBodies.pattern})(?![\\p{L}\\d])`, "uy");
const HEADS = new RegExp(`(?:${bodyHeads.pattern})(?![\\p{L}\\d])`, "uy");
/** `Hội nghị Trung ương 4 khóa XIII`, which a number may follow. */
const PLENUM = new RegExp(
  `hội\\s{1,40}nghị\\s{1,40}(?:ban\\s{1,40}chấp\\s{1,40}hành\\s{1,40})?trung\\s{1,40}ương\\s{1,40}(?:lần\\s{1,40}thứ\\s{1,40})?${ordinalPattern}(?:\\s{0,9},?\\s{0,40}${termPattern})?`,
  "uy",
);
const ISSUER_NAME = new RegExp(
  `(?:${issuerPattern}|hội\\s{1,40}nghị\\s{1,40}lần\\s{1,40}thứ\\s{1,40}${ordinalPattern}\\s{1,40}ban\\s{1,40}chấp\\s{1,40}hành)(?![\\p{L}\\d])`,
  "uy",
);
const BODIES = alternatives(bodies.flatMap(({ name, abbreviations = [] }) => [name, ...abbreviations]));
const BODY_NAME = new RegExp(`(?:${issuerPattern}|${BODIES})(?![\\p{L}\\d])`, "uy");
const PROVINCE = new RegExp(provincePattern, "uy");
const NOUN = new RegExp(`(?:${typePattern})(?![\\p{L}\\d])`, "uy");
