import { helpsAfter } from "../lexicon/role-frames.ts";
import type { Assignment, Role } from "../model-tasks.ts";
import { quote, type Span } from "../text/span.ts";
import { numberOf, numbersOf } from "../text/vocabulary.ts";
import { narrowed } from "./assignments-narrowed.ts";
import { assignment, textAssignments } from "./assignments-text.ts";
import type { Reading } from "./reading.ts";
import type { UnitRegistry } from "./units.ts";
import type { UnitList } from "./units-lists.ts";
import type { Scan } from "./units-scan.ts";
import { isCapital, isWord, spanOfTokens, standAt, type Tokens, written } from "./units-tokens.ts";

interface Value {
  readonly registry: UnitRegistry;
  /** The role that the column or label gives. */
  readonly role: Role;
}

/** The bodies of a cell or of a label's value: `Sở Y tế; các sở, ngành liên quan`. */
export function valueAssignments(reading: Reading, span: Span, value: Value): readonly Assignment[] {
  const scan = value.registry.scan(reading, span, true);
  const found: Assignment[] = [];
  for (let at = firstWord(scan.tokens, 0); at < scan.tokens.length; ) {
    const list = value.registry.listAt(scan, at);
    const end = list ? itemEnd(scan, list, value.registry) : plainEnd(scan, at, value.registry);
    if (list) found.push(...listed(reading, scan.tokens, narrowed(scan, list, end), { ...value, end }));
    else found.push(...plain(scan.tokens, [at, end], value));
    at = firstWord(scan.tokens, end);
  }
  return found;
}

/** The bodies of a list, and those that the words after it name (`Sở Y tế chủ trì, phối hợp với …`). */
function listed(
  reading: Reading,
  tokens: Tokens,
  list: UnitList,
  { registry, role, end }: Value & { readonly end: number },
): readonly Assignment[] {
  const rule = `role.${role}.value`;
  const said = roleAfter(tokens, list) ?? role;
  const own = list.mentions.map((mention) => assignment(tokens, mention, { role: said, rule, registry }));
  if (end <= list.end) return own;
  const rest: Span = [tokens.ends[list.end - 1] ?? tokens.span[1], tokens.ends[end - 1] ?? tokens.span[1]];
  return [...own, ...textAssignments(reading, rest, registry).assignments];
}

/** `Trạm Y tế chủ trì, Công an xã phối hợp`: what the value itself says of a body's role. */
function roleAfter({ folded, ends }: Tokens, { end }: UnitList): Role | null {
  const from = ends[end - 1] ?? folded.length;
  return helpsAfter.phrase.test(folded.slice(from, from + 80)) ? "coordinate" : null;
}

/** Words that no list begins: taken whole, as the column says that they name somebody. */
function plain(tokens: Tokens, [from, to]: Span, { registry, role }: Value): readonly Assignment[] {
  let last = to;
  while (last > from && !isWord(tokens, last - 1)) last--;
  if (!isCapital(tokens, from) || last - from > LONGEST || namesNobody(tokens, from, last)) return [];
  const span = spanOfTokens(tokens, from, last);
  const unit = written(tokens, from, last);
  const rule = `role.${role}.value`;
  return [{ unit, canonical: registry.canonical(unit), role, quote: quote(tokens.text, span), span, rule }];
}

function namesNobody(tokens: Tokens, from: number, to: number): boolean {
  return NOBODY.some((words) => words.length === to - from && standAt(tokens, from, words));
}

/** The token after an item: a separator, the next body, or the end of the words that follow it. */
function itemEnd(scan: Scan, list: UnitList, registry: UnitRegistry): number {
  const { numbers, length } = scan.tokens;
  for (let at = list.end; at < length; at++) {
    if (numbers[at] === SEMICOLON || numbers[at] === STOP) return at;
    if ((at === list.end || numbers[at - 1] === COMMA) && beginsItem(scan, at, registry)) return at;
  }
  return length;
}

/** The token after words that are no list: a semicolon, or the next body. */
function plainEnd(scan: Scan, from: number, registry: UnitRegistry): number {
  const { tokens } = scan;
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const mark = tokens.numbers[at];
    if (mark === SEMICOLON || mark === SLASH || beginsItem(scan, at, registry)) break;
    if (mark === COMMA && isCapital(tokens, at + 1)) break;
  }
  return at;
}

function beginsItem(scan: Scan, at: number, registry: UnitRegistry): boolean {
  return isCapital(scan.tokens, at) && registry.listAt(scan, at) !== null;
}

function firstWord(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && !isWord(tokens, at)) at++;
  return at;
}

const LONGEST = 16;
/** Values that name nobody. */
const NOBODY = ["x", "không", "nt", "như trên", "không có", "none", "n a"].map(numbersOf);
const COMMA = numberOf(",");
const SEMICOLON = numberOf(";");
const SLASH = numberOf("/");
const STOP = numberOf(".");
