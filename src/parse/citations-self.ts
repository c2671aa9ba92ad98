/** Mentions of this document itself: `Kế hoạch này`, a bare `Kế hoạch`, its own number in an annex. */
import { otherBefore, planTypes, selfFollows, smallBefore } from "../lexicon/citations-self.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { matchEnd, plainLine, readIssuer, readTail } from "./citations-issuer.ts";
import { firstFrom, type Noun } from "./citations-nouns.ts";
import { isCreated } from "./citations-statutes.ts";
import type { Reading } from "./reading.ts";

/** The types by which this document calls itself. */
export interface SelfNames {
  /** With `này`. */
  readonly pointed: ReadonlySet<string>;
  /** The documents that this one is attached to, by type: `Quyết định này` in a plan that a decision promulgates. */
  readonly promulgating: ReadonlyMap<string, string>;
  /** Alone. */
  readonly bare: ReadonlySet<string>;
}

/** A plan may call itself a programme of action, where it does so with `này` at least once. */
export function selfNames(scan: Scan, numbered: readonly Mention[]): SelfNames {
  const { header, nouns, reading } = scan;
  const promulgating = promulgatingIn(scan, numbered);
  const own = header.type;
  if (own === null)
    return { pointed: planTypes, promulgating, bare: new Set(pointedAt(planTypes, nouns, reading.folded)) };
  const pointed = planTypes.has(own) ? planTypes : new Set([own]);
  const base = [...pointed].filter((type) => own.startsWith(`${type} `));
  const bare = new Set([own, ...base, ...pointedAt(pointed, nouns, reading.folded)]);
  return { pointed, promulgating, bare };
}

/** `(Kèm theo Quyết định số …)` in the head. */
function promulgatingIn({ reading, zones }: Scan, numbered: readonly Mention[]): ReadonlyMap<string, string> {
  const attached = numbered.filter(
    ({ start, kind }) =>
      kind === "numbered" &&
      start < zones.head[1] &&
      ATTACHED.test(reading.folded.slice(Math.max(0, start - 40), start)),
  );
  return new Map(attached.flatMap(({ type, key }) => (type === null ? [] : [[type, key] as const])));
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
  if (pointed !== null) {
    if (names.pointed.has(noun.type)) return selfOf(scan, noun, pointed, "citation.self.this");
    const key = names.promulgating.get(noun.type);
    return key === undefined
      ? null
      : { ...selfOf(scan, noun, pointed, "citation.short.promulgating"), kind: "short", key };
  }
  if (!names.bare.has(noun.type) || noun.letters === "upper") return null;
  return isBare(scan, noun) ? selfOf(scan, noun, noun.end, "citation.self.bare") : null;
}

/** Whether a noun without `này` means this document: nothing before or behind it names or makes another one. */
function isBare(scan: Scan, noun: Noun): boolean {
  const { folded } = scan.reading;
  const before = folded.slice(Math.max(0, noun.start - 60), noun.start);
  const after = folded.slice(noun.end, noun.end + 60);
  if (noun.letters === "lower") return SMALL_BEFORE.test(before) && (ENDS.test(after) || PUT.test(after));
  if (inCell(scan.reading, noun) && !CELL_BEFORE.test(before)) return false;
  if (
    OTHER_BEFORE.test(before) ||
    PLURAL_LIST.test(before) ||
    IN_BODY.test(after) ||
    isCreated(folded, noun.start)
  )
    return false;
  if (ENDS.test(after) || FOLLOWS.test(after)) return true;
  return !carriesOther(scan, noun) && (goesOnWithTitle(scan, noun, after) || isOwnTitle(scan, noun));
}

/** Whether the noun stands in a row of a table: there a bare `Kế hoạch` is what is to be delivered. */
function inCell({ text }: Reading, { start, end }: Noun): boolean {
  const line = text.lastIndexOf("\n", start) + 1;
  return (
    TABULAR.test(text.slice(Math.max(line, start - LONGEST_CELL), start)) ||
    TABULAR.test(text.slice(end, end + 40).split("\n", 1)[0] ?? "")
  );
}

/** Whether the noun's own subject is a number that the head does not print: `Chương trình hành động thực hiện Nghị quyết số 45-NQ/TW`. */
function carriesOther({ reading: { folded }, zones, symbols }: Scan, noun: Noun): boolean {
  const next = symbols[firstFrom(symbols, noun.end)];
  if (!next || next.start > noun.end + 90 || !CARRIES.test(folded.slice(noun.end, next.start))) return false;
  const title = folded.slice(Math.max(zones.head[0], zones.head[1] - LONGEST_TITLE), zones.head[1]);
  return !title.replace(/\s+/gu, "").includes(next.key.toLowerCase());
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

const TABULAR = /[\t|]/u;
const CELL_BEFORE = /(?:thực\s+hiện|triển\s+khai|nội\s+dung|theo|của|trong|tại|thuộc|căn\s+cứ)\s+$/u;
const PLURAL_LIST =
  /(?:các|những)\s+(?:\p{L}+\s+){1,3}?(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|chương\s+trình|đề\s+án|quyết\s+định)?\s*(?:,|và)\s*$|(?:các|những)\s+(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|chương\s+trình|đề\s+án|quyết\s+định|chiến\s+lược)\s*(?:,|và)\s*$/u;
const CARRIES = /^[^.;\n]{0,40}thực\s+hiện\s+[^.;]{0,30}$/u;
const LONGEST_CELL = 400;
const LONGEST_TITLE = 2000;
const THIS = /\s{1,40}này(?!\p{L})/uy;
const ENDS = /^\s{0,9}(?:[.,;:()!?"/]|$|\n)/u;
/** `Sở Kế hoạch và Đầu tư`, `Kế hoạch - Tài chính`: part of a body's name. */
const IN_BODY = /^\s{0,9}(?:và|-|,)\s{0,9}(?:đầu\s+tư|tài\s+chính|tổng\s+hợp|quy\s+hoạch)/u;
const FOLLOWS = new RegExp(`^\\s{1,40}(?:${selfFollows})(?!\\p{L})`, "u");
const PUT = /^\s{1,40}(?:đề\s+ra|đặt\s+ra|đã|được|đạt|bảo\s+đảm|đảm\s+bảo|theo|trên)(?!\p{L})/u;
const SMALL_BEFORE = new RegExp(`(?<!\\p{L})(?:${smallBefore})\\s+$`, "u");
const OTHER_BEFORE = new RegExp(`(?<!\\p{L})(?:${otherBefore})\\s+$`, "u");
const ATTACHED = /kèm\s+theo\s*:?\s*$/u;
const BLANK =
  /\s{0,40}số\s{0,40}:?[\s.…]{0,60}[-/]\s{0,9}\p{L}[\p{L}\d&]*(?:\s{0,3}[-/]\s{0,3}\p{L}[\p{L}\d&]*){0,4}/uy;
