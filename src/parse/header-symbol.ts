import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** Số, ký hiệu, with the place that it was read from. */
export interface SymbolFound {
  /** Without spaces: `32-KH/ĐĐLHH`. */
  readonly symbol: string;
  /** As printed, leading zeros kept: `07`, `66.16`. */
  readonly number: string;
  readonly span: Span;
}

/**
 * The number and sign in a masthead, with or without a colon, with spaces around its strokes or a year inside:
 *
 *     Số 15-KH/TU    Số: 32 - KH/ĐĐLHH    Số: 010/CT-UBND    Số: 66.16/2026/NQ-CP
 *
 * A sign whose number was left blank is none.
 */
export function findSymbol({ text, folded }: Reading, [from, to]: Span): SymbolFound | null {
  const words = folded.slice(from, to);
  for (const { index, 0: found } of words.matchAll(NUMBERED)) {
    const start = from + index + found.length;
    const rest80 = text.slice(start, Math.min(to, start + 80));
    const sign = SIGN.exec(rest80.replaceAll("\\", " ").replace(/[<&](?=[/a-z#]{1,6}[;> ])/giu, " "));
    if (!sign?.groups) continue;
    const { number = "", rest = "" } = sign.groups;
    const symbol = `${number}${rest}`.replace(/\s+/gu, "").replace(/[–—]/gu, "-").replace(/\.$/u, "");
    return { symbol, number, span: [start, start + sign[0].trimEnd().length] };
  }
  return null;
}

const NUMBERED =
  /(?<!\p{L})số(?!\p{L})\s{0,8}[:.]?\s{0,8}(?=\d)|(?:^|\n|\t)[^\S\n]{0,40}(?=\d{1,5}[a-zđ]?\s?[-/]\s?[\p{L}\d])/gu;
const SIGN =
  /^(?<number>\d[\d.]{0,7}(?<!\.)[a-zđA-ZĐ]?)(?<rest>(?:[^\S\n]{0,2}[-–/]\s{0,3}(?:\d{4}(?!\d)|[A-ZĐƯ][A-Za-zĐđƯ0-9&.]{0,18})){1,7})(?![\p{L}])/u;
