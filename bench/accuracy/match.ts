/** When two readings of a text say the same: words compared without their dress, spans by what they share, facts one to one. */
import { overlapOf, type Span } from "../../src/text/span.ts";

/**
 * Words as they are compared: NFC, lower case, one placement of tone marks, one kind of dash and space, without marks of Markdown
 * and punctuation at the ends. Written apart from the parser's own fold, so that a fault there is not forgiven here.
 */
export function plain(words: string | null | undefined): string | null {
  if (words === null || words === undefined) return null;
  const bare = words
    .normalize("NFD")
    .replace(EARLY_TONE, (_, first: string, tone: string, last: string) => first + last + tone)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[*_#]/gu, "")
    .replace(/[–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.,;:]+|[\s.,;:]+$/gu, "");
  return bare === "" ? null : bare;
}

/** The name or number of a document without the words that carry no identity: `của`, `lần thứ`, terms of office, spaces. */
export function identity(name: string | null | undefined): string | null {
  const words = plain(name);
  if (words === null) return null;
  return words
    .replaceAll("đại hội đại biểu", "đại hội")
    .replace(/toàn quốc|lần thứ|nhiệm kỳ[\s\d-]*|của|[,()]/gu, "")
    .replace(/\s+/gu, "");
}

/** How much two spans have in common: what they share over what they cover together, from 0 to 1. */
export function commonShare(a: Span, b: Span): number {
  const shared = overlapOf(a, b);
  return shared === 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** What was known, what was found, and which belong together. */
export interface Pairing<G, F> {
  readonly pairs: readonly (readonly [G, F])[];
  readonly missed: readonly G[];
  readonly extra: readonly F[];
}

/** How alike two facts must be to be taken for one. */
export interface Likeness<G, F> {
  readonly of: (known: G, found: F) => number;
  readonly atLeast: number;
}

/** Pairs the facts one to one, the most alike first; among equals, in reading order. */
export function pairUp<G, F>(
  known: readonly G[],
  found: readonly F[],
  likeness: Likeness<G, F>,
): Pairing<G, F> {
  const candidates = known
    .flatMap((g, i) => found.map((f, j) => ({ i, j, score: likeness.of(g, f) })))
    .filter(({ score }) => score >= likeness.atLeast)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  const pairs = known.flatMap((g, i) => {
    const f = found[partner.get(i) ?? -1];
    return f === undefined ? [] : [[g, f] as const];
  });
  return {
    pairs,
    missed: known.filter((_, i) => !partner.has(i)),
    extra: found.filter((_, j) => !taken.has(j)),
  };
}

/** A tone on the first of two vowels, taken apart: `òa`, `óe`, `ủy` are also written `oà`, `oé`, `uỷ`. */
const EARLY_TONE =
  /(o(?=[\u0300\u0301\u0303\u0309\u0323][ae])|u(?=[\u0300\u0301\u0303\u0309\u0323]y))([\u0300\u0301\u0303\u0309\u0323])([aey])/giu;
