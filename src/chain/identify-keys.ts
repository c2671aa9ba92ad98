/** What documents are looked up by: their numbers and their names, as far as those tell one from another. */
import { longFormOf } from "../lexicon/abbreviations.ts";
import { congress, lawTypes, nameFillers, nameYear } from "../lexicon/document-names.ts";
import { oneLine, type Places } from "./places.ts";

/** Number and signs without separators, zeros in front, the year, and case: `07-CT/TU` and `7/CT-TU` are one. */
export function numberKey(symbol: string): string {
  const parts = oneLine(symbol)
    .split(/[\s/-]+/u)
    .filter((part, i) => part !== "" && !(i > 0 && YEAR.test(part)));
  return `number:${parts.map((part, i) => (i === 0 ? trimZeros(part) : part)).join("|")}`;
}

/** The words of a name that make it this document's: abbreviations written out, manner of speaking and places left out. */
export function nameKey(name: string, places: Places): string {
  const long = oneLine(name).replace(ABBREVIATED, (short) => oneLine(longFormOf(short) ?? short));
  const bare = places.without(long).replace(nameFillers.phrase, " ");
  const words = (isLaw(long) ? bare.replace(nameYear.phrase, "") : bare).match(/[\p{L}\p{N}]+/gu) ?? [];
  return `name:${(congress.phrase.test(long) ? [...words].sort() : words).join(" ")}`;
}

/** Whether a name begins with the type of a law. */
function isLaw(folded: string): boolean {
  return [...lawTypes].some((type) => folded.startsWith(`${type} `));
}

/** `Luật Khoa học và Công nghệ` of `Luật Khoa học và Công nghệ số 29/2013/QH13`; `null` where no name stands before the number. */
export function lawName(quote: string): string | null {
  const name =
    oneLine(quote)
      .split(/\s(?:số|ngày)\s|\(/u)[0]
      ?.trim() ?? "";
  return name.includes(" ") && !lawTypes.has(name) && !/\d\//u.test(name) ? name : null;
}

/** The year in a number and sign: that of `14/2014/QĐ-TTg`. */
export function yearIn(symbol: string): string | null {
  return (
    symbol
      .split(/[/-]/u)
      .slice(1)
      .find((part) => YEAR.test(part)) ?? null
  );
}

/** The year that tells laws of one name apart; in other names a year is what they are about. */
export function yearOfName(name: string): string | null {
  return isLaw(oneLine(name)) ? (nameYear.phrase.exec(oneLine(name))?.groups?.year ?? null) : null;
}

/** A number without the zeros in front. */
export function trimZeros(number: string): string {
  return number.replace(/^0+(?=\d)/u, "");
}

const YEAR = /^(?:19|20)\d\d$/u;
const ABBREVIATED = /\p{L}{1,8}(?:\s?[&]\s?\p{L}{1,8}){1,3}/gu;
