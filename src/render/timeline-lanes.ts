/** What stands in the lane of a document: its times, what recurs, what hangs on a condition. */
import type { Timeline, TimelineDeadline, TimelineDocument } from "../query/answers-time.ts";

/** Deadlines of a document that fall on one time. */
export interface TimeMark {
  readonly id: string;
  /** Where it begins and ends on the axis; `null` where that is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** How it is drawn. */
  readonly shape: "point" | "whole" | "period";
  readonly deadlines: readonly [TimelineDeadline, ...TimelineDeadline[]];
}

/** A document with its deadlines. */
export interface Lane {
  readonly document: TimelineDocument;
  /** The times with the most deadlines, in the order of time. */
  readonly marks: readonly TimeMark[];
  readonly others: readonly TimeMark[];
  readonly recurring: readonly (readonly [TimelineDeadline, ...TimelineDeadline[]])[];
}

/** Deadlines of a task that hang on conditions. */
export type Conditional = readonly [TimelineDeadline, ...TimelineDeadline[]];

/** The lanes of a drawing. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** By task. */
  readonly conditional: readonly Conditional[];
}

/** A lane for each document. */
export function lanesOf({ rows, deadlines }: Timeline): Lanes {
  const own = grouped(deadlines, ({ document }) => document);
  const marksEach = rows.length > CROWDED ? 3 : rows.length > COMPACT ? 6 : rows.length > 8 ? 8 : 14;
  return {
    lanes: rows.map((document) => laneOf(document, own.get(document.id) ?? [], marksEach)),
    conditional: [
      ...grouped(
        deadlines.filter(({ kind }) => kind === "conditional"),
        ({ task }) => task,
      ).values(),
    ],
  };
}

function laneOf(document: TimelineDocument, deadlines: readonly TimelineDeadline[], most: number): Lane {
  const timed = deadlines.filter(({ start, end, kind }) => !APART.has(kind) && (start ?? end) !== null);
  const marks = [...grouped(timed, timeKey)].map(([id, group]) => markOf(id, group));
  const first = new Set(
    marks
      .toSorted((a, b) => b.deadlines.length - a.deadlines.length)
      .slice(0, marks.length === most + 1 ? most + 1 : most),
  );
  const recurring = deadlines.filter(({ kind }) => kind === "recurring");
  return {
    document,
    marks: marks.filter((mark) => first.has(mark)).sort(byPlace),
    others: marks.filter((mark) => !first.has(mark)).sort(byPlace),
    recurring: [...grouped(recurring, ({ every }) => every ?? "").values()],
  };
}

/** The id of the mark that a deadline is drawn as. */
export function timeKey({ document, kind, start, end, every }: TimelineDeadline): string {
  return [document, kind, start ?? "", end ?? "", every ?? ""].join(" | ");
}

function markOf(id: string, deadlines: readonly [TimelineDeadline, ...TimelineDeadline[]]): TimeMark {
  const { kind, start, end } = deadlines[0];
  if (kind === "year" && start === null && end !== null)
    return {
      id,
      deadlines,
      shape: "whole",
      from: `${end.slice(0, 4)}-01-01`,
      to: `${end.slice(0, 4)}-12-31`,
    };
  if (kind === "quarter") return { id, deadlines, shape: "whole", from: start ?? quarterStart(end), to: end };
  if (kind === "date" && start === null) return { id, deadlines, shape: "point", from: end, to: end };
  return { id, deadlines, shape: "period", from: start, to: end };
}

function quarterStart(end: string | null): string | null {
  if (end === null) return null;
  const first = Math.floor((Number(end.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${end.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** The values by key, in the order of their first. */
function grouped<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function byPlace(a: TimeMark, b: TimeMark): number {
  const [x, y] = [a, b].map(({ from, to }) => `${from ?? to ?? ""} ${to ?? "9999"}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}

const APART: ReadonlySet<string> = new Set(["recurring", "conditional"]);
/** With more lanes than this, marks have no words beside them. */
export const COMPACT = 16;
/** With more lanes than this, each has few marks. */
const CROWDED = 40;
