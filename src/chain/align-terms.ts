import { type Rewrites, rewriteTokens } from "../compare/rewrite.ts";
import { pairKey, tokenize, wordKey } from "../compare/tokens.ts";
import { bagOf, type TermBag } from "../compare/vectors.ts";
import { purposeMarkers } from "../lexicon/connectives.ts";
import type { Citation, Provision } from "../model.ts";
import type { Task } from "../model-tasks.ts";
import type { Span } from "../text/span.ts";
import { denied, isDenied } from "./align-denial.ts";
import { type TermPlace, termPlaces } from "./align-why.ts";
import { conceptsAt, isSmallWord, keysOf, sameWords, standsAt } from "./align-words.ts";
import { clauses, type MatchText, maskSpans, wordingOf } from "./passages.ts";

/** What a task speaks of: as a whole, clause by clause, and under which heading. */
export interface TaskTerms {
  readonly task: Task;
  readonly whole: TermBag;
  /** Its words alone, each as it stands. */
  readonly alone: TermBag;
  /** Where it is one clause and cites nothing, that clause is its whole. */
  readonly clauses: readonly TermBag[];
  /** Its words on one line. */
  readonly words: () => string;
  /** Where its words stand. */
  readonly places: () => readonly TermPlace[];
  /** Whether one of the clauses denies a duty. */
  readonly denies: boolean;
  /** The headings above the task, but for those of parts. */
  readonly heading: TermBag;
}

/**
 * The terms of a document's tasks, in reading order, without its formulas and without deadlines: two duties are not alike because both
 * are due in a year.
 */
export function taskTerms(text: MatchText, formulas: readonly Span[] = []): readonly TaskTerms[] {
  const { document } = text;
  const deadlines = document.tasks.flatMap((task) => task.deadlines.map(({ span }) => span));
  const folded = maskSpans(text.unnumbered, [...formulas, ...deadlines]);
  const byPath = new Map(document.outline.map((provision) => [provision.path, provision]));
  const headings = new Map<string, TermBag>();
  const cited = citedTerms(document.citations);
  return document.tasks.map((task) => {
    const provision = byPath.get(task.path);
    const spans = provision === undefined ? [[task.start, task.end] as const] : wordingOf(provision);
    const parts = spans.flatMap((span) => clauses(folded, span, SHORTEST));
    const read = (parts.length === 0 ? spans : parts).map((span) => dutyTerms(folded, span, task));
    const terms = read.map((duty) => duty.terms);
    return {
      task,
      whole: sumOf([...spans.flatMap(cited), ...terms]),
      alone: sumOf(read.map((duty) => duty.alone)),
      clauses: parts.length === 0 ? [] : terms,
      words: () =>
        spans
          .map((span) =>
            document.text
              .slice(...span)
              .replace(/\s+/gu, " ")
              .trim(),
          )
          .join("; "),
      places: () => termPlaces(folded, spans),
      denies: read.some((duty) => duty.isDenied),
      heading: headingTerms(folded, task.group, { byPath, headings }),
    };
  });
}

/** The terms of a clause of a task, and its words; one that denies a duty has others than one that asks for it. */
function dutyTerms(
  folded: string,
  span: Span,
  { assignments }: Task,
): { readonly terms: TermBag; readonly alone: TermBag; readonly isDenied: boolean } {
  const { terms, alone } = readClause(folded, span, sameWords);
  return isDenied(folded, span, assignments)
    ? { terms: denied(terms), alone: denied(alone), isDenied: true }
    : { terms, alone, isDenied: false };
}

/** The documents that are cited in a span, if any: citing the same one says more than the words of its title. */
function citedTerms(citations: readonly Citation[]): (span: Span) => readonly TermBag[] {
  return ([start, end]) => {
    const bag = new Map<number, number>();
    for (const citation of citations)
      if (citation.kind !== "self" && citation.start >= start && citation.end <= end)
        bag.set(wordKey(citation.key), CITED);
    return bag.size === 0 ? [] : [bagOf(bag)];
  };
}

/** The terms of the headings that a provision stands under, but for the parts, whose headings are the same in every plan. */
function headingTerms(
  folded: string,
  path: string | null,
  known: { byPath: ReadonlyMap<string, Provision>; headings: Map<string, TermBag> },
): TermBag {
  const provision = path === null ? undefined : known.byPath.get(path);
  if (provision === undefined) return bagOf(new Map());
  const found = known.headings.get(provision.path);
  if (found !== undefined) return found;
  const above = headingTerms(folded, provision.parent, known);
  const telling = provision.kind !== "part" && provision.title !== null;
  const terms = telling ? sumOf([above, termsOf(folded, provision.body)]) : above;
  known.headings.set(provision.path, terms);
  return terms;
}

/** The terms of a clause: its words, each two words in a row, and the concepts that they show. */
export function termsOf(folded: string, span: Span, rewrites: Rewrites = sameWords): TermBag {
  return readClause(folded, span, rewrites).terms;
}

function readClause(
  folded: string,
  span: Span,
  rewrites: Rewrites,
): { readonly terms: TermBag; readonly alone: TermBag } {
  const keys = [...rewriteTokens(tokenize([{ folded, span }]), rewrites).keys];
  const weights = clauseWeights(keys);
  const bag = new Map<number, number>();
  const words = new Map<number, number>();
  const add = (key: number, weight: number): void => {
    bag.set(key, (bag.get(key) ?? 0) + weight);
  };
  let before: number | null = null;
  keys.forEach((key, at) => {
    const weight = weights[at] ?? 1;
    for (const { concept } of conceptsAt(keys, at)) add(concept, weight);
    if (isSmallWord(key)) return;
    words.set(key, (words.get(key) ?? 0) + 1);
    add(key, weight);
    if (before !== null) add(pairKey(before, key), weight);
    before = key;
  });
  return { terms: bagOf(bag), alone: bagOf(words) };
}

/** What a duty is good for weighs less than the duty: the words from a purpose marker on, when a duty was named before it. */
function clauseWeights(keys: readonly number[]): readonly number[] {
  const marker = keys.findIndex(
    (_, at) => at >= DUTY && markers.some((phrase) => standsAt(keys, at, phrase)),
  );
  return keys.map((_, at) => (marker >= 0 && at >= marker ? PURPOSE : 1));
}

function sumOf(bags: readonly TermBag[]): TermBag {
  if (bags.length === 1 && bags[0] !== undefined) return bags[0];
  const sum = new Map<number, number>();
  for (const { keys, amounts } of bags)
    keys.forEach((key, at) => {
      sum.set(key, (sum.get(key) ?? 0) + (amounts[at] ?? 0));
    });
  return bagOf(sum);
}

const markers = purposeMarkers.words.map(keysOf);
/** A clause of fewer words is joined to its neighbour. */
const SHORTEST = 5;
/** A purpose is one only after so many words. */
const DUTY = 4;
const PURPOSE = 0.75;
/** A cited document counts as a word that is said so often. */
const CITED = 2;
