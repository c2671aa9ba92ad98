/** Words written in several ways, made one: abbreviations written out, variants of a phrase. */
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
  const keys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const from = new Int32Array(tokens.from.length);
  const push = (key: number, start: number, end: number): void => {
    keys.push(key);
    starts.push(start);
    ends.push(end);
  };
  for (let passage = 0; passage + 1 < tokens.from.length; passage++) {
    const end = tokens.from[passage + 1] ?? 0;
    for (let at = tokens.from[passage] ?? 0; at < end; ) {
      const rule = ruleAt(tokens.keys, at, end, rewrites);
      const last = at + (rule?.match.length ?? 1) - 1;
      for (const key of rule?.give ?? [tokens.keys[at] ?? 0])
        push(key, tokens.starts[at] ?? 0, tokens.ends[last] ?? 0);
      at = last + 1;
    }
    from[passage + 1] = keys.length;
  }
  return { keys: Int32Array.from(keys), starts: Int32Array.from(starts), ends: Int32Array.from(ends), from };
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
