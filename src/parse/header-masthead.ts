import { bodyPattern, unnamedBody } from "../lexicon/organs.ts";
import { provincePattern } from "../lexicon/provinces.ts";
import { withoutMarkup } from "../text/markup.ts";
import { matchesOf } from "../text/matches.ts";
import { onOneLine, type Span, trimSpan } from "../text/span.ts";
import { isCapitals } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** A body that a masthead prints. */
export interface Organ {
  /** Folded, on one line. */
  readonly words: string;
  /** As printed, on one line. */
  readonly text: string;
  readonly span: Span;
}

/** The bodies of a masthead, the parent before the one that issues, whatever mottos, numbers and dates stand between. */
export function organsOf(reading: Reading, [from, to]: Span, others: readonly Span[]): Organ[] {
  const masked = mask(reading, [from, to], others);
  const organs: Organ[] = [];
  for (const span of segments(masked, from)) {
    const words = oneLine(masked.slice(span[0] - from, span[1] - from));
    const text = oneLine(withoutMarkup(reading.text.slice(span[0], span[1])).replace(/[*_#|\\]/gu, " "));
    const opens = BODY.test(words);
    if (!/\p{L}{2}/u.test(words) || !(opens || isCapitals(reading.text, span))) continue;
    const last = organs.at(-1);
    const goesOn = last && /^[^\n]*\n?[^\n]*$/u.test(masked.slice(last.span[1] - from, span[0] - from));
    if (goesOn && (!opens || unnamedBody.phrase.test(last.words)))
      organs[organs.length - 1] = {
        words: `${last.words} ${words}`,
        text: `${last.text} ${text}`,
        span: [last.span[0], span[1]],
      };
    else if (opens && organs.every((organ) => organ.words !== words)) organs.push({ words, text, span });
  }
  return organs;
}

/** Whether a masthead is the Party's. */
export function isPartyMasthead({ folded }: Reading, [from, to]: Span): boolean {
  return /đảng\s+cộng\s+sản\s+việt\s+nam/u.test(folded.slice(from, to));
}

/** The masthead without mottos, rules, secrecy and what was read as number and date: spaces stand in their place. */
function mask({ folded }: Reading, [from, to]: Span, others: readonly Span[]): string {
  let words = folded.slice(from, to).replace(NOISE, (found) => found.replace(/[^\n\t]/gu, "\t"));
  for (const [start, end] of others) {
    if (start < from || end > to) continue;
    words = words.slice(0, start - from) + "\t".repeat(end - start) + words.slice(end - from);
  }
  return words;
}

/** Cells and lines, and a second body that a flattened table put behind a province. */
function* segments(masked: string, offset: number): Generator<Span> {
  for (const { index, 0: found } of matchesOf(CELL, masked)) {
    let start = index;
    for (const inner of matchesOf(BEHIND_PROVINCE, found)) {
      const end = index + inner.index + (inner.groups?.before?.length ?? 0);
      yield move(trimSpan(masked, [start, end]), offset);
      start = end;
    }
    const span = trimSpan(masked, [start, index + found.length]);
    if (span[0] < span[1]) yield move(span, offset);
  }
}

function move([start, end]: Span, offset: number): Span {
  return [start + offset, end + offset];
}

function oneLine(words: string): string {
  return onOneLine(words).trim();
}

const BODY = new RegExp(`^(?:${bodyPattern})(?!\\p{L})`, "u");
const CELL = /[^\t\n]+/gu;
const BEHIND_PROVINCE = new RegExp(`(?<before>${provincePattern}\\s+)(?=(?:${bodyPattern})(?!\\p{L}))`, "gu");
const NOISE =
  /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|độc\s+lập\s*-\s*tự\s+do\s*-\s*hạnh\s+phúc|đảng\s+cộng\s+sản\s+việt\s+nam|(?:[-_=~]\s?){3,}|<\/?br\s?\/?|(?<!\p{L}|\p{L}\s(?=số\s))số\s{0,4}:?[\s.…]{0,40}(?:[/-]\s?[\p{L}\d&/-]{1,24})?(?=\s|$)|(?<=^|\n)[^\S\n]*(?:tuyệt\s+mật|tối\s+mật|mật|hỏa\s+tốc|thượng\s+khẩn|khẩn|dự\s+thảo)[^\S\n]*(?=\n)|\[[^\]\n]{0,30}\]/gu;
