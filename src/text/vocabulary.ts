/**
 * Words as numbers, so that they are compared and looked up as numbers. A word is numbered when a module that looks for it is loaded;
 * every other word of a text is {@link UNKNOWN}.
 */

/** The number of every word that nobody looks for. */
export const UNKNOWN = 0;

/** The number of a folded word or of a mark; it is given one where it has none. */
export function numberOf(word: string): number {
  const known = knownNumber(word);
  if (known !== UNKNOWN) return known;
  words.push(word);
  if (words.length * 2 > slots.length) slots = new Int32Array(slots.length * 2);
  else return place(words.length - 1);
  for (let number = 1; number < words.length; number++) place(number);
  return words.length - 1;
}

/** The number of a word, {@link UNKNOWN} where it has none. */
export function knownNumber(word: string): number {
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return numberAt(codes, 0, codes.length, hashOf(word));
}

/** The numbers of words that one space parts. */
export function numbersOf(row: string): readonly number[] {
  return row.split(" ").map(numberOf);
}

/** A set of words that one space parts, to be asked with {@link isIn}. */
export function wordSet(row: string): Uint8Array {
  return setOf(numbersOf(row));
}

/** The set of the first words of phrases. */
export function firstWords(phrases: readonly (readonly number[])[]): Uint8Array {
  return setOf(phrases.flatMap((words) => words.slice(0, 1)));
}

function setOf(numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const number of numbers) set[number] = 1;
  return set;
}

/** Whether a word is in a set; no word at all is in none. */
export function isIn(set: Uint8Array, number: number | undefined): boolean {
  return number !== undefined && set[number] === 1;
}

/** The hash that the next code unit of a word makes of that of those before it; the first one is made of {@link FIRST_HASH}. */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export const FIRST_HASH = 0x811c9dc5 | 0;

/** The number of the word that stands among code units from one place to another. */
export function numberAt(codes: Uint16Array, start: number, end: number, hash: number): number {
  const table = slots;
  const last = table.length - 1;
  for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
    const number = table[slot] as number;
    if (number === UNKNOWN || isSame(words[number] as string, codes, start, end)) return number;
  }
}

/** By number; none has the first. */
const words: string[] = [""];
/** Numbers, each at the slot of its word's hash or at the next free one. */
let slots = new Int32Array(1 << 13);

function place(number: number): number {
  const last = slots.length - 1;
  let slot = firstSlot(hashOf(words[number] as string), last);
  while (slots[slot] !== UNKNOWN) slot = (slot + 1) & last;
  slots[slot] = number;
  return number;
}

function firstSlot(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}

function hashOf(word: string): number {
  let hash = FIRST_HASH;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
}

function isSame(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}
