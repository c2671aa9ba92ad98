import { recipients } from "../lexicon/signatures.ts";
import { matchesOf } from "../text/matches.ts";
import { onOneLine, type Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A line under `Nơi nhận`, or a body to which a letter is addressed. */
export interface Recipient {
  readonly value: string;
  readonly span: Span;
}

/**
 * The recipients in a foot, one for each item, without the purpose in brackets (`để báo cáo`) and without the archive
 * (`Lưu: VT`). Items stand on lines of their own, or, in a flattened table, behind one another:
 *
 *     Nơi nhận: - Thường trực Tỉnh ủy (b/c); - Các sở, ban, ngành; - Lưu: VT.
 */
export function findRecipients(reading: Reading, foot: Span, signature: Span | null): Recipient[] {
  const { folded } = reading;
  const opening = OPENING.exec(folded.slice(foot[0], foot[1]));
  if (!opening) return [];
  const from = foot[0] + opening.index + opening[0].length;
  const to = listEnd(reading, [from, foot[1]], signature);
  const items = itemsOf(reading, [from, to]);
  return items.flatMap((span) => recipient(reading, beforeSignature(reading, span, signature)) ?? []);
}

/** An item up to a signature that stands on lines of its own in the middle of the list, as copies of two columns have it. */
function beforeSignature({ folded }: Reading, [start, end]: Span, signature: Span | null): Span {
  if (!signature || signature[0] <= start || signature[0] >= end) return [start, end];
  const line = folded.lastIndexOf("\n", signature[0]);
  return line > start && !/\p{L}{3}/u.test(folded.slice(line, signature[0])) ? [start, line] : [start, end];
}

/** The bodies after `Kính gửi:`, each on a line or behind a dash of its own. */
export function findAddressees(reading: Reading, head: Span): Recipient[] {
  const opening = ADDRESSED.exec(reading.folded.slice(head[0], head[1]));
  if (!opening) return [];
  const from = head[0] + opening.index + opening[0].length;
  const ending = /\n[^\S\n]{0,80}\n|[.][^\S\n]{0,80}\n/u.exec(
    reading.folded.slice(from, head[1]).replace(/^\s+/u, (blank) => " ".repeat(blank.length)),
  );
  const to = ending ? from + ending.index : head[1];
  return itemsOf(reading, [from, to]).flatMap((span) => recipient(reading, span) ?? []);
}

/** Where the list ends: at the archive's line, at the signature, or where the foot does. */
function listEnd({ folded }: Reading, [from, to]: Span, signature: Span | null): number {
  const archive = ARCHIVE.exec(folded.slice(from, to));
  const end = archive ? from + archive.index : to;
  return signature && signature[0] > from && !/\n[^\S\n]*-/u.test(folded.slice(signature[0], end))
    ? Math.min(end, signature[0])
    : end;
}

/** Items behind dashes at the heads of lines, or behind dashes after a `;` on one line; else lines. */
function itemsOf({ folded }: Reading, [from, to]: Span): Span[] {
  const words = folded.slice(from, to);
  const dashes = matchesOf(DASH, words);
  const breaks = dashes.length > 0 ? dashes : [...words.matchAll(/(?:^|\n)[^\S\n]*(?=\S)/gu)];
  return breaks.map(
    ({ index, 0: found }, at): Span => [
      from + index + found.length,
      from + (breaks[at + 1]?.index ?? words.length),
    ],
  );
}

/** An item without what does not name it; `null` where nothing is left. */
function recipient({ text, folded }: Reading, [start, end]: Span): Recipient | null {
  const words = folded
    .slice(start, end)
    .replace(OTHER_COLUMN, "")
    .replace(PURPOSE, (found) => " ".repeat(found.length));
  const trimmed = words.replace(TRAILING, "");
  const lead = trimmed.length - trimmed.trimStart().length;
  const span: Span = [start + lead, start + trimmed.length];
  const kept = [...text.slice(span[0], span[1])]
    .map((letter, at) => (words.charAt(lead + at) === " " ? " " : letter))
    .join("");
  const value = onOneLine(kept)
    .replace(/\s+([,;.])/gu, "$1")
    .trim();
  return /\p{L}{2}/u.test(value) && !/^lưu(?!\p{L})/u.test(words.trimStart()) ? { value, span } : null;
}

const OPENING = new RegExp(
  `(?:^|[\\n\\t])[^\\p{L}\\n]{0,12}${recipients.phrase.source.replace("^", "").replace("(?=\\n)", "(?=\\n)")}`,
  "u",
);
const ADDRESSED = /(?:^|\n)[^\S\n]*kính\s+(?:gửi|trình)\s*:?/u;
const ARCHIVE = /(?:^|[\n;,.])[\s\-+*•]*lưu(?=\s*(?::|;|vt|văn\s+(?:phòng|thư)|\p{L}{1,10}\b))/u;
const DASH = /(?:^|\n)[^\S\n]*[-+•]\s{0,8}|[;,.]\s{1,8}[-+]\s{1,8}(?=\p{L})|^\s{0,8}-\s{0,8}/gu;
const PURPOSE =
  /\(\s*(?:để\s+)?(?:b\s?\/\s?c(?:áo)?|báo\s+cáo|ph?\s?\/\s?h(?:ợp)?|phối\s+hợp|t\s?\/\s?h(?:iện)?|thực\s+hiện|chỉ\s+đạo|biết|theo\s+dõi|kiểm\s+tra|giám\s+sát|đăng\s+tải|đưa\s+tin|đăng\s+công\s+báo|lãnh\s+đạo|xem\s+xét|thẩm\s+định|tổng\s+hợp)(?:[\s,;/]+[\p{L}/,\s]{0,40})?\s*\)/gu;
/** What stands behind a wide gap: the signature beside the list. */
const OTHER_COLUMN = /(?<=[,;.)]|\p{L})[^\S\n]*(?: {4}|\t)[^\S\n]*(?!\()[^\n]*(?=\n|$)/gu;
const TRAILING = /(?:[\s;,.✓✔☑]|(?<=\s)\/)+$/u;
