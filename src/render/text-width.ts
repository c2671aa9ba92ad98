/** How wide a text is, without a browser: the widest of the common sans-serif faces, so that what is planned for always fits. */

/** The type that a text is set in. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** A text broken into lines; `cut` where words were left out at the end. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** The width of a text in pixels. A letter is as wide as its base letter: marks above and below add nothing. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter);
  return units * size * (bold ? BOLD : 1);
}

/** Breaks a text by words into at most `lines` lines; what does not fit is cut off with an ellipsis. */
export function wrapText(text: string, { width, lines = 99, ...type }: Type & Room): Wrapped {
  const words = text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => pieces(word, width, type));
  const done: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" || joins(line, word) ? line + word : `${line} ${word}`;
    if (line === "" || widthOf(longer, type) <= width) line = longer;
    else {
      done.push(line);
      line = word;
    }
    if (done.length > lines) break;
  }
  if (line !== "") done.push(line);
  if (done.length <= lines) return { lines: done.map(plainEnds), cut: false };
  const rest = done
    .slice(lines - 1, lines + 1)
    .join(" ")
    .replaceAll(` ${GLUE}`, "");
  const last = shortenText(`${rest} …`, { width, ...type });
  return { lines: [...done.slice(0, lines - 1), last].map(plainEnds), cut: true };
}

/** Cuts a text by words until it fits, and an id that stands at the cut by letters, with an ellipsis; whole where it fits. */
export function shortenText(text: string, { width, ...type }: Type & { readonly width: number }): string {
  const whole = text.replace(/\s+/gu, " ").trim();
  if (widthOf(whole, type) <= width) return whole.replace(/ …$/u, "…");
  const words = whole.replace(/ …$/u, "").split(" ");
  while (words.length > 1) {
    const last = words.pop() ?? "";
    const kept = words.join(" ");
    const shorter = `${kept.replace(/[\s,;:.–-]+$/u, "")}…`;
    if (widthOf(shorter, type) > width) continue;
    const left = width - widthOf(`${kept} `, type);
    const part = last.length > LONG_WORD ? cutLetters(last, left, type) : "…";
    return part.length > 4 ? `${kept} ${part}` : shorter;
  }
  return cutLetters(words[0] ?? "", width, type);
}

interface Room {
  readonly width: number;
  readonly lines?: number;
}

/** A word that is wider than the line, broken after its dashes and slashes, and where even that is too wide, anywhere. */
function pieces(word: string, width: number, type: Type): string[] {
  if (widthOf(word, type) <= width) return [word];
  const parts = word.split(/(?<=[-/_.@#~])/u).flatMap((part) => slices(part, width, type));
  return parts.map((part, at) => (at === 0 ? part : GLUE + part));
}

function slices(part: string, width: number, type: Type): string[] {
  if (widthOf(part, type) <= width) return [part];
  const done: string[] = [];
  let slice = "";
  for (const letter of part) {
    if (slice !== "" && widthOf(slice + letter, type) > width) {
      done.push(slice);
      slice = "";
    }
    slice += letter;
  }
  return [...done, slice];
}

function joins(line: string, word: string): boolean {
  return line !== "" && word.startsWith(GLUE);
}

function plainEnds(line: string): string {
  return line.replaceAll(GLUE, "");
}

function cutLetters(word: string, width: number, type: Type): string {
  let cut = "";
  for (const letter of word) {
    if (widthOf(`${cut}${letter}…`, type) > width) break;
    cut += letter;
  }
  return `${cut}…`;
}

function unitsOf(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize("NFD").charAt(0);
  const units = /^[\p{M}\p{Cf}\p{Cc}]$/u.test(letter) ? 0 : (WIDTHS.get(base) ?? OTHER);
  WIDTHS.set(letter, units);
  return units;
}

/** Stands before the pieces of a broken word, which are joined without a space. */
const GLUE = "\u2060";
const BOLD = 1.14;
/** Longer than any Vietnamese word: an id or an address, of which a part still tells something. */
const LONG_WORD = 12;
const OTHER = 1;
/** Widths in ems, each class rounded up to its widest letter in Noto Sans, Arial and DejaVu Sans. */
const CLASSES: readonly (readonly [number, string])[] = [
  [0.28, "ijl'"],
  [0.33, " .,’‘·\u00a0"],
  [0.35, "IJ:;|"],
  [0.4, 'ft-!()[]/\\"'],
  [0.42, "r"],
  [0.53, "sz?“”–•*^_`"],
  [0.58, "kc"],
  [0.62, "aevxyLF«»"],
  [0.64, "bdđghnopqu0123456789{}$"],
  [0.66, "PETơ"],
  [0.7, "ABCRSVXZYKư"],
  [0.79, "DĐGHNOQU&"],
  [0.84, "w+=<>~#×≥≤≠→←"],
  [0.92, "MƠƯ"],
  [1, "mW%@…—"],
];
const WIDTHS = new Map<string, number>(
  CLASSES.flatMap(([units, letters]) => [...letters].map((letter) => [letter, units] as const)),
);
