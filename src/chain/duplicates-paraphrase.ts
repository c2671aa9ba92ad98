import { candidatePairs } from "../compare/candidates.ts";
import { type PassageSets, passageSets } from "../compare/passage-sets.ts";
import type { Tokens } from "../compare/tokens.ts";
import { cosine, createWeighing, type TermBag } from "../compare/vectors.ts";
import { overlapOf } from "../text/span.ts";
import { termsOf } from "./align-terms.ts";
import { conceptBoosts } from "./align-words.ts";
import { vocabularyFinder } from "./duplicates-vocabulary.ts";
import type { SegmentWords, SharedPassage } from "./duplicates-words.ts";
import type { Segment } from "./passages.ts";

/** Finds sentences and clauses that say the same anew, but for those whose shared words are known already. */
export function paraphrases(
  { texts, segments, tokens, rewrites, documents }: SegmentWords,
  known: readonly SharedPassage[],
): readonly SharedPassage[] {
  const bags = segments.map(({ document, span }) => termsOf(texts[document]?.masked ?? "", span, rewrites));
  const weigh = createWeighing(bags, conceptBoosts);
  const vectors = bags.map(weigh);
  const { a, b } = candidatePairs(termsInRows(bags), {
    groups: documents,
    anchors: ANCHORS,
    shared: LEAST_ANCHORS,
    crowd: CROWD,
  });
  const isKnown = knownPairs(known);
  const isVocabulary = vocabularyIn(tokens, documents);
  const likely: Likely[] = [];
  a.forEach((first, at) => {
    const second = b[at] ?? 0;
    const [these, those] = [vectors[first], vectors[second]];
    const likeness = these && those ? cosine(these, those) : 0;
    if (likeness >= LEAST_LIKENESS) likely.push({ a: first, b: second, likeness });
  });
  return mutualBest(likely, segments).flatMap(({ a: first, b: second }) => {
    const [left, right] = [segments[first], segments[second]];
    if (!left || !right || isKnown(left, right) || isVocabulary(first) || isVocabulary(second)) return [];
    const counts = sharedWords(bags[first]?.keys ?? NONE, bags[second]?.keys ?? NONE);
    return Math.min(counts.matches / counts.wordsA, counts.matches / counts.wordsB) < LEAST_OF_BOTH
      ? []
      : [{ a: left, b: right, ...counts }];
  });
}

/** Two segments by index that may say the same. */
interface Likely {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Of the pairs of two documents, those in which each is the likest to the other. */
function mutualBest(likely: readonly Likely[], segments: readonly Segment[]): readonly Likely[] {
  const best = new Map<string, number>();
  const note = (segment: number, other: number, likeness: number): void => {
    const key = `${segment} ${segments[other]?.document}`;
    best.set(key, Math.max(best.get(key) ?? 0, likeness));
  };
  const isBest = (segment: number, other: number, likeness: number): boolean =>
    best.get(`${segment} ${segments[other]?.document}`) === likeness;
  for (const { a, b, likeness } of likely) {
    note(a, b, likeness);
    note(b, a, likeness);
  }
  return likely.filter(({ a, b, likeness }) => isBest(a, b, likeness) && isBest(b, a, likeness));
}

/** Whether a whole segment is what its document says all the time. */
function vocabularyIn(tokens: Tokens, documents: Int32Array): (segment: number) => boolean {
  const isVocabulary = vocabularyFinder(tokens, documents);
  return (segment) => isVocabulary(segment, [tokens.from[segment] ?? 0, tokens.from[segment + 1] ?? 0]);
}

/** Terms as candidates' keys: those that are rare and occur again lead from one passage to another. */
function termsInRows(bags: readonly TermBag[]): PassageSets {
  const from = new Int32Array(bags.length + 1);
  bags.forEach((bag, at) => {
    from[at + 1] = (from[at] ?? 0) + bag.keys.length;
  });
  const keys = new Int32Array(from[bags.length] ?? 0);
  bags.forEach((bag, at) => {
    keys.set(bag.keys, from[at]);
  });
  return passageSets({ keys, from });
}

function sharedWords(a: Int32Array, b: Int32Array): { matches: number; wordsA: number; wordsB: number } {
  const held = new Set(b);
  return { matches: a.filter((key) => held.has(key)).length, wordsA: a.length, wordsB: b.length };
}

/** Whether words that are known to be shared are half of one of two segments. */
function knownPairs(known: readonly SharedPassage[]): (a: Segment, b: Segment) => boolean {
  const byProvisions = new Map<string, SharedPassage[]>();
  for (const passage of known) {
    const key = pairOf(passage.a, passage.b);
    byProvisions.set(key, [...(byProvisions.get(key) ?? []), passage]);
  }
  return (a, b) =>
    (byProvisions.get(pairOf(a, b)) ?? []).some((passage) => covers(passage.a, a) || covers(passage.b, b));
}

function pairOf(a: Segment, b: Segment): string {
  return `${a.document} ${a.provision} ${b.document} ${b.provision}`;
}

function covers({ span }: Segment, segment: Segment): boolean {
  return overlapOf(span, segment.span) * 2 >= segment.span[1] - segment.span[0];
}

/** How many of their `ANCHORS` rarest terms two passages must share before they are compared. */
const LEAST_ANCHORS = 3;
const ANCHORS = 32;
/** Of very many sentences that share a rare term, each meets its next ones. */
const CROWD = 16;
const LEAST_LIKENESS = 0.3;
/** The least share of the terms of each that the other must have. */
const LEAST_OF_BOTH = 0.25;
const NONE = new Int32Array(0);
