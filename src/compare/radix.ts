/** Sorting many 32-bit keys in time that grows with their number alone. */

/** Keys, and with each of them a number that goes where it goes. */
export interface Keyed {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/**
 * Sorts by key, ascending; what has the same key keeps its order. Eleven bits are sorted at a time, the lowest first; both arrays
 * are written over.
 */
export function sortByKey({ keys, values }: Keyed): Keyed {
  const one: Keyed = { keys, values };
  const other: Keyed = { keys: new Int32Array(keys.length), values: new Int32Array(keys.length) };
  distribute(one, other, 0);
  distribute(other, one, DIGIT);
  distribute(one, other, 2 * DIGIT);
  return other;
}

/** Moves entries to where the digit at `shift` puts them. */
function distribute({ keys, values }: Keyed, into: Keyed, shift: number): void {
  const next = new Int32Array(DIGITS);
  const sign = shift === 2 * DIGIT ? SIGN : 0;
  for (let at = 0; at < keys.length; at++) {
    const digit = (((keys[at] as number) >>> shift) & LAST) ^ sign;
    next[digit] = (next[digit] as number) + 1;
  }
  startsOf(next);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const digit = ((key >>> shift) & LAST) ^ sign;
    const to = next[digit] as number;
    next[digit] = to + 1;
    into.keys[to] = key;
    into.values[to] = values[at] as number;
  }
}

/** Makes numbers of things, in place, the places where each of them begins. */
function startsOf(counts: Int32Array): void {
  let sum = 0;
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

const DIGIT = 11;
const DIGITS = 1 << DIGIT;
const LAST = DIGITS - 1;
/** Turns over the highest bit of a key, so that negative keys come first. */
const SIGN = 1 << 9;
