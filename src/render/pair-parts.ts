/** The passages that two documents share, in the order of each of them, and what stands between. */
import type { DuplicatePair, Duplication, Quote } from "../query/answers.ts";
import { findWords } from "../text/words.ts";

/** A pair with its number in the drawing. */
export interface NumberedPair {
  readonly number: number;
  /** Its place in the answer. */
  readonly at: number;
  readonly pair: DuplicatePair;
  /** The passages of the left document, then of the right one. */
  readonly quotes: readonly [Quote, Quote];
}

/** Words of a document: shared, or around those that are. */
export type TextPart =
  | { readonly kind: "passage"; readonly quote: Quote; readonly pairs: readonly NumberedPair[] }
  | { readonly kind: "context"; readonly text: string }
  /** `words` is `null` where the text is not known. */
  | { readonly kind: "gap"; readonly words: number | null };

/** The two documents of a pair, or two that are named. */
export function documentsOfPair(
  { pairs }: Duplication,
  wanted: number | readonly [string, string],
): readonly [string, string] | null {
  if (typeof wanted !== "number") return wanted;
  const pair = pairs[wanted - 1];
  return pair ? [pair.a.document, pair.b.document] : null;
}

/** The pairs between two documents: the longest are kept, numbered in the order of the left text. `first` is kept always. */
export function pairsBetween(
  { pairs }: Duplication,
  [left, right]: readonly [string, string],
  { most, first }: { readonly most: number; readonly first: number | null },
): { readonly drawn: readonly NumberedPair[]; readonly all: number } {
  const found = pairs.flatMap((pair, at) => {
    const { a, b, quotes } = pair;
    if (a.document === left && b.document === right) return [{ pair, at, quotes }];
    const turned = [quotes[1], quotes[0]] as const;
    return a.document === right && b.document === left ? [{ pair, at, quotes: turned }] : [];
  });
  const weight = ({ at, quotes: [a, b] }: (typeof found)[number]) =>
    at + 1 === first ? Number.POSITIVE_INFINITY : Math.min(a.text.length, b.text.length);
  const kept = found.toSorted((a, b) => weight(b) - weight(a) || a.at - b.at).slice(0, most);
  kept.sort((a, b) => a.quotes[0].start - b.quotes[0].start || a.quotes[1].start - b.quotes[1].start);
  return { drawn: kept.map((one, at) => ({ ...one, number: at + 1 })), all: found.length };
}

/** A document's text around its passages: those that overlap are one. Without the text, gaps only. */
export function partsOf(
  pairs: readonly NumberedPair[],
  side: 0 | 1,
  text: string | undefined,
): readonly TextPart[] {
  const passages = united(pairs, side);
  const parts: TextPart[] = [];
  let reached = 0;
  for (const passage of passages) {
    const { start, end } = passage.quote;
    parts.push(...between(text, reached, start), passage);
    reached = end;
  }
  if (text !== undefined && reached < text.length) parts.push(...after(text, reached));
  else if (text === undefined && passages.length > 0) parts.push({ kind: "gap", words: null });
  return parts;
}

type Passage = Extract<TextPart, { kind: "passage" }>;

function united(pairs: readonly NumberedPair[], side: 0 | 1): readonly Passage[] {
  const sorted = pairs.toSorted((a, b) => a.quotes[side].start - b.quotes[side].start);
  const found: Passage[] = [];
  for (const pair of sorted) {
    const quote = pair.quotes[side];
    const last = found.at(-1);
    if (last && quote.start < last.quote.end)
      found[found.length - 1] = { ...last, quote: joined(last.quote, quote), pairs: [...last.pairs, pair] };
    else found.push({ kind: "passage", quote, pairs: [pair] });
  }
  return found;
}

function joined(a: Quote, b: Quote): Quote {
  if (b.end <= a.end) return a;
  return { ...a, end: b.end, text: a.text + b.text.slice(a.end - b.start) };
}

/** What stands between two passages: a few words at both ends of it, and how many are left out. */
function between(text: string | undefined, from: number, to: number): TextPart[] {
  if (to <= from) return [];
  if (text === undefined) return [{ kind: "gap", words: null }];
  if (to - from <= 2 * CONTEXT) return context(text.slice(from, to));
  const head = from === 0 ? from : nextSpace(text, from + CONTEXT);
  const tail = nextSpace(text, to - CONTEXT);
  return [
    ...context(text.slice(from, head)),
    { kind: "gap", words: findWords(text, [head, tail]).starts.length },
    ...context(text.slice(tail, to)),
  ];
}

function after(text: string, from: number): TextPart[] {
  const end = Math.min(text.length, nextSpace(text, from + CONTEXT));
  const words = findWords(text, [end, text.length]).starts.length;
  return [...context(text.slice(from, end)), ...(words === 0 ? [] : [{ kind: "gap" as const, words }])];
}

function context(text: string): TextPart[] {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, "").trim();
  return findWords(words).starts.length < FEWEST ? [] : [{ kind: "context", text: words }];
}

function nextSpace(text: string, at: number): number {
  const found = text.slice(at, at + 40).search(/\s/u);
  return found < 0 ? at : at + found;
}

/** Fewer words around a passage are not worth a line: a number, a letter. */
const FEWEST = 3;
/** So many characters around a passage are drawn. */
const CONTEXT = 90;
