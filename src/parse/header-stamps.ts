import { bodyPattern } from "../lexicon/organs.ts";
import { stampOf } from "../lexicon/stamps.ts";
import { oncePer } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** The text with the stamps of its head blotted out, so that no other office's number and date are read as its own. */
export const withoutStamps = oncePer((reading: Reading): Reading => {
  const [from, to] = reading.extent;
  const lines = linesOf(reading, [from, Math.min(to, from + HEAD_SIZE)]).slice(0, MOST_LINES);
  const spans = lines.flatMap((_, index) => stampAt(reading, lines, index));
  return spans.length === 0
    ? reading
    : { ...reading, text: blotted(reading.text, spans), folded: blotted(reading.folded, spans) };
});

/** The lines of the stamp that begins at a line. */
function stampAt(reading: Reading, lines: readonly Line[], index: number): readonly Span[] {
  const line = lines[index];
  const shows = line ? stampOf(reading.folded.slice(line.start, line.end)) : null;
  if (!line || shows === null || shows === "arrival-entry") return [];
  if (shows === "line") return [[line.start, line.end]];
  const rest = lines.slice(index + 1, index + 7);
  const until = rest.findIndex(
    ({ start, end }) => stampOf(reading.folded.slice(start, end)) !== "arrival-entry",
  );
  const entries = rest.slice(0, until < 0 ? rest.length : until);
  if (entries.length === 0 && line.end - line.start < SHORTEST) return [];
  return [...officeOf(reading, lines, index), line, ...entries].map(({ start, end }): Span => [start, end]);
}

/** The name of the office that stamps, above the stamp, where the paper names its own above that. */
function officeOf({ folded }: Reading, lines: readonly Line[], index: number): readonly Line[] {
  const above = lines[index - 1];
  const isBody = ({ start, end }: Line): boolean => BODY.test(folded.slice(start, end));
  return above && isBody(above) && lines.slice(0, index - 1).some(isBody) ? [above] : [];
}

function blotted(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (words, [start, end]) => words.slice(0, start) + " ".repeat(end - start) + words.slice(end),
    text,
  );
}

const HEAD_SIZE = 9000;
const MOST_LINES = 60;
/** A bare `đến` with nothing under it is a word that a line broke off. */
const SHORTEST = 8;
const BODY = new RegExp(`^(?:${bodyPattern})(?!\\p{L})`, "u");
