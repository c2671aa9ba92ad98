import type { DeadlineForm } from "../lexicon/deadlines-cue.ts";
import type { DeadlineKind } from "../model-tasks.ts";
import { onOneLine } from "../text/span.ts";
import { type Due, recurring } from "./deadlines-times.ts";

/** The named groups of a phrase that was found. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * What a phrase of the table says; `null` where its figures make no date. Where the phrase prints no year, it is said in `year`, and
 * without one it says nothing.
 */
export function readDue(form: DeadlineForm, groups: Groups, year: number | null): Due | null {
  return READERS[form](groups, year === null ? undefined : String(year));
}

type Reader = (groups: Groups, year: string | undefined) => Due | null;

const READERS: Readonly<Record<DeadlineForm, Reader>> = {
  date: readDate,
  "due-date": (g, year) => readDate({ ...g, by: "đến" }, year),
  day: (g, year) => readDate({ ...g, by: g.on === "vào" ? g.on : (g.by ?? "đến") }, year),
  "date-range": readRange,
  quarter: readQuarters,
  month: readMonths,
  half: (g) => (g.half === "đầu" ? months(g, 1, 6) : months(g, 7, 12)),
  year: readYear,
  period: readPeriod,
  every: (g) => recurring(g.n, g.unit, undefined),
  times: readTimes,
  "times-per": readTimes,
  regularly: () => ({ kind: "recurring", start: null, end: null, every: null }),
  condition: () => ({ kind: "conditional", start: null, end: null, every: null }),
};

function readDate(g: Groups, year: string | undefined): Due | null {
  const on = day(g.y ?? year, g.m, g.d);
  if (on === null) return null;
  const limits = bounded(sense(g.by), { start: on, end: on });
  return asDue(limits.end === null ? "period" : "date", limits);
}

/** `từ 15/8 đến 15/9/2025`: what the first day leaves out, the second says; over New Year it lies in the year before. */
function readRange(g: Groups, given: string | undefined): Due | null {
  const lastYear = g.y2 ?? given;
  const month = g.m1 ?? g.m2;
  const turns = Number(month) > Number(g.m2);
  const firstYear = g.y1 ?? (turns && lastYear !== undefined ? String(Number(lastYear) - 1) : lastYear);
  return range("period", day(firstYear, month, g.d1), day(lastYear, g.m2, g.d2));
}

function readQuarters(g: Groups, given: string | undefined): Due | null {
  const lastYear = g.y2 ?? given;
  const last = quarterNumber(g.q2 ?? g.q);
  const first = quarterNumber(g.q);
  if (lastYear === undefined || first === null || last === null) return null;
  const start = `${g.y ?? lastYear}-${two(first * 3 - 2)}-01`;
  const whole = range("quarter", start, lastOfMonth(Number(lastYear), last * 3));
  if (whole === null || g.q2 !== undefined || byTheEnd(g)) return whole;
  if (sense(g.by) === "from") return { ...whole, kind: "period", end: null };
  return sense(g.by) === "before" ? { ...whole, start: null, end: dayBefore(start) } : whole;
}

function readMonths(g: Groups, given: string | undefined): Due | null {
  const lastYear = g.y2 ?? given;
  if (lastYear === undefined) return null;
  const due = months({ ...g, y2: lastYear }, Number(g.m ?? g.m2), Number(g.m2));
  return due && g.third !== undefined ? third(due, g.third) : due;
}

function months(g: Groups, from: number, to: number): Due | null {
  const endYear = Number(g.y2);
  const startYear = g.y === undefined ? endYear : Number(g.y);
  if (from < 1 || from > 12 || to < 1 || to > 12) return null;
  const whole = range("period", `${startYear}-${two(from)}-01`, lastOfMonth(endYear, to));
  if (whole === null || g.m !== undefined) return whole;
  return asDue(whole.kind, byTheEnd(g) ? { start: null, end: whole.end } : bounded(sense(g.by), whole));
}

/** Thượng tuần, trung tuần, hạ tuần: ten days of a month each, the last what is left of it. */
function third(due: Due, name: string): Due | null {
  const month = (due.end ?? due.start)?.slice(0, 8);
  if (month === undefined || due.start === null || due.end === null) return due;
  if (name === "thượng") return range("period", `${month}01`, `${month}10`);
  return name === "trung"
    ? range("period", `${month}11`, `${month}20`)
    : range("period", `${month}21`, due.end);
}

/** Years from one to another, or on from the first: `2025 - 2026 và các năm tiếp theo`. */
function readPeriod({ y, y2, open }: Groups): Due | null {
  const whole = range("period", `${y}-01-01`, `${y2}-12-31`);
  return whole && open !== undefined ? { ...whole, end: null } : whole;
}

/** A year; one without an end is a period: `từ năm 2026`, `trong năm 2026 và những năm tiếp theo`. */
function readYear(g: Groups, given: string | undefined): Due | null {
  const year = g.y2 ?? given;
  if (year === undefined) return null;
  const whole = { start: `${year}-01-01`, end: `${year}-12-31` };
  if (g.open !== undefined) return { kind: "period", start: whole.start, end: null, every: null };
  if (byTheEnd(g)) return { kind: "year", start: null, end: whole.end, every: null };
  const limits = bounded(sense(g.by), whole);
  return asDue(limits.end === null ? "period" : "year", limits);
}

/** `vào cuối năm 2025` says by when, and not from when on. */
function byTheEnd({ by, edge }: Groups): boolean {
  return edge === "cuối" && sense(by) !== "from";
}

/** `05 năm 2 lần` is every two and a half years: the time divided by the times. */
function readTimes(g: Groups): Due | null {
  return recurring(g.n, g.unit, g.times);
}

function asDue(kind: DeadlineKind, { start, end }: Limits): Due {
  return { kind, start, end, every: null };
}

type Limits = Pick<Due, "start" | "end">;

type Sense = "before" | "until" | "from" | "in";

function sense(by: string | undefined): Sense {
  const word = onOneLine(by ?? "");
  if (word === "trước") return "before";
  if (word === "từ" || word === "kể từ") return "from";
  return word === "" || word === "trong" || word === "vào" ? "in" : "until";
}

/** `trước năm 2030` ends the day before; `đến năm 2030` has no start, `từ năm 2026` no end. A day itself is still in time. */
function bounded(how: Sense, { start, end }: Limits): Limits {
  if (how === "in") return { start, end };
  if (how === "from") return { start, end: null };
  const last = how === "before" && start !== null && start !== end ? dayBefore(start) : end;
  return { start: null, end: last };
}

function range(kind: DeadlineKind, start: string | null, end: string | null): Due | null {
  if (start === null || end === null || start > end) return null;
  return { kind, start, end, every: null };
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function quarterNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  return QUARTERS[word] ?? (/^[1-4]$/u.test(word) ? Number(word) : null);
}

/** An ISO date where the calendar has the day. */
function day(y: string | undefined, m: string | undefined, d: string | undefined): string | null {
  const [year, month, date] = [Number(y), Number(m), Number(d)];
  const there = month >= 1 && month <= 12 && date >= 1 && date <= lastDay(year, month);
  return there ? `${year}-${two(month)}-${two(date)}` : null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function lastOfMonth(year: number, month: number): string {
  return `${year}-${two(month)}-${two(lastDay(year, month))}`;
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
