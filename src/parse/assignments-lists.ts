import { adverbialOpening, clauseLink } from "../lexicon/role-frames.ts";
import { roleEndings, rolesBefore } from "../lexicon/roles.ts";
import type { UnitRegistry } from "./units.ts";
import type { UnitList } from "./units-lists.ts";
import { placeMention } from "./units-mentions.ts";
import { beginsUnit, phraseEnd, wordAt } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import type { Tokens } from "./units-tokens.ts";

/** A list of bodies in running text, and what stands around it. */
export interface PlacedList extends UnitList {
  /** The first token of its clause. */
  readonly clause: number;
  /** The word or mark right before it. */
  readonly previous: string;
  /** The folded words from the beginning of its clause to it. */
  readonly before: string;
  /** The folded words after it. */
  readonly after: string;
}

/** Every list of bodies of a text, in reading order. */
export function placedLists(scan: Scan, registry: UnitRegistry): readonly PlacedList[] {
  const { tokens } = scan;
  const lists: PlacedList[] = [];
  let clause = 0;
  for (let at = 0; at < tokens.words.length; ) {
    if (endsClause(tokens, at)) clause = at + 1;
    const list = listFrom(scan, at, registry);
    if (list) lists.push(placeOf(tokens, list, clause));
    at = list ? list.end : phraseEnd(tokens, at);
  }
  return lists;
}

function listFrom(scan: Scan, at: number, registry: UnitRegistry): UnitList | null {
  const { words } = scan.tokens;
  const word = words[at] ?? "";
  if (PLACES.has(word) && TAKERS.has(words[at - 1] ?? "")) {
    const place = placeMention(scan.tokens, at);
    if (place) return { start: at, end: place.end, mentions: [place] };
  }
  return beginsUnit(scan.tokens, at) || scan.aliases.next.has(word) ? registry.listAt(scan, at) : null;
}

function placeOf({ folded, words, starts, ends, span }: Tokens, list: UnitList, clause: number): PlacedList {
  const start = starts[list.start] ?? span[1];
  const end = ends[list.end - 1] ?? start;
  const from = Math.max(starts[clause] ?? start, start - REACH);
  return {
    ...list,
    clause,
    previous: words[list.start - 1] ?? "",
    before: folded.slice(from, start),
    after: folded.slice(end, Math.min(span[1], end + REACH)),
  };
}

/** Whether a clause ends with a token: a semicolon, a colon, a full stop before a capital. */
function endsClause({ words, capital }: Tokens, at: number): boolean {
  const word = words[at];
  if (word === ";") return true;
  if (word === ":") return capital[at + 1] === true;
  if (word !== ".") return false;
  return capital[at + 1] === true && !ABBREVIATED.has(words[at - 1] ?? "");
}

/** Whether a list stands at the beginning of its clause. */
export function opensClause({ before }: PlacedList): boolean {
  return clauseLink.phrase.test(before);
}

/** Whether the clause opens with an adverbial and the list is the subject after its comma. */
export function followsAdverbial(tokens: Tokens, { start, before, clause }: PlacedList): boolean {
  const mark = tokens.words[start - 1];
  if ((mark !== "," && mark !== "thì") || !adverbialOpening.phrase.test(before)) return false;
  for (let at = Math.max(clause, start - REACH); at < start - 1; at++)
    if (tokens.words[at] === "," && beginsDuty(tokens, at + 1)) return false;
  return true;
}

/** Whether the main verb of a sentence stands here: then what comes later is no subject of it. */
function beginsDuty(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at, "predicate") !== null && !INSERTED.has(tokens.words[at] ?? "");
}

/** Whether what follows the list is what a subject does. */
export function hasPredicate(tokens: Tokens, { end }: UnitList): boolean {
  const { words, capital, shouted } = tokens;
  const at = afterAside(words, end);
  const next = words[at] === "," ? at + 1 : at;
  if (words[next] === "được") return words[next + 1] === "giao" || words[next + 1] === "phân";
  if (next > at) return INSERTED.has(words[next] ?? "");
  if (words[at] === ":") return wordAt(tokens, at + 1, "predicate") !== null;
  return (!capital[next] || shouted) && wordAt(tokens, next, "predicate") !== null;
}

/** Over brackets, `khóa III`, `nhiệm kỳ 2021-2026`. */
function afterAside(words: readonly string[], from: number): number {
  let at = from;
  if (words[at] === "(") {
    const close = words.slice(at, at + 30).indexOf(")");
    if (close > 0) at += close + 1;
  }
  if (words[at] === "khóa") at += 2;
  const term = words[at] === "," ? at + 1 : at;
  if (words[term] !== "nhiệm" || words[term + 1] !== "kỳ") return at;
  at = term + 2;
  while (at < term + 8 && /^[\d\-/]+$/u.test(words[at] ?? "")) at++;
  return at;
}

/** The cue before a list; `null` where none stands there. */
export function cueBefore(list: PlacedList): (typeof rolesBefore)[number] | null {
  if (!roleEndings.has(list.previous)) return null;
  return (
    rolesBefore.find(
      ({ phrase, shows }) => phrase.test(list.before) && (!shows.after || shows.after.test(list.after)),
    ) ?? null
  );
}

/** Whether only these words stand between two lists. */
export function isLinkedBy({ words }: Tokens, first: PlacedList, second: PlacedList, link: string): boolean {
  const between = words.slice(first.end, second.start).filter((word) => word !== ",");
  return between.length === 1 && between[0] === link;
}

/** `Trên cơ sở đề xuất của các sở, ban, ngành, Sở Tài chính bố trí`: the last body of the list is the subject. */
export function lastAfterAdverbial({ words }: Tokens, { before, mentions }: PlacedList): readonly Mention[] {
  if (!adverbialOpening.phrase.test(before) || !/(?:của|từ|với|theo|cho)\s+$/u.test(before)) return [];
  const mixed = mentions[0]?.kind === "collective" || mentions[1]?.kind === "collective";
  const subject = mixed ? mentions.slice(1) : mentions.slice(Math.max(1, mentions.length - 1));
  return subject[0] && words[subject[0].start - 1] === "," ? subject : [];
}

const REACH = 260;
const PLACES = new Set(["tỉnh", "thành"]);
const TAKERS = new Set(["cho", "mưu", "cáo", "giúp"]);
const ABBREVIATED = new Set(["tp", "tx", "tt", "pct", "ct", "ths", "ts", "gs", "pgs", "đ", "c", "v"]);
const INSERTED = new Set(
  "theo căn trên trong tùy với ngoài sau trước hằng hàng định thường kịp khi nếu sớm chậm có phát".split(" "),
);
