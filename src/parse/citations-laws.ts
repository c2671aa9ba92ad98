/** Hiến pháp, luật, bộ luật, pháp lệnh: cited by name, with a number, a date or a year, or with none. */
import { lawTypes } from "../lexicon/citations.ts";
import { amending, lawStop, listedLaw } from "../lexicon/citations-laws.ts";
import { typePattern } from "../lexicon/document-types.ts";
import type { Mention } from "./citations-context.ts";
import { matchEnd, plainLine, readTail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** Reads the law whose noun this is; `null` for the law in general, and for drafts. The year of a law is no part of its name. */
export function readLaw(reading: Reading, noun: Noun): Mention | null {
  if (noun.type === null || !lawTypes.has(noun.type) || noun.letters === "lower") return null;
  if (OTHER_LAW.test(reading.folded.slice(Math.max(0, noun.start - 30), noun.start))) return null;
  const named = noun.type === "Hiến pháp" ? constitutionEnd(reading, noun) : lawEnd(reading, noun);
  if (named === null) return null;
  const revised = matchEnd(REVISED_IN, reading.folded, named);
  if (revised === null && REVISED.test(reading.folded.slice(named, named + 40))) return null;
  const at = revised ?? named;
  const year = matchEnd(YEAR, reading.folded, at);
  const { end, date, issuer } = readTail(reading, year ?? at);
  const key = plainLine(reading.text, [noun.start, noun.type === "Hiến pháp" ? (year ?? named) : named]);
  return {
    start: noun.start,
    end,
    rule: "citation.named.law",
    kind: "named",
    key,
    type: noun.type,
    date,
    issuer,
  };
}

/** The end of the law's name: one of the list, or as many words as a name may have. */
function lawEnd(reading: Reading, noun: Noun): number | null {
  const { folded } = reading;
  const at = matchEnd(GAP, folded, noun.end);
  if (at === null) return null;
  const amending = matchEnd(AMENDING, folded, at);
  if (amending !== null) return amendedEnd(reading, amending) ?? matchEnd(LAWS_ABOUT, folded, amending);
  const about = matchEnd(ABOUT, folded, at);
  return about === null ? nameEnd(reading, at) : phraseEnd(reading, about);
}

/** The laws that the name of another one holds, each for itself: `Luật sửa đổi, bổ sung một số điều của Luật A và Luật B`. */
export function amendedLaws(reading: Reading, noun: Noun, inside: readonly Noun[]): readonly Mention[] {
  const at = matchEnd(GAP, reading.folded, noun.end);
  if (at === null || matchEnd(AMENDING, reading.folded, at) === null) return [];
  return inside.flatMap((inner) => {
    const law = readLaw(reading, inner);
    const end = law && lawEnd(reading, inner);
    return law && end !== null
      ? [{ ...law, end, date: null, issuer: null, rule: "citation.named.law-amended" }]
      : [];
  });
}

/** Behind `sửa đổi, bổ sung một số điều của` stand the amended laws. */
function amendedEnd(reading: Reading, at: number): number | null {
  let end: number | null = null;
  let next: number | null = matchEnd(LAW_WORD, reading.folded, at);
  for (let laws = 0; laws < MOST_LAWS && next !== null; laws++) {
    const stop: number | null = nameEnd(reading, next);
    if (stop === null) return end;
    end = stop;
    next = matchEnd(NEXT_LAW, reading.folded, stop);
  }
  return end;
}

function nameEnd(reading: Reading, at: number): number | null {
  if (!/^\p{Lu}/u.test(reading.text.slice(at, at + 2))) return null;
  return matchEnd(LISTED, reading.folded, at) ?? phraseEnd(reading, at);
}

/** The end of the words up to one that no name goes on with, up to another document's name, or up to an `và` before small letters. */
function phraseEnd({ text, folded }: Reading, at: number): number | null {
  const listed = matchEnd(LISTED, folded, at);
  if (listed !== null) return listed;
  let end: number | null = null;
  for (let words = 0, next: number | null = at; words < MOST_WORDS && next !== null; words++) {
    WORD.lastIndex = next;
    const word = WORD.exec(folded)?.[0];
    const capital: boolean = /^\p{Lu}/u.test(text.slice(next, next + 2));
    if (!word || matchEnd(STOP, folded, next) !== null || (capital && matchEnd(NOUN, folded, next) !== null))
      break;
    if (word === "và" && !/^\s+\p{Lu}/u.test(text.slice(next + 2, next + 12))) break;
    end = word === "và" ? end : next + word.length;
    next = matchEnd(GAP, folded, next + word.length);
  }
  return end;
}

/** `Hiến pháp`, `Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam`. */
function constitutionEnd({ folded }: Reading, noun: Noun): number {
  return matchEnd(OF_STATE, folded, noun.end) ?? noun.end;
}

const MOST_LAWS = 12;
const MOST_WORDS = 12;
const GAP = /\s{1,40}(?=\p{L})/uy;
const WORD = /\p{L}+/uy;
const YEAR = /\s{1,40}(?:năm\s{1,40})?(?:19|20)\d{2}(?![\d/-])/uy;
const STOP = new RegExp(lawStop.pattern, "uy");
const LISTED = new RegExp(listedLaw.pattern, "uy");
const NOUN = new RegExp(`(?:${typePattern})(?!\\p{L})`, "uy");
/** `Pháp lệnh về tổ chức …`: the older way to name one. */
const ABOUT = /về\s{1,40}(?=\p{L})/uy;
/** `Luật sửa đổi, bổ sung một số điều của 11 luật liên quan đến quy hoạch`. */
const LAWS_ABOUT =
  /(?:\d{1,3}\s{1,9})?luật\s{1,9}(?:có\s{1,9})?(?:liên\s{1,9}quan\s{1,9}(?:đến|tới)|về)(?:\s{1,9}(?!ngày|năm|số|theo|và|để)\p{L}+){1,8}/uy;
const AMENDING = new RegExp(amending.pattern, "uy");
const LAW_WORD = /(?:bộ\s{1,40})?luật\s{1,40}/uy;
const NEXT_LAW = /\s{0,40}(?:,|;|và)\s{0,40}(?:và\s{1,40})?(?:bộ\s{1,40})?luật\s{1,40}/uy;
const OF_STATE =
  /\s{1,40}(?:của\s{1,40})?nước\s{1,40}(?:cộng\s{1,40}hòa\s{1,40}xã\s{1,40}hội\s{1,40}chủ\s{1,40}nghĩa|chxhcn)\s{1,40}việt\s{1,40}nam/uy;
/** One that was revised in a year is a law: `Luật Đầu tư công (sửa đổi) năm 2024`. */
const REVISED_IN =
  /\s{0,9}\(\s{0,3}sửa\s{1,9}đổi\s{0,3}\)(?=\s{1,40}(?:năm\s{1,40}\d{4}|ngày\s{1,40}\d|số\s{1,40}\d))/uy;
/** A law still to be passed or revised is a draft. */
const REVISED = /^\s{0,9}(?:\(\s{0,3}(?:sửa\s+đổi|thay\s+thế)|(?:để\s+)?trình\s+quốc\s+hội)/u;
const OTHER_LAW = /(?:pháp|kỷ|quy|dự\s+thảo|dự\s+án|xây\s+dựng|ban\s+hành|soạn\s+thảo)\s+$/u;
