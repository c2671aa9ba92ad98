import { bodyAbbreviations, bodyCapitals } from "../lexicon/organ-names.ts";
import { type Province, provincePattern } from "../lexicon/provinces.ts";
import type { Evidence } from "../model-evidence.ts";
import { fold } from "../text/fold.ts";
import { withoutMarkup } from "../text/markup.ts";
import { onOneLine } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** The body that issues, as the text has it, before its name is completed. */
export interface Author {
  /** On one line, without what stands in brackets. */
  readonly words: string;
  /** The body above it in the masthead. */
  readonly parent: string | null;
  readonly evidence: Evidence;
}

/** The name in full: abbreviations written out, the province added where the name leaves it to be understood. */
export function completeName(
  reading: Reading,
  author: Author,
  province: Province | null,
  provincial: boolean,
): string {
  const full = writtenOut(cased(reading, author.words));
  const parent = author.parent ?? "";
  const alone = COMMITTEE.test(fold(full.trim())) && parent !== "" && !/tỉnh ủy|thành ủy/u.test(parent);
  const name = onOneLine(alone ? `${full} ${writtenOut(cased(reading, parent))}` : full).trim();
  const folded = fold(name);
  const local = LOCAL.exec(parent)?.[0];
  if (local !== undefined && !NAMED_ELSEWHERE.test(folded) && !/tỉnh|thành phố/u.test(folded))
    return `${name} ${uncapitalised(cased(reading, local))}`;
  if (PARTY_OFFICE.test(folded) && COMMITTEE_NAME.test(parent)) return `${name} ${cased(reading, parent)}`;
  if (PARTY_OFFICE.test(folded) && isCentral(parent) && !isCentral(folded)) return `${name} Trung ương`;
  if (YOUTH.test(parent) && folded.startsWith("ban chấp hành ") && !folded.includes("đoàn"))
    return name.replace(/^Ban Chấp hành/u, `Ban Chấp hành ${cased(reading, parent)}`);
  if (!province || !provincial || folded.includes(fold(province.name)) || NAMED_ELSEWHERE.test(folded))
    return name;
  if (/(?<!\p{L})(?:tỉnh|thành phố|tỉnh ủy|thành ủy|tỉnh đoàn|thành đoàn)$/u.test(folded))
    return `${name} ${province.name}`;
  return `${name} ${province.kind} ${province.name}`;
}

/** Whether folded words name the centre. */
export function isCentral(folded: string): boolean {
  return /(?<!\p{L})trung\s+ương(?!\p{L})/u.test(folded);
}

function writtenOut(name: string): string {
  return bodyAbbreviations.reduce((words, { phrase, shows }) => words.replace(phrase, shows), name);
}

/** `Huyện Thạch An` within a name: `huyện Thạch An`. */
function uncapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `Ban Thường vụ Huyện ủy` with the name that the masthead prints: `HUYỆN ỦY TÂN LẬP`. */
export function withName(author: Author | null, printed: Author | null): Author | null {
  if (!author || !printed) return author;
  const words = fold(author.words).split(" ");
  const name = printed.words.split(" ");
  for (let count = Math.min(words.length, name.length - 1); count >= 2; count--)
    if (words.slice(-count).join(" ") === fold(name.slice(0, count).join(" "))) {
      const rest = cased({ text: "", folded: "", extent: [0, 0] }, name.join(" "))
        .split(" ")
        .slice(count);
      return { ...author, words: [author.words, ...rest].join(" ") };
    }
  return author;
}

/** A name in small letters with its capitals, where it was printed in capitals or was folded: as the text has it elsewhere, or by rule. */
export function cased(reading: Reading, words: string): string {
  if (/\p{Ll}/u.test(words) && /\p{Lu}/u.test(words)) return words;
  const folded = fold(words);
  const seen = elsewhere(reading, folded);
  if (seen !== null) return seen;
  let name = folded;
  for (const phrase of bodyCapitals) name = name.replaceAll(fold(phrase), phrase);
  for (const { phrase } of bodyAbbreviations) name = name.replace(phrase, (found) => found.toUpperCase());
  name = name.replace(VOWELLESS, (found) => found.toUpperCase());
  const places = name.replace(KNOWN_PLACE, capitalised).replace(PLACE, capitalised);
  return places.charAt(0).toUpperCase() + places.slice(1);
}

/** A capital for each word. */
function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The same name where the text prints it with small letters. */
function elsewhere({ text, folded }: Reading, name: string): string | null {
  const pattern = new RegExp(
    name
      .replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&")
      .replaceAll("\\-", "-")
      .replace(/ /gu, "\\s+"),
    "gu",
  );
  for (const { index, 0: found } of folded.matchAll(pattern)) {
    const printed = withoutMarkup(text.slice(index, index + found.length));
    if (/\p{Ll}/u.test(printed) && /^\p{Lu}/u.test(printed))
      return onOneLine(printed.replace(/[*_\\]/gu, ""));
  }
  return null;
}

const PARTY_OFFICE =
  /^(?:ban (?:thường vụ|chấp hành|tuyên giáo|tổ chức|dân vận|nội chính|cán sự)|văn phòng|ủy ban kiểm tra)/u;
/** The party committee that an office belongs to. */
const COMMITTEE_NAME = /(?:tỉnh|thành|huyện|quận|thị) ủy|^đảng ủy (?:xã|phường|đặc khu)/u;
/** A committee that is named by nothing else: the body is the one above it. */
const COMMITTEE = /^(?:ban (?:thường trực|thường vụ|chấp hành)|đoàn chủ tịch|thường trực)$/u;
/** The place of a body below the province, at the end of its name. */
const LOCAL =
  /(?<=(?:ubnd|ủy ban nhân dân|hội đồng nhân dân) )(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) .{1,40}$/u;
const NAMED_ELSEWHERE =
  /(?<!\p{L})(?:việt nam(?! (?:tỉnh|thành phố|tp))|trung ương|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|chính phủ|quốc hội)(?!\p{L})/u;
/** The union that the committees of its masthead leave to be understood. */
const YOUTH = /^đoàn (?:tncs|thanh niên)/u;
/** A word without a vowel is an abbreviation. */
const VOWELLESS = /(?<![\p{L}&])[bcdđghklmnpqrstvx]{2,}(?![\p{L}])/gu;
const KNOWN_PLACE = new RegExp(`${provincePattern}$`, "gu");
const PLACE =
  /(?<=(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|đặc khu|xã|phường|THPT|THCS|tiểu học|mầm non|Tỉnh ủy|Thành ủy|Huyện ủy|quận ủy|thị ủy|Tỉnh đoàn|Thành đoàn|Huyện đoàn)\s)\p{Ll}+(?:\s\p{Ll}+){0,2}$/gu;
