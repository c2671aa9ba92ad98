/** Columns as the values that were set in them: all at once, or row by row when somebody asks. */
import type { Quote } from "../query/answers.ts";
import type { Column, Columns, Run, TextOf } from "./columns.ts";
import { once } from "./lazily.ts";
import { readVarints } from "./varints.ts";

/** The value that was set in columns; the words of its quotes are cut when they are asked for. */
export function fromColumns(columns: Columns, textOf: TextOf): unknown {
  return readerOf(columns.column, readingOf(columns, textOf))(0);
}

/**
 * The list of objects that was set in columns, none of them made yet: a row reads its fields where they stand, each time it is asked.
 * A spread of a row copies nothing; name the fields.
 */
export function rowsFrom(columns: Columns, textOf: TextOf, derived: Derived = {}): readonly unknown[] {
  const reading = readingOf(columns, textOf);
  const [kind, , rows] = columns.column;
  if (kind !== "a" || (rows as Column)[0] !== "o") return fromColumns(columns, textOf) as readonly unknown[];
  const [, keys, count, fields] = rows as Extract<Column, readonly ["o", ...unknown[]]>;
  const row = rowOf(
    keys,
    fields.map((field) => readerOf(field, reading)),
    derived,
  );
  return Array.from({ length: count }, (_, at) => row(at));
}

/** Fields that are made of the other fields of a row, where the columns do not hold them. */
export type Derived = Readonly<Record<string, (row: never) => unknown>>;

/** The value at a place of a column. */
type Reader = (at: number) => unknown;

interface Reading {
  readonly strings: readonly string[];
  readonly integers: (run: Run) => () => Int32Array;
  readonly textOf: TextOf;
}

function readingOf({ strings, numbers }: Columns, textOf: TextOf): Reading {
  return { strings, textOf, integers: ([start, count]) => once(() => readVarints(numbers, start, count)) };
}

function readerOf(column: Column, reading: Reading): Reader {
  switch (column[0]) {
    case "v":
      return (at) => column[1][at];
    case "i":
      return placesOf(column[1], reading);
    case "d":
      return through(placesOf(column[2], reading), column[1]);
    case "s":
      return through(placesOf(column[1], reading), reading.strings);
    case "?":
      return gapReader(column[1], readerOf(column[2], reading), reading);
    case "a":
      return listReader(column[1], readerOf(column[2], reading), reading);
    case "o":
      return objectReader(
        column[1],
        column[3].map((field) => readerOf(field, reading)),
      );
    case "q":
      return quoteReader(column, reading);
  }
}

function placesOf(run: Run, { integers }: Reading): (at: number) => number {
  const places = integers(run);
  return (at) => places()[at] ?? 0;
}

function through(place: (at: number) => number, values: readonly unknown[]): Reader {
  return (at) => values[place(at)];
}

function gapReader(run: Run, other: Reader, { integers }: Reading): Reader {
  const gaps = integers(run);
  const before = once(() => sums(gaps().map((gap) => (gap === 0 ? 1 : 0))));
  return (at) => {
    const gap = gaps()[at];
    return gap === 0 ? other(before()[at] ?? 0) : gap === 1 ? null : undefined;
  };
}

function listReader(run: Run, value: Reader, { integers }: Reading): Reader {
  const lengths = integers(run);
  const starts = once(() => sums(lengths()));
  return (at) => {
    const start = starts()[at] ?? 0;
    return Array.from({ length: lengths()[at] ?? 0 }, (_, place) => value(start + place));
  };
}

/** How much stands before each place. */
function sums(counts: Int32Array): Int32Array {
  const before = new Int32Array(counts.length);
  for (let at = 1; at < counts.length; at++) before[at] = (before[at - 1] ?? 0) + (counts[at - 1] ?? 0);
  return before;
}

function objectReader(keys: readonly string[], fields: readonly Reader[]): Reader {
  return (at) => {
    const made: Record<string, unknown> = {};
    for (const [place, key] of keys.entries()) {
      const value = fields[place]?.(at);
      if (value === undefined) continue;
      if (key === "__proto__") Object.defineProperty(made, key, { value, ...ORDINARY });
      else made[key] = value;
    }
    return made;
  };
}

const ORDINARY = { enumerable: true, configurable: true, writable: true };

function quoteReader(
  [, documents, starts, lengths]: readonly ["q", Run, Run, Run],
  reading: Reading,
): Reader {
  const documentAt = through(placesOf(documents, reading), reading.strings);
  const startAt = placesOf(starts, reading);
  const lengthAt = placesOf(lengths, reading);
  return (at) => {
    const start = startAt(at);
    return quoteAt(documentAt(at) as string, [start, start + lengthAt(at)], reading.textOf);
  };
}

/** A quote whose words are cut from the text when they are asked for. */
export function quoteAt(document: string, [start, end]: readonly [number, number], textOf: TextOf): Quote {
  return {
    document,
    start,
    end,
    get text() {
      return textOf(document).slice(start, end);
    },
  };
}

/** What makes the row of a place, which reads its fields when they are asked for. */
function rowOf(keys: readonly string[], fields: readonly Reader[], derived: Derived): (at: number) => object {
  const whole = objectReader(keys, fields);
  const missing = Object.entries(derived).filter(([key]) => !keys.includes(key));
  const prototype = {
    toJSON(this: Row) {
      const made = missing.map(([key, derive]) => [key, derive(this as never)]);
      return { ...(whole(this[AT]) as object), ...Object.fromEntries(made) };
    },
  };
  for (const [key, derive] of missing)
    Object.defineProperty(prototype, key, {
      get(this: Row) {
        return derive(this as never);
      },
    });
  for (const [place, key] of keys.entries())
    Object.defineProperty(prototype, key, {
      get(this: Row) {
        return fields[place]?.(this[AT]);
      },
    });
  return (at) => {
    const row = Object.create(prototype);
    row[AT] = at;
    return row;
  };
}

const AT = Symbol("place of the row");

interface Row {
  readonly [AT]: number;
}
