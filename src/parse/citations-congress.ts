/** Nghị quyết đại hội, nghị quyết hội nghị Trung ương: resolutions that are known by the meeting, not by a number. */
import {
  mandatePattern,
  ordinalPattern,
  ordinalValues,
  romanPattern,
  termPattern,
} from "../lexicon/citations.ts";
import type { Mention } from "./citations-context.ts";
import { matchEnd, plainLine, readBody, readTail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** A resolution of a meeting. */
export interface MeetingMention {
  readonly mention: Mention;
  readonly meeting: "congress" | "plenum";
  /** Which one: `13` of `Đại hội XIII`, the number of a plenum within its term. */
  readonly ordinal: number | null;
  /** The term of a plenum's committee. */
  readonly term: number | null;
  /** The body that met, in folded words; `null` where the mention does not say it. */
  readonly body: string | null;
}

/** Reads the meeting behind `Nghị quyết`, `Kết luận`, `Văn kiện`; `null` where none is named, or all of them: `đại hội đảng các cấp`. */
export function readMeeting(reading: Reading, noun: Noun): MeetingMention | null {
  const congress = matchEnd(CONGRESS, reading.folded, noun.end);
  return congress === null ? readPlenum(reading, noun) : readCongress(reading, noun, congress);
}

/** The congress that is listed behind another one without a noun of its own: `… và Đại hội XIX của Đảng bộ tỉnh`. */
export function readNextCongress(
  reading: Reading,
  { mention, meeting }: MeetingMention,
): MeetingMention | null {
  const start = meeting === "congress" ? matchEnd(NEXT, reading.folded, mention.end) : null;
  if (start === null) return null;
  const next = readMeeting(reading, { start, end: start - 1, type: mention.type, letters: "title" });
  if (!next || !/\p{Lu}/u.test(reading.text.slice(start, start + 2))) return null;
  const { key, ...rest } = next.mention;
  return {
    ...next,
    mention: { ...rest, key: `${mention.type} ${key}`, kind: "short", rule: "citation.short.congress" },
  };
}

interface Parts {
  end: number;
  /** The end without the years of office. */
  named: number;
  ordinal: number | null;
  body: string | null;
}

function readCongress(reading: Reading, noun: Noun, at: number): MeetingMention | null {
  const parts: Parts = { end: at, named: at, ordinal: null, body: null };
  let mandate = false;
  for (let round = 0; round < 5 && !mandate; round++) {
    const years = matchEnd(MANDATE, reading.folded, parts.end);
    if (years !== null) {
      mandate = true;
      parts.end = years;
    } else if (!readOrdinal(reading, parts) && !readCongressBody(reading, parts)) break;
  }
  if (parts.ordinal === null && !mandate) return null;
  return { ...meetingOf(reading, noun, parts), meeting: "congress", term: null };
}

/** `lần thứ XIII`, `khóa III`, or a bare `XIII`. */
function readOrdinal({ text, folded }: Reading, parts: Parts): boolean {
  if (parts.ordinal !== null) return false;
  ORDINAL.lastIndex = parts.end;
  const found = ORDINAL.exec(folded);
  const { word = "", roman = "" } = found?.groups ?? {};
  const end = parts.end + (found?.[0].length ?? 0);
  if (!found || (roman !== "" && text.charAt(end - 1) !== text.charAt(end - 1).toUpperCase())) return false;
  parts.ordinal = numberOf(word || roman);
  parts.end = end;
  parts.named = end;
  return true;
}

function readCongressBody(reading: Reading, parts: Parts): boolean {
  if (parts.body !== null) return false;
  const start = matchEnd(OF, reading.folded, parts.end);
  const body = start === null ? null : readBody(reading, start, isUpper(reading.text, start));
  if (!body || EVERY_LEVEL.test(reading.folded.slice(body[0], body[1] + 12))) return false;
  const end = cutAtOrdinal(reading.folded, body);
  parts.body = reading.folded.slice(body[0], end).replace(/\s+/gu, " ");
  parts.end = end;
  parts.named = end;
  return true;
}

/** A body's term of office is the congress's ordinal here, and is read as such. */
function cutAtOrdinal(folded: string, [start, end]: readonly [number, number]): number {
  const term = TERM_AT_END.exec(folded.slice(start, end));
  return term ? start + term.index : end;
}

/** `Nghị quyết Trung ương 6 khóa XII`, `Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII`. */
function readPlenum(reading: Reading, noun: Noun): MeetingMention | null {
  PLENUM.lastIndex = noun.end;
  const found = PLENUM.exec(reading.folded);
  if (!found) return readCommittee(reading, noun);
  const { first, second, term } = found.groups ?? {};
  const ordinal = first ?? second;
  if (ordinal === undefined) return null;
  const named = noun.end + found[0].length;
  const { end, date, issuer } = readTail(reading, named);
  const parts: Parts = { end, named, ordinal: numberOf(ordinal), body: "trung ương" };
  const meeting = meetingOf(reading, noun, parts);
  const mention = { ...meeting.mention, date, issuer };
  return { ...meeting, mention, meeting: "plenum", term: term ? numberOf(term) : null };
}

/** `Nghị quyết Ban Chấp hành Liên hiệp các Hội … lần thứ 2, khóa III`: the committee of another body. */
function readCommittee(reading: Reading, noun: Noun): MeetingMention | null {
  const start = matchEnd(COMMITTEE, reading.folded, noun.end);
  const body = start === null ? null : readBody(reading, start, isUpper(reading.text, start));
  if (!body) return null;
  COMMITTEE_MEETING.lastIndex = body[1];
  const found = COMMITTEE_MEETING.exec(reading.folded);
  const { ordinal, term, mandate = "" } = found?.groups ?? {};
  if (!found || ordinal === undefined) return null;
  const end = body[1] + found[0].length;
  const folded = reading.folded.slice(...body).replace(/\s+/gu, " ");
  const parts: Parts = { end, named: end - mandate.length, ordinal: numberOf(ordinal), body: folded };
  const meeting = meetingOf(reading, noun, parts);
  const mention = { ...meeting.mention, issuer: plainLine(reading.text, body) };
  return { ...meeting, mention, meeting: "plenum", term: term ? numberOf(term) : null };
}

function meetingOf({ text }: Reading, noun: Noun, parts: Parts): Omit<MeetingMention, "meeting" | "term"> {
  const key = plainLine(text, [noun.start, parts.named]).replace(/(?<=đại hội )đại hội /iu, "");
  const mention: Mention = {
    start: noun.start,
    end: parts.end,
    rule: "citation.named.meeting",
    kind: "named",
    key,
    type: noun.type,
    date: null,
    issuer: null,
  };
  return { mention, ordinal: parts.ordinal, body: parts.body };
}

function numberOf(word: string): number | null {
  const plain = word.replace(/\s+/gu, " ").trim();
  return /^\d+$/u.test(plain) ? Number(plain) : (ordinalValues[plain] ?? null);
}

function isUpper(text: string, at: number): boolean {
  return /^[\p{Lu}\s]{6}/u.test(text.slice(at, at + 6));
}

const GAP = "\\s{1,40}";
const CONGRESS = new RegExp(
  `${GAP}(?:của${GAP})?(?:đại${GAP}hội${GAP}){1,2}(?:đại${GAP}biểu(?!\\p{L})\\s{0,40})?(?:toàn${GAP}quốc(?!\\p{L})\\s{0,40})?|${GAP}(?:của${GAP})?đại${GAP}hội(?!\\p{L})\\s{0,40}`,
  "uy",
);
const NEXT = /\s{0,40}(?:,|và|cùng)\s{1,40}(?=đại\s{1,40}hội(?!\p{L}))/uy;
const OF = /\s{0,40}(?:của\s{1,40})?(?=\p{L})/uy;
const MANDATE = new RegExp(`\\s{0,40}[,(]?\\s{0,40}${mandatePattern}(?:\\s{0,9}\\))?`, "uy");
const ORDINAL = new RegExp(
  `\\s{0,40},?\\s{0,40}\\(?(?:(?:lần${GAP}thứ|khóa)${GAP}(?<word>${ordinalPattern})|(?<roman>${romanPattern}))(?:(?<=\\([^()]{1,60})\\))?`,
  "uy",
);
const TERM_AT_END = new RegExp(`\\s{0,40}${termPattern}$`, "u");
const EVERY_LEVEL = /các\s+cấp|cấp\s+(?:trên|dưới|cơ)/u;
const CENTRE = `(?:ban${GAP}chấp${GAP}hành${GAP})?(?:trung${GAP}ương|tw)(?!\\p{L})(?:${GAP}đảng(?!\\p{L}))?`;
const PLENUM = new RegExp(
  `${GAP}(?:của${GAP})?(?:hội${GAP}nghị${GAP})?(?:lần${GAP}thứ${GAP}(?<first>${ordinalPattern})\\s{0,40},?\\s{0,40}(?:của${GAP})?)?${CENTRE}` +
    `(?:${GAP}(?:lần${GAP}thứ${GAP})?(?<second>${ordinalPattern}))?(?:\\s{0,40},?\\s{0,40}\\(?khóa${GAP}(?<term>${romanPattern})(?:\\s{0,9}\\))?)?`,
  "uy",
);
const COMMITTEE = new RegExp(
  `${GAP}(?:của${GAP})?(?:hội${GAP}nghị${GAP})?(?=(?:ban${GAP}chấp${GAP}hành|bch)(?!\\p{L}))`,
  "uy",
);
const COMMITTEE_MEETING = new RegExp(
  `\\s{0,40},?\\s{0,40}lần${GAP}thứ${GAP}(?<ordinal>${ordinalPattern})(?:\\s{0,40},?\\s{0,40}\\(?khóa${GAP}(?<term>${romanPattern})(?:\\s{0,9}\\))?)?(?<mandate>\\s{0,40},?\\s{0,40}${mandatePattern})?`,
  "uy",
);
