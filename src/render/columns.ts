/**
 * Values as columns: objects of one kind become runs of small integers, and places in one table of strings. A column takes a tenth of
 * the room that the objects take as JSON, and is read from any place without the others.
 */
import { isShort, varintWriter } from "./varints.ts";

/** Where the integers of a column begin among the bytes, and how many there are. */
export type Run = readonly [start: number, count: number];

/**
 * A column, as JSON: its kind, then what that kind needs. `v`: values as they are; `i`: integers; `d`: values by their place among the
 * distinct ones; `s`: strings by their place in the table; `?`: which are `null` (1) or not there (2), and a column of the others; `a`:
 * lists by their lengths, and one column of all their values; `o`: objects by their keys, a column for each; `q`: quotes by document,
 * start and length, whose words are cut from the text.
 */
export type Column =
  | readonly ["v", readonly unknown[]]
  | readonly ["i" | "s", Run]
  | readonly ["d", readonly unknown[], Run]
  | readonly ["?" | "a", Run, Column]
  | readonly ["o", readonly string[], number, readonly Column[]]
  | readonly ["q", Run, Run, Run];

/** A value in columns, the strings that it names, and the bytes of its integers. */
export interface Columns {
  readonly strings: readonly string[];
  readonly column: Column;
  readonly numbers: Uint8Array;
}

/** The text of a document that is held; `""` where it is not. */
export type TextOf = (document: string) => string;

/** Sets a value in columns. Quotes whose words stand in the texts go without them. */
export function toColumns(value: unknown, textOf: TextOf): Columns {
  const places = new Map<string, number>();
  const numbers = varintWriter();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const run = (integers: readonly number[]): Run => [numbers.write(integers), integers.length];
  const column = columnOf([value], { placeOf, run, textOf });
  return { strings: [...places.keys()], column, numbers: numbers.bytes() };
}

interface Writing {
  readonly placeOf: (text: string) => number;
  readonly run: (integers: readonly number[]) => Run;
  readonly textOf: TextOf;
}

function columnOf(values: readonly unknown[], writing: Writing): Column {
  const { run, placeOf, textOf } = writing;
  if (values.some((value) => value === null || value === undefined)) return gapsOf(values, writing);
  if (values.length === 0) return ["v", []];
  if (values.every((value) => typeof value === "string")) return ["s", run(values.map(placeOf))];
  if (values.every(isShort)) return ["i", run(values)];
  if (values.every((value) => Array.isArray(value)))
    return ["a", run(values.map(({ length }) => length)), columnOf(values.flat(), writing)];
  if (!values.every(isObject)) return othersOf(values, writing);
  if (values.every((value) => isQuote(value, textOf))) return quotesOf(values, writing);
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
  return ["?", writing.run(gaps), columnOf(others, writing)];
}

/** Fractions and what is not of one kind: each once, where most come more than once. */
function othersOf(values: readonly unknown[], { run }: Writing): Column {
  const places = new Map<unknown, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  if (2 * places.size > values.length) return ["v", values];
  return ["d", [...places.keys()], run(values.map((value) => places.get(value) ?? 0))];
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
  if (typeof document !== "string" || !isShort(start) || !isShort(end)) return false;
  return (
    typeof text === "string" && Object.keys(value).length === 4 && textOf(document).slice(start, end) === text
  );
}

function quotesOf(quotes: readonly Cut[], { placeOf, run }: Writing): Column {
  return [
    "q",
    run(quotes.map(({ document }) => placeOf(document))),
    run(quotes.map(({ start }) => start)),
    run(quotes.map(({ start, end }) => end - start)),
  ];
}
