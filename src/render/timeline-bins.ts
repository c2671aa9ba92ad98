/** The bars of a large timeline: as many years in each as a number needs room. */
import { periodOf } from "./chain-grain.ts";
import { type GatheredRow, yearOf } from "./timeline-gather.ts";

/** Years in one bar. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** How many deadlines of a row end in the years of a bar. */
export function dueIn({ due }: GatheredRow, { from, to }: Bin): number {
  let count = 0;
  for (let year = from; year <= to; year += 1) count += due.get(year) ?? 0;
  return count;
}

/** All years from the first to the last, as many in one bar as a number needs room. */
export function binsOf(
  rows: readonly GatheredRow[],
  [left, right]: readonly [number, number],
): readonly Bin[] {
  const issued = rows.flatMap(({ members, grain }) =>
    members.flatMap(({ date }) => (date === null ? [] : [yearOf(periodOf(date, grain))])),
  );
  const years = [...new Set([...issued, ...rows.flatMap(({ due }) => [...due.keys()])])].sort(
    (a, b) => a - b,
  );
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const step = STEPS.find((each) => (right - left) / Math.ceil((last - first + 1) / each) >= ROOM) ?? 10;
  const from = Math.floor((first - 1) / step) * step + 1;
  const count = Math.ceil((last - from + 1) / step);
  const wide = (right - left) / count;
  return Array.from({ length: count }, (_, at) => ({
    from: from + at * step,
    to: from + (at + 1) * step - 1,
    x0: left + at * wide,
    x1: left + (at + 1) * wide,
  }));
}

const STEPS = [1, 2, 5, 10];
/** The width of a number of three digits. */
const ROOM = 25;
