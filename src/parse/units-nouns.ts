import { numberOf, numbersOf } from "../text/vocabulary.ts";
import {
  DETERMINER,
  MEMBER,
  MODIFIER,
  NOUN,
  OFFICE,
  OPEN_NOUN,
  PREDICATE,
  PREPOSITION,
  TERRITORY,
} from "./units-phrase-ends.ts";
import { isWordOf, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { isCapital, isWord, standAt, type Tokens, written } from "./units-tokens.ts";

/** A part of a list, and the token after it. */
export interface Part {
  readonly text: string;
  readonly end: number;
}

/** A noun of the list, with the words of its own that narrow it. */
export function nounAt(tokens: Tokens, at: number): Part | null {
  const open = wordAt(tokens, at, OPEN_NOUN) ?? 0;
  const end = Math.max(open, wordAt(tokens, at, NOUN) ?? 0, wordAt(tokens, at, TERRITORY) ?? 0);
  if (end === 0) return null;
  const run = open === end ? withSecond(tokens, narrowed(tokens, end)) : end;
  return { text: written(tokens, at, run), end: run };
}

/** `doanh nghiệp viễn thông, bưu chính ưu tiên …`: a second field of the noun before the verb. */
function withSecond(tokens: Tokens, at: number): number {
  if (tokens.numbers[at] !== COMMA && tokens.numbers[at] !== AND) return at;
  const end = fieldEnd(tokens, at + 1);
  return end > at + 1 && isWordOf(tokens, end, PREDICATE) ? end : at;
}

/** The end of up to three words in small letters that tell a field. */
export function fieldEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 4 && isWord(tokens, at) && !isCapital(tokens, at) && !endsNarrowing(tokens, at)) at++;
  return at < from + 4 ? at : from;
}

/** `cán bộ, đảng viên` at the end of a list of bodies. */
export function memberAt(tokens: Tokens, at: number): Part | null {
  const end = wordAt(tokens, at, MEMBER);
  return end === null ? null : { text: written(tokens, at, end), end };
}

/** The end of up to five words that narrow a noun: `doanh nghiệp công nghệ số`. */
function narrowed(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 6 && isWord(tokens, at) && !endsNarrowing(tokens, at)) at++;
  return at < from + 6 ? at : from;
}

function endsNarrowing(tokens: Tokens, at: number): boolean {
  if (tokens.numbers[at] === AND || placeAt(tokens, at) !== null) return true;
  return ENDS.some((wordClass) => isWordOf(tokens, at, wordClass));
}

/** `tổ chức` is a body after a comma, unless a verb follows; after `và` or a noun it is the verb where one follows. */
export function isVerb(tokens: Tokens, at: number, loose: boolean): boolean {
  if (!isWordOf(tokens, at, PREDICATE)) return false;
  if (!standAt(tokens, at, ORGANISE)) return true;
  return loose && (isWordOf(tokens, at + 2, PREDICATE) || !isNarrowing(tokens, at + 2));
}

function isNarrowing(tokens: Tokens, at: number): boolean {
  return (
    !isWord(tokens, at) ||
    tokens.numbers[at] === AND ||
    isWordOf(tokens, at, MODIFIER) ||
    placeAt(tokens, at) !== null
  );
}

const AND = numberOf("và");
const COMMA = numberOf(",");
const ORGANISE = numbersOf("tổ chức");
const ENDS = [PREDICATE, PREPOSITION, DETERMINER, NOUN, OPEN_NOUN, MODIFIER, OFFICE];
