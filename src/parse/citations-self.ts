/** Mentions of this document itself: `Kế hoạch này`, a bare `Kế hoạch`, its own number in an annex. */
import { otherBefore, planTypes, selfFollows, smallBefore } from "../lexicon/citations-self.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { matchEnd, plainLine, readIssuer, readTail } from "./citations-issuer.ts";
import { firstFrom, type Noun } from "./citations-nouns.ts";
import { isCreated } from "./citations-statutes.ts";

/** The types by which this document calls itself. */
export interface SelfNames {
  /** With `này`. */
  readonly pointed: ReadonlySet<string>;
  /** Alone. */
  readonly bare: ReadonlySet<string>;
}

/** A plan may call itself a programme of action, where it does so with `này` at least once. */
export function selfNames({ header, nouns, reading }: Scan): SelfNames {
  const own = header.type;
  if (own === null) return { pointed: planTypes, bare: new Set(pointedAt(planTypes, nouns, reading.folded)) };
  const pointed = planTypes.has(own) ? planTypes : new Set([own]);
  const base = [...pointed].filter((type) => own.startsWith(`${type} `));
  return { pointed, bare: new Set([own, ...base, ...pointedAt(pointed, nouns, reading.folded)]) };
}

function pointedAt(types: ReadonlySet<string>, nouns: readonly Noun[], folded: string): string[] {
  return nouns.flatMap(({ type, end }) =>
    type !== null && types.has(type) && matchEnd(THIS, folded, end) !== null ? [type] : [],
  );
}

/** Reads a noun that stands for this document; `null` where it stands for another, for one to be made, or for any. */
export function selfMention(scan: Scan, noun: Noun, names: SelfNames): Mention | null {
  const { reading, zones } = scan;
  if (noun.type === null || noun.start < zones.head[1]) return null;
  const pointed = matchEnd(THIS, reading.folded, noun.end);
  if (pointed !== null)
    return names.pointed.has(noun.type) ? selfOf(scan, noun, pointed, "citation.self.this") : null;
  if (!names.bare.has(noun.type) || noun.letters === "upper") return null;
  return isBare(scan, noun) ? selfOf(scan, noun, noun.end, "citation.self.bare") : null;
}

/** Whether a noun without `này` means this document: nothing before or behind it names or makes another one. */
function isBare(scan: Scan, noun: Noun): boolean {
  const { folded } = scan.reading;
  const before = folded.slice(Math.max(0, noun.start - 60), noun.start);
  const after = folded.slice(noun.end, noun.end + 60);
  if (noun.letters === "lower") return SMALL_BEFORE.test(before) && (ENDS.test(after) || PUT.test(after));
  if (OTHER_BEFORE.test(before) || IN_BODY.test(after) || isCreated(folded, noun.start)) return false;
  return (
    ENDS.test(after) || FOLLOWS.test(after) || goesOnWithTitle(scan, noun, after) || isOwnTitle(scan, noun)
  );
}

/** `Chương trình hành động thực hiện Nghị quyết …`: the document's own subject behind its name. */
function goesOnWithTitle({ nouns, opens }: Scan, noun: Noun, after: string): boolean {
  if (opens(noun.start)) return false;
  const carried = /^\s{1,40}(?:(?:triển\s+khai\s+)?(?:tổ\s+chức\s+)?thực\s+hiện\s{1,40})?/u.exec(after);
  const at = noun.end + (carried?.[0].length ?? 0);
  const next = nouns[firstFrom(nouns, at)];
  return next?.start === at && next.letters === "title";
}

/** `Chương trình hành động của Chính phủ` in a document whose head says so. */
function isOwnTitle({ reading: { folded }, zones, header }: Scan, noun: Noun): boolean {
  if (header.issuer === null || noun.start < zones.head[1]) return false;
  const words = oneLine(folded.slice(noun.start, noun.end + 40)).split(" ");
  const typeWords = oneLine(folded.slice(noun.start, noun.end)).split(" ").length;
  if (words[typeWords] !== "của") return false;
  return oneLine(
    folded.slice(Math.max(zones.head[0], zones.head[1] - LONGEST_TITLE), zones.head[1]),
  ).includes(words.slice(0, typeWords + 3).join(" "));
}

function selfOf({ reading }: Scan, noun: Noun, at: number, rule: string): Mention {
  const span = readIssuer(reading, at);
  const issuer = span && reading.folded.slice(at, span[0]).includes("của") ? span : null;
  return {
    start: noun.start,
    end: issuer?.[1] ?? at,
    rule,
    kind: "self",
    key: "self",
    type: noun.type,
    date: null,
    issuer: issuer ? plainLine(reading.text, issuer) : null,
  };
}

/** The document's own number, printed again or misprinted below an annex's title; else the mention as it is. */
export function asSelf({ reading, header }: Scan, mention: Mention): Mention {
  if (mention.kind !== "numbered" || mention.type === null || !isKin(mention.type, header.type))
    return mention;
  const own = header.symbol === null ? null : bareSign(header.symbol);
  const attached = ATTACHED.test(reading.folded.slice(Math.max(0, mention.start - 40), mention.start));
  const sameDay = mention.date === null || header.date === null || mention.date === header.date;
  const number = Number.parseInt(mention.key, 10);
  const misprinted = attached && (header.number === null || Number.parseInt(header.number, 10) === number);
  if (!((own !== null && own === bareSign(mention.key) && sameDay) || misprinted)) return mention;
  return { ...mention, kind: "self", key: "self", rule: "citation.self.number" };
}

/** `Kèm theo Kế hoạch số      /KH-UBND`: the number is left to be filled in. */
export function blankSelf({ reading, header }: Scan, noun: Noun): Mention | null {
  if (noun.type === null || !isKin(noun.type, header.type)) return null;
  if (!ATTACHED.test(reading.folded.slice(Math.max(0, noun.start - 40), noun.start))) return null;
  const at = matchEnd(BLANK, reading.folded, noun.end);
  if (at === null) return null;
  const { end, date, issuer } = readTail(reading, at);
  return {
    start: noun.start,
    end,
    rule: "citation.self.blank",
    kind: "self",
    key: "self",
    type: noun.type,
    date,
    issuer,
  };
}

/** Whether a document of the second type may call itself by the first. */
function isKin(type: string, own: string | null): boolean {
  return own === null || type === own || (planTypes.has(own) && planTypes.has(type));
}

function bareSign(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[\s/-]+/gu, "")
    .replace(/^0+/u, "");
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

const LONGEST_TITLE = 2000;
const THIS = /\s{1,40}này(?!\p{L})/uy;
const ENDS = /^\s{0,9}(?:[.,;:)!?"/]|$|\n)/u;
/** `Sở Kế hoạch và Đầu tư`, `Kế hoạch - Tài chính`: part of a body's name. */
const IN_BODY = /^\s{0,9}(?:và|-|,)\s{0,9}(?:đầu\s+tư|tài\s+chính|tổng\s+hợp|quy\s+hoạch)/u;
const FOLLOWS = new RegExp(`^\\s{1,40}(?:${selfFollows})(?!\\p{L})`, "u");
const PUT = /^\s{1,40}(?:đề\s+ra|đặt\s+ra|đã|được|đạt|bảo\s+đảm|đảm\s+bảo|theo|trên)(?!\p{L})/u;
const SMALL_BEFORE = new RegExp(`(?<!\\p{L})(?:${smallBefore})\\s+$`, "u");
const OTHER_BEFORE = new RegExp(`(?<!\\p{L})(?:${otherBefore})\\s+$`, "u");
const ATTACHED = /kèm\s+theo\s*:?\s*$/u;
const BLANK =
  /\s{0,40}số\s{0,40}:?[\s.…]{0,60}[-/]\s{0,9}\p{L}[\p{L}\d&]*(?:\s{0,3}[-/]\s{0,3}\p{L}[\p{L}\d&]*){0,4}/uy;
