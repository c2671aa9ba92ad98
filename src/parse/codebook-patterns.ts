/** What compromise makes of a pattern: one token for each word, choice or wildcard. */
export interface PatternToken {
  readonly word?: string;
  readonly choices?: readonly (readonly PatternToken[])[];
  /** Choices of one word each. */
  readonly fastOr?: ReadonlySet<string>;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly anything?: boolean;
  readonly regex?: RegExp;
  readonly min?: number;
  readonly max?: number;
  readonly greedy?: boolean;
  readonly group?: string;
  readonly [other: string]: unknown;
}

/** Words of which a text must hold one of each list for a pattern to be found in it. */
export type Needed = readonly (readonly string[])[];

/** The literal words that a pattern cannot do without. */
export function neededWords(tokens: readonly PatternToken[]): Needed {
  return tokens.flatMap((token): readonly string[][] => {
    if (token.optional === true || token.negative === true || token.min === 0) return [];
    if (token.word !== undefined) return isLiteral(token.word) ? [[token.word]] : [];
    if (token.fastOr !== undefined) return [[...token.fastOr]];
    const choices = (token.choices ?? []).map((choice) => neededWords(choice).flat()[0]);
    return choices.length > 0 && choices.every((word) => word !== undefined) ? [choices as string[]] : [];
  });
}

function isLiteral(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

/**
 * The pattern without wildcards of an uncertain length: one variant for each number of words that they may stand for, the shortest
 * first. compromise takes such a wildcard at its longest and never takes a word back, so that `hội .? (thi|thao)` misses `hội thi`.
 */
export function variantsOf(tokens: readonly PatternToken[]): readonly (readonly PatternToken[])[] {
  let variants: readonly (readonly PatternToken[])[] = [[]];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? {};
    const [min, max, until] = wildcards(tokens, at);
    const parts = until === at ? [[token]] : range(min, max).map((n) => Array<PatternToken>(n).fill(ANY));
    variants = parts.flatMap((part) => variants.map((variant) => [...variant, ...part]));
    if (until > at) at = until - 1;
  }
  return [...variants].sort((a, b) => a.length - b.length);
}

const ANY: PatternToken = { anything: true };
/** `*` stands for so many words at most. */
const MOST_WORDS = 8;
/** More variants than this, and the pattern says too little. */
const MOST_VARIANTS = 100;

/** How many words the wildcards from a token on stand for, at least and at most, and where they end. */
function wildcards(tokens: readonly PatternToken[], from: number): [min: number, max: number, until: number] {
  let [min, max, at] = [0, 0, from];
  for (let token = tokens[at]; token && isWildcard(token); token = tokens[++at]) {
    min += token.min ?? (token.optional === true ? 0 : 1);
    max += token.max !== undefined ? Math.min(token.max, MOST_WORDS) : token.greedy === true ? MOST_WORDS : 1;
  }
  return [min, Math.max(min, max), at];
}

function isWildcard({ word, choices, fastOr, regex, negative, anything, min, group }: PatternToken): boolean {
  if (group !== undefined || negative === true || word !== undefined || choices || fastOr || regex)
    return false;
  return anything === true || min !== undefined;
}

function range(min: number, max: number): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}

/** What is wrong with a pattern that was parsed, and what to do about it; `null` where nothing is. */
export function patternFault(pattern: string, tokens: readonly PatternToken[]): string | null {
  const stray = strayIn(tokens);
  if (stray !== null)
    return `cannot be read at ${JSON.stringify(stray)}; close each bracket, and put no brackets inside brackets`;
  const tag = tokens.flatMap((token) => [token, ...(token.choices ?? []).flat()]).find(usesTags);
  if (tag)
    return "asks for a tag, and words have none here; write words, (one|another), . for any word, and ? * + after them";
  if (neededWords(tokens).length === 0)
    return "has no word that must be there; write at least one word that is not optional";
  if (variantsOf(tokens).length > MOST_VARIANTS)
    return "leaves too many words open; write fewer . ? * and {0,n}";
  return pattern.trim() === "" ? "is empty; write the words to look for" : null;
}

/** A word with a bracket left in it: the brackets do not match. */
function strayIn(tokens: readonly PatternToken[]): string | null {
  for (const token of tokens) {
    if (token.word !== undefined && /[()[\]{}<>|]/u.test(token.word)) return token.word;
    const inside = token.choices ? strayIn(token.choices.flat()) : null;
    if (inside !== null) return inside;
  }
  return null;
}

function usesTags(token: PatternToken): boolean {
  return ["tag", "chunk", "machine", "pos", "switch", "method", "fuzzy", "soft"].some(
    (key) => token[key] !== undefined,
  );
}
