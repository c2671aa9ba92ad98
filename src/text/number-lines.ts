/** Lines that hold nothing but a number: page numbers, and the cells of tables that were taken apart. */
import { isSpaceCode } from "./characters.ts";

/** Every such line of a text, without the line ends around it; the group `value` is the number. */
export function numberLines(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf("\n"); at >= 0; ) {
    const line = mayHoldNumber(text, at + 1) ? numberLineAt(text, at + 1) : null;
    if (line) found.push(line);
    at = text.indexOf("\n", line ? NUMBER_LINE.lastIndex : at + 1);
  }
  return found;
}

function numberLineAt(text: string, start: number): RegExpExecArray | null {
  NUMBER_LINE.lastIndex = start;
  return NUMBER_LINE.exec(text);
}

/** Whether a line begins with a digit, a dash or the `t` of `trang`. */
function mayHoldNumber(text: string, start: number): boolean {
  let at = start;
  let code = text.charCodeAt(at);
  while (code !== LINE_END && at < start + WIDEST && isSpaceCode(code)) code = text.charCodeAt(++at);
  return (code >= ZERO && code <= NINE) || code === DASH || code === SMALL_T || code === CAPITAL_T;
}

const WIDEST = 80;
const NUMBER_LINE = /[^\S\n]{0,80}(?:-\s?|trang\s{1,3})?(?<value>\d{1,3})(?:\s?-)?[^\S\n]{0,80}(?=\n)/iuy;
const LINE_END = 10;
const ZERO = 48;
const NINE = 57;
const DASH = 45;
const SMALL_T = 116;
const CAPITAL_T = 84;
