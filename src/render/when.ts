/** A deadline in words: a year as a year, a quarter as a quarter, never a day that the text does not give. */
import type { Language } from "../model.ts";
import type { TimelineDeadline } from "../query/answers-time.ts";
import { dateOf, say, type Words } from "./words.ts";

/** What of a deadline tells when it is. */
export type When = Pick<TimelineDeadline, "kind" | "start" | "end" | "every">;

/** When a task is due, or how often. */
export function whenOf({ kind, start, end, every }: When, lang: Language): string {
  switch (kind) {
    case "date":
      return start === null && end !== null ? dateOf(end, lang) : spanOf(start, end, lang);
    case "period":
      return spanOf(start, end, lang);
    case "quarter":
      return quarterOf(end, lang) ?? spanOf(start, end, lang);
    case "year":
      return start === null && end !== null ? end.slice(0, 4) : spanOf(start, end, lang);
    case "recurring":
      return everyOf(every, lang);
    case "conditional":
      return whenWords.conditional[lang];
  }
}

/** How often: `year`, `quarter`, `month`, or an ISO 8601 duration; said plainly where it is one of the usual ones. */
export function everyOf(every: string | null, lang: Language): string {
  if (every === null) return whenWords.again[lang];
  const usual: Words | undefined = Object.hasOwn(everyWords, every)
    ? everyWords[every as keyof typeof everyWords]
    : undefined;
  if (usual) return usual[lang];
  const [, years, months, weeks, days] = DURATION.exec(every) ?? [];
  const parts = [
    [years, whenWords.years],
    [months, whenWords.months],
    [weeks, whenWords.weeks],
    [days, whenWords.days],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count === undefined ? [] : [counted(words, count, lang)]));
  return said.length === 0 ? every : say(whenWords.each, lang, { length: said.join(" ") });
}

function counted(words: Words, count: string, lang: Language): string {
  const said = say(words, lang, { count });
  return lang === "en" && count === "1" ? said.slice(0, -1) : said;
}

/** How many days lie between two times; `null` where the text does not tell. */
export function daysBetween(every: string | null): number | null {
  if (every === null) return null;
  const iso = Object.hasOwn(ISO, every) ? ISO[every as keyof typeof ISO] : every;
  const [found, years = 0, months = 0, weeks = 0, days = 0] = DURATION.exec(iso) ?? [];
  if (found === undefined) return null;
  return Number(years) * 365 + Number(months) * 30.4 + Number(weeks) * 7 + Number(days) || null;
}

function quarterOf(end: string | null, lang: Language): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(end ?? "") ?? [];
  if (year === undefined || month === undefined) return null;
  const quarter = ["I", "II", "III", "IV"][Math.ceil(Number(month) / 3) - 1] ?? "";
  return say(whenWords.quarter, lang, { quarter, year });
}

/** From one day to another: whole years and months by their names. */
function spanOf(start: string | null, end: string | null, lang: Language): string {
  if (start === null) return end === null ? "" : say(whenWords.until, lang, { end: dateOf(end, lang) });
  if (end === null) return say(whenWords.from, lang, { start: startOf(start, lang) });
  const year = start.endsWith("-01-01") && end.endsWith("-12-31");
  if (year && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (year) return `${start.slice(0, 4)}–${end.slice(0, 4)}`;
  if (isMonth(start, end)) return monthOf(start, lang);
  return `${dateOf(start, lang)} – ${dateOf(end, lang)}`;
}

/** The first day of a year, of which only the year was said. */
function startOf(start: string, lang: Language): string {
  return start.endsWith("-01-01") ? start.slice(0, 4) : dateOf(start, lang);
}

function isMonth(start: string, end: string): boolean {
  const [year, month] = start.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return start.endsWith("-01") && start.slice(0, 7) === end.slice(0, 7) && Number(end.slice(8)) === last;
}

function monthOf(date: string, lang: Language): string {
  return lang === "vi" ? `${date.slice(5, 7)}/${date.slice(0, 4)}` : date.slice(0, 7);
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/u;
const ISO = { year: "P1Y", quarter: "P3M", month: "P1M", week: "P1W", day: "P1D" } as const;

const everyWords = {
  year: { vi: "hằng năm", en: "every year" },
  quarter: { vi: "hằng quý", en: "every quarter" },
  month: { vi: "hằng tháng", en: "every month" },
  week: { vi: "hằng tuần", en: "every week" },
  P1Y: { vi: "hằng năm", en: "every year" },
  P3M: { vi: "hằng quý", en: "every quarter" },
  P1M: { vi: "hằng tháng", en: "every month" },
  P1W: { vi: "hằng tuần", en: "every week" },
  P1D: { vi: "hằng ngày", en: "every day" },
} as const satisfies Record<string, Words>;

const whenWords = {
  again: { vi: "định kỳ, không rõ kỳ hạn", en: "recurring, not said how often" },
  conditional: { vi: "có điều kiện", en: "on a condition" },
  until: { vi: "đến {end}", en: "until {end}" },
  from: { vi: "từ {start}", en: "from {start}" },
  quarter: { vi: "quý {quarter}/{year}", en: "quarter {quarter}/{year}" },
  each: { vi: "{length} một lần", en: "every {length}" },
  years: { vi: "{count} năm", en: "{count} years" },
  months: { vi: "{count} tháng", en: "{count} months" },
  weeks: { vi: "{count} tuần", en: "{count} weeks" },
  days: { vi: "{count} ngày", en: "{count} days" },
} as const satisfies Record<string, Words>;
