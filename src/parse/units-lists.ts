import { mentionAt, placeMention, SHARED_HEADS } from "./units-mentions.ts";
import { bodyTree, determinerAt, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, type Mention, type Scan } from "./units-scan.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

/** Bodies that stand in one list: `Sở Nội vụ, Sở Tài chính và các cơ quan liên quan`. Places are tokens. */
export interface UnitList {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** The list of bodies that begins at a token; `null` where none does. */
export function listAt(scan: Scan, at: number): UnitList | null {
  const shared = sharedAt(scan, at);
  const first = shared ? null : mentionAt(scan, at);
  const mentions = shared ? [...shared] : first ? [first] : [];
  while (mentions.length > 0 && mentions.length < MOST) {
    const more = nextAt(scan, mentions);
    if (more.length === 0) break;
    mentions.push(...more);
  }
  const last = mentions.at(-1);
  return last ? { start: at, end: last.end, mentions } : null;
}

/** The bodies after a separator; a field alone (`Tài chính` after `Sở Nội vụ`) takes the head of the body before it. */
function nextAt(scan: Scan, before: readonly Mention[]): readonly Mention[] {
  const last = before.at(-1);
  if (!last) return [];
  const at = afterSeparator(scan.tokens.words, last.end);
  if (at === null) return [];
  const shared = sharedAt(scan, at);
  if (shared) return shared;
  const field = fieldAfter(scan.tokens, at, last);
  if (field) return [field];
  const next = mentionAt(scan, at) ?? properAt(scan.tokens, at);
  return next ? [next] : [];
}

/** A field that takes the head, and the office before it, of the body that the list named last. */
function fieldAfter(tokens: Tokens, at: number, last: Mention): Mention | null {
  const owner = last.owner?.body && last.base !== "" ? last.owner : null;
  const body = owner?.body ?? last.body;
  const field = body ? fieldAt(tokens, at, headOf(body.name)) : null;
  return field && owner ? inOffice(field, last.base) : field;
}

/** A name that no noun begins, between two others: `VNPT, Viettel và các doanh nghiệp`. */
function properAt(tokens: Tokens, at: number): Mention | null {
  if (placeAt(tokens, at)?.province) return placeMention(tokens, at);
  let end = at;
  while (end < at + 4 && tokens.capital[end] && isWord(tokens.words[end])) end++;
  const isVerb = wordAt(tokens, at, "predicate") !== null;
  if (end === at || isVerb || tokens.shouted || afterSeparator(tokens.words, end) === null) return null;
  return { ...bareMention(at, end, "named"), base: written(tokens, at, end) };
}

function inOffice(field: Mention, base: string): Mention {
  return { ...bareMention(field.start, field.end, "named"), base, owner: field };
}

/** `Các Sở: A, B` gives `Sở A`, `Sở B`, each with the span of its own words. */
function sharedAt({ tokens }: Scan, at: number): readonly Mention[] | null {
  const { words } = tokens;
  const office = wordAt(tokens, at, "office");
  const after = office ?? at;
  const from = determinerAt(tokens, after) ?? after;
  const head = words[from] ?? "";
  if (!SHARED_HEADS.has(head) || words[from + 1] !== ":") return null;
  const found: Mention[] = [];
  for (let next: number | null = from + 2; next !== null && found.length < MOST; ) {
    const field: Mention | null = fieldAt(tokens, next, head) ?? plainFieldAt(tokens, next, head);
    if (!field) break;
    found.push(field);
    next = afterSeparator(words, field.end);
  }
  if (office === null) return found.length > 0 ? found : null;
  return found.length > 0
    ? found.map((field) => inOffice(field, written(tokens, at, office).toLowerCase()))
    : null;
}

/** A field that the lexicon knows with this head. */
function fieldAt(tokens: Tokens, at: number, head: string): Mention | null {
  const tree = SHARED_HEADS.has(head) ? bodyTree.next.get(head) : undefined;
  const found = tree && tokens.capital[at] ? longestName(tokens, at, tree) : null;
  if (!found) return null;
  return { ...bareMention(at, found.end, "named"), base: found.value.name, body: found.value };
}

/** A field that it does not know: words up to the next separator. */
function plainFieldAt(tokens: Tokens, at: number, head: string): Mention | null {
  if (!tokens.capital[at] || wordAt(tokens, at, "head") !== null || wordAt(tokens, at, "weak-head") !== null)
    return null;
  let end = at;
  while (end < at + 8 && isWord(tokens.words[end]) && tokens.words[end] !== "và") end++;
  if (end === at) return null;
  const base = `${head.charAt(0).toUpperCase()}${head.slice(1)} ${written(tokens, at, end)}`;
  return { ...bareMention(at, end, "named"), base };
}

function headOf(name: string): string {
  return name.split(" ")[0]?.toLowerCase() ?? "";
}

/** The token after a comma, `và`, or both; `null` where no separator stands. */
function afterSeparator(words: readonly string[], at: number): number | null {
  if (words[at] === "," && (words[at + 1] === "và" || words[at + 1] === "cùng")) return at + 2;
  if (words[at] === "cùng") return words[at + 1] === "với" ? at + 2 : at + 1;
  return words[at] === "," || words[at] === "và" || words[at] === "/" || words[at] === "&" ? at + 1 : null;
}

/** No list is longer. */
const MOST = 40;
