/** Mentions of this document itself: `Kế hoạch này`, a bare `Kế hoạch`, its own number in an annex. */
import { bodyHeads } from "../lexicon/citations-bodies.ts";
import {
  groundBefore,
  otherBefore,
  otherProgrammes,
  ownBefore,
  plannedBehind,
  planTypes,
  selfFollows,
  smallBefore,
} from "../lexicon/citations-self.ts";
import { signsIn, signsOf } from "../lexicon/issuers.ts";
import { fold } from "../text/fold.ts";
import { onOneLine } from "../text/span.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { matchEnd, plainLine, readIssuer } from "./citations-issuer.ts";
import { firstFrom, type Noun } from "./citations-nouns.ts";
import { isKin, promulgatingIn } from "./citations-own.ts";
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
  const base = [...pointed].filter(
    (type) => own.startsWith(`${type} `) && (type !== "Chương trình" || !hasOtherProgrammes(reading)),
  );
  const bare = new Set([own, ...base, ...pointedAt(pointed, nouns, reading.folded)]);
  return { pointed, promulgating, bare };
}

function hasOtherProgrammes({ folded, extent }: Reading): boolean {
  return otherProgrammes.phrase.test(folded.slice(...extent));
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
  if (OWN_BEFORE.test(before) && !carriesOther(scan, noun)) return true;
  if (groundBefore.phrase.test(before) && plannedBehind.phrase.test(after)) return true;
  if (
    BODY_BEFORE.test(before) ||
    OTHER_BEFORE.test(before) ||
    PLURAL_LIST.test(before) ||
    IN_BODY.test(after) ||
    isCreated(folded, noun.start)
  )
    return false;
  if (ENDS.test(after) || FOLLOWS.test(after) || SENT.test(after)) return true;
  return !carriesOther(scan, noun) && (goesOnWithTitle(scan, noun, after) || isOwnTitle(scan, noun));
}

/** Whether the noun stands in a row of a table: there a bare `Kế hoạch` is what is to be delivered. */
function inCell({ text }: Reading, { start, end }: Noun): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CELL), start);
  const after = text.slice(end, end + 40);
  return (
    TABULAR.test(before.slice(before.lastIndexOf("\n") + 1)) || TABULAR.test(after.split("\n", 1)[0] ?? "")
  );
}

/** Whether the noun's own subject is a number that the head does not print: `Chương trình hành động thực hiện Nghị quyết số 45-NQ/TW`. */
function carriesOther(scan: Scan, noun: Noun): boolean {
  const next = scan.symbols[firstFrom(scan.symbols, noun.end)];
  if (!next || next.start > noun.end + 90) return false;
  return CARRIES.test(scan.reading.folded.slice(noun.end, next.start)) && !carriesOwn(scan, noun.end);
}

/** `Chương trình hành động thực hiện Nghị quyết …`: the document's own subject behind its name. */
function goesOnWithTitle({ nouns, opens }: Scan, noun: Noun, after: string): boolean {
  if (opens(noun.start)) return false;
  const carried = /^\s{1,40}(?:(?:triển\s+khai\s+)?(?:tổ\s+chức\s+)?thực\s+hiện\s{1,40})?/u.exec(after);
  const at = noun.end + (carried?.[0].length ?? 0);
  const next = nouns[firstFrom(nouns, at)];
  return next?.start === at && next.letters === "title";
}

/** `Chương trình hành động của Chính phủ` in the Government's own, where no other subject follows. */
function isOwnTitle(scan: Scan, noun: Noun): boolean {
  const { reading, header } = scan;
  const issuer = readIssuer(reading, noun.end);
  if (!issuer || !isKin(noun.type ?? "", header.type)) return false;
  const named = shortly(reading.folded.slice(...issuer));
  const own = shortly(fold(header.issuer ?? ""));
  const title = shortly(titleOf(scan));
  const signs = signsIn(header.symbol ?? "");
  const ours =
    signsOf(named).some((sign) => signs.includes(sign)) ||
    (own === "" ? title.includes(`của ${named}`) : own.startsWith(named) || named.startsWith(own));
  const after = reading.folded.slice(issuer[1], issuer[1] + 60);
  return ours && !FOREIGN.test(after) && (!CARRYING.test(after) || carriesOwn(scan, issuer[1]));
}

/** Whether the number that is carried out behind an offset is printed in the head. */
function carriesOwn(scan: Scan, at: number): boolean {
  const next = scan.symbols[firstFrom(scan.symbols, at)];
  return (
    next !== undefined &&
    next.start < at + 90 &&
    titleOf(scan).replace(/\s+/gu, "").includes(next.key.toLowerCase())
  );
}

function titleOf({ reading: { folded }, zones }: Scan): string {
  return folded.slice(Math.max(zones.head[0], zones.head[1] - LONGEST_TITLE), zones.head[1]);
}

function shortly(words: string): string {
  return oneLine(words).replaceAll("ủy ban nhân dân", "ubnd");
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

function oneLine(words: string): string {
  return onOneLine(words).trim();
}

const TABULAR = /[\t|]/u;
const CELL_BEFORE = /(?:thực\s+hiện|triển\s+khai|nội\s+dung|theo|của|trong|tại|thuộc|căn\s+cứ)\s+$/u;
const PLURAL_LIST =
  /(?:các|những)\s+(?:\p{L}+\s+){1,3}?(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|chương\s+trình|đề\s+án|quyết\s+định)?\s*(?:,|và)\s*$|(?:các|những)\s+(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|chương\s+trình|đề\s+án|quyết\s+định|chiến\s+lược)\s*(?:,|và)\s*$/u;
const CARRIES = /^[^.;\n]{0,40}thực\s+hiện\s+[^.;]{0,30}$/u;
const CARRYING = /^\s{1,40}(?:\p{L}+\s+){0,4}thực\s+hiện(?!\p{L})/u;
const FOREIGN = /^\s{1,40}(?:về|năm|giai\s+đoạn|số|ngày|hằng|hàng)(?!\p{L})/u;
const LONGEST_CELL = 400;
const LONGEST_TITLE = 2000;
const THIS = /\s{1,40}này(?!\p{L})/uy;
const ENDS = /^(?:[^\S\n]{0,3}[\t|]|\s{0,9}(?:[.,;:()!?"/]|$|\n))/u;
/** `Sở Kế hoạch và Đầu tư`, `Kế hoạch - Tài chính`: part of a body's name. */
const IN_BODY = /^\s{0,9}(?:và|-|,)\s{0,9}(?:đầu\s+tư|tài\s+chính|tổng\s+hợp|quy\s+hoạch)/u;
const FOLLOWS = new RegExp(`^\\s{1,40}(?:${selfFollows.pattern})(?!\\p{L})`, "u");
/** `báo cáo kết quả thực hiện Kế hoạch về Ủy ban nhân dân`: to whom it goes, not what it is about. */
const SENT = new RegExp(`^\\s{1,40}(?:về|với|lên)\\s{1,40}(?:${bodyHeads.pattern})(?!\\p{L})`, "u");
const PUT = /^\s{1,40}(?:đề\s+ra|đặt\s+ra|đã|được|đạt|bảo\s+đảm|đảm\s+bảo|theo|trên)(?!\p{L})/u;
const SMALL_BEFORE = new RegExp(`(?<!\\p{L})(?:${smallBefore.pattern})\\s+$`, "u");
const OWN_BEFORE = new RegExp(`(?<!\\p{L})(?:${ownBefore.pattern})\\s+$`, "u");
/** `Phòng Tài chính - Kế hoạch`. */
const BODY_BEFORE = /\p{L}[^\S\n]{0,3}[-–][^\S\n]{0,3}$/u;
const OTHER_BEFORE = new RegExp(`(?<!\\p{L})(?<!cơ\\s)(?:${otherBefore.pattern})\\s+$`, "u");
