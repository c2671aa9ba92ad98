/** Tên gọi tắt: the short names that a text defines for itself. */
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { bodyBefore, lettersBefore, namedBefore } from "./aliases-long.ts";
import { plainLine } from "./citations-issuer.ts";
import { findNouns } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** A short name that the text gives itself: `(sau đây gọi tắt là …)`, `(viết tắt là …)`, or a bare name in brackets after a body. */
export interface Alias {
  /** The short name as written: `Liên hiệp hội`. */
  readonly short: string;
  /** The words that it stands for, as written: `Liên hiệp các Hội Khoa học và Kỹ thuật Thanh Hoá`. */
  readonly long: string;
  /** Whether it stands for a document, for a body, or, in small letters, for a thing: `khoa học và công nghệ (KH&CN)`. */
  readonly kind: "document" | "unit" | "term";
  /** Where the short name stands in its definition. */
  readonly span: Span;
  readonly longSpan: Span;
}

/** Every definition of the document, in reading order. A name holds from its definition on. */
export function findAliases(reading: Reading): readonly Alias[] {
  const aliases: Alias[] = [];
  const [from, to] = reading.extent;
  DEFINITION.lastIndex = from;
  for (
    let found = DEFINITION.exec(reading.folded);
    found && found.index < to;
    found = DEFINITION.exec(reading.folded)
  ) {
    const { short, free, bare } = found.indices?.groups ?? {};
    const span = short ?? free ?? bare;
    if (span) aliases.push(...definedBy({ reading, at: found.index, stated: span !== bare }, span));
    if (span === bare) DEFINITION.lastIndex = found.index + 1;
  }
  return aliases;
}

interface Definition {
  readonly reading: Reading;
  /** Where the definition begins: the long name ends before it. */
  readonly at: number;
  /** Whether the text says that it is one (`gọi tắt là`), or it only stands in brackets. */
  readonly stated: boolean;
}

/** `gọi tắt là A và B` defines two names. */
function definedBy(definition: Definition, span: Span): readonly Alias[] {
  return partsOf(definition, span).flatMap((part) => {
    const alias = aliasOf(definition, part);
    return alias ? [alias] : [];
  });
}

function aliasOf({ reading, at, stated }: Definition, span: Span): Alias | null {
  const { text } = reading;
  const short = plainLine(text, span);
  const [noun] = findNouns(reading, span);
  if (noun?.start === span[0] && noun.letters !== "lower") {
    const long = namedBefore(reading, { at, noun, short: span });
    return long && (stated || noun.end === span[1])
      ? { short, long: plainLine(text, long), kind: "document", span, longSpan: long }
      : null;
  }
  const letters = lettersBefore(reading, at, span);
  if (!letters && !stated && short.includes(",")) return null;
  const long = letters ?? bodyBefore(reading, { at, short: span, stated });
  if (!long) return null;
  const kind = /^\p{Lu}/u.test(text.slice(long[0], long[0] + 2)) ? "unit" : "term";
  return { short, long: plainLine(text, long), kind, span, longSpan: long };
}

/** The short names of one definition: split at `và` where another noun or another body follows. */
function partsOf({ reading, stated }: Definition, span: Span): readonly Span[] {
  if (!stated) return [span];
  const parts: Span[] = [];
  let start = span[0];
  for (const { index, 0: joint } of matchesOf(JOINT, reading.folded.slice(...span))) {
    const next = span[0] + index + joint.length;
    if (findNouns(reading, [next, span[1]])[0]?.start !== next) continue;
    parts.push([start, span[0] + index]);
    start = next;
  }
  return [...parts, [start, span[1]]];
}

const JOINT = /\s+và\s+/gu;
const LEAD =
  "(?:(?:sau|dưới|từ)\\s{1,9}đây\\s{1,9}|sau\\s{1,9}này\\s{1,9})?(?:xin\\s{1,9})?(?:được\\s{1,9})?(?:viết|gọi)\\s{1,9}";
const BRIEFLY = "(?:ngắn\\s{1,9})?(?:tắt|chung|gọn)\\s{1,9}";
const AS = "(?:là|:)\\s{0,9}:?\\s{0,9}[\"']?\\s{0,3}";
const BRACKETED = `\\(\\s{0,9}${LEAD}(?:${BRIEFLY})?${AS}(?<short>[^()"';]{1,160}?)\\s{0,9}["']?\\s{0,9}\\)`;
const FREE = `,\\s{0,9}${LEAD}${BRIEFLY}${AS}(?<free>[^()"',.;]{1,80})(?=["',.;)])`;
const BARE = `\\(\\s{0,9}["']?(?<bare>\\p{L}[^()"';:.\\n]{0,80}?)["']?\\s{0,9}\\)`;
const DEFINITION = new RegExp(`${BRACKETED}|${BARE}|${FREE}`, "dgu");
