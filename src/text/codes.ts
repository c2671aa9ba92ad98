/** The code units of a text in an array, and back again: several times as fast as asking the text for one after the other. */
import { endianness } from "node:os";

/** The code units of a text, in an array that the next call may write over. What stands behind them means nothing. */
export function codesOf(text: string): Uint16Array {
  codes = text.length > KEPT ? new Uint16Array(text.length) : kept;
  bytes = codes === kept ? keptBytes : Buffer.from(codes.buffer);
  bytes.write(text, 0, "utf16le");
  if (SWAPPED) bytes.subarray(0, text.length * 2).swap16();
  return codes;
}

/** The text of the first code units of the array that {@link codesOf} gave last; the array is not to be used again. */
export function textOfCodes(length: number): string {
  const used = bytes;
  codes = kept;
  bytes = keptBytes;
  if (SWAPPED) used.subarray(0, length * 2).swap16();
  return used.toString("utf16le", 0, length * 2);
}

const SWAPPED = endianness() === "BE";
/** Longer texts have an array of their own, which is not kept. */
const KEPT = 1 << 16;
const kept = new Uint16Array(KEPT);
const keptBytes = Buffer.from(kept.buffer);
let codes = kept;
let bytes = keptBytes;
