import { haveSameWords, tokenize } from "../compare/tokens.ts";
import type { Document } from "../model.ts";
import type { Duplicate, DuplicateKind, Link, Passage, PassagePart } from "../model-chain.ts";
import type { Span } from "../text/span.ts";
import { joinNeighbours } from "./duplicates-join.ts";
import { paraphrases } from "./duplicates-paraphrase.ts";
import { LEAST_WORDS, type SharedPassage, sharedPassages, wordsOfSegments } from "./duplicates-words.ts";
import { type FormulaOptions, formulaShare, formulaSpans } from "./formulas.ts";
import { citedBy, originsFinder, type Shared, sourcesOf } from "./origin.ts";
import { partsOf } from "./origin-parts.ts";
import { type MatchText, matchTexts, type Segment, segmentsOf } from "./passages.ts";

/**
 * Finds the sentences and clauses that recur between documents: the same words, nearly the same, or the same said anew; and where
 * they come from. Citations and the standing titles of cited documents count as nothing; repeats within one document are not told.
 */
export function findDuplicates(
  documents: readonly Document[],
  links: readonly Link[],
  { formulas }: FormulaOptions = {},
): readonly Duplicate[] {
  const sources = sourcesOf(documents, links);
  const height = ({ id }: Document): number => sources.get(id)?.size ?? 0;
  const sorted = documents.toSorted((a, b) => height(a) - height(b) || compare(a.id, b.id));
  const texts = matchTexts(sorted);
  const segments = texts.flatMap((text, at) => segmentsOf(text, at, LEAST_WORDS));
  const words = wordsOfSegments(texts, segments);
  const copied = joinNeighbours(texts, sharedPassages(words));
  const orderOf = orderFinder(sorted, sources);
  const told = (passage: SharedPassage, kind: DuplicateKind): Shared => {
    const { a, b } = passage;
    const order = orderOf(a, b);
    const isEarlier =
      order < 0 || (order === 0 && (sorted[a.document]?.id ?? "") < (sorted[b.document]?.id ?? ""));
    const direction = order === 0 ? "undetermined" : "a-to-b";
    return { ...tell(texts, inTime(passage, isEarlier), kind), direction };
  };
  const shared = [
    ...copied.map((passage) => told(passage, kindOf(texts, passage))),
    ...paraphrases(words, copied).map((passage) => told(passage, "paraphrase")),
  ];
  const cited = citedBy(documents, links);
  return withOrigins(shared, { texts, sources, cited, standing: formulaSpans(texts, sources, formulas) });
}

interface Compared {
  readonly texts: readonly MatchText[];
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cited: ReadonlyMap<string, ReadonlySet<string>>;
  /** The formulas of each text. */
  readonly standing: readonly (readonly Span[])[];
}

function withOrigins(
  shared: readonly Shared[],
  { texts, sources, cited, standing }: Compared,
): readonly Duplicate[] {
  const ids = new Map(texts.map(({ document }, at) => [document.id, at]));
  const formulasOf = ({ document }: Passage): readonly Span[] => standing[ids.get(document) ?? -1] ?? [];
  const isFormula = (passage: Passage): boolean => {
    const masked = texts[ids.get(passage.document) ?? -1]?.masked ?? "";
    return formulaShare(masked, formulasOf(passage), [passage.start, passage.end]) >= MOSTLY;
  };
  const find = originsFinder(shared, new Set(ids.keys()), {
    sources,
    cited,
    isWithin: wordsFinder(texts, ids),
  });
  const foldedOf = ({ document }: Passage): string => texts[ids.get(document) ?? -1]?.folded ?? "";
  return shared
    .map((passages): Duplicate => {
      const { whole, rest, inheritedA, inheritedB } = find(passages);
      const origin = isFormula(passages.a) && isFormula(passages.b) ? "formula" : whole;
      const partsIn = (passage: Passage, inherited: readonly Span[]): readonly PassagePart[] =>
        partsOf(foldedOf(passage), passage, {
          ...{ whole: origin, rest, formulas: formulasOf(passage), inherited },
        });
      const parts = [...partsIn(passages.a, inheritedA), ...partsIn(passages.b, inheritedB)];
      return { ...passages, origin, ...(parts.length > 0 && { parts }) };
    })
    .sort(byPlace);
}

/** Whether the words of a passage stand in another one, in a row. */
function wordsFinder(
  texts: readonly MatchText[],
  ids: ReadonlyMap<string, number>,
): (words: Passage, within: Passage) => boolean {
  const line = ({ document, start, end }: Passage): string => {
    const folded = texts[ids.get(document) ?? -1]?.masked ?? "";
    return ` ${tokenize([{ folded, span: [start, end] }]).keys.join(" ")} `;
  };
  return (words, within) => line(within).includes(line(words));
}

/** The same words in the same order are `verbatim`, whatever the case, the layout and the punctuation. */
function kindOf(texts: readonly MatchText[], { a, b }: SharedPassage): DuplicateKind {
  const first = { folded: texts[a.document]?.folded ?? "", span: a.span };
  const second = { folded: texts[b.document]?.folded ?? "", span: b.span };
  return haveSameWords(first, second) ? "verbatim" : "near";
}

/** Tells which of two documents is earlier, by their dates or because one cites the other; 0 where neither tells. */
function orderFinder(
  documents: readonly Document[],
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): (a: Segment, b: Segment) => number {
  return (a, b) => {
    const [first, second] = [documents[a.document], documents[b.document]];
    if (!first || !second) return 0;
    const [here, there] = [first.document.date, second.document.date];
    if (here !== null && there !== null && here !== there) return here < there ? -1 : 1;
    const isAbove = sources.get(second.id)?.has(first.id) ?? false;
    const isBelow = sources.get(first.id)?.has(second.id) ?? false;
    return Number(isBelow) - Number(isAbove);
  };
}

/** The passage of the earlier document first; where that is not known, that of the document with the lesser id. */
function inTime(passage: SharedPassage, isEarlier: boolean): SharedPassage {
  const { a, b, matches, wordsA, wordsB } = passage;
  return isEarlier ? passage : { a: b, b: a, matches, wordsA: wordsB, wordsB: wordsA };
}

function tell(
  texts: readonly MatchText[],
  { a, b, matches, wordsA, wordsB }: SharedPassage,
  kind: DuplicateKind,
): Shared {
  const passage = ({ document, span: [start, end] }: Segment): Passage => ({
    document: texts[document]?.document.id ?? "",
    start,
    end,
  });
  const share = (words: number): number => Math.round((matches / Math.max(1, words)) * 10_000) / 10_000;
  return { a: passage(a), b: passage(b), kind, containmentA: share(wordsA), containmentB: share(wordsB) };
}

function byPlace({ a, b, kind }: Duplicate, other: Duplicate): number {
  return (
    compare(a.document, other.a.document) ||
    compare(b.document, other.b.document) ||
    a.start - other.a.start ||
    b.start - other.b.start ||
    a.end - other.a.end ||
    b.end - other.b.end ||
    compare(kind, other.kind)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A passage of which so much is formula counts as one. */
const MOSTLY = 0.6;
