import type { Document, Task } from "../model.ts";
import type { Alignment, Grade, Link } from "../model-chain.ts";
import type { Span } from "../text/span.ts";
import { type CitedPoint, isUnder, pointFinder } from "./align-cited.ts";
import { type DocumentPair, documentPairs } from "./align-pairs.ts";
import { hasOtherFigure } from "./align-scope.ts";
import { type Likenesses, scoreTask, type TaskVectors, weighTasks } from "./align-scores.ts";
import { taskTerms } from "./align-terms.ts";
import { heaviestWords } from "./align-why.ts";
import { type FormulaOptions, formulaSpans } from "./formulas.ts";
import { sourcesOf } from "./origin.ts";
import { matchTexts } from "./passages.ts";

export interface AlignOptions extends FormulaOptions {
  /** Align documents that do not cite one another too. @defaultValue false */
  readonly cross?: boolean;
  /** List the best 20 of each downstream task that stay below the threshold, with grade 0. @defaultValue false */
  readonly candidates?: boolean;
}

/**
 * Finds which downstream task carries out which upstream task, for each pair of documents of which one carries out, continues or
 * acts by the other. `rule` names the first pass that holds the pair; `score` is the chance that a reader would align the two.
 */
export function alignTasks(
  documents: readonly Document[],
  links: readonly Link[],
  { cross = false, candidates = false, formulas = [] }: AlignOptions = {},
): readonly Alignment[] {
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = taskVectors(sorted, links, { formulas });
  const pointsIn = pointFinder(links);
  return documentPairs(sorted, links, cross)
    .flatMap((pair) => alignPair(pair, { documents: sorted, vectors, candidates, pointsIn }))
    .sort(byPlace);
}

/** The tasks of each document as vectors, weighed against one another. */
export function taskVectors(
  documents: readonly Document[],
  links: readonly Link[],
  { formulas = [] }: FormulaOptions = {},
): readonly TaskVectors[] {
  const texts = matchTexts(documents);
  const standing = formulaSpans(texts, sourcesOf(documents, links), formulas);
  return weighTasks(texts.map((text, at) => taskTerms(text, standing[at])));
}

interface Prepared {
  readonly documents: readonly Document[];
  readonly vectors: readonly TaskVectors[];
  readonly candidates: boolean;
  /** The points of an upstream document that a task cites. */
  readonly pointsIn: ReturnType<typeof pointFinder>;
}

function alignPair(
  pair: DocumentPair,
  { documents, vectors, candidates, pointsIn }: Prepared,
): readonly Alignment[] {
  const [upstream, downstream] = [documents[pair.upstream], documents[pair.downstream]];
  const [above, below] = [vectors[pair.upstream], vectors[pair.downstream]];
  if (!upstream || !downstream || !above || !below) return [];
  const { directed } = pair;
  const part = directed ? PART_OF_CITED : PART_OF_OTHER;
  return downstream.tasks.flatMap((task, at) => {
    const likenesses = scoreTask(above, below, at);
    const points = pointsIn(downstream, task, upstream);
    const citing = (path: string): CitedPoint | undefined => points.find((point) => isUnder(path, point));
    const isCited = (to: number): boolean => citing(upstream.tasks[to]?.path ?? "") !== undefined;
    return bestTasks(likenesses.score, { part, candidates, isCited }).flatMap((to) => {
      const over = upstream.tasks[to];
      if (over === undefined) return [];
      const isOther = hasOtherFigure(over, task) || above.denies[to] !== below.denies[at];
      const cited = citing(over.path);
      const judged = judge(likenesses, to, { part, isOther, isCited: cited !== undefined });
      const chance = chanceOf(likenesses.score[to] ?? 0);
      const why =
        judged.grade === 0 ? [] : (cited && [cited.span]) || wordsInCommon([above, to], [below, at]);
      return [
        {
          upstream: placeOf(upstream, over),
          downstream: placeOf(downstream, task),
          score: cited ? Math.max(chance, STATED) : chance,
          ...judged,
          directed,
          ...(why.length > 0 && { why }),
        },
      ];
    });
  });
}

function wordsInCommon(
  [above, to]: readonly [TaskVectors, number],
  [below, at]: readonly [TaskVectors, number],
): readonly Span[] {
  const places = below.places[at]?.() ?? [];
  const [own, heading, words] = [above.wholes[to], above.headings[to], below.wholes[at]];
  if (!own || !heading || !words) return [];
  const found = heaviestWords(own, words, places);
  return found.length > 0 ? found : heaviestWords(heading, words, places);
}

/** The upstream tasks from the threshold on and those that are cited, and with `candidates` the best below it. */
function bestTasks(
  scores: Float64Array,
  {
    part,
    candidates,
    isCited,
  }: { readonly part: number; readonly candidates: boolean; readonly isCited: (to: number) => boolean },
): readonly number[] {
  const found: number[] = [];
  const below: number[] = [];
  scores.forEach((score, at) => {
    if (score >= part || isCited(at)) found.push(at);
    else if (candidates && score > 0) below.push(at);
  });
  below.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return [...found, ...below.slice(0, LISTED)];
}

/** The passes, the surest first: the first that holds gives the rule. The same duty with another figure, or of which a part is denied, has another scope. */
function judge(
  likenesses: Likenesses,
  to: number,
  { part, isOther, isCited }: { readonly part: number; readonly isOther: boolean; readonly isCited: boolean },
): { grade: Grade; rule: string } {
  const [score, whole, clause] = [
    likenesses.score[to] ?? 0,
    likenesses.whole[to] ?? 0,
    likenesses.clause[to] ?? 0,
  ];
  const grade = score >= SAME && !isOther ? 2 : score >= part || isCited ? 1 : 0;
  if (grade === 0) return { grade, rule: "align.candidate" };
  if (isCited) return { grade, rule: "align.cited-point" };
  if (whole >= SAME) return { grade, rule: "align.same-words" };
  if (whole >= part) return { grade, rule: "align.same-terms" };
  if (clause >= SAME) return { grade, rule: "align.same-clause" };
  return { grade, rule: clause >= part ? "align.like-clause" : "align.section" };
}

/**
 * How often readers align two tasks that are so like: a curve through the annotated documents (`bench/accuracy/alignment`, which
 * measures it on documents that it was drawn without). It is one half at `MIDDLE`, and a repeated task comes near 1.
 */
function chanceOf(likeness: number): number {
  const chance = 1 / (1 + (MIDDLE / likeness) ** STEEPNESS);
  return Math.round(chance * 1_000_000) / 1_000_000;
}

function placeOf({ id }: Document, { path }: Task): { document: string; path: string } {
  return { document: id, path };
}

function byPlace(a: Alignment, b: Alignment): number {
  return (
    compare(a.upstream.document, b.upstream.document) ||
    compare(a.downstream.document, b.downstream.document) ||
    b.grade - a.grade ||
    b.score - a.score ||
    compare(a.upstream.path, b.upstream.path) ||
    compare(a.downstream.path, b.downstream.path)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const LISTED = 20;
/** Likeness from which a task counts as carrying out a part of a duty: of a document that it cites, and of one that it does not. */
const PART_OF_CITED = 0.19;
const PART_OF_OTHER = 0.16;
/** Likeness from which it counts as the same duty. */
const SAME = 0.6;
/** The chance where the text itself says which point a task carries out; it is not measured. */
const STATED = 0.95;
const MIDDLE = 0.246;
const STEEPNESS = 3.9;
