import { dashedNames, unfinishedPhrase } from "../lexicon/headings.ts";
import type { Line } from "./lines.ts";
import type { Layout } from "./lines-layout.ts";
import { ENDED, type Open, tail } from "./lines-open.ts";
import type { Label } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** A label that a line seems to begin with, and what is known there. */
export interface Sighting {
  readonly line: Line;
  readonly label: Label;
  readonly layout: Layout;
  readonly seen: readonly Label[];
}

/** Whether what looks like a label is one, and not the middle of a sentence that a line end has broken. */
export function isLabel(reading: Reading, open: Open, { line, label, layout, seen }: Sighting): boolean {
  const before = tail(reading, open);
  const ended = ENDED.test(before);
  const next = reading.text.slice(label.end, label.end + 2);
  const small = /^\p{Ll}/u.test(next);
  if (label.kind === "dash" || label.kind === "plus")
    return ended || !(small || joinsWords(reading, open, { before, at: label.end }));
  if (!ended && isUnfinished(before, small && label.kind !== "letter")) return false;
  if (label.kind === "bracketed")
    return isListed(reading, label, seen) && (line.afterBlank || layout.breaks !== "blank");
  if (ended || (line.afterBlank && layout.breaks !== "width") || open.prominent) return true;
  return inSequence(seen, label) || /^(?:article|chapter|part)$/u.test(label.kind);
}

/** Whether a line must go on: small words follow, or its last word asks for more. */
function isUnfinished(before: string, small: boolean): boolean {
  return small || unfinishedPhrase.test(before);
}

/** Whether a dash stands within a name (`Phát thanh ⏎ - Truyền hình`) or between two figures. */
function joinsWords(
  { text, folded }: Reading,
  { prominent }: Open,
  { before, at }: { readonly before: string; readonly at: number },
): boolean {
  if (joinsFigures(before, text.slice(at, at + 5))) return true;
  return !prominent && dashedNames.first.test(before) && dashedNames.second.test(folded.slice(at, at + 24));
}

/** Whether a dash stands between two figures (`2021 ⏎ - 2025`); behind a year only another year goes on. */
function joinsFigures(before: string, next: string): boolean {
  if (/(?:19|20)\d\d$/u.test(before)) return /^(?:19|20)\d\d(?!\d)/u.test(next);
  return /\d$/u.test(before) && /^\d/u.test(next);
}

/** Keeps the last labels of each kind only. */
export function remember(seen: Label[], label: Label): void {
  const at = seen.findIndex(
    ({ kind, numbers }) => kind === label.kind && numbers.length === label.numbers.length,
  );
  if (at >= 0) seen.splice(at, 1);
  seen.push(label);
}

/** Whether a number in brackets heads a line of a list, and not a place in a list that runs on within its paragraph. */
function isListed({ folded }: Reading, label: Label, seen: readonly Label[]): boolean {
  if (label.order > 1) return inSequence(seen, label);
  return !/[^\s(][^\S\n]+\((?:2|ii|b)\)/u.test(folded.slice(label.end, label.end + 500));
}

function inSequence(seen: readonly Label[], label: Label): boolean {
  if (label.order === 1) return true;
  const alike = seen.findLast(
    ({ kind, numbers }) => kind === label.kind && numbers.length === label.numbers.length,
  );
  return alike !== undefined && label.order > alike.order && label.order <= alike.order + 3;
}
