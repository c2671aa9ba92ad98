import type { Citation } from "../model.ts";
import type { Deadline } from "../model-tasks.ts";
import { gathered } from "../text/gather.ts";
import type { Span } from "../text/span.ts";
import { candidates, type Hit, longestFirst } from "./deadlines-hits.ts";
import { citedStretches, merged, touches } from "./deadlines-masks.ts";
import { isName, isSaid } from "./deadlines-names.ts";
import type { Due } from "./deadlines-times.ts";
import { type Said, withYears } from "./deadlines-yearless.ts";
import type { Reading } from "./reading.ts";

/** What the search for deadlines needs to know of the words it is given. */
export interface DeadlineContext {
  readonly citations: readonly Citation[];
  /** The words are the value of a column or a label: `2026` and `Thường xuyên` say when. */
  readonly asValue?: boolean;
  /** The words are a heading: `Năm 2026` says when. */
  readonly asHeading?: boolean;
  /** The document's own year: a day without a year is taken to be in it, and says that it is inferred. */
  readonly year?: number | null;
  /** The day of the document: what would be due before it is due a year later. */
  readonly since?: string | null;
}

/**
 * Thời hạn: what the words of a span say of when, in reading order. Dates of cited documents and periods in names are none, and
 * a day without a year is not taken to be in the document's own where the words say that it comes again.
 */
export function findDeadlines(reading: Reading, span: Span, context: DeadlineContext): readonly Deadline[] {
  const all = candidates(reading, span, context);
  if (all.length === 0) return [];
  const [start, end] = span;
  const { citations, asValue = false, asHeading = false, year = null, since = null } = context;
  const words = reading.folded.slice(start, end);
  if (!TIMELY.test(words)) return [];
  const masked = merged(citedStretches(reading.folded, span, citations));
  const hits = longestFirst(all.filter((hit) => !isCited(hit, masked, start)));
  const meant = hits.filter(
    (hit) => asValue || !isName(words, hit, asHeading) || isSaid(reading, start, hit),
  );
  return gathered(withYears(words, meant, { year, since, asValue, asHeading }), (said) =>
    said.dues.map((due) => asDeadline(reading, said, { due, start })),
  );
}

/** Said of a cited document; a condition may itself name one. */
function isCited({ cue, at, to }: Hit, masked: readonly Span[], start: number): boolean {
  return touches(masked, [start + at, start + (cue.shows === "condition" ? at + 1 : to)]);
}

/** A day or a year is a time by whose end a thing is due; only stretches of time have a first day. */
function asDeadline(
  reading: Reading,
  { hit: { cue, at, to }, inferred }: Said,
  { due, start }: { due: Due; start: number },
): Deadline {
  const span: Span = [start + at, start + to];
  const { kind, end, every } = due;
  const first = kind === "year" || kind === "date" ? null : due.start;
  const quote = reading.text.slice(...span);
  return inferred
    ? { kind, start: first, end, every, quote, span, rule: cue.id, inferred }
    : { kind, start: first, end, every, quote, span, rule: cue.id };
}

/** No deadline is said without one of these. */
const TIMELY =
  /\d|quý|kỳ|(?:hằng|hàng|mỗi|từng)\s+(?:năm|quý|tháng|tuần|ngày)|lần|khi\s|vòng|thời\s+hạn|(?:cuối|trong|cả)\s+(?:năm|tháng|quý)|đại\s+hội|thường\s+(?:xuyên|niên)|liên\s+tục|theo\s+(?:lộ|hướng|yêu|tiến|chỉ|kế|thông|quy|chương)/u;
