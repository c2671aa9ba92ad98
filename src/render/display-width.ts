/** How many columns of a terminal a text takes, and how it is broken to fit. */

/** Columns of a terminal: marks that combine take none, letters of East Asia two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += cellsOf(letter);
  return width;
}

/** The text with spaces after it, or before it, up to a width. */
export function padded(text: string, width: number, right = false): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}

/** Breaks a text by words; a word that is too long is cut where the line ends. Line breaks of the text are kept. */
export function wrapCells(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/u)
    .filter((part) => part !== "")
    .flatMap((part) => slices(part, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function slices(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const done: string[] = [];
  let slice = "";
  for (const letter of word) {
    if (slice !== "" && displayWidth(slice + letter) > width) {
      done.push(slice);
      slice = "";
    }
    slice += letter;
  }
  return [...done, slice];
}

function cellsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x300) return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad ? 0 : 1;
  if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\u3000-\u303e\uff01-\uff60]/u;
