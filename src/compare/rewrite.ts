/** Words written in several ways, made one: abbreviations written out, variants of a phrase. */
import type { Span } from "../text/span.ts";
import { type Tokens, tokenize } from "./tokens.ts";

/** Rules by the key of their first word; the longest first. */
export type Rewrites = ReadonlyMap<number, readonly Rewrite[]>;

interface Rewrite {
  readonly match: readonly number[];
  readonly give: readonly number[];
}

/** Makes rules of phrases: wherever the words of `match` stand in a row, the words of `give` are read. Both are folded. */
export function rewritesOf(rules: readonly { readonly match: string; readonly give: string }[]): Rewrites {
  const byFirst = new Map<number, Rewrite[]>();
  for (const rule of rules) {
    const match = keysOf(rule.match);
    const first = match[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ match, give: keysOf(rule.give) });
    byFirst.set(
      first,
      list.sort((a, b) => b.match.length - a.match.length),
    );
  }
  return byFirst;
}

/** Applies the rules from left to right, once. Each word that is given has the place of all the words that it stands for. */
export function rewriteTokens(tokens: Tokens, rewrites: Rewrites): Tokens {
  const sites = sitesOf(tokens, rewrites);
  if (sites.length === 0) return tokens;
  const room = sites.reduce((sum, { rule }) => sum + growthOf(rule), tokens.keys.length);
  const given = { keys: new Int32Array(room), starts: new Int32Array(room), ends: new Int32Array(room) };
  let [reached, count] = [0, 0];
  for (const { at, rule } of sites) {
    copyTokens(tokens, [reached, at], { given, to: count });
    count += at - reached;
    reached = at + rule.match.length;
    given.keys.set(rule.give, count);
    given.starts.fill(tokens.starts[at] ?? 0, count, count + rule.give.length);
    given.ends.fill(tokens.ends[reached - 1] ?? 0, count, count + rule.give.length);
    count += rule.give.length;
  }
  copyTokens(tokens, [reached, tokens.keys.length], { given, to: count });
  return { ...given, from: movedStarts(tokens.from, sites) };
}

/** A token from which on a rule applies. */
interface Site {
  readonly at: number;
  readonly rule: Rewrite;
}

function sitesOf({ keys, from }: Tokens, rewrites: Rewrites): readonly Site[] {
  const sites: Site[] = [];
  for (let passage = 0; passage + 1 < from.length; passage++) {
    const end = from[passage + 1] ?? 0;
    for (let at = from[passage] ?? 0; at < end; at++) {
      const rule = ruleAt(keys, at, end, rewrites);
      if (rule === undefined) continue;
      sites.push({ at, rule });
      at += rule.match.length - 1;
    }
  }
  return sites;
}

function growthOf({ match, give }: Rewrite): number {
  return give.length - match.length;
}

type Columns = Omit<Tokens, "from">;

function copyTokens(
  { keys, starts, ends }: Columns,
  [first, end]: Span,
  { given, to }: { readonly given: Columns; readonly to: number },
): void {
  given.keys.set(keys.subarray(first, end), to);
  given.starts.set(starts.subarray(first, end), to);
  given.ends.set(ends.subarray(first, end), to);
}

/** Where each passage begins, moved by what the rules add and take away before it. */
function movedStarts(from: Int32Array, sites: readonly Site[]): Int32Array {
  let [next, growth] = [0, 0];
  return from.map((start) => {
    for (let site = sites[next]; site !== undefined && site.at < start; site = sites[++next])
      growth += growthOf(site.rule);
    return start + growth;
  });
}

function ruleAt(keys: Int32Array, at: number, end: number, rewrites: Rewrites): Rewrite | undefined {
  return rewrites
    .get(keys[at] ?? 0)
    ?.find(({ match }) => at + match.length <= end && match.every((key, i) => keys[at + i] === key));
}

function keysOf(phrase: string): number[] {
  const { keys } = tokenize([{ folded: phrase, span: [0, phrase.length] }]);
  return [...keys];
}
