/** Integers as bytes: seven bits of each in a byte, the sign in the lowest. */

/** Bytes that grow as integers are written. */
export interface VarintWriter {
  /** Writes integers of 32 bits behind those that stand there, and tells at which byte they begin. */
  readonly write: (numbers: readonly number[]) => number;
  /** What was written. */
  readonly bytes: () => Uint8Array;
}

/** Begins to write. */
export function varintWriter(): VarintWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  return {
    write: (numbers) => {
      const start = length;
      bytes = withRoom(bytes, length + LONGEST * numbers.length);
      for (const number of numbers) {
        let rest = ((number << 1) ^ (number >> 31)) >>> 0;
        for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
        bytes[length++] = rest;
      }
      return start;
    },
    bytes: () => bytes.slice(0, length),
  };
}

/** Reads so many integers from a byte on. */
export function readVarints(bytes: Uint8Array, start: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = start;
  for (let place = 0; place < count; place++) {
    let value = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    for (; byte > 0x7f; byte = bytes[at++] ?? 0) {
      value |= (byte & 0x7f) << shift;
      shift += 7;
    }
    value |= byte << shift;
    numbers[place] = (value >>> 1) ^ -(value & 1);
  }
  return numbers;
}

/** Whether an integer has 32 bits at most. */
export function isShort(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function withRoom(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(length, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}

/** Bytes of the longest integer. */
const LONGEST = 5;
