import { mentionAt } from "./units-mentions.ts";
import { namedAt } from "./units-named.ts";
import { bodyTree, determinerAt, longestName, wordAt } from "./units-phrases.ts";
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
  const first = shared ? null : firstAt(scan, at);
  const mentions = shared ? [...shared] : first ? [first] : [];
  while (mentions.length > 0 && mentions.length < MOST) {
    const more = nextAt(scan, mentions);
    if (more.length === 0) break;
    mentions.push(...more);
  }
  const last = mentions.at(-1);
  return last ? { start: at, end: last.end, mentions } : null;
}

/** `các Sở Nội vụ, Tài chính` begins with a body of its own, not with `các sở`. */
function firstAt(scan: Scan, at: number): Mention | null {
  const determined = determinerAt(scan.tokens, at);
  const named = determined === null || !scan.tokens.capital[determined] ? null : namedAt(scan, determined);
  return named?.body && HEADS.has(scan.tokens.words[determined ?? at] ?? "") ? named : mentionAt(scan, at);
}

/** The bodies after a separator; a field alone (`Tài chính` after `Sở Nội vụ`) takes the head of the body before it. */
function nextAt(scan: Scan, before: readonly Mention[]): readonly Mention[] {
  const last = before.at(-1);
  if (!last) return [];
  const at = afterSeparator(scan.tokens.words, last.end);
  if (at === null) return [];
  const shared = sharedAt(scan, at);
  if (shared) return shared;
  const field = last.body ? fieldAt(scan.tokens, at, headOf(last.body.name)) : null;
  if (field) return [field];
  const next = firstAt(scan, at);
  return next ? [next] : [];
}

/** `Các Sở: A, B` gives `Sở A`, `Sở B`, each with the span of its own words. */
function sharedAt({ tokens }: Scan, at: number): readonly Mention[] | null {
  const { words } = tokens;
  const from = determinerAt(tokens, at) ?? at;
  const head = words[from] ?? "";
  if (!HEADS.has(head) || words[from + 1] !== ":") return null;
  const found: Mention[] = [];
  for (let next: number | null = from + 2; next !== null && found.length < MOST; ) {
    const field: Mention | null = fieldAt(tokens, next, head) ?? plainFieldAt(tokens, next, head);
    if (!field) break;
    found.push(field);
    next = afterSeparator(words, field.end);
  }
  return found.length > 0 ? found : null;
}

/** A field that the lexicon knows with this head. */
function fieldAt(tokens: Tokens, at: number, head: string): Mention | null {
  const tree = HEADS.has(head) ? bodyTree.next.get(head) : undefined;
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

const HEADS = new Set(["sở", "bộ", "ban", "phòng", "cục", "hội", "trường"]);
/** No list is longer. */
const MOST = 40;
