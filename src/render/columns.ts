/** Values as columns: objects of one kind become arrays of numbers and of places in one table of strings. */

/** A column, as JSON: its kind, then what that kind needs. */
export type Column = readonly [kind: ColumnKind, ...parts: readonly unknown[]];

/**
 * `v`: values as they are; `s`: strings by their place in the table; `?`: which are `null` (1) or not there (2), and a column of the
 * others; `a`: lists by their lengths, and one column of all their values; `o`: objects by their keys, a column for each; `q`: quotes
 * by document, start and end, whose words are cut from the text.
 */
type ColumnKind = "v" | "s" | "?" | "a" | "o" | "q";

/** A value in columns, with the strings that it names. */
export interface Columns {
  readonly strings: readonly string[];
  readonly column: Column;
}

/** The text of a document that is held; `""` where it is not. */
export type TextOf = (document: string) => string;

/** Sets a value in columns. Quotes whose words stand in the texts go without them. */
export function toColumns(value: unknown, textOf: TextOf): Columns {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const column = columnOf([value], { placeOf, textOf });
  return { strings: [...places.keys()], column };
}

/** The value that was set in columns; the words of its quotes are read when they are asked for. */
export function fromColumns({ strings, column }: Columns, textOf: TextOf): unknown {
  return valuesOf(column, { strings, textOf })[0];
}

interface Writing {
  readonly placeOf: (text: string) => number;
  readonly textOf: TextOf;
}

function columnOf(values: readonly unknown[], writing: Writing): Column {
  if (values.some((value) => value === null || value === undefined)) return gapsOf(values, writing);
  if (values.length === 0) return ["v", []];
  if (values.every((value) => typeof value === "string")) return ["s", values.map(writing.placeOf)];
  if (values.every((value) => Array.isArray(value)))
    return ["a", values.map(({ length }) => length), columnOf(values.flat(), writing)];
  if (!values.every(isObject)) return ["v", values];
  if (values.every((value) => isQuote(value, writing.textOf))) return quotesOf(values, writing);
  const keys = keysOf(values);
  const columns = keys.map((key) =>
    columnOf(
      values.map((value) => (Object.hasOwn(value, key) ? value[key] : undefined)),
      writing,
    ),
  );
  return ["o", keys, values.length, columns];
}

function keysOf(values: readonly Plain[]): readonly string[] {
  const keys = new Set<string>();
  for (const value of values) for (const key of Object.keys(value)) keys.add(key);
  return [...keys];
}

function gapsOf(values: readonly unknown[], writing: Writing): Column {
  const gaps = values.map((value) => (value === null ? 1 : value === undefined ? 2 : 0));
  const others = values.filter((value) => value !== null && value !== undefined);
  return ["?", gaps, columnOf(others, writing)];
}

type Plain = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Cut extends Plain {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a value is a quote and nothing else, and its text has its words. */
function isQuote(value: Plain, textOf: TextOf): value is Cut {
  const { document, start, end, text } = value;
  if (typeof document !== "string" || typeof start !== "number" || typeof end !== "number") return false;
  return (
    typeof text === "string" && Object.keys(value).length === 4 && textOf(document).slice(start, end) === text
  );
}

function quotesOf(quotes: readonly Cut[], { placeOf }: Writing): Column {
  return [
    "q",
    quotes.map(({ document }) => placeOf(document)),
    quotes.map(({ start }) => start),
    quotes.map(({ start, end }) => end - start),
  ];
}

interface Reading {
  readonly strings: readonly string[];
  readonly textOf: TextOf;
}

function valuesOf([kind, first, ...rest]: Column, reading: Reading): unknown[] {
  const numbers = first as readonly number[];
  switch (kind) {
    case "v":
      return [...(first as readonly unknown[])];
    case "s":
      return numbers.map((place) => reading.strings[place]);
    case "?":
      return filled(numbers, valuesOf(rest[0] as Column, reading));
    case "a":
      return listed(numbers, valuesOf(rest[0] as Column, reading));
    case "q":
      return quoted(numbers, rest as [readonly number[], readonly number[]], reading);
    case "o":
      return objects(first as readonly string[], rest as [number, readonly Column[]], reading);
  }
}

function filled(gaps: readonly number[], others: readonly unknown[]): unknown[] {
  const next = others.values();
  return gaps.map((gap) => (gap === 0 ? next.next().value : gap === 1 ? null : undefined));
}

function listed(lengths: readonly number[], values: readonly unknown[]): unknown[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return values.slice(at - length, at);
  });
}

function quoted(
  documents: readonly number[],
  [starts, lengths]: readonly [readonly number[], readonly number[]],
  { strings, textOf }: Reading,
): unknown[] {
  return documents.map((place, at) => {
    const start = starts[at] ?? 0;
    const end = start + (lengths[at] ?? 0);
    const document = strings[place] ?? "";
    return {
      document,
      start,
      end,
      get text() {
        return textOf(document).slice(start, end);
      },
    };
  });
}

function objects(
  keys: readonly string[],
  [count, columns]: readonly [number, readonly Column[]],
  reading: Reading,
): unknown[] {
  const values = columns.map((column) => valuesOf(column, reading));
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      keys.flatMap((key, place) => {
        const value = values[place]?.[at];
        return value === undefined ? [] : [[key, value] as const];
      }),
    ),
  );
}
