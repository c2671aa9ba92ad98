/** Số, ký hiệu: numbers and signs wherever they stand, however their parts are set apart: `15-KH/TU`, `66.16/2026/NQ-CP`, `10- CTr/TU`. */

import { typesCoded } from "../lexicon/document-types.ts";
import { issuerSigned, standardCase } from "../lexicon/issuers.ts";
import type { Reading } from "./reading.ts";

/** A number and sign. */
export interface NumberSign {
  readonly start: number;
  readonly end: number;
  /** As printed, without spaces: `93-KL/TW`. */
  readonly key: string;
  /** The number alone: `93`. */
  readonly number: string;
  /** The parts after the number and the year, as printed. */
  readonly parts: readonly string[];
  /** Whether its shape alone tells that it is one: a year, or a type's code and a body's sign. */
  readonly certain: boolean;
}

/** Every number and sign in the document, in reading order. */
export function findSymbols(reading: Reading): readonly NumberSign[] {
  const { folded, extent } = reading;
  const symbols: NumberSign[] = [];
  HEAD.lastIndex = extent[0];
  for (let found = HEAD.exec(folded); found && found.index < extent[1]; found = HEAD.exec(folded)) {
    const symbol = readSymbol(reading, found);
    if (symbol) symbols.push(symbol);
    HEAD.lastIndex = symbol?.end ?? found.index + (found.groups?.number?.length ?? 1);
  }
  return symbols;
}

/** The sign again in its standard case, part by part: `27/CT-TTG` of a title in capitals is `27/CT-TTg`. */
export function inStandardCase(key: string): string {
  return key.replace(/\p{L}+/gu, standardCase);
}

/**
 * The sign of a misprint in which code and body are run together, as its type has it: `27/CTTg` of a Chỉ thị is `27/CT-TTg`,
 * `57-NQTW` of a Nghị quyết `57-NQ/TW`; `null` where the sign is no such misprint.
 */
export function partedSign(
  { key, parts: [part = "", ...others] }: NumberSign,
  type: string | null,
): string | null {
  if (others.length > 0 || isKnown(part)) return null;
  for (const shared of [0, 1])
    for (let at = 2; at < part.length; at++) {
      const [code, body] = [part.slice(0, at), part.slice(at - shared)];
      if (issuerSigned(body) !== null && typesCoded(code).some(({ name }) => name === type))
        return `${key.slice(0, -part.length)}${code}${key.includes("/") ? "-" : "/"}${body}`;
    }
  return null;
}

/** Reads on from the number and the first part; `null` where the letters are no sign: `10 nhiệm vụ/năm`, `24/7`. */
function readSymbol({ text, folded }: Reading, found: RegExpExecArray): NumberSign | null {
  const { number = "", year } = found.groups ?? {};
  const first = found.groups?.part ?? "";
  const end = found.index + found[0].length;
  const parts = [text.slice(end - first.length, end)];
  const spaced = /\s/u.test(found.groups?.mark ?? "");
  if (!isSign(parts[0] ?? "") || (spaced && !isKnown(first))) return null;
  const last = readParts(text, folded, { at: end, parts });
  const key = keyOf(text.slice(found.index, last));
  const certain = year !== undefined || (parts.length > 1 && parts.some(isTypeCode));
  return { start: found.index, end: last, key, number, parts, certain };
}

/** The offset at which the sign ends, its parts added to `parts`. White space may break it once, behind or before a mark. */
function readParts(text: string, folded: string, { at, parts }: { at: number; parts: string[] }): number {
  let end = at;
  while (parts.length < MOST_PARTS) {
    PART.lastIndex = end;
    const found = PART.exec(folded);
    const { before = "", after = "", part = "" } = found?.groups ?? {};
    const stop = end + (found?.[0].length ?? 0);
    const printed = text.slice(stop - part.length, stop);
    if (!found || !isSign(printed)) return end;
    const broken = before !== "" || after !== "";
    if (broken && !(isCapitals(printed) || isKnown(part))) return end;
    if (before !== "" && after !== "" && (parts.length > 1 || !isKnown(part))) return end;
    parts.push(printed);
    end = stop;
  }
  return end;
}

function keyOf(printed: string): string {
  return printed
    .replace(/[\s*_#|`\\>]+/gu, "")
    .replace(/[\u2010-\u2015\u2212\u00ad]/gu, "-")
    .replaceAll("Ð", "Đ")
    .replaceAll("Ƣ", "Ư")
    .replaceAll("ƣ", "ư");
}

/** A sign begins with a capital, and is short or has more of them: `CTr`, `UBND`, not `Khoa`. */
function isSign(part: string): boolean {
  const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
  return /^\p{Lu}/u.test(part) && (capitals > 1 || isKnown(part) || part.length === 1);
}

function isCapitals(part: string): boolean {
  return !/\p{Ll}/u.test(part);
}

function isTypeCode(part: string): boolean {
  return typesCoded(part).length > 0;
}

function isKnown(part: string): boolean {
  return isTypeCode(part) || issuerSigned(part) !== null;
}

const MOST_PARTS = 7;
const GAP = "\\s{0,40}";
const NUMBER = "(?<number>\\d{1,5}(?:\\.\\d{1,4})?[a-zđ]?)";
const PART_WORD = "(?<part>t\\.ư|\\p{L}[\\p{L}\\d&]{0,19})";
/** Not the end of a date, a fraction, a decimal or a word. */
const HEAD = new RegExp(
  `(?<![\\p{L}\\d]|[\\d/][/.,-])${NUMBER}(?<mark>${GAP}[-/]{1,2}${GAP})(?:(?<year>(?:19|20)\\d{2})\\s{0,3}[-/]${GAP})?${PART_WORD}`,
  "gu",
);
const PART = new RegExp(`(?<before>\\s{0,40})[-/]{1,2}(?<after>\\s{0,40})${PART_WORD}`, "uy");
