import {
  type SharedStretch,
  type StretchFinder,
  stretchFinder,
  stretchSpan,
} from "../compare/local-alignment.ts";
import { sharingPairs } from "../compare/pairs.ts";
import { type Rewrites, rewritesOf, rewriteTokens } from "../compare/rewrite.ts";
import { type Tokens, tokenize, wordKey } from "../compare/tokens.ts";
import { functionWords } from "../lexicon/connectives.ts";
import { variants } from "../lexicon/variants.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { vocabularyFinder } from "./duplicates-vocabulary.ts";
import type { MatchText, Segment } from "./passages.ts";

/** Two stretches of two documents that share words. Documents and provisions are those of the segments. */
export interface SharedPassage {
  readonly a: Segment;
  readonly b: Segment;
  /** Words of the one that stand in the other, and the words of each. */
  readonly matches: number;
  readonly wordsA: number;
  readonly wordsB: number;
}

/** The words of texts, read once for all that compares them. */
export interface SegmentWords {
  readonly texts: readonly MatchText[];
  readonly segments: readonly Segment[];
  /** The words of each segment as they are printed. */
  readonly tokens: Tokens;
  readonly rewrites: Rewrites;
  /** The document of each segment. */
  readonly documents: Int32Array;
}

/** Reads the words of segments. */
export function wordsOfSegments(texts: readonly MatchText[], segments: readonly Segment[]): SegmentWords {
  const passages = segments.map(({ document, span }) => ({ folded: texts[document]?.masked ?? "", span }));
  return {
    ...{ texts, segments, tokens: tokenize(passages), rewrites: namesAsWords(texts) },
    documents: Int32Array.from(segments, ({ document }) => document),
  };
}

/** Finds the stretches of eight words or more that two documents share, with few words changed, added or left out. */
export function sharedPassages(words: SegmentWords): readonly SharedPassage[] {
  const { segments, documents } = words;
  const tokens = rewriteTokens(words.tokens, words.rewrites);
  const find = { isVocabulary: vocabularyFinder(tokens, documents), stretch: stretchFinder(tokens) };
  return sharingPairs(tokens, { groups: documents, anchors: ANCHORS, crowd: CROWD })
    .map(({ a, b }) => passageOf(tokens, segments, { a, b, ...find }))
    .filter((passage) => passage !== null);
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly stretch: StretchFinder;
  readonly isVocabulary: (passage: number, stretch: Span) => boolean;
}

function passageOf(tokens: Tokens, segments: readonly Segment[], pair: Candidate): SharedPassage | null {
  const [first, second] = [segments[pair.a], segments[pair.b]];
  const found = pair.stretch(tokensOf(tokens, pair.a), tokensOf(tokens, pair.b));
  if (!first || !second || found === null) return null;
  const stretch = trimmed(tokens, found);
  const words = Math.min(countWords(tokens, stretch.a), countWords(tokens, stretch.b));
  if (words < LEAST_WORDS || !isNear(stretch) || !isTelling(tokens, pair, stretch)) return null;
  return {
    a: { ...first, span: stretchSpan(tokens, stretch.a) },
    b: { ...second, span: stretchSpan(tokens, stretch.b) },
    matches: stretch.matches,
    wordsA: stretch.a[1] - stretch.a[0],
    wordsB: stretch.b[1] - stretch.b[0],
  };
}

/** The stretch without small words at its two ends. */
function trimmed({ keys }: Tokens, { a, b, matches }: SharedStretch): SharedStretch {
  const isSmall = (at: number): boolean => smallWords.has(keys[at] ?? 0);
  let [start, end] = [0, 0];
  while (start < matches && isSmall(a[0] + start) && keys[a[0] + start] === keys[b[0] + start]) start++;
  while (start + end < matches && isSmall(a[1] - 1 - end) && keys[a[1] - 1 - end] === keys[b[1] - 1 - end])
    end++;
  return { a: [a[0] + start, a[1] - end], b: [b[0] + start, b[1] - end], matches: matches - start - end };
}

/** The words as printed: an abbreviation that is written out counts once. */
function countWords({ starts }: Tokens, [first, end]: Span): number {
  let count = 0;
  for (let at = first; at < end; at++) if (at === first || starts[at] !== starts[at - 1]) count++;
  return count;
}

function tokensOf({ from }: Tokens, passage: number): Span {
  return [from[passage] ?? 0, from[passage + 1] ?? 0];
}

function isNear({ a, b, matches }: SharedStretch): boolean {
  const words = a[1] - a[0] + b[1] - b[0];
  return (2 * matches) / words >= LEAST_SAME;
}

/** A short stretch tells something only where it is most of a sentence or a heading, and not what a document says all the time. */
function isTelling(tokens: Tokens, { a, b, isVocabulary }: Candidate, stretch: SharedStretch): boolean {
  if (stretch.matches >= LONG) return true;
  const share = (part: Span, whole: Span): number => (part[1] - part[0]) / (whole[1] - whole[0]);
  const most = Math.max(share(stretch.a, tokensOf(tokens, a)), share(stretch.b, tokensOf(tokens, b)));
  return most >= 0.5 && !isVocabulary(a, stretch.a) && !isVocabulary(b, stretch.b);
}

/** Abbreviations written out, and the names of bodies each read as one word: a name that recurs is no wording that recurs. */
export function namesAsWords(texts: readonly MatchText[]): Rewrites {
  const asWords = bodyNames(texts).map((name) => ({ match: name, give: name.replaceAll(" ", "") }));
  return rewritesOf([...asWords, ...variants]);
}

/** The names of the bodies that documents are issued by or charge, folded and sorted; names of few words may be anything. */
export function bodyNames(texts: readonly MatchText[]): readonly string[] {
  const names = texts.flatMap(({ document }) => [
    document.document.issuer ?? "",
    ...document.tasks.flatMap(({ assignments }) => assignments.map(({ unit }) => unit)),
  ]);
  const folded = names.map((name) =>
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return [...new Set(folded)].filter((name) => name.split(" ").length >= NAME).sort();
}

/** A long sentence shares each of its clauses with another document: it needs many anchors. */
const ANCHORS = 24;
/** A sentence that very many documents have is told of each and its next ones: that joins them all. */
const CROWD = 24;
export const LEAST_WORDS = 8;
const smallWords = new Set(functionWords.words.map(wordKey));
/** A name of fewer words may be anything. */
const NAME = 4;
/** From so many words on, a stretch counts wherever it stands. */
const LONG = 14;
/** Of the words of a shared stretch, how many must be the same. */
const LEAST_SAME = 0.7;
