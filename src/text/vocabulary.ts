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
  count++;
  const start = begins[count] as number;
  if (count + 2 > hashes.length || start + word.length > letters.length) makeRoom(start + word.length);
  letters.set(codesIn(word), start);
  begins[count + 1] = start + word.length;
  hashes[count] = hashOf(letters, start, start + word.length);
  place(count);
  return count;
}

/** The number of a word, {@link UNKNOWN} where it has none. */
export function knownNumber(word: string): number {
  return numberAt(codesIn(word), 0, word.length);
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

/** Whether a word is in a set; no word at all is in none. */
export function isIn(set: Uint8Array, number: number | undefined): boolean {
  return number !== undefined && set[number] === 1;
}

function setOf(numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const number of numbers) set[number] = 1;
  return set;
}

/** The number of the word that stands among code units from one place to another. */
export function numberAt(codes: Uint16Array, start: number, end: number): number {
  const hash = hashOf(codes, start, end);
  const table = slots;
  const last = table.length - 1;
  for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
    const number = table[slot] as number;
    if (number === UNKNOWN || (hashes[number] === hash && isSame(number, codes, start, end))) return number;
  }
}

/** Numbers, each at the slot of its word's hash or at the next free one. */
let slots = new Int32Array(1 << 13);
/** By number, the hash of a word, and where its letters begin; the next word begins where they end. */
let hashes = new Int32Array(1 << 12);
let begins = new Int32Array(1 << 12);
let letters = new Uint16Array(1 << 15);
let count = 0;

function place(number: number): void {
  const last = slots.length - 1;
  let slot = firstSlot(hashes[number] as number, last);
  while (slots[slot] !== UNKNOWN) slot = (slot + 1) & last;
  slots[slot] = number;
}

function makeRoom(length: number): void {
  const [oldHashes, oldBegins, oldLetters] = [hashes, begins, letters];
  hashes = new Int32Array(oldHashes.length * 2);
  begins = new Int32Array(oldBegins.length * 2);
  letters = new Uint16Array(length * 2);
  hashes.set(oldHashes);
  begins.set(oldBegins);
  letters.set(oldLetters.subarray(0, length));
  slots = new Int32Array(slots.length * 2);
  for (let number = 1; number < count; number++) place(number);
}

function firstSlot(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}

function isSame(number: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = begins[number] as number;
  if ((begins[number + 1] as number) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (letters[from + at - start] !== codes[at]) return false;
  return true;
}

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x01000193);
  return hash;
}

function codesIn(word: string): Uint16Array {
  const codes = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at);
  return codes;
}
