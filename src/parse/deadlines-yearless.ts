import { gathered } from "../text/gather.ts";
import { matchesOf } from "../text/matches.ts";
import type { Hit } from "./deadlines-hits.ts";
import { readDue } from "./deadlines-readers.ts";
import { type Due, recurring } from "./deadlines-times.ts";

/** A phrase and what it says. */
export interface Said {
  readonly hit: Hit;
  readonly dues: readonly Due[];
  /** True where the year is not printed and was taken from the document's own date. */
  readonly inferred: boolean;
}

/** What a phrase without a year may be taken to mean. */
export interface OwnYear {
  /** The document's own year. */
  readonly year: number | null;
  /** The day of the document: nothing that it asks for is due before. */
  readonly since: string | null;
  /** The words are a value: a quarter alone says when. */
  readonly asValue: boolean;
  /** The words are a heading, which says when if it is nothing else: `Tháng 9`. */
  readonly asHeading: boolean;
}

/**
 * What phrases say, in their order. One that prints no year has it from the next of a list (`quý III và quý IV năm 2021`); a day in a
 * sentence of what is done each year comes again each year; else the year is that said before it in the sentence, or, as an
 * inference, the document's own.
 */
export function withYears(words: string, hits: readonly Hit[], own: OwnYear): readonly Said[] {
  if (hits.length === 0) return [];
  const said: Said[] = hits.map((hit) => ({ hit, dues: duesOf(hit, null), inferred: false }));
  for (let at = said.length - 2; at >= 0; at--) shareNext(words, said, at);
  for (let at = 0; at < said.length; at++) settle(words, said, { at, own });
  const again = said.some(({ dues }) => dues.some(isRecurring));
  return said.filter(({ dues, inferred }) => dues.length > 0 && !(again && inferred));
}

function duesOf({ cue, groups }: Hit, year: number | null): readonly Due[] {
  const due = readDue(cue.shows, groups, year);
  const more =
    groups.more === undefined
      ? []
      : gathered(matchesOf(MORE, groups.more), ({ groups: g }) => recurring(g?.n, g?.unit, undefined) ?? []);
  return due === null ? more : [due, ...more];
}

/** Gives a phrase the year of the next one where only a comma or `và` stands between them. */
function shareNext(words: string, said: Said[], at: number): void {
  const [one, next] = [said[at], said[at + 1]];
  if (!one || !next || one.dues.length > 0) return;
  const year = JOINED.test(words.slice(one.hit.to, next.hit.at)) ? printedYear(next) : null;
  if (year !== null) said[at] = { ...one, dues: duesOf(one.hit, year) };
}

interface Turn {
  readonly at: number;
  readonly own: OwnYear;
}

function settle(words: string, said: Said[], { at, own }: Turn): void {
  const one = said[at];
  if (!one || one.dues.length > 0) return;
  const from = sentenceStart(words, one.hit.at);
  const before = said.slice(Math.max(0, at - MOST_BEFORE), at).filter(({ hit }) => hit.at >= from);
  if (one.hit.cue.shows === "day" && before.some(comesYearly)) {
    if (IN_BRACKETS.test(words.slice(before.at(-1)?.hit.to ?? 0, one.hit.at))) return;
    said[at] = { ...one, dues: [YEARLY] };
    dropBare(said, at - before.length, at);
    return;
  }
  const year = before.map(printedYear).findLast((printed) => printed !== null);
  if (year != null) said[at] = { ...one, dues: duesOf(one.hit, year) };
  else if (own.asValue || hasSide(one.hit) || opensWords(words, one.hit, own.asHeading))
    said[at] = { ...one, dues: inOwnYear(one.hit, own), inferred: true };
}

/** A bare `định kỳ` is said more closely by the day after it. */
function dropBare(said: Said[], from: number, to: number): void {
  const bare = said.slice(from, to).findLastIndex(({ hit }) => hit.cue.shows === "regularly");
  const one = bare < 0 ? undefined : said[from + bare];
  if (one) said[from + bare] = { ...one, dues: [] };
}

/** What a phrase says in the document's own year, or in the next where that would be before the document. */
function inOwnYear(hit: Hit, { year, since }: OwnYear): readonly Due[] {
  if (year === null) return [];
  const dues = duesOf(hit, year);
  const isPast = since !== null && dues.some(({ end }) => end !== null && end < since);
  return isPast ? duesOf(hit, year + 1) : dues;
}

/** Whether a phrase says on which side of a time the work is to be done: `quý II` alone may be said of anything. */
function hasSide({ cue: { shows }, groups }: Hit): boolean {
  return groups.by !== undefined || groups.on !== undefined || shows === "date-range";
}

/** `Tháng 9: Sơ kết` says when, and so does a heading that is nothing else. */
function opensWords(words: string, { at, to }: Hit, asHeading: boolean): boolean {
  if (/\p{L}/u.test(words.slice(Math.max(0, at - 8), at)) || at > 8) return false;
  return (
    /^\s*:/u.test(words.slice(to, to + 8)) || (asHeading && /^[\s.]{0,8}$/u.test(words.slice(to, to + 9)))
  );
}

function sentenceStart(words: string, at: number): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  const ends = matchesOf(SENTENCE_END, words.slice(from, at)).at(-1);
  return ends ? from + ends.index + 1 : from;
}

/** The one year in which all of a printed time lies; `null` for a term of years, or an inferred one. */
function printedYear({ dues: [due], inferred }: Said): number | null {
  if (!due || inferred || (due.kind === "year" && due.start === null)) return null;
  const [from, to] = [(due.start ?? due.end)?.slice(0, 4), (due.end ?? due.start)?.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : null;
}

function comesYearly({ dues }: Said): boolean {
  return dues.some(
    (due) => isRecurring(due) && (due.every === null || due.every === "year" || /M$|Y/u.test(due.every)),
  );
}

function isRecurring({ kind }: Due): boolean {
  return kind === "recurring";
}

const YEARLY: Due = { kind: "recurring", start: null, end: null, every: "year" };
/** So many phrases before one are looked at, and so many characters. */
const MOST_BEFORE = 8;
const LONGEST_SENTENCE = 600;
const SENTENCE_END = /\.\s|\n\s*\n/gu;
const JOINED = /^\s*(?:,|;|và|hoặc|,\s*và)\s*$/u;
const IN_BRACKETS = /^\s*\(\s*$/u;
const MORE = /(?:(?<n>\d{1,2}|một|hai|ba|bốn|sáu)\s+)?(?<unit>năm|quý|tháng|tuần|ngày)/gu;
