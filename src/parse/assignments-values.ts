import type { Assignment, Role } from "../model.ts";
import { quote, type Span, trimSpan } from "../text/span.ts";
import { assignment, textAssignments } from "./assignments-text.ts";
import type { Reading } from "./reading.ts";
import type { UnitRegistry } from "./units.ts";
import type { UnitList } from "./units-lists.ts";
import type { Scan } from "./units-scan.ts";
import { isWord, type Tokens } from "./units-tokens.ts";

interface Value {
  readonly registry: UnitRegistry;
  /** The role that the column or label gives. */
  readonly role: Role;
}

/** The bodies of a cell or of a label's value: `Sở Y tế; các sở, ngành liên quan`. */
export function valueAssignments(reading: Reading, span: Span, value: Value): readonly Assignment[] {
  const scan = value.registry.scan(reading, span, true);
  const { tokens } = scan;
  const found: Assignment[] = [];
  for (let at = firstWord(tokens, 0); at < tokens.words.length; ) {
    const list = value.registry.listAt(scan, at);
    const end = list ? itemEnd(scan, list, value.registry) : plainEnd(tokens, at);
    if (list) found.push(...listed(reading, tokens, list, { ...value, end }));
    else found.push(...plain(reading, tokens, [at, end], value));
    at = firstWord(tokens, end);
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
  const own = list.mentions.map((mention) => assignment(tokens, mention, { role, rule, registry }));
  if (end <= list.end) return own;
  const rest: Span = [tokens.ends[list.end - 1] ?? tokens.span[1], tokens.ends[end - 1] ?? tokens.span[1]];
  return [...own, ...textAssignments(reading, rest, registry).assignments];
}

/** Words that no list begins: taken whole, as the column says that they name somebody. */
function plain(
  { text }: Reading,
  tokens: Tokens,
  [from, to]: Span,
  { registry, role }: Value,
): readonly Assignment[] {
  const start = tokens.starts[from] ?? tokens.span[1];
  const [, end] = trimSpan(text, [start, tokens.ends[to - 1] ?? start]);
  const words = tokens.words.slice(from, to).filter(isWord);
  if (
    words.length === 0 ||
    words.length > LONGEST ||
    NOBODY.has(words.join(" ")) ||
    /^\d/u.test(words[0] ?? "")
  )
    return [];
  const unit = text
    .slice(start, end)
    .replace(/[*_#|`\\]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.,:]+$/u, "");
  const span: Span = [start, end];
  return [
    {
      unit,
      canonical: registry.canonical(unit),
      role,
      quote: quote(text, span),
      span,
      rule: `role.${role}.value`,
    },
  ];
}

/** The token after an item: a separator, the next body, or the end of the words that follow it. */
function itemEnd(scan: Scan, list: UnitList, registry: UnitRegistry): number {
  const { words, capital } = scan.tokens;
  for (let at = list.end; at < words.length; at++) {
    if (words[at] === ";") return at;
    const mayBegin = at === list.end || words[at - 1] === ",";
    if (mayBegin && capital[at] && registry.listAt(scan, at)) return at;
  }
  return words.length;
}

/** The token after words that are no list: a semicolon, or a comma before a list. */
function plainEnd({ words }: Tokens, from: number): number {
  let at = from;
  while (at < words.length && words[at] !== ";" && words[at] !== "/") at++;
  return at;
}

function firstWord({ words }: Tokens, from: number): number {
  let at = from;
  while (at < words.length && !isWord(words[at])) at++;
  return at;
}

const LONGEST = 16;
const NOBODY = new Set(["x", "không", "nt", "như trên", "không có", "none", "n a"]);
