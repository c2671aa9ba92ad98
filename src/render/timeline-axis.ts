/** The axis of the timeline: years side by side, those in which much falls wider, those in which nothing falls drawn together. */
import { scaleLinear } from "d3-scale";

/** A year, or several quiet ones in one. */
export interface AxisBand {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly quiet: boolean;
}

export interface DayAxis {
  /** Where a day stands; a day after the last year stands at the end. */
  readonly at: (day: string) => number;
  /** The end of a day, which is the beginning of the next. */
  readonly after: (day: string) => number;
  readonly bands: readonly AxisBand[];
}

/** Lays the years of some days out between two places. */
export function dayAxis(days: readonly string[], [left, right]: readonly [number, number]): DayAxis {
  const months = monthsByYear(days);
  const parts = partsOf(months);
  const all = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let x = left;
  const bands = parts.map(({ from, to, weight, quiet }) => {
    const x0 = x;
    x += ((right - left) * weight) / all;
    return { from, to, x0, x1: x, quiet };
  });
  const last = bands.at(-1);
  const ends = last === undefined ? [] : [[Date.UTC(last.to + 1, 0), last.x1] as const];
  const stops = [...bands.map(({ from, x0 }) => [Date.UTC(from, 0), x0] as const), ...ends];
  const scale = scaleLinear(
    stops.map(([time]) => time),
    stops.map(([, place]) => place),
  ).clamp(true);
  const place = (time: number) => (stops.length === 0 ? left : scale(time));
  return { at: (day) => place(timeOf(day)), after: (day) => place(timeOf(day) + DAY), bands };
}

/** A day of the calendar in milliseconds. */
export function timeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly quiet: boolean;
}

function monthsByYear(days: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> {
  const months = new Map<number, Set<string>>();
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    months.set(year, (months.get(year) ?? new Set()).add(day.slice(0, 7)));
  }
  return months;
}

function partsOf(months: ReadonlyMap<number, ReadonlySet<string>>): readonly Part[] {
  const years = [...months.keys()].sort((a, b) => a - b);
  return years.flatMap((year, at) => {
    const weight = Math.min(MOST, 1 + ((months.get(year)?.size ?? 1) - 1) / 5);
    const before = years[at - 1];
    const gap = before === undefined ? 0 : year - before - 1;
    const own = { from: year, to: year, weight, quiet: false };
    if (before === undefined || gap === 0) return [own];
    const narrow = Math.min(WIDEST_GAP, QUIET * gap);
    return [{ from: before + 1, to: year - 1, weight: narrow, quiet: true }, own];
  });
}

const DAY = 86_400_000;
const MOST = 3;
const QUIET = 0.4;
const WIDEST_GAP = 0.8;
