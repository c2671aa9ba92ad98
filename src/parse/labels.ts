import { type LabelRole, LONGEST_LABEL, labelRole, labelWords } from "../lexicon/labels.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** An inline label and the words that it is a label of: `Thời gian thực hiện: Quý II/2025`. */
export interface Label {
  readonly role: LabelRole;
  /** From the label's first word to the end of its value. */
  readonly span: Span;
  readonly value: Span;
}

/**
 * The inline labels of a span, in reading order: at its beginning, at the beginning of a line or a sentence, in brackets, after a
 * dash. The value runs to the next label, or to the end of the brackets that hold the label.
 */
export function findLabels({ text, folded }: Reading, [start, end]: Span): readonly Label[] {
  const heads = labelHeads(folded, [start, end]);
  return heads.map(({ role, from, colon }, at) => {
    const limit = Math.min(heads[at + 1]?.from ?? end, bracketEnd(folded, from, end));
    const value = trimValue(text, [colon + 1, role === "deadline" ? sentenceEnd(text, colon, limit) : limit]);
    return { role, span: [from, Math.max(value[1], colon + 1)], value };
  });
}

/** Where the sentence of a label ends: what stands behind a time is said of the task again. */
function sentenceEnd(text: string, from: number, limit: number): number {
  const found = /\.\s+(?=\p{Lu}\p{Ll})/u.exec(text.slice(from, Math.min(limit, from + 240)));
  return found ? from + found.index + 1 : limit;
}

interface Head {
  readonly role: LabelRole;
  readonly from: number;
  readonly colon: number;
}

function labelHeads(folded: string, [start, end]: Span): readonly Head[] {
  const words = folded.slice(start, end);
  const heads: Head[] = [];
  for (let at = words.indexOf(":"); at >= 0; at = words.indexOf(":", at + 1)) {
    const head = headBefore(folded, start + at, Math.max(start, heads.at(-1)?.colon ?? start));
    if (head) heads.push(head);
  }
  return heads;
}

/** The label that ends at a colon: the longest words back to a place where one can begin that are one. */
function headBefore(folded: string, colon: number, floor: number): Head | null {
  const first = Math.max(floor, colon - LONGEST_LABEL, folded.lastIndexOf(":", colon - 1) + 1);
  const words = folded.slice(first, colon);
  if (!labelWords.test(words)) return null;
  const starts = matchesOf(OPENINGS, words).map(({ index, 0: mark }) => index + mark.length);
  for (const at of first === floor ? [0, ...starts] : starts) {
    const lead = /^[\s\-+•·:]*/u.exec(words.slice(at))?.[0].length ?? 0;
    const role = labelRole(words.slice(at + lead));
    if (role !== null) return { role, from: first + at + lead, colon };
  }
  return null;
}

/** Where the brackets close in which a label stands; the limit where it stands in none. */
function bracketEnd(folded: string, from: number, limit: number): number {
  if (
    !/[([]\s*$/u.test(folded.slice(Math.max(0, from - 3), from)) &&
    !/\([^()]*$/u.test(folded.slice(Math.max(0, from - 160), from))
  )
    return limit;
  let depth = 1;
  const last = Math.min(limit, from + LONGEST_BRACKET);
  for (let at = from; at < last; at++) {
    const letter = folded.charAt(at);
    if (letter === "(" || letter === "[") depth++;
    if ((letter === ")" || letter === "]") && --depth === 0) return at;
  }
  return limit;
}

/** A value without the marks of emphasis before it and the punctuation after it. */
function trimValue(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s*_]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s.,;:/\-+*_([]/u.test(text.charAt(to - 1))) to--;
  return [from, to];
}

const LONGEST_BRACKET = 2000;
const OPENINGS = /[\n.;,()[\]\-+•–]/gu;
