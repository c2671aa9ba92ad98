/** Sorting many 32-bit keys in time that grows with their number alone. */

/** Keys in rows, one row after the other: those of row `r` are `keys[from[r]]` to `keys[from[r + 1]]`. */
export interface KeyRows {
  readonly keys: Int32Array;
  readonly from: Int32Array;
}

/** Keys, and with each of them a number that goes where it goes. */
export interface Keyed {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/**
 * Sorts the keys of all rows, ascending, each with the number of its row, counted from `first` on; where keys are the same, the rows
 * ascend.
 */
export function sortByKey(rows: KeyRows, first = 0): Keyed {
  return Math.max(rows.keys.length, rows.from.length) <= FEW ? sortFew(rows, first) : sortMany(rows, first);
}

/** Sorts keys and rows as one number each. */
function sortFew({ keys, from }: KeyRows, first: number): Keyed {
  const codes = new Float64Array(keys.length);
  for (let row = 0; row + 1 < from.length; row++)
    for (let at = from[row] as number; at < (from[row + 1] as number); at++)
      codes[at] = (keys[at] as number) * FEW + row;
  codes.sort();
  const keyOf = (code: number): number => Math.floor(code / FEW);
  return {
    keys: Int32Array.from(codes, keyOf),
    values: Int32Array.from(codes, (code) => first + code - keyOf(code) * FEW),
  };
}

/** Puts keys into 256 parts by their highest bits, and sorts each part, small enough for the nearest memory, by the bits below. */
function sortMany(rows: KeyRows, first: number): Keyed {
  const sorted = newKeyed(rows.keys.length);
  const ends = spread(rows, first, sorted);
  const room = newKeyed(ends.reduce((most, end, part) => Math.max(most, end - (ends[part - 1] ?? 0)), 0));
  const next = new Int32Array(1 << 12);
  let start = 0;
  for (const end of ends) {
    distribute(sorted, room, { start, end, to: 0, shift: 0, next });
    distribute(room, sorted, { start: 0, end: end - start, to: start, shift: 12, next });
    start = end;
  }
  return sorted;
}

function newKeyed(length: number): Keyed {
  return { keys: new Int32Array(length), values: new Int32Array(length) };
}

/** Moves the keys of all rows to where their highest bits put them; gives where the keys of each part end. */
function spread({ keys, from }: KeyRows, first: number, into: Keyed): Int32Array {
  const next = new Int32Array(256);
  for (let at = 0; at < keys.length; at++) {
    const part = partOf(keys[at] as number);
    next[part] = (next[part] as number) + 1;
  }
  startsOf(next);
  for (let row = 0; row + 1 < from.length; row++) {
    const end = from[row + 1] as number;
    for (let at = from[row] as number; at < end; at++) {
      const key = keys[at] as number;
      const part = partOf(key);
      const to = next[part] as number;
      next[part] = to + 1;
      into.keys[to] = key;
      into.values[to] = first + row;
    }
  }
  return next;
}

/** The highest bits of a key, the very highest turned over, so that negative keys come first. */
function partOf(key: number): number {
  return (key >>> 24) ^ 0x80;
}

interface Digits {
  /** Which entries are moved, and from where on they come to stand. */
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** The digit's place among the bits of a key. */
  readonly shift: number;
  /** Room for a number for each value of the digit. */
  readonly next: Int32Array;
}

/** Moves entries to where a digit puts them. */
function distribute({ keys, values }: Keyed, into: Keyed, { start, end, to, shift, next }: Digits): void {
  const mask = next.length - 1;
  next.fill(0);
  for (let at = start; at < end; at++) {
    const digit = ((keys[at] as number) >>> shift) & mask;
    next[digit] = (next[digit] as number) + 1;
  }
  startsOf(next, to);
  for (let at = start; at < end; at++) {
    const key = keys[at] as number;
    const digit = (key >>> shift) & mask;
    const place = next[digit] as number;
    next[digit] = place + 1;
    into.keys[place] = key;
    into.values[place] = values[at] as number;
  }
}

/** Makes numbers of things, in place, the places where each of them begins. */
export function startsOf(counts: Int32Array, first = 0): void {
  let sum = first;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as number;
    counts[at] = sum;
    sum += count;
  }
}

/** Things put together by a number from 0 to `groups` - 1: those of group `g` are `members[from[g]]` to `members[from[g + 1]]`. */
export interface Grouped {
  readonly from: Int32Array;
  /** Indices into what was grouped, ascending within each group. */
  readonly members: Int32Array;
}

/** Puts indices together by the number that each has. */
export function groupBy(numbers: Int32Array, groups: number): Grouped {
  const from = new Int32Array(groups + 1);
  for (let at = 0; at < numbers.length; at++) {
    const group = numbers[at] as number;
    from[group] = (from[group] as number) + 1;
  }
  startsOf(from);
  const next = from.slice();
  const members = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const group = numbers[at] as number;
    const to = next[group] as number;
    next[group] = to + 1;
    members[to] = at;
  }
  return { from, members };
}

/** So few keys are sorted as numbers of 48 bits. */
const FEW = 1 << 16;
