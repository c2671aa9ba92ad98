import { deadlineCues } from "../lexicon/deadlines.ts";
import type { DeadlineCue } from "../lexicon/deadlines-cue.ts";
import { deadlineOpeners, regularNames, schemeNouns } from "../lexicon/deadlines-names.ts";
import type { Citation, Deadline } from "../model.ts";
import type { Span } from "../text/span.ts";
import { citedStretches, insideName, merged, touches } from "./deadlines-masks.ts";
import { type Due, readDue, recurring } from "./deadlines-readers.ts";
import type { Reading } from "./reading.ts";

/** What the search for deadlines needs to know of the words it is given. */
export interface DeadlineContext {
  readonly citations: readonly Citation[];
  /** The words are the value of a column or a label: `2026` and `Thường xuyên` say when. */
  readonly asValue?: boolean;
  /** The words are a heading: `Năm 2026` says when. */
  readonly asHeading?: boolean;
  /** The year of the document's own date: a day without a year is taken to be in it, and says that it is inferred. */
  readonly year?: number | null;
}

/**
 * Thời hạn: what the words of a span say of when, in reading order. Dates of cited documents and periods in names are none, and
 * a day without a year is not taken to be in the document's own where the words say that it comes again.
 */
export function findDeadlines(reading: Reading, span: Span, context: DeadlineContext): readonly Deadline[] {
  const [start, end] = span;
  const words = reading.folded.slice(start, end);
  if (!TIMELY.test(words)) return [];
  const masked = merged(citedStretches(reading.folded, span, context.citations));
  const hits = longestFirst(candidates(words, context).filter((hit) => !isCited(hit, masked, start)));
  const found = hits
    .filter((hit) => context.asValue === true || !isName(words, hit) || isSaid(reading, start, hit))
    .flatMap((hit) => dues(hit, context).map((due) => asDeadline(reading, hit, { due, start })));
  return found.some(({ kind }) => kind === "recurring")
    ? found.filter(({ inferred }) => inferred !== true)
    : found;
}

interface Hit {
  readonly cue: DeadlineCue;
  readonly at: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function candidates(words: string, { asValue = false, asHeading = false }: DeadlineContext): readonly Hit[] {
  const found: Hit[] = [];
  for (const cue of deadlineCues) {
    if (cue.only === "value" && !asValue) continue;
    if (cue.only === "heading" && !asValue && !asHeading) continue;
    if (!mayBeIn(words, cue)) continue;
    addHits(found, words, cue);
  }
  return found;
}

/** Whether the words have the syllables without which the phrase is not there. */
function mayBeIn(words: string, { needs, needsOne }: DeadlineCue): boolean {
  return (
    needs.every((part) => words.includes(part)) && (needsOne?.some((part) => words.includes(part)) ?? true)
  );
}

function addHits(found: Hit[], words: string, cue: DeadlineCue): void {
  cue.phrase.lastIndex = 0;
  for (let match = cue.phrase.exec(words); match; match = cue.phrase.exec(words)) {
    const to = match.index + match[0].trimEnd().length;
    found.push({ cue, at: match.index, to, groups: match.groups ?? {} });
  }
}

/** The hits that do not overlap, the earlier first, of those at one place the longest. */
function longestFirst(hits: readonly Hit[]): readonly Hit[] {
  const order = [...hits].sort((a, b) => a.at - b.at || b.to - a.to);
  const kept: Hit[] = [];
  for (const hit of order) if (hit.at >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}

/** Said of a cited document; a condition may itself name one. */
function isCited({ cue, at, to }: Hit, masked: readonly Span[], start: number): boolean {
  return touches(masked, [start + at, start + (cue.shows === "condition" ? at + 1 : to)]);
}

/** A period, a year or a bare `định kỳ` that belongs to a name. */
function isName(words: string, { cue, at, to, groups }: Hit): boolean {
  if (cue.shows === "regularly") return insideName(words, at, { nouns: regularNames, comma: "any" });
  if (cue.shows !== "period" && cue.shows !== "year") return false;
  const before = words.slice(Math.max(0, at - 24), at);
  if (NAMED_TERM.test(before) || (at > 0 && FAR_SIGHT.test(words.slice(to, to + 24)))) return true;
  const within = /^(?:trong|trước|hết)\s/u.test(words.slice(at, to));
  if (within && (groups.y === undefined || STAGE.test(words.slice(at, to)))) return false;
  if (deadlineOpeners.test(before)) return false;
  return insideName(words, at, { nouns: schemeNouns, comma: cue.shows === "period" ? "none" : "last" });
}

/** Whether years in words (`từ năm … đến năm …`) follow none but common nouns: `bổ sung quy hoạch … từ năm 2028 đến năm 2030`. */
function isSaid({ text, folded }: Reading, start: number, { cue, at, to }: Hit): boolean {
  if (cue.shows !== "period" || !SPOKEN.test(folded.slice(start + at, start + to))) return false;
  const from = Math.max(start, start + at - LONGEST_CLAUSE);
  const nouns = folded.slice(from, start + at).matchAll(NOUNS);
  return [...nouns].every(({ index }) => !/\p{Lu}/u.test(text.charAt(from + index)));
}

const LONGEST_CLAUSE = 260;
const SPOKEN = /^từ\s+năm\s/u;
const NOUNS = new RegExp(schemeNouns.source, "gu");

function dues({ cue, groups }: Hit, { year = null }: DeadlineContext): readonly Due[] {
  const due = readDue(cue.shows, groups, year);
  const more = [...(groups.more ?? "").matchAll(MORE)].flatMap(
    ({ groups: g }) => recurring(g?.n, g?.unit, undefined) ?? [],
  );
  return due === null ? more : [due, ...more];
}

function asDeadline(
  reading: Reading,
  { cue, at, to }: Hit,
  { due, start }: { due: Due; start: number },
): Deadline {
  const span: Span = [start + at, start + to];
  return { ...due, quote: reading.text.slice(...span), span, rule: cue.id };
}

/** No deadline is said without one of these. */
const TIMELY =
  /\d|quý|định\s+kỳ|(?:hằng|hàng|mỗi|từng)\s+(?:năm|quý|tháng|tuần|ngày)|lần|sau\s+khi|khi\s+(?:có|được)|đại\s+hội|thường\s+(?:xuyên|niên)|liên\s+tục/u;
const NAMED_TERM = /(?:nhiệm\s+kỳ|tầm\s+nhìn|năm\s+học|niên\s+độ)\s*(?:đến\s+)?$/u;
const FAR_SIGHT = /^\s*,?\s*(?:và\s+)?(?:tầm\s+nhìn|định\s+hướng)(?!\p{L})/u;
const STAGE = /^trong\s+(?:giai\s+đoạn|thời\s+kỳ)/u;
const MORE = /(?:(?<n>\d{1,2}|một|hai|ba|bốn|sáu)\s+)?(?<unit>năm|quý|tháng|tuần|ngày)/gu;
