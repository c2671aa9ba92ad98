import type { Cue } from "../lexicon/cue.ts";
import { isFoundIn, type SievedCue } from "../lexicon/cue-sieve.ts";
import { adverbialOpening, clauseLink } from "../lexicon/role-frames.ts";
import { type RoleShown, rolesAfter, rolesByEnding } from "../lexicon/roles.ts";
import { openingsOf } from "../text/pattern-edges.ts";
import { NOWHERE, nextNode, ROOT } from "../text/phrases.ts";
import { isIn, numberOf, numbersOf, UNKNOWN, wordSet } from "../text/vocabulary.ts";
import { withGloss } from "./assignments-brackets.ts";
import { withClause } from "./assignments-clauses.ts";
import type { UnitRegistry } from "./units.ts";
import type { UnitList } from "./units-lists.ts";
import { placeMention } from "./units-mentions.ts";
import { PREDICATE } from "./units-phrase-ends.ts";
import { beginsUnit, isWordOf, phraseEnd } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { foldedWords, isCapital, standAt, type Tokens } from "./units-tokens.ts";

/** A list of bodies in running text, and what stands around it. */
export interface PlacedList extends UnitList {
  /** The first token of its clause. */
  readonly clause: number;
  /** The first token of its sentence. */
  readonly sentence: number;
  /** The word or mark right before it. */
  readonly previous: number;
  /** The folded words from the beginning of its clause to it. */
  readonly before: string;
  /** The folded words after it. */
  readonly after: string;
  /** Whether it stands at the beginning of its clause. */
  readonly opens: boolean;
}

/** Every list of bodies of a text, in reading order. */
export function placedLists(scan: Scan, registry: UnitRegistry): readonly PlacedList[] {
  const { tokens } = scan;
  const lists: PlacedList[] = [];
  let clause = 0;
  let sentence = 0;
  for (let at = 0; at < tokens.length; ) {
    if (endsClause(tokens, at)) {
      clause = at + 1;
      if (tokens.numbers[at] === STOP) sentence = at + 1;
    }
    const found = listFrom(scan, at, registry);
    const list = found && withClause(scan, withGloss(scan, found, registry));
    if (list) lists.push(placeOf(tokens, list, { clause, sentence }));
    at = list ? list.end : phraseEnd(tokens, at);
  }
  return lists;
}

function listFrom(scan: Scan, at: number, registry: UnitRegistry): UnitList | null {
  const { tokens, aliases } = scan;
  const word = tokens.numbers[at] as number;
  if (isIn(PLACES, word) && at > 0 && isIn(TAKERS, tokens.numbers[at - 1])) {
    const place = placeMention(tokens, at);
    if (place) return { start: at, end: place.end, mentions: [place] };
  }
  return beginsUnit(tokens, at) || nextNode(aliases, ROOT, word) !== NOWHERE
    ? registry.listAt(scan, at)
    : null;
}

function placeOf(
  { folded, numbers, starts, ends, span }: Tokens,
  list: UnitList,
  { clause, sentence }: Pick<PlacedList, "clause" | "sentence">,
): PlacedList {
  const start = starts[list.start] ?? span[1];
  const end = ends[list.end - 1] ?? start;
  const before = folded.slice(Math.max(starts[clause] ?? start, start - REACH), start);
  return {
    start: list.start,
    end: list.end,
    mentions: list.mentions,
    clause,
    sentence,
    previous: list.start > 0 ? (numbers[list.start - 1] as number) : UNKNOWN,
    before,
    after: folded.slice(end, Math.min(span[1], end + REACH)),
    opens: clauseLink.phrase.test(before),
  };
}

/** Whether a clause ends with a token: a semicolon, a colon, a full stop before a capital. */
function endsClause(tokens: Tokens, at: number): boolean {
  const { numbers } = tokens;
  const mark = numbers[at] as number;
  if (!isIn(ENDS, mark)) return false;
  if (mark === SEMICOLON) return true;
  if (!isCapital(tokens, at + 1)) return false;
  return mark === COLON || at === 0 || !isIn(ABBREVIATED, numbers[at - 1]);
}

/** Whether the clause opens with an adverbial and the list is the subject after its comma. */
export function followsAdverbial(tokens: Tokens, { start, previous, before, clause }: PlacedList): boolean {
  if ((previous !== COMMA && previous !== THEN) || !adverbialOpening.phrase.test(before)) return false;
  for (let at = Math.max(clause, start - REACH); at < start - 1; at++)
    if (tokens.numbers[at] === COMMA && beginsDuty(tokens, at + 1)) return false;
  return true;
}

/** Whether the main verb of a sentence stands here: then what comes later is no subject of it. */
function beginsDuty(tokens: Tokens, at: number): boolean {
  return isWordOf(tokens, at, PREDICATE) && !isIn(INSERTED, tokens.numbers[at]);
}

/** Whether what follows the list is what a subject does. */
export function hasPredicate(tokens: Tokens, { end }: UnitList): boolean {
  const { numbers, shouted } = tokens;
  const at = afterAside(tokens, end);
  const next = numbers[at] === COMMA ? at + 1 : at;
  if (numbers[next] === BE) return numbers[next + 1] === GIVEN || numbers[next + 1] === PARTED;
  if (next > at) return isIn(INSERTED, numbers[next]);
  if (numbers[at] === COLON) return isWordOf(tokens, at + 1, PREDICATE);
  return (shouted || !isCapital(tokens, next)) && isWordOf(tokens, next, PREDICATE);
}

/** Over brackets, `khóa III`, `nhiệm kỳ 2021-2026`. */
function afterAside(tokens: Tokens, from: number): number {
  const { numbers } = tokens;
  let at = from;
  if (numbers[at] === OPEN) {
    const close = numbers.subarray(at, at + 30).indexOf(CLOSE);
    if (close > 0) at += close + 1;
  }
  if (numbers[at] === TERM) at += 2;
  const term = numbers[at] === COMMA ? at + 1 : at;
  if (!standAt(tokens, term, OFFICE_TERM)) return at;
  at = term + 2;
  while (at < term + 8 && isYears(tokens, at)) at++;
  return at;
}

function isYears(tokens: Tokens, at: number): boolean {
  return at < tokens.length && /^[\d\-/]+$/u.test(foldedWords(tokens, at, at + 1));
}

/** The cue before a list; `null` where none stands there. */
export function cueBefore({ previous, before, after }: PlacedList): Cue<RoleShown> | null {
  for (const sieved of CUES.get(previous) ?? rolesByEnding.others) {
    const { shows } = sieved.cue;
    if (isFoundIn(sieved, before) && (!shows.after || shows.after.test(after))) return sieved.cue;
  }
  return null;
}

/** Whether only this word and commas stand between two lists. */
export function isLinkedBy(
  { numbers }: Tokens,
  first: PlacedList,
  second: PlacedList,
  link: number,
): boolean {
  let links = 0;
  for (let at = first.end; at < second.start; at++) {
    if (numbers[at] === COMMA) continue;
    if (numbers[at] !== link || links > 0) return false;
    links++;
  }
  return links === 1;
}

/** The cue after a list, where words of its own or of the last of its chain may bear one; `null` where none stands there. */
export function cueAfter(tokens: Tokens, list: PlacedList, last: PlacedList): Cue<RoleShown> | null {
  const { after, end } = list.opens ? last : list;
  if (!isIn(OPENINGS, numberAfter(tokens, end))) return null;
  const isNamed = list.mentions.at(-1)?.kind === "named";
  const found = rolesAfter.find(
    ({ phrase, shows }) => (!shows.named || isNamed) && (!shows.opening || list.opens) && phrase.test(after),
  );
  return found ?? null;
}

/** The first word or mark from a token on that is no comma. */
function numberAfter({ numbers }: Tokens, from: number): number | undefined {
  let at = from;
  while (numbers[at] === COMMA || numbers[at] === TAB) at++;
  return numbers[at];
}

/** `Trên cơ sở đề xuất của các sở, ban, ngành, Sở Tài chính bố trí`: the last body of the list is the subject. */
export function lastAfterAdverbial(
  { numbers }: Tokens,
  { before, mentions }: PlacedList,
): readonly Mention[] {
  if (!adverbialOpening.phrase.test(before) || !TIED.test(before)) return [];
  const mixed = mentions[0]?.kind === "collective" || mentions[1]?.kind === "collective";
  const subject = mixed ? mentions.slice(1) : mentions.slice(Math.max(1, mentions.length - 1));
  return subject[0] && numbers[subject[0].start - 1] === COMMA ? subject : [];
}

const REACH = 260;
/** Words that tie a body to the adverbial before it. */
const TIED = /(?:của|từ|với|theo|cho)\s+$/u;
/** What the cues after a body begin with, behind commas. */
const OPENINGS = wordSet(rolesAfter.flatMap(({ phrase }) => openingsOf(phrase) ?? []).join(" "));
const COMMA = numberOf(",");
const TAB = numberOf("\t");
const COLON = numberOf(":");
const SEMICOLON = numberOf(";");
const STOP = numberOf(".");
const OPEN = numberOf("(");
const CLOSE = numberOf(")");
const THEN = numberOf("thì");
const BE = numberOf("được");
const GIVEN = numberOf("giao");
const PARTED = numberOf("phân");
const TERM = numberOf("khóa");
const OFFICE_TERM = numbersOf("nhiệm kỳ");
const ENDS = wordSet("; : .");
/** The cues before a body, by the number of the word right before it. */
const CUES: ReadonlyMap<number, readonly SievedCue<RoleShown>[]> = new Map(
  Array.from(rolesByEnding.byWord, ([word, cues]) => [numberOf(word), cues]),
);
const PLACES = wordSet("tỉnh thành");
const TAKERS = wordSet("cho mưu cáo giúp");
const ABBREVIATED = wordSet("tp tx tt pct ct ths ts gs pgs đ c v");
const INSERTED = wordSet(
  "theo căn trên trong tùy với ngoài sau trước hằng hàng định thường kịp khi nếu sớm chậm có phát",
);
