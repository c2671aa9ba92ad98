import { numberOf } from "../text/vocabulary.ts";
import { namedAt } from "./units-named.ts";
import { MODIFIER, PREDICATE } from "./units-phrase-ends.ts";
import { wordAt } from "./units-phrases.ts";
import { placeAt, type UnitPlace } from "./units-places.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** What narrows the nouns of a list, and where it ends. */
export interface Tail {
  readonly text: string;
  /** Whether anything narrows the nouns. */
  readonly narrowed: boolean;
  readonly owner: Mention | null;
  readonly place: UnitPlace | null;
  readonly end: number;
}

/** What narrows the nouns before it: `liên quan`, `của tỉnh`, `thuộc Sở Y tế`. */
export function tailAt(scan: Scan, from: number): Tail {
  let tail: Tail = { text: "", narrowed: false, owner: null, place: null, end: from };
  for (let turn = 0; turn < 4; turn++) {
    const longer = longerTail(scan, tail);
    if (!longer) break;
    tail = longer;
  }
  return tail;
}

function longerTail(scan: Scan, tail: Tail): Tail | null {
  const { tokens } = scan;
  const { text, owner, place, end: at } = tail;
  const end = wordAt(tokens, at, MODIFIER);
  if (end !== null && !opensSubject(tokens, at, end)) return withWords(tokens, tail, end);
  const found = owner ? null : ownerAt(scan, at);
  if (found)
    return { text: text + found.link, narrowed: true, owner: found.mention, place, end: found.mention.end };
  const next = place ? null : placeAt(tokens, at);
  if (!next) return null;
  if (next.central) return withWords(tokens, tail, next.end);
  return { text, narrowed: true, owner, place: next, end: next.end };
}

function withWords(tokens: Tokens, { text, owner, place, end: at }: Tail, end: number): Tail {
  return { text: `${text} ${written(tokens, at, end)}`, narrowed: true, owner, place, end };
}

/** `tham gia` narrows a noun only before another mark of its end; before anything else it is the verb. */
function opensSubject(tokens: Tokens, at: number, end: number): boolean {
  return wordAt(tokens, at, PREDICATE) === end && isWord(tokens, end);
}

/** `của Quốc hội`, `thuộc UBND tỉnh`, and a body that stands right after `thành viên`. */
function ownerAt({ tokens, within }: Scan, at: number): { link: string; mention: Mention } | null {
  const { numbers } = tokens;
  const word = numbers[at];
  const link = word === OF ? " của" : word === UNDER ? " thuộc" : "";
  const inside = link === "" ? at : at + 1;
  if (link === "" && (at === 0 || (numbers[at - 1] !== MEMBER && numbers[at - 1] !== UNDER))) return null;
  const mention = within && isCapital(tokens, inside) ? namedAt(within, inside) : null;
  return mention && { link, mention };
}

const OF = numberOf("của");
const UNDER = numberOf("thuộc");
const MEMBER = numberOf("viên");
