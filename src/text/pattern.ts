/** The parts of a regular expression, as far as one has to know them to tell which letters it cannot do without. */

/** A part of a pattern. */
export type Pattern =
  /** These letters, one after the other. */
  | { readonly kind: "letters"; readonly letters: string }
  /** One character of a class; with `isSpace` always white space. */
  | { readonly kind: "class"; readonly isSpace: boolean }
  /** No character: an edge of the text, or a look ahead or back. */
  | { readonly kind: "nothing"; readonly edge: "start" | "end" | null }
  | { readonly kind: "row"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  /** The part at least so many times. */
  | { readonly kind: "repeat"; readonly part: Pattern; readonly least: number };

/** Reads the source of a regular expression with the `u` flag. */
export function readPattern(source: string): Pattern {
  const reader: Reader = { source, at: 0 };
  const pattern = readChoice(reader);
  if (reader.at < source.length) throw new Error(`cannot read «${source.slice(reader.at)}» in a pattern`);
  return pattern;
}

/** The parts of a row without those that take no character, and with letters that follow one another as one part. */
export function joinedLetters(parts: readonly Pattern[]): readonly Pattern[] {
  const joined: Pattern[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const both = last && lettersOf(last) && lettersOf(part) ? eitherBehind(last, part) : null;
    if (both) joined[joined.length - 1] = both;
    else if (part.kind !== "nothing") joined.push(part);
  }
  return joined;
}

/** The letters of which a part is one run: `hằng`, or `ằ` and `à`; `null` where it is more, or else. */
function lettersOf(part: Pattern): readonly string[] | null {
  if (part.kind === "letters") return [part.letters];
  if (part.kind !== "choice" || part.options.length > MOST) return null;
  const runs = part.options.flatMap((option) => (option.kind === "letters" ? [option.letters] : []));
  return runs.length === part.options.length ? runs : null;
}

/** Two parts, each a run of letters, as one. */
function eitherBehind(first: Pattern, second: Pattern): Pattern {
  const runs = (lettersOf(first) ?? []).flatMap((a) => (lettersOf(second) ?? []).map((b) => a + b));
  const options = runs.map((letters): Pattern => ({ kind: "letters", letters }));
  return options.length === 1 && options[0] ? options[0] : { kind: "choice", options };
}

const MOST = 4;

interface Reader {
  readonly source: string;
  at: number;
}

function readChoice(reader: Reader): Pattern {
  const options = [readRow(reader)];
  while (reader.source.charAt(reader.at) === "|") {
    reader.at++;
    options.push(readRow(reader));
  }
  const [only] = options;
  return only && options.length === 1 ? only : { kind: "choice", options };
}

function readRow(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  while (reader.at < reader.source.length && !"|)".includes(reader.source.charAt(reader.at)))
    parts.push(readRepeated(reader, readPart(reader)));
  return { kind: "row", parts };
}

/** A part with the sign behind it that says how often it stands. */
function readRepeated(reader: Reader, part: Pattern): Pattern {
  const sign = taken(reader, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy);
  if (sign === "") return part;
  const least = sign.startsWith("+") ? 1 : Number.parseInt(sign.slice(1), 10) || 0;
  return { kind: "repeat", part, least };
}

function readPart(reader: Reader): Pattern {
  const { source, at } = reader;
  if (source.charAt(at) === "(") return readGroup(reader);
  if (source.charAt(at) === "[") return readClass(reader);
  if (source.charAt(at) === "\\") return readEscape(reader);
  reader.at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const letter = source.slice(at, reader.at);
  if (letter === "^") return START;
  if (letter === "$") return END;
  return letter === "." ? ANY : { kind: "letters", letters: letter };
}

function readGroup(reader: Reader): Pattern {
  const opening = taken(reader, /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy);
  const inner = readChoice(reader);
  reader.at++;
  return /^\(\?<?[=!]/u.test(opening) ? NOTHING : inner;
}

/** A class of a few letters is a choice between them, and so is one of digits. */
function readClass(reader: Reader): Pattern {
  const source = taken(reader, /\[(?:\\.|[^\]\\])*\]/uy);
  const digits = /^\[(?<first>\d)-(?<last>\d)\]$/u.exec(source)?.groups;
  if (digits) return anyOf(DIGITS.slice(Number(digits.first), Number(digits.last) + 1));
  const letters = /^\[(?<letters>[\p{L}\d]{1,4})\]$/u.exec(source)?.groups?.letters;
  return letters === undefined ? ANY : anyOf(letters);
}

function anyOf(letters: string): Pattern {
  return { kind: "choice", options: Array.from(letters, (letter) => ({ kind: "letters", letters: letter })) };
}

function readEscape(reader: Reader): Pattern {
  const sign = taken(reader, /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.)/uy);
  if (sign === "\\s") return SPACE;
  if (sign === "\\d") return anyOf(DIGITS);
  if (sign === "\\b" || sign === "\\B") return NOTHING;
  const mark = /^\\(?<mark>[^\p{L}\d])$/u.exec(sign)?.groups?.mark;
  return mark === undefined ? ANY : { kind: "letters", letters: mark };
}

function taken(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

const NOTHING: Pattern = { kind: "nothing", edge: null };
const START: Pattern = { kind: "nothing", edge: "start" };
const END: Pattern = { kind: "nothing", edge: "end" };
const DIGITS = "0123456789";
const ANY: Pattern = { kind: "class", isSpace: false };
const SPACE: Pattern = { kind: "class", isSpace: true };
