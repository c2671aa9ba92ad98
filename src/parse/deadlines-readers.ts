import type { DeadlineForm } from "../lexicon/deadlines-cue.ts";
import type { DeadlineKind } from "../model.ts";
import { numberValue } from "./numbers.ts";

/** When something is due, read from the words of a phrase; dates are ISO. */
export interface Due {
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly every: string | null;
  /** True where the year is not printed and was taken from the document's own date. */
  readonly inferred?: true;
}

/** The named groups of a phrase that was found. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a phrase of the table says; `null` where its figures make no date. `year` is the document's own. */
export function readDue(form: DeadlineForm, groups: Groups, year: number | null): Due | null {
  return READERS[form](groups, year);
}

const READERS: Readonly<Record<DeadlineForm, (groups: Groups, year: number | null) => Due | null>> = {
  date: readDate,
  "due-date": (g, year) => readDate({ ...g, by: "đến" }, year),
  "date-range": (g) => range("period", day(g.y1, g.m1, g.d1), day(g.y2, g.m2, g.d2)),
  quarter: readQuarters,
  month: readMonths,
  half: (g) => (g.half === "đầu" ? months(g, 1, 6) : months(g, 7, 12)),
  year: readYear,
  period: (g) => range("period", `${g.y}-01-01`, `${g.y2}-12-31`),
  every: (g) => recurring(g.n, g.unit, undefined),
  times: readTimes,
  "times-per": readTimes,
  regularly: () => ({ kind: "recurring", start: null, end: null, every: null }),
  condition: () => ({ kind: "conditional", start: null, end: null, every: null }),
};

function readDate(g: Groups, year: number | null): Due | null {
  const printed = g.y ?? (year === null ? undefined : String(year));
  const on = day(printed, g.m, g.d);
  if (on === null) return null;
  const due: Due = { kind: "date", ...bounded(sense(g.by), { start: on, end: on }), every: null };
  return g.y === undefined ? { ...due, inferred: true } : due;
}

function readQuarters(groups: Groups, year: number | null): Due | null {
  if (groups.y2 === undefined) {
    const due = year === null ? null : readQuarters({ ...groups, y2: String(year) }, year);
    return due && { ...due, inferred: true };
  }
  const g = groups;
  const last = quarterNumber(g.q2 ?? g.q);
  const first = quarterNumber(g.q);
  if (first === null || last === null) return null;
  const start = `${g.y ?? g.y2}-${two(first * 3 - 2)}-01`;
  if (sense(g.by) === "before" && g.q2 === undefined)
    return { kind: "quarter", start: null, end: dayBefore(start), every: null };
  return range("quarter", start, lastOfMonth(Number(g.y2), last * 3));
}

function readMonths(g: Groups): Due | null {
  return months(g, Number(g.m ?? g.m2), Number(g.m2));
}

function months(g: Groups, from: number, to: number): Due | null {
  const endYear = Number(g.y2);
  const startYear = g.y === undefined ? endYear : Number(g.y);
  if (from < 1 || from > 12 || to < 1 || to > 12) return null;
  const whole = range("period", `${startYear}-${two(from)}-01`, lastOfMonth(endYear, to));
  return whole && g.m === undefined ? { ...whole, ...bounded(sense(g.by), whole) } : whole;
}

function readYear(g: Groups): Due | null {
  const whole = { start: `${g.y2}-01-01`, end: `${g.y2}-12-31` };
  const open = g.open === undefined ? bounded(sense(g.by), whole) : { start: whole.start, end: null };
  return { kind: "year", ...open, every: null };
}

/** `05 năm 2 lần` is every two and a half years: the time divided by the times. */
function readTimes(g: Groups): Due | null {
  return recurring(g.n, g.unit, g.times);
}

type Sense = "before" | "until" | "from" | "in";

function sense(by: string | undefined): Sense {
  const word = (by ?? "").replace(/\s+/gu, " ");
  if (word === "trước") return "before";
  if (word === "từ" || word === "kể từ") return "from";
  return word === "" || word === "trong" || word === "vào" ? "in" : "until";
}

/** `trước năm 2030` ends the day before; `đến năm 2030` has no start, `từ năm 2026` no end. A day itself is still in time. */
function bounded(how: Sense, { start, end }: { start: string | null; end: string | null }) {
  if (how === "in") return { start, end };
  if (how === "from") return { start, end: null };
  const last = how === "before" && start !== null && start !== end ? dayBefore(start) : end;
  return { start: null, end: last };
}

function range(kind: DeadlineKind, start: string | null, end: string | null): Due | null {
  if (start === null || end === null || start > end) return null;
  return { kind, start, end, every: null };
}

const MONTHS: Readonly<Record<string, number>> = { năm: 12, quý: 3, tháng: 1 };

/** `year`, `quarter`, `month`, else an ISO 8601 duration. */
export function recurring(
  n: string | undefined,
  unit: string | undefined,
  times: string | undefined,
): Due | null {
  const count = n === undefined ? 1 : numberValue(n);
  const often = times === undefined ? 1 : numberValue(times);
  if (count === null || often === null || count <= 0 || often <= 0 || unit === undefined) return null;
  const every =
    unit in MONTHS
      ? ofMonths(((MONTHS[unit] ?? 1) * count) / often)
      : `P${count}${unit === "tuần" ? "W" : "D"}`;
  return every === null ? null : { kind: "recurring", start: null, end: null, every };
}

function ofMonths(total: number): string | null {
  if (total === 12) return "year";
  if (total === 3) return "quarter";
  if (total === 1) return "month";
  if (!Number.isInteger(total) || total > 1200)
    return total > 1200 ? null : `P${Math.max(1, Math.round(total * 30))}D`;
  const years = Math.floor(total / 12);
  const rest = total % 12;
  return `P${years > 0 ? `${years}Y` : ""}${rest > 0 ? `${rest}M` : ""}`;
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
