/** The parts of a regular expression, as far as one has to know them to tell which letters it cannot do without. */

/** A part of a pattern. */
export type Pattern =
  /** These letters, one after the other. */
  | { readonly kind: "letters"; readonly letters: string }
  /** One character of a class; with `isSpace` always white space. */
  | { readonly kind: "class"; readonly isSpace: boolean }
  /** No character: an edge, or a look ahead or back. */
  | { readonly kind: "nothing" }
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
    if (part.kind === "nothing") continue;
    if (part.kind === "letters" && last?.kind === "letters")
      joined[joined.length - 1] = { kind: "letters", letters: last.letters + part.letters };
    else joined.push(part);
  }
  return joined;
}

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
  if (letter === "^" || letter === "$") return NOTHING;
  return letter === "." ? ANY : { kind: "letters", letters: letter };
}

function readGroup(reader: Reader): Pattern {
  const opening = taken(reader, /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy);
  const inner = readChoice(reader);
  reader.at++;
  return /^\(\?<?[=!]/u.test(opening) ? NOTHING : inner;
}

/** A class of a few letters is a choice between them. */
function readClass(reader: Reader): Pattern {
  const source = taken(reader, /\[(?:\\.|[^\]\\])*\]/uy);
  const letters = /^\[(?<letters>[\p{L}\d]{1,4})\]$/u.exec(source)?.groups?.letters;
  if (letters === undefined) return source === "[\\s]" ? SPACE : ANY;
  return { kind: "choice", options: Array.from(letters, (letter) => ({ kind: "letters", letters: letter })) };
}

function readEscape(reader: Reader): Pattern {
  const sign = taken(reader, /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.)/uy);
  if (sign === "\\s") return SPACE;
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

const NOTHING: Pattern = { kind: "nothing" };
const ANY: Pattern = { kind: "class", isSpace: false };
const SPACE: Pattern = { kind: "class", isSpace: true };
