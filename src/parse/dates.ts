/** Ngày tháng: dates as documents print them behind a number and sign. */
import type { Span } from "../text/span.ts";

/** A date and the words that say it. */
export interface PrintedDate {
  /** ISO; `null` where the day is left blank or cannot be: `ngày … tháng 11 năm 2025`. */
  readonly date: string | null;
  readonly span: Span;
}

/** Reads the date that begins at this offset of folded text: `ngày 05 tháng 4 năm 2021`, `ngày 20/11/2020`; `null` where none does. */
export function readDate(folded: string, at: number): PrintedDate | null {
  DATE.lastIndex = at;
  const found = DATE.exec(folded);
  if (!found) return null;
  const { d1, m1, y1, d2, m2, y2 } = found.groups as Record<string, string | undefined>;
  return { date: isoDate(y1 ?? y2, m1 ?? m2, d1 ?? d2), span: [at, at + found[0].length] };
}

/** The ISO date of a day, or `null` where there is no such day. */
export function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const real = y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
  return real ? `${y}-${pad(m)}-${pad(d)}` : null;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

/** A blank is left for what is filled in by hand. */
const BLANK = "(?:[.…]{1,12})";
const IN_WORDS = `(?:(?<d1>\\d{1,2})|${BLANK})?\\s{0,40}tháng\\s{1,40}(?:(?<m1>\\d{1,2})|${BLANK})?\\s{0,40}năm\\s{1,40}(?<y1>\\d{4})`;
const IN_FIGURES =
  "(?:(?<d2>\\d{1,2})|[.…]{1,12})?\\s{0,9}[/.-]\\s{0,3}(?<m2>\\d{1,2})\\s{0,3}[/.-]\\s{0,3}(?<y2>\\d{4})";
const DATE = new RegExp(`ngày\\s{1,40}(?:${IN_WORDS}|${IN_FIGURES})(?!\\d)`, "uy");
