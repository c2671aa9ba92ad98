import { provincePattern } from "../lexicon/provinces.ts";
import { matchesOf } from "../text/matches.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { foundIn, wordSearch } from "../text/word-places.ts";
import type { Reading } from "./reading.ts";

/** Địa danh, ngày tháng: each `null` where the text leaves it out. */
export interface PlaceAndDate {
  readonly place: { readonly value: string; readonly span: Span } | null;
  readonly date: { readonly value: string; readonly span: Span } | null;
}

/**
 * The line `Bình Thuận, ngày 05 tháng 4 năm 2021`, wherever in a span it stands; a blank in it leaves the date out. A date without a place
 * counts where no other has one.
 */
export function findPlaceAndDate(reading: Reading, [from, to]: Span): PlaceAndDate {
  let undated: PlaceAndDate["date"] = null;
  for (const found of foundIn(DATED, reading, [from, to])) {
    const start = from + found.index;
    const { day, month, year, day2, month2, year2 } = found.groups ?? {};
    const value = isoDate(Number(year ?? year2), Number(month ?? month2), Number(day ?? day2));
    const date = value === null ? null : { value, span: [start, start + found[0].length] as const };
    const place = placeBefore(reading, [from, start]);
    if (place !== null) return { place, date };
    undated ??= date;
  }
  return { place: null, date: undated };
}

/** The ISO date of three numbers; `null` where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : null;
}

/** The name before `, ngày`: a province where one stands there, else the words in capitals since the last break. */
function placeBefore({ text, folded }: Reading, [from, to]: Span): PlaceAndDate["place"] {
  const start = Math.max(from, to - 60);
  const before = folded.slice(start, to);
  const end = placeEnd(before);
  if (end === null) return null;
  const words = before.slice(0, end);
  const known = AT_END.exec(words);
  let after = 0;
  for (const { index, 0: found } of matchesOf(BROKEN, words)) after = index + found.length;
  const span = trimSpan(folded, [start + (known?.index ?? after), start + words.length]);
  const value = text
    .slice(span[0], span[1])
    .replace(/[*_\\]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return NAME.test(value) ? { value, span } : null;
}

/** Where the words before a date can end a place's name: at a comma, or, without one, where two words or more are all of their line. */
function placeEnd(before: string): number | null {
  const comma = /\s*,\s*$/u.exec(before);
  if (comma) return comma.index;
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\t")) + 1).trim();
  return /^\p{L}+(?: \p{L}+){1,4}$/u.test(line) ? before.trimEnd().length : null;
}

const BROKEN =
  /(?<!\d)\d{1,5}\s{0,2}[-/]\s{0,2}\p{L}[\p{L}\d&/-]{1,24}(?=\s)|[\t\n:;]|-{2,}|hạnh phúc|\s{3,}|(?<!(?:quận|phường)\s{1,4}\d?)\d|việt nam(?=\s)/gu;
const DATED = wordSearch(
  /(?<!\p{L})ngày(?!\p{L})\s*(?:(?<day>\d{1,2})?[\s.…]*tháng[\s.…]*(?<month>\d{1,2})?[\s.…]*năm[\s.…]*(?<year>\d{4})?)|(?<!\p{L})(?:ngày\s*|(?<=\p{L}\s?,\s))(?<day2>\d{1,2})\s*[/.-]\s*(?<month2>\d{1,2})\s*[/.-]\s*(?<year2>\d{4})/u,
);
const AT_END = new RegExp(`(?:(?:thành\\s+phố|tp\\s?\\.?|tỉnh)\\s*)?${provincePattern}$`, "u");
const NAME =
  /^(?:Quận|Phường) \d{1,2}$|^\p{Lu}[\p{L}.'-]*(?:[ -]+\p{Lu}[\p{L}.'-]*|[ -]+(?:phố|xã|huyện|trấn)){0,5}$/u;
