import { annexCues, attachedPhrase } from "../lexicon/headings.ts";
import { unfinishedPhrase } from "../lexicon/unfinished.ts";
import type { Span } from "../text/span.ts";
import { isCapitals, isEmphasised, type Line } from "./lines.ts";
import { type Label, labelAt } from "./outline-labels.ts";
import type { Part } from "./outline-nesting.ts";
import type { Reading } from "./reading.ts";
import { isTableLine } from "./tables.ts";

/** The head of an annex and the lines below it; an annex without a title of its own has no part. */
export interface Annex {
  readonly part: (Part & { readonly label: Label }) | null;
  readonly rest: readonly Line[];
}

/** Reads what heads an annex: its name and number, its title over several lines, the document that it belongs to. */
export function readAnnex(reading: Reading, lines: readonly Line[]): Annex {
  const [first] = lines;
  const label = first && annexLabel(reading, first);
  if (!first || !label) return { part: null, rest: lines };
  const titled = titleOf(reading, first, lines.slice(1));
  const at = afterAttached(reading, lines, titled.length + 1);
  const end = titled.at(-1)?.end ?? first.end;
  const words: Span =
    label.end < first.end || titled.length === 0
      ? [Math.min(label.end, end), end]
      : [titled[0]?.start ?? end, end];
  const part = {
    label,
    span: [first.start, lines[at - 1]?.end ?? end] as const,
    words,
    leadsIn: false,
    prominent: true,
  };
  return { part, rest: lines.slice(at) };
}

/** `PHỤ LỤC II` → `Phụ lục II`. */
function annexLabel({ folded, text }: Reading, { start, end }: Line): Label | null {
  const words = folded.slice(start, end);
  const cue = annexCues.find(({ phrase }) => phrase.test(words));
  const named = cue?.phrase.exec(words)?.[0].length ?? 0;
  if (!cue) return null;
  const number = NUMBER.exec(words.slice(named));
  const printed = number?.groups?.number?.toUpperCase() ?? "";
  const stop = start + named + (number?.[0].length ?? 0);
  const colon = /^\s*[.:-]?\s*/u.exec(text.slice(stop, end))?.[0].length ?? 0;
  return {
    kind: "annex",
    text: printed === "" ? cue.shows : `${cue.shows} ${printed}`,
    order: 0,
    numbers: [],
    end: stop + colon,
  };
}

/** The lines of the title: those above the words of attachment, or those that look like a title. */
function titleOf(reading: Reading, first: Line, below: readonly Line[]): readonly Line[] {
  const attached = below
    .slice(0, 8)
    .findIndex(({ start, end }) => attachedPhrase.test(reading.folded.slice(start, end)));
  const above = below.slice(0, Math.max(0, attached));
  if (above.length > 0 && above.every((line) => isPlain(reading, line))) return above;
  const until = below.findIndex((line, at) => !isTitle(reading, line, below[at - 1] ?? first));
  return until < 0 ? below : below.slice(0, until);
}

/** Whether a line is neither item nor sentence nor row. */
function isPlain(reading: Reading, line: Line): boolean {
  const ended = /[.;:]$/u.test(reading.folded.slice(line.end - 1, line.end));
  return !ended && !line.afterRule && !labelAt(reading, line) && !isTableLine(reading, line, false);
}

/** Whether a line still belongs to the title: it is set apart as one, or goes on with the line above. */
function isTitle(reading: Reading, line: Line, above: Line): boolean {
  if (line.afterRule || isTableLine(reading, line, false)) return false;
  const words = reading.folded.slice(line.start, line.end);
  if (attachedPhrase.test(words) || labelAt(reading, line)) return false;
  if (/^\p{Ll}/u.test(reading.text.charAt(line.start))) return true;
  if (unfinishedPhrase.test(reading.folded.slice(Math.max(above.start, above.end - 24), above.end)))
    return true;
  if (isCapitals(reading.text, [line.start, line.end]) || isEmphasised(reading.text, line)) return true;
  return /^phụ|^danh|^biểu|^mẫu/u.test(reading.folded.slice(above.start, above.end)) && !/[.;]$/u.test(words);
}

/** The line after `(Kèm theo …)`, which may run over several lines. */
function afterAttached({ folded }: Reading, lines: readonly Line[], from: number): number {
  const line = lines[from];
  if (!line || !attachedPhrase.test(folded.slice(line.start, line.end))) return from;
  const closing = lines
    .slice(from, from + 5)
    .findIndex(({ start, end }) => /\)[.\s]*$/u.test(folded.slice(start, end)));
  return from + Math.max(0, closing) + 1;
}

const NUMBER = /^\s*(?:số\s*)?(?<number>[ivx]{1,5}|\d{1,2}[a-z]?)(?![\p{L}\d])/u;
