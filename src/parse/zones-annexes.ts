import { annexCues, attachedPhrase } from "../lexicon/headings.ts";
import { isCapitals, type Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

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

/** The lines at which annexes begin: after the foot, or, where there is none, after a page that says what it belongs to. */
export function annexStarts(reading: Reading, lines: readonly Line[], footAt: number): number[] {
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

/** Whether what an annex belongs to, or a table, stands within a few lines. */
function isAttachedBelow(reading: Reading, lines: readonly Line[], index: number): boolean {
  return lines
    .slice(index, index + 7)
    .some(
      (line) => attachedPhrase.test(reading.folded.slice(line.start, line.end)) || hasCells(reading, line),
    );
}

function hasCells({ text, folded }: Reading, { rawStart, start, end }: Line): boolean {
  return text.charAt(rawStart) === "|" || folded.slice(start, end).includes("\t");
}

const NUMBERED = /^\s*(?:số\s*)?(?:[ivx]{1,5}|\d{1,2}[a-z]?)?\s*(?:[.:].{0,160})?$/u;
