/** The axis of time of the chain's drawing: one column per day on which a document was issued, gathered under its year. */
import { type Grain, periodOf } from "./chain-grain.ts";

/** A column of the drawing: a year, or the several years by which documents are gathered. */
export interface YearBand {
  readonly year: string;
  readonly x0: number;
  readonly x1: number;
  /** Whether a long gap before it was shortened. */
  readonly broken: boolean;
}

/** Where each date stands. */
export interface TimeAxis {
  readonly at: ReadonlyMap<string, number>;
  readonly bands: readonly YearBand[];
  readonly width: number;
}

/**
 * Spreads the dates over about `width` pixels: far dates farther apart, but never so far that the drawing is empty. Many dates
 * stand closer, down to a least distance.
 */
export function timeAxis(dates: readonly string[], width: number, grain: Grain = BY_YEAR): TimeAxis {
  const band: Banding = {
    years: Math.max(1, grain.years),
    of: (day) => periodOf(day, grain.years === 0 ? BY_YEAR : grain),
  };
  const edge = band.years === 1 ? EDGE : YEARS_EDGE;
  const days = [...new Set(dates)].sort(byCode);
  const wide = days.slice(1).map((day, at) => gapBetween(days[at] ?? day, day, band));
  const needed = wide.reduce((sum, { pixels }) => sum + pixels, 2 * edge);
  const gaps = needed <= width ? wide : wide.map((gap) => narrowed(gap, width / needed));
  const used = gaps.reduce((sum, { pixels }) => sum + pixels, 2 * edge);
  const stretch = Math.min(MAX_STRETCH, Math.max(1, width / used));
  const at = new Map<string, number>();
  let x = edge;
  for (const [index, day] of days.entries()) {
    x += index === 0 ? 0 : (gaps[index - 1]?.pixels ?? 0) * stretch;
    at.set(day, x);
  }
  const total = days.length === 0 ? 0 : x + edge;
  return { at, bands: bandsOf(days, gaps, { at, total, band }), width: total };
}

interface Gap {
  readonly pixels: number;
  /** As close as the two dates may come. */
  readonly least: number;
  readonly broken: boolean;
}

/** How days are gathered in columns. */
interface Banding {
  readonly years: number;
  readonly of: (day: string) => string;
}

function gapBetween(before: string, after: string, band: Banding): Gap {
  const days = dayOf(after) - dayOf(before);
  const apart = band.years === 1 ? [MIN_YEAR_GAP, LEAST_YEAR_GAP] : [MIN_YEARS_GAP, MIN_YEARS_GAP];
  const [usual = 0, least = 0] = band.of(before) === band.of(after) ? [MIN_GAP, LEAST_GAP] : apart;
  return {
    pixels: Math.max(usual, Math.min(MAX_GAP, 4 * Math.sqrt(days))),
    least,
    broken: days > BREAK_DAYS * band.years,
  };
}

function narrowed(gap: Gap, by: number): Gap {
  return { ...gap, pixels: Math.max(gap.least, gap.pixels * by) };
}

interface Spread {
  readonly at: ReadonlyMap<string, number>;
  readonly total: number;
  readonly band: Banding;
}

/** A band ends half-way between the last date of its year and the first of the next. */
function bandsOf(days: readonly string[], gaps: readonly Gap[], { at, total, band }: Spread): YearBand[] {
  const bands: YearBand[] = [];
  for (const [index, day] of days.entries()) {
    const year = band.of(day);
    const last = bands.at(-1);
    if (last?.year === year) continue;
    const x = at.get(day) ?? 0;
    const before = at.get(days[index - 1] ?? "") ?? 0;
    const edge = last === undefined ? 0 : (before + x) / 2;
    if (last !== undefined) bands[bands.length - 1] = { ...last, x1: edge };
    bands.push({ year, x0: edge, x1: total, broken: last !== undefined && gaps[index - 1]?.broken === true });
  }
  return bands;
}

function dayOf(date: string): number {
  const [year, month = "1", day = "1"] = date.split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** Sorts by code units. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const BY_YEAR: Grain = { years: 1, types: "all" };
const EDGE = 24;
const MIN_GAP = 26;
const LEAST_GAP = 14;
const MIN_YEAR_GAP = 58;
const LEAST_YEAR_GAP = 44;
/** As wide as the name of several years; such a name also fits between half of it and the edge. */
const MIN_YEARS_GAP = 86;
const YEARS_EDGE = 42;
const MAX_GAP = 120;
const MAX_STRETCH = 1.9;
const BREAK_DAYS = 730;
