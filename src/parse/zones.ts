import { typePattern } from "../lexicon/document-types.ts";
import { annexCues, attachedPhrase } from "../lexicon/headings.ts";
import { familyName, postPattern, recipientsPhrase, signedForCues } from "../lexicon/signatures.ts";
import type { Span } from "../text/span.ts";
import { findHeading } from "./header-heading.ts";
import { isCapitals, type Line, linesOf } from "./lines.ts";
import { labelAt } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

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
  const head: Span = [from, findHeading(reading).end];
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

/** The word that an annex's path begins with, where a line is an annex's title; else `null`. */
export function annexName({ text, folded }: Reading, line: Line): string | null {
  const words = folded.slice(line.start, line.end);
  const cue = annexCues.find(({ phrase }) => phrase.test(words));
  if (!cue || words.includes("\t")) return null;
  const named = cue.phrase.exec(words)?.[0].length ?? 0;
  const capitals = isCapitals(text, [line.start, line.start + named]);
  return capitals || (/^\p{Lu}/u.test(text.slice(line.start)) && NUMBERED.test(words.slice(named)))
    ? cue.shows
    : null;
}

/** Whether recipients or a signature begin at a line. */
function opensFoot(reading: Reading, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const words = reading.folded.slice(line.start, Math.min(line.end, line.start + 120));
  if (recipientsPhrase.test(words)) return true;
  if (!isCapitals(reading.text, [line.start, Math.min(line.end, line.start + 12)])) return false;
  if (signedForCues.some(({ phrase }) => phrase.test(words)) && SIGNED.test(words)) return true;
  return (
    POST.test(words) && isCapitals(reading.text, [line.start, line.end]) && namesSigner(reading, lines, index)
  );
}

/** Whether a person's name, or the recipients, stand within a few lines after a post that stands alone. */
function namesSigner({ text, folded }: Reading, lines: readonly Line[], index: number): boolean {
  if (index === 0 || !/[./]$/u.test(before(folded, lines[index - 1]))) return false;
  return lines.slice(index + 1, index + 5).some(({ start, end }) => {
    const words = folded.slice(start, end);
    return familyName.test(words) && end - start < 40 && /^\p{Lu}/u.test(text.charAt(start));
  });
}

function before(folded: string, line: Line | undefined): string {
  return line ? folded.slice(Math.max(line.start, line.end - 3), line.end) : "";
}

/** The lines at which annexes begin: after the foot, or, where there is none, after a page that says what it belongs to. */
function annexStarts(reading: Reading, lines: readonly Line[], footAt: number): number[] {
  const starts: number[] = [];
  for (let index = Math.max(footAt, 0); index < lines.length; index++) {
    const line = lines[index];
    if (!line || !annexName(reading, line)) continue;
    if (footAt < 0 && starts.length === 0 && !isAttachedBelow(reading, lines, index)) continue;
    if (!continuesAnnexTitle(reading, lines, starts.at(-1), index)) starts.push(index);
  }
  return starts;
}

/** Whether an annex's title stands directly under another's: `PHỤ LỤC I` and `DANH MỤC …` head one annex. */
function continuesAnnexTitle(
  reading: Reading,
  lines: readonly Line[],
  previous: number | undefined,
  index: number,
): boolean {
  if (previous === undefined) return false;
  const [above, line] = [lines[previous], lines[index]];
  if (!above || !line || index - previous > 3) return false;
  return (
    annexName(reading, above) !== annexName(reading, line) &&
    lines.slice(previous, index).every((l) => !hasCells(reading, l))
  );
}

function isAttachedBelow(reading: Reading, lines: readonly Line[], index: number): boolean {
  return lines
    .slice(index, index + 7)
    .some(
      (line) => attachedPhrase.test(reading.folded.slice(line.start, line.end)) || hasCells(reading, line),
    );
}

function hasCells({ text }: Reading, { rawStart, rawEnd }: Line): boolean {
  return text.charAt(rawStart) === "|" || text.slice(rawStart, rawEnd).includes("\t");
}

/** Where the notes of a web copy begin after the foot (`[1] …`); else the end of the document. */
function tailOf({ folded, extent }: Reading, lines: readonly Line[], from: number): number {
  return (
    lines.slice(from).find(({ start }) => /^\[1\]/u.test(folded.slice(start, start + 4)))?.start ?? extent[1]
  );
}

/** The start of the first provision that begins a sequence; without one, of the first bullet; without any, of the text. */
function firstProvision(reading: Reading, lines: readonly Line[], until: number): number {
  let bullet: number | null = null;
  for (const line of lines) {
    if (line.start >= until) break;
    const label = labelAt(reading, line);
    if (!label) continue;
    if (label.order === 1 || label.kind === "roman" || label.kind === "article") return line.start;
    if (label.kind !== "dash" && label.kind !== "plus") continue;
    if (!/^-\s*(?:căn\s+cứ|xét|theo)/u.test(reading.folded.slice(line.start, line.end)))
      bullet ??= line.start;
  }
  return bullet ?? Math.min(lines[0]?.start ?? until, until);
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
const SIGNED = /^(?:t|k|q)[\s./\p{L}]{0,3}[./\s]\s*\p{L}{2,}/u;
const POST = new RegExp(`^(?:${postPattern})(?!\\p{L})`, "u");
const NUMBERED = /^\s*(?:số\s*)?(?:[ivx]{1,5}|\d{1,2}[a-z]?)?\s*(?:[.:].{0,160})?$/u;
const MOTTO = /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|^đảng\s+cộng\s+sản\s+việt\s+nam$/u;
