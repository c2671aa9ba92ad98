/** Sorting many 32-bit keys in time that grows with their number alone. */

/** Keys, and with each of them a number that goes where it goes. */
export interface Keyed {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** Sorts by key, ascending; what has the same key keeps its order. The arrays that are given may be written over. */
export function sortByKey(entries: Keyed): Keyed {
  return entries.keys.length <= FEW ? sortFew(entries) : sortMany(entries);
}

/** Sorts keys and their places as one number each. */
function sortFew({ keys, values }: Keyed): Keyed {
  const sorted = Float64Array.from(keys, (key, at) => key * FEW + at).sort();
  const keyOf = (code: number): number => Math.floor(code / FEW);
  return {
    keys: Int32Array.from(sorted, keyOf),
    values: Int32Array.from(sorted, (code) => values[code - keyOf(code) * FEW] as number),
  };
}

/** Puts keys into 256 parts by their highest bits, and sorts each part, small enough for the nearest memory, by the bits below. */
function sortMany(entries: Keyed): Keyed {
  const { length } = entries.keys;
  const other: Keyed = { keys: new Int32Array(length), values: new Int32Array(length) };
  const parts = distribute(entries, other, { start: 0, end: length, shift: 24, next: new Int32Array(256) });
  const next = new Int32Array(1 << 12);
  let start = 0;
  for (const end of parts) {
    distribute(other, entries, { start, end, shift: 0, next });
    distribute(entries, other, { start, end, shift: 12, next });
    start = end;
  }
  return other;
}

interface Digits {
  /** Which entries are moved. */
  readonly start: number;
  readonly end: number;
  /** The digit's place among the bits of a key. */
  readonly shift: number;
  /** Room for a number for each value of the digit. */
  readonly next: Int32Array;
}

/** Moves entries to where a digit puts them; gives where those of each digit end. */
function distribute({ keys, values }: Keyed, into: Keyed, { start, end, shift, next }: Digits): Int32Array {
  const mask = next.length - 1;
  const sign = shift === 24 ? SIGN : 0;
  next.fill(0);
  for (let at = start; at < end; at++) {
    const digit = (((keys[at] as number) >>> shift) & mask) ^ sign;
    next[digit] = (next[digit] as number) + 1;
  }
  startsOf(next, start);
  for (let at = start; at < end; at++) {
    const key = keys[at] as number;
    const digit = ((key >>> shift) & mask) ^ sign;
    const to = next[digit] as number;
    next[digit] = to + 1;
    into.keys[to] = key;
    into.values[to] = values[at] as number;
  }
  return next;
}

/** Makes numbers of things, in place, the places where each of them begins. */
function startsOf(counts: Int32Array, first: number): void {
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
  startsOf(from, 0);
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

/** Turns over the highest bit of a key, so that negative keys come first. */
const SIGN = 1 << 7;
/** So few entries are sorted as numbers of 48 bits. */
const FEW = 1 << 16;
