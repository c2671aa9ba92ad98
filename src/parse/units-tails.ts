import { namedAt } from "./units-named.ts";
import { wordAt } from "./units-phrases.ts";
import { placeAt, type UnitPlace } from "./units-places.ts";
import { type Mention, type Scan, within } from "./units-scan.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

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
    tail = { ...longer, narrowed: true };
  }
  return tail;
}

function longerTail(scan: Scan, tail: Tail): Tail | null {
  const { tokens } = scan;
  const at = tail.end;
  const end = wordAt(tokens, at, "modifier");
  if (end !== null && !opensSubject(tokens, at, end))
    return { ...tail, text: `${tail.text} ${written(tokens, at, end)}`, end };
  const owner = tail.owner ? null : ownerAt(scan, at);
  if (owner) return { ...tail, text: tail.text + owner.link, owner: owner.mention, end: owner.mention.end };
  const place = tail.place ? null : placeAt(tokens, at);
  if (!place) return null;
  if (place.central)
    return { ...tail, text: `${tail.text} ${written(tokens, at, place.end)}`, end: place.end };
  return { ...tail, place, end: place.end };
}

/** `tham gia` narrows a noun only before another mark of its end; before anything else it is the verb. */
function opensSubject(tokens: Tokens, at: number, end: number): boolean {
  return wordAt(tokens, at, "predicate") === end && isWord(tokens.words[end]);
}

/** `của Quốc hội`, `thuộc UBND tỉnh`, and a body that stands right after `thành viên`. */
function ownerAt(scan: Scan, at: number): { link: string; mention: Mention } | null {
  const { words, capital } = scan.tokens;
  const linked = words[at] === "của" || words[at] === "thuộc";
  const inside = linked ? at + 1 : at;
  if (!linked && words[at - 1] !== "viên" && words[at - 1] !== "thuộc") return null;
  const deeper = within(scan);
  const mention = deeper && capital[inside] ? namedAt(deeper, inside) : null;
  return mention && { link: linked ? ` ${words[at]}` : "", mention };
}
