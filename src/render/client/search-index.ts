/** Search without accents, whose hits are places in the texts as they stand. */

/** Lower case without marks, letter for letter: a place in the plain text is a place in the text. */
export function plainText(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) plain += plainLetter(text.charAt(at));
  return plain;
}

/** The places of a query in a plain text; between its words any white space may stand. */
export function findHits(plain: string, query: string, most: number): [start: number, end: number][] {
  const words = plainText(query.normalize("NFC"))
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const pattern = new RegExp(
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+"),
    "gu",
  );
  const hits: [number, number][] = [];
  for (const found of plain.matchAll(pattern)) {
    hits.push([found.index, found.index + found[0].length]);
    if (hits.length >= most) break;
  }
  return hits;
}

function plainLetter(letter: string): string {
  const known = LETTERS.get(letter);
  if (known !== undefined) return known;
  const small = letter.toLowerCase();
  const base = small.length === 1 ? small.normalize("NFD").charAt(0) : letter;
  const plain = base === "đ" ? "d" : base;
  LETTERS.set(letter, plain);
  return plain;
}

const LETTERS = new Map<string, string>();
