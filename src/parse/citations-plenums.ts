/** Nghị quyết hội nghị Trung ương, of a committee of another body: resolutions of plenums; and of any meeting, read in turn. */
import { mandatePattern, ordinalPattern, romanPattern } from "../lexicon/citations.ts";
import { onOneLine } from "../text/span.ts";
import {
  isUpper,
  type MeetingMention,
  type MeetingParts,
  meetingOf,
  numberOf,
  readCongress,
} from "./citations-congress.ts";
import { matchEnd, plainLine, readBody, readTail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** Reads the meeting behind `Nghị quyết`, `Kết luận`; `null` where none is named. */
export function readMeeting(reading: Reading, noun: Noun): MeetingMention | null {
  return readCongress(reading, noun) ?? readPlenum(reading, noun);
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
  const parts: MeetingParts = { end, named, ordinal: numberOf(ordinal), body: "trung ương" };
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
  const { ordinal = orderedBefore(reading.folded, body[0]), term, mandate = "" } = found?.groups ?? {};
  if (!found || ordinal === null) return null;
  const end = body[1] + found[0].length;
  const folded = onOneLine(reading.folded.slice(...body));
  const parts: MeetingParts = { end, named: end - mandate.length, ordinal: numberOf(ordinal), body: folded };
  const meeting = meetingOf(reading, noun, parts);
  const mention = { ...meeting.mention, issuer: plainLine(reading.text, body) };
  return { ...meeting, mention, meeting: "plenum", term: term ? numberOf(term) : null };
}

/** `các Nghị quyết Trung ương 4, 5, 6 khóa XII`: the plenums that share the term of the last one, the first of them with it. */
export function listedPlenums(reading: Reading, first: MeetingMention): readonly MeetingMention[] | null {
  const { mention, meeting, term, body } = first;
  if (meeting !== "plenum" || term !== null || body !== "trung ương") return null;
  LISTED.lastIndex = mention.end;
  const found = LISTED.exec(reading.folded);
  const { numbers = "", term: printed = "" } = found?.groups ?? {};
  if (!found) return null;
  const ending = ` khóa ${printed.toUpperCase()}`;
  const others = Array.from(numbers.matchAll(/\d{1,2}/gu), ({ index, 0: number }): MeetingMention => {
    const start = mention.end + index;
    const key = `${mention.type ?? ""} Trung ương ${number}${ending}`;
    const short = { kind: "short", key, rule: "citation.short.plenum", date: null, issuer: null } as const;
    return {
      ...first,
      ordinal: Number(number),
      term: numberOf(printed),
      mention: { ...mention, ...short, start, end: start + number.length },
    };
  });
  const last = others.at(-1);
  const end = mention.end + found[0].length;
  return [
    { ...first, term: numberOf(printed), mention: { ...mention, key: `${mention.key}${ending}` } },
    ...others.slice(0, -1),
    ...(last ? [{ ...last, mention: { ...last.mention, end } }] : []),
  ];
}

/** `Hội nghị lần thứ năm Ban Chấp hành …`: the ordinal that stands before the committee. */
function orderedBefore(folded: string, at: number): string | null {
  return ORDERED.exec(folded.slice(Math.max(0, at - 60), at))?.groups?.ordinal ?? null;
}

const GAP = "\\s{1,40}";
const CENTRE = `(?:ban${GAP}chấp${GAP}hành${GAP})?(?:trung${GAP}ương|tw)(?!\\p{L})(?:${GAP}đảng(?!\\p{L}))?`;
/** `khóa XII`, `(khóa XI, XII)`: a resolution of several terms' plenums is one. */
const TERMS = `khóa${GAP}(?<term>${romanPattern})(?:\\s{0,9}(?:,|và)\\s{1,9}(?:khóa${GAP})?(?=[ivx])${romanPattern}){0,4}`;
const TERM = `(?:\\s{0,40},?\\s{0,40}(?:\\((?=[^()]{1,60}\\)))?${TERMS}(?:\\s{0,9}\\))?)`;
const PLENUM = new RegExp(
  `${GAP}(?:của${GAP})?(?:hội${GAP}nghị${GAP})?(?:lần${GAP}thứ${GAP}(?<first>${ordinalPattern})\\s{0,40},?\\s{0,40}(?:của${GAP})?)?${CENTRE}` +
    `(?:${GAP}(?:lần${GAP}thứ${GAP})?(?<second>${ordinalPattern}))?${TERM}?`,
  "uy",
);
const COMMITTEE = new RegExp(
  `${GAP}(?:của${GAP})?(?:hội${GAP}nghị${GAP}(?:lần${GAP}thứ${GAP}${ordinalPattern}${GAP})?)?(?=(?:ban${GAP}chấp${GAP}hành|bch)(?!\\p{L}))`,
  "uy",
);
const LISTED = new RegExp(
  `(?<numbers>(?:\\s{0,9}(?:,|và)\\s{1,9}\\d{1,2}(?![\\d/]))+)\\s{0,40},?\\s{0,40}\\(?khóa${GAP}(?<term>${romanPattern})(?:\\s{0,9}\\))?`,
  "uy",
);
const ORDERED = new RegExp(`lần${GAP}thứ${GAP}(?<ordinal>${ordinalPattern})${GAP}$`, "u");
const COMMITTEE_MEETING = new RegExp(
  `(?:\\s{0,40},?\\s{0,40}lần${GAP}thứ${GAP}(?<ordinal>${ordinalPattern}))?(?:\\s{0,40},?\\s{0,40}\\(?khóa${GAP}(?<term>${romanPattern})(?:\\s{0,9}\\))?)?(?<mandate>\\s{0,40},?\\s{0,40}${mandatePattern})?`,
  "uy",
);
