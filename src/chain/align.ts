import type { Document } from "../model.ts";
import type { Alignment, Link } from "../model-chain.ts";
import type { Task } from "../model-tasks.ts";
import type { Span } from "../text/span.ts";
import { type CitedPoint, isUnder, pointFinder } from "./align-cited.ts";
import type { Encode } from "./align-encoded.ts";
import { judge, partFrom, scoreOf } from "./align-judge.ts";
import { scoreTasks } from "./align-mutual.ts";
import { type DocumentPair, documentPairs } from "./align-pairs.ts";
import { hasOtherFigure } from "./align-scope.ts";
import { type TaskVectors, weighTasks } from "./align-scores.ts";
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
  /**
   * Makes a vector of each task's words, and is asked once for all tasks of the chain: a model of the meaning of sentences, if there
   * is one. Tasks whose vectors point the same way are the likelier to be aligned. @defaultValue none
   */
  readonly encode?: Encode | undefined;
}

/**
 * Finds which downstream task carries out which upstream task, for each pair of documents of which one carries out, continues or
 * acts by the other. `rule` names the first pass that holds the pair; `score` is the chance that a reader would align the two.
 */
export function alignTasks(
  documents: readonly Document[],
  links: readonly Link[],
  { cross = false, candidates = false, formulas, encode }: AlignOptions = {},
): readonly Alignment[] {
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = taskVectors(sorted, links, { formulas, encode });
  const pointsIn = pointFinder(links);
  return documentPairs(sorted, links, cross)
    .flatMap((pair) => alignPair(pair, { documents: sorted, vectors, candidates, pointsIn }))
    .sort(byPlace);
}

/** The tasks of each document as vectors, weighed against one another. */
export function taskVectors(
  documents: readonly Document[],
  links: readonly Link[],
  { formulas, encode }: Pick<AlignOptions, "formulas" | "encode"> = {},
): readonly TaskVectors[] {
  const texts = matchTexts(documents);
  const standing = formulaSpans(texts, sourcesOf(documents, links), formulas);
  return weighTasks(
    texts.map((text, at) => taskTerms(text, standing[at])),
    encode,
  );
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
  const part = partFrom(directed);
  const scored = scoreTasks(above, below, directed);
  return downstream.tasks.flatMap((task, at) => {
    const likenesses = scored[at];
    if (likenesses === undefined) return [];
    const points = pointsIn(downstream, task, upstream);
    const citing = (path: string): CitedPoint | undefined => points.find((point) => isUnder(path, point));
    const isCited = (to: number): boolean => citing(upstream.tasks[to]?.path ?? "") !== undefined;
    return bestTasks(likenesses.score, { part, candidates, isCited }).flatMap((to) => {
      const over = upstream.tasks[to];
      if (over === undefined) return [];
      const isOther = hasOtherFigure(over, task) || above.denies[to] !== below.denies[at];
      const cited = citing(over.path);
      const judged = judge(likenesses, to, { part, isOther, isCited: cited !== undefined });
      const why =
        judged.grade === 0 ? [] : (cited && [cited.span]) || wordsInCommon([above, to], [below, at]);
      return [
        {
          upstream: placeOf(upstream, over),
          downstream: placeOf(downstream, task),
          score: scoreOf(likenesses.score[to] ?? 0, cited !== undefined),
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
