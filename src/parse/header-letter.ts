import { addressedPhrase } from "../lexicon/headings.ts";
import { type Span, trimSpan } from "../text/span.ts";
import type { Heading } from "./header-title.ts";
import { isCapitals, type Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

/**
 * The heading of a text in which no type is printed. It is a letter (công văn) where `V/v` or a code says so, or where it is
 * addressed to somebody; its subject stands behind `V/v`.
 */
export function letterHeading(reading: Reading, lines: readonly Line[]): Heading {
  const addressed = lines.findIndex((line) => addressedPhrase.test(wordsOf(reading, line)));
  const at = lines.findIndex((line) => ABOUT.test(wordsOf(reading, line)));
  const about = lines[at];
  return about && at < 30 && (addressed < 0 || at < addressed)
    ? aboutHeading(reading, lines, { at, about, addressed })
    : plainHeading(reading, lines, addressed);
}

interface About {
  readonly at: number;
  readonly about: Line;
  /** The index of the line that says to whom it goes; below 0 where none does. */
  readonly addressed: number;
}

/** The subject behind `V/v`, and behind `Về việc` where it is addressed: it goes on in the lines that begin small. */
function aboutHeading(reading: Reading, lines: readonly Line[], { at, about, addressed }: About): Heading {
  const words = wordsOf(reading, about);
  const label = ABOUT.exec(words)?.groups?.label ?? "";
  const start = about.start + words.indexOf(label);
  const letter = addressed >= 0 || !label.startsWith("về");
  const until = lines
    .slice(at + 1, at + 5)
    .findIndex((line) => !/\p{Ll}/u.test(reading.text.charAt(line.start)));
  const last = lines[at + Math.max(0, until)] ?? about;
  const from = letter ? start + label.length : start;
  const tab = reading.folded.slice(from, last.end).indexOf("\t");
  const title = trimSpan(reading.folded, [from, tab < 0 ? last.end : from + tab]);
  const end = addressed < 0 ? last.end : (lines[addressed - 1] ?? last).end;
  const type = letter ? asLetter([start, start + label.trimEnd().length]) : null;
  return { type, author: null, title, mastheadEnd: start, end: Math.max(end, title[1]) };
}

/** What prints no subject: a letter by its code (`Số 12-CV/TU`) or because it is addressed, else a text without a heading. */
function plainHeading(reading: Reading, lines: readonly Line[], addressed: number): Heading {
  const last = lines.slice(0, 12).findLastIndex((line) => MASTHEAD.test(wordsOf(reading, line)));
  const end = lines[last]?.end ?? reading.extent[0];
  const none = { author: null, title: null, mastheadEnd: end, end };
  const coded = CODED.exec(reading.folded.slice(reading.extent[0], end));
  if (coded) {
    const start = reading.extent[0] + coded.index + coded[0].length - 2;
    return { ...none, type: asLetter([start, start + 2]) };
  }
  const line = lines[addressed];
  const named = lines.slice(last + 1, Math.max(addressed, 0)).some((l) => isCapitals(reading.text, l.whole));
  if (!line || last < 0 || named) return { ...none, type: null };
  const words = addressedPhrase.exec(wordsOf(reading, line))?.[0] ?? "";
  return { ...none, type: asLetter([line.start, line.start + words.length]) };
}

function asLetter(span: Span): Heading["type"] {
  return { name: "Công văn", span };
}

function wordsOf({ folded }: Reading, { start, end }: Line): string {
  return folded.slice(start, end);
}

const ABOUT = /(?:^|\t\s*)(?<label>(?:v\s?\/\s?v|về\s+việc)(?!\p{L})\s*:?\s*)/u;
const CODED = /\d\s{0,3}[-/]\s{0,3}cv(?![\p{L}\d])/u;
const MASTHEAD =
  /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*-\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam$|^số\s*:?\s*\d|,\s*ngày\s+.{0,30}năm\s+\d{4}$/u;
