import { countedParts } from "../lexicon/headings.ts";
import { isLetterCode } from "../text/characters.ts";
import { onOneLine } from "../text/span.ts";
import type { Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** What a printed label is: each kind has a place of its own in the order of levels. */
export type LabelKind =
  | "annex"
  | "part"
  | "chapter"
  | "capital"
  | "roman"
  | "heading"
  | "article"
  | "number"
  | "letter"
  | "bracketed"
  | "dash"
  | "plus";

/** A label at the head of a line: `II.`, `2.1.`, `đ)`, `-`. */
export interface Label {
  readonly kind: LabelKind;
  /** As paths print it: `II`, `2.1`, `đ)`, `Điều 3`; empty for marks that are counted. */
  readonly text: string;
  /** Its place in its own sequence: 4 for `IV`, 1 for `2.1`, 5 for `đ)`; 0 for marks. */
  readonly order: number;
  /** The numbers of a dotted label: `[2, 1]`. */
  readonly numbers: readonly number[];
  /** Where the label ends and its words begin. */
  readonly end: number;
}

/** The label that a line begins with, by its shape alone; `null` where it begins with words. */
export function labelAt(reading: Reading, { start, end, rawStart, asterisk }: Line): Label | null {
  if (asterisk) return markLabel("dash", start);
  return labelIn(reading, [start, end], rawStart);
}

/** The label at the head of a span of words. */
export function labelIn(
  { text, folded }: Reading,
  [start, end]: readonly [number, number],
  rawStart = start,
): Label | null {
  const words = folded.slice(start, Math.min(end, start + 48));
  const raw = text.slice(start, Math.min(end, start + 48));
  for (const read of readersOf(words.charCodeAt(0))) {
    const label = read(words, raw);
    if (label) return movedBy(start, label);
  }
  return text.charAt(rawStart) === "•" ? markLabel("dash", start + 1) : null;
}

/** A label of words that begin at an offset. */
function movedBy(offset: number, { kind, text, order, numbers, end }: Label): Label {
  return { kind, text, order, numbers, end: offset + end };
}

/** The value of a Roman numeral in small letters; `null` for other words. */
export function romanValue(numeral: string): number | null {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u.test(numeral) || numeral === "") return null;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...numeral].map((digit) => values[digit] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
}

type Reader = (words: string, raw: string) => Label | null;

/** The label that a mark is, which prints no words of its own. */
function markLabel(kind: LabelKind, end: number): Label {
  return { kind, text: "", order: 0, numbers: [], end };
}

/** The Vietnamese alphabet as labels use it; the letters that it lacks stand where others put them. */
const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** `Phần thứ nhất`, `CHƯƠNG II`, `Mục 1`, `Điều 3.` */
const readWord: Reader = (words, raw) => {
  const found = WORD.exec(words);
  if (!found?.groups || !/^\p{Lu}/u.test(raw)) return null;
  const word = found.groups.word ?? found.groups.counted ?? "";
  const number = found.groups.number ?? found.groups.count ?? "";
  const ordinal = ORDINALS.findIndex((name) => number.endsWith(name)) + 1;
  const order = ordinal || (romanValue(number) ?? Number.parseInt(number, 10));
  if (!Number.isFinite(order)) return null;
  const name = onOneLine(word);
  const printed = ordinal ? onOneLine(number) : number.toUpperCase();
  return {
    kind: WORD_KINDS[name] ?? "heading",
    text: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${printed}`,
    order,
    numbers: [],
    end: found[0].length,
  };
};

/** `II.`, `III-`, `IV/`; a capital letter is one too where it is no numeral: `A.` */
const readCapital: Reader = (words, raw) => {
  const found = CAPITAL.exec(words);
  const name = found?.groups?.name ?? "";
  if (!found || raw.slice(0, name.length) !== name.toUpperCase()) return null;
  const glued = found[0].length === found[0].trimEnd().length;
  if (glued && found[0].length < words.length && !/^\p{Lu}{2}/u.test(raw.slice(found[0].length))) return null;
  const roman = romanValue(name);
  if (roman === null && name.length > 1) return null;
  const kind = roman === null ? "capital" : "roman";
  const order = roman ?? ALPHABET.indexOf(name) + 1;
  return { kind, text: name.toUpperCase(), order, numbers: [], end: found[0].length };
};

/** `1.`, `2)`, `3/`, `1-`, `2.1`, `2.1.3.` */
const readNumber: Reader = (words, raw) => {
  const found = NUMBER.exec(words);
  if (!found?.groups) return null;
  const { digits = "", close = "" } = found.groups;
  const parts = digits.replace(/\s/gu, "").split(".");
  if (parts.length === 1 && (close === "" || (close === "/" && SIGN.test(words.slice(found[0].length)))))
    return null;
  const glued = found[0].length === found[0].trimEnd().length;
  if (glued && found[0].length < words.length && !/^[\p{Lu}"(]/u.test(raw.slice(found[0].length)))
    return null;
  const numbers = parts.map(Number);
  const text = parts.join(".") + (close === ")" ? ")" : "");
  return { kind: "number", text, order: numbers[numbers.length - 1] ?? 0, numbers, end: found[0].length };
};

/** `a)`, `đ.`, `c/`, `a.1)` */
const readLetter: Reader = (words, raw) => {
  const found = LETTER.exec(words);
  if (!found?.groups || !/^\p{Ll}/u.test(raw)) return null;
  const { name = "", sub = "", close = "" } = found.groups;
  if (close !== ")" && !/^[\p{Lu}"]/u.test(raw.slice(found[0].length))) return null;
  const order = ALPHABET.indexOf(name) + 1;
  const numbers = sub === "" ? [] : [order, Number.parseInt(sub.replace(".", ""), 10)];
  return {
    kind: "letter",
    text: name + sub + (close === ")" ? ")" : ""),
    order: numbers[1] ?? order,
    numbers,
    end: found[0].length,
  };
};

/** `(1)`, `(ii)`, `(a)` */
const readBracketed: Reader = (words) => {
  const found = BRACKETED.exec(words);
  const name = found?.groups?.name ?? "";
  if (!found) return null;
  const order = /^\d/u.test(name) ? Number(name) : (romanValue(name) ?? ALPHABET.indexOf(name) + 1);
  return { kind: "bracketed", text: `(${name})`, order, numbers: [], end: found[0].length };
};

const readMark: Reader = (words) => {
  const found = MARKS.exec(words);
  if (!found) return null;
  return markLabel(words.startsWith("+") ? "plus" : "dash", found[0].length);
};

/** The readers of the labels that begin with a character, in their order. */
function readersOf(code: number): readonly Reader[] {
  if (isLetterCode(code)) return LETTERED;
  if (code === OPEN) return BRACKETS;
  return code >= ZERO && code <= NINE ? NUMBERED : MARKED;
}

const LETTERED: readonly Reader[] = [readCapital, readLetter, readWord];
const BRACKETS: readonly Reader[] = [readBracketed];
const NUMBERED: readonly Reader[] = [readNumber];
const MARKED: readonly Reader[] = [readMark];
const OPEN = 0x28;
const ZERO = 0x30;
const NINE = 0x39;
const WORD_KINDS: Readonly<Record<string, LabelKind>> = {
  phần: "part",
  chương: "chapter",
  mục: "heading",
  "tiểu mục": "heading",
  điều: "article",
};
const WORD = new RegExp(
  `^(?:(?<word>phần|chương|tiểu\\s+mục|mục|điều)\\s+(?<number>thứ\\s+\\p{L}{2,5}|[ivx]{1,7}|\\d{1,3}[a-zđ]?)(?!\\p{L})\\s*(?:[.:]|-|(?=\\n|$))|(?<counted>${countedParts})\\s+(?<count>\\d{1,2})\\s?(?:[.:](?!\\d)|-(?=\\s)))\\s*`,
  "u",
);
const CAPITAL = /^(?<name>[ivx]{1,7}|[a-zđ])\s?[.)/:-](?!\d)\s*/u;
const NUMBER =
  /^(?<digits>\d{1,3}(?:\s?\.\s?\d{1,2}(?!\d)){0,5})\s?(?<close>[.)/:]|\s?-(?=\s+\p{L})|)(?![\d%./])(?:\s+|$|(?=\p{L}|"))/u;
/** `71/NQ-CP`: the rest of a sign. */
const SIGN = /^\p{L}{1,8}[-/]\p{L}|^\d/u;
const LETTER = /^(?<name>[a-zđ])(?<sub>\.?\d{1,2}|)\s?(?<close>[).:/])(?!\p{N})\s*/u;
const BRACKETED = /^\(\s?(?<name>\d{1,2}|[ivx]{1,5}|[a-zđ])\s?\)\s*/u;
const MARKS = /^(?:[-•·●○▪◦§✓❖➢]|\+)\s*(?=[^\s\d]|\d[^/\d]|\d\d|$)/u;
