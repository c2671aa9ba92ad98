/** Search without accents, whose hits are places in the texts as they stand. */

/** Lower case without marks, letter for letter: a place in the plain text is a place in the text. */
export function plainText(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = plainCode(text.charCodeAt(at));
  const parts: string[] = [];
  for (let from = 0; from < codes.length; from += PART)
    parts.push(String.fromCharCode(...codes.subarray(from, from + PART)));
  return parts.join("");
}

/** How many letters are put together at once. */
const PART = 8192;

/** Finds the first places of a query in a plain text. */
export type Finder = (plain: string, most: number) => [start: number, end: number][];

/** What finds a query; between its words any white space may stand. */
export function finderOf(query: string): Finder {
  const words = plainText(query.normalize("NFC"))
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return () => [];
  const pattern = new RegExp(
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+"),
    "gu",
  );
  return (plain, most) => {
    const hits: [number, number][] = [];
    for (const found of plain.matchAll(pattern)) {
      hits.push([found.index, found.index + found[0].length]);
      if (hits.length >= most) break;
    }
    return hits;
  };
}

function plainCode(code: number): number {
  const known = CODES[code] ?? 0;
  if (known !== 0) return known;
  const plain = plainLetter(String.fromCharCode(code)).charCodeAt(0);
  CODES[code] = plain;
  return plain;
}

function plainLetter(letter: string): string {
  const small = letter.toLowerCase();
  const base = small.length === 1 ? small.normalize("NFD").charAt(0) : letter;
  return base === "đ" ? "d" : base;
}

/** The plain letter of each letter that was met. */
const CODES = new Uint16Array(65_536);
