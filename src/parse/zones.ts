import { typePattern } from "../lexicon/document-types.ts";
import { addressedPhrase, attachedPhrase } from "../lexicon/headings.ts";
import { headingStance } from "../lexicon/purposes.ts";
import type { Span } from "../text/span.ts";
import { findHeading } from "./header-heading.ts";
import { isCapitals, isEmphasised, type Line, linesOf } from "./lines.ts";
import { labelAt } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";
import { annexName, annexStarts } from "./zones-annexes.ts";
import { opensFoot } from "./zones-foot.ts";

/** The stretches of a document: each a span of the one text, empty where the document has none. */
export interface Zones {
  /** Header block: organ, number, place and date, type and subject, to the rule below them. */
  readonly head: Span;
  /** From the first word after the head to the first part; part of the body for citations, never for tasks. */
  readonly preamble: Span;
  /** From the first part (or the first paragraph, where there is none) to the signature or the recipients. */
  readonly body: Span;
  /** Signature and recipients, in whichever order they stand. */
  readonly foot: Span;
  /** Annexes after the foot, each from its title on. */
  readonly annexes: readonly Span[];
}

/** Finds head, preamble, body, foot and annexes. */
export function findZones(reading: Reading): Zones {
  const [from, to] = reading.extent;
  const head: Span = [from, addressedEnd(reading, findHeading(reading).end)];
  const lines = linesOf(reading, [head[1], to]);
  const footAt = lines.findIndex((_, index) => opensFoot(reading, lines, index));
  const annexAt = annexStarts(reading, lines, footAt);
  const footStart = lines[footAt]?.start ?? lines[annexAt[0] ?? -1]?.start ?? to;
  const tail = tailOf(reading, lines, Math.max(footAt, 0));
  const annexes = annexAt.map((at, n): Span => {
    const start = lines[at]?.start ?? to;
    return [start, lines[annexAt[n + 1] ?? -1]?.start ?? (start < tail ? tail : to)];
  });
  const footEnd = Math.min(annexes[0]?.[0] ?? tail, footAt < 0 ? footStart : tail);
  const bodyStart = firstProvision(reading, lines, footStart);
  return {
    head,
    preamble: [head[1], bodyStart],
    body: [bodyStart, footStart],
    foot: [footStart, Math.max(footStart, footEnd)],
    annexes,
  };
}

/**
 * The documents of a text. A decision that promulgates a plan is followed, after its signature, by the plan: a type in capitals
 * on a line of its own. A second masthead opens a second document too. What follows an annex's title is annex.
 */
export function splitDocuments(reading: Reading): readonly Span[] {
  const [from, to] = reading.extent;
  const lines = linesOf(reading, reading.extent);
  const starts = [from];
  let signed = false;
  for (const [index, line] of lines.entries()) {
    if (!signed) signed = opensFoot(reading, lines, index);
    else if (annexName(reading, line)) break;
    else if (opensDocument(reading, lines, index)) {
      starts.push(line.start);
      signed = false;
    }
  }
  return starts.map((start, n): Span => [start, starts[n + 1] ?? to]);
}

/** Where the notes of a web copy begin after the foot (`[1] …`); else the end of the document. */
function tailOf({ folded, extent }: Reading, lines: readonly Line[], from: number): number {
  return (
    lines.slice(from).find(({ start }) => /^\[1\]/u.test(folded.slice(start, start + 4)))?.start ?? extent[1]
  );
}

/** The end of the lines after the head that say to whom a paper is addressed (`Kính gửi`), where there are some. */
function addressedEnd(reading: Reading, end: number): number {
  const [first, ...rest] = linesOf(reading, [end, Math.min(reading.extent[1], end + 4000)]);
  if (!first || !addressedPhrase.test(reading.folded.slice(first.start, first.end))) return end;
  const until = rest.findIndex((line) => labelAt(reading, line)?.kind !== "dash");
  return (until === 0 ? first : (rest[(until < 0 ? rest.length : until) - 1] ?? first)).end;
}

/** The start of the first provision that begins a sequence; without one, of the first bullet; without any, of the text. */
function firstProvision(reading: Reading, lines: readonly Line[], until: number): number {
  const before = lines.filter(({ start }) => start < until);
  const first =
    before.find((line) => opensBody(reading, line)) ??
    before.find((line) => isHeading(reading, line)) ??
    before.find((line) => isBullet(reading, line));
  return first?.start ?? before[0]?.start ?? until;
}

/** Whether a line bears the first label of a sequence, or that of a part or an article. */
function opensBody(reading: Reading, line: Line): boolean {
  const label = labelAt(reading, line);
  if (!label) return false;
  const heads = label.kind === "roman" && /^\p{Lu}{2}/u.test(reading.text.slice(label.end, label.end + 2));
  return label.order === 1 || label.kind === "article" || heads;
}

/** Whether a line is a heading without a label: it is set apart and says what stands below it. */
function isHeading({ text, folded }: Reading, line: Line): boolean {
  const apart = isEmphasised(text, line) || isCapitals(text, [line.start, line.end]);
  return apart && headingStance(folded.slice(line.start, line.end)) !== null;
}

/** Whether a line is a bullet, and not a ground (`- Căn cứ …`) that the Party's papers print with a dash. */
function isBullet(reading: Reading, line: Line): boolean {
  const words = reading.folded.slice(line.start, line.end);
  return labelAt(reading, line)?.order === 0 && !/^-\s*(?:căn\s+cứ|xét|theo)/u.test(words);
}

/** Whether a document of its own begins at a line after a signature. */
function opensDocument(reading: Reading, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const words = reading.folded.slice(line.start, line.end);
  if (MOTTO.test(words)) return true;
  const found = TYPE.exec(words);
  if (!found || !isCapitals(reading.text, [line.start, line.start + found[0].length])) return false;
  const below = lines.slice(index + 1, index + 14);
  return below.some(
    (l) => attachedPhrase.test(reading.folded.slice(l.start, l.end)) || labelAt(reading, l)?.kind === "roman",
  );
}

const TYPE = new RegExp(`^(?:${typePattern})(?!\\p{L})`, "u");
const MOTTO = /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|^đảng\s+cộng\s+sản\s+việt\s+nam$/u;
