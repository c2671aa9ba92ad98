/** Nghị quyết đại hội: resolutions of congresses, known by the meeting, not by a number. */
import {
  mandatePattern,
  ordinalPattern,
  ordinalValues,
  romanPattern,
  termPattern,
} from "../lexicon/citations.ts";
import { onOneLine } from "../text/span.ts";
import type { Mention } from "./citations-context.ts";
import { matchEnd, plainLine, readBody } from "./citations-issuer.ts";
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

/** The congress that is listed behind another one without a noun of its own: `… và Đại hội XIX của Đảng bộ tỉnh`. */
export function readNextCongress(
  reading: Reading,
  { mention, meeting }: MeetingMention,
): MeetingMention | null {
  const start = meeting === "congress" ? matchEnd(NEXT, reading.folded, mention.end) : null;
  if (start === null) return null;
  const next = readCongress(reading, { start, end: start - 1, type: mention.type });
  if (!next || !/\p{Lu}/u.test(reading.text.slice(start, start + 2))) return null;
  const { key, ...rest } = next.mention;
  return {
    ...next,
    mention: { ...rest, key: `${mention.type} ${key}`, kind: "short", rule: "citation.short.congress" },
  };
}

/** What has been read of a meeting so far. */
export interface MeetingParts {
  end: number;
  /** The end without the years of office. */
  named: number;
  ordinal: number | null;
  body: string | null;
}

/** Reads the congress behind a noun; `null` where none is named, or all of them: `đại hội đảng các cấp`. */
export function readCongress(
  reading: Reading,
  noun: Pick<Noun, "start" | "end" | "type">,
): MeetingMention | null {
  const at = matchEnd(CONGRESS, reading.folded, noun.end);
  if (at === null) return null;
  const parts: MeetingParts = { end: at, named: at, ordinal: null, body: null };
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
function readOrdinal({ text, folded }: Reading, parts: MeetingParts): boolean {
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

function readCongressBody(reading: Reading, parts: MeetingParts): boolean {
  if (parts.body !== null) return false;
  const start = matchEnd(OF, reading.folded, parts.end);
  const body = start === null ? null : readBody(reading, start, isUpper(reading.text, start));
  if (!body || EVERY_LEVEL.test(reading.folded.slice(body[0], body[1] + 12))) return false;
  const end = cutAtOrdinal(reading.folded, body);
  parts.body = onOneLine(reading.folded.slice(body[0], end));
  parts.end = end;
  parts.named = end;
  return true;
}

/** A body's term of office is the congress's ordinal here, and is read as such. */
function cutAtOrdinal(folded: string, [start, end]: readonly [number, number]): number {
  const term = TERM_AT_END.exec(folded.slice(start, end));
  return term ? start + term.index : end;
}

/** The mention that these parts make; its key leaves out the years of office. */
export function meetingOf(
  { text }: Reading,
  noun: Pick<Noun, "start" | "type">,
  parts: MeetingParts,
): Omit<MeetingMention, "meeting" | "term"> {
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

/** The number that an ordinal stands for, in figures or in words. */
export function numberOf(word: string): number | null {
  const plain = onOneLine(word).trim();
  return /^\d+$/u.test(plain) ? Number(plain) : (ordinalValues[plain] ?? null);
}

/** Whether the words at an offset are all in capitals. */
export function isUpper(text: string, at: number): boolean {
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
const TERM_AT_END = new RegExp(`\\s{0,40}${termPattern}$|(?<=đảng)\\s{1,40}${romanPattern}$`, "u");
const EVERY_LEVEL = /các\s+cấp|cấp\s+(?:trên|dưới|cơ)/u;
