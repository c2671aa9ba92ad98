/** 32-bit keys numbered in the order in which they are first met: an open-addressing table in typed arrays. */

/** Numbers keys from 0 on. */
export interface KeyTable {
  /** The number of a key, which is given one if it has none. */
  readonly add: (key: number) => number;
  /** The number of a key, or -1. */
  readonly find: (key: number) => number;
  readonly size: () => number;
}

/** A table for about `expected` keys; it grows when there are more. */
export function createKeyTable(expected = 1024): KeyTable {
  let slots = newSlots(expected * 2);
  let keys = new Int32Array(Math.max(16, expected));
  let size = 0;

  const slotOf = (key: number): number => {
    const mask = slots.length - 1;
    let slot = key & mask;
    for (let held = slots[slot] ?? 0; held > 0 && keys[held - 1] !== key; held = slots[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const more = new Int32Array(keys.length * 2);
    more.set(keys);
    keys = more;
    slots = newSlots(keys.length * 2);
    for (let number = 0; number < size; number++) slots[slotOf(keys[number] ?? 0)] = number + 1;
  };

  return {
    add: (key) => {
      const slot = slotOf(key);
      const held = slots[slot] ?? 0;
      if (held > 0) return held - 1;
      if (size === keys.length) {
        grow();
        slots[slotOf(key)] = size + 1;
      } else slots[slot] = size + 1;
      keys[size] = key;
      return size++;
    },
    find: (key) => (slots[slotOf(key)] ?? 0) - 1,
    size: () => size,
  };
}

/** Slots hold a key's number plus one, so that 0 is free; their number is a power of two. */
function newSlots(least: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(Math.max(32, least))));
}
