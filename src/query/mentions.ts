/** Where a document names an upstream duty, or its document, without obliging anybody. */
import { provisionKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { citedFrom } from "../graph/walk-citations.ts";
import type { Document } from "../model.ts";
import type { CoverageEvidence, Quote } from "./answers.ts";
import type { HeldTask } from "./held.ts";
import type { LikenessIndex } from "./likeness.ts";
import { countShared, wordPairs } from "./likeness.ts";
import { quoteOf, taskQuote } from "./quote.ts";

/**
 * For each task of the index, by its id, the provision of the document that names its duty best: one outside the tasks (purposes,
 * preamble, a heading) in which half of the task's pairs of neighbouring words or more stand. Rule `mention.duty`; the score is
 * that share.
 */
export function dutyMentions(
  document: Document,
  index: LikenessIndex,
): ReadonlyMap<string, CoverageEvidence> {
  const obliging = new Set(document.tasks.map(({ path }) => path));
  const best = new Map<string, CoverageEvidence>();
  for (const { path, body } of document.outline) {
    if (obliging.has(path)) continue;
    for (const [task, score] of countShared(wordPairs(document, body), index)) {
      if (score < SHARE || score <= (best.get(task.id)?.score ?? 0)) continue;
      const place = provisionKey(document.id, path);
      best.set(
        task.id,
        mention("mention.duty", place, { score, quotes: [taskQuote(task), quoteOf(document, body)] }),
      );
    }
  }
  return best;
}

/** The words with which a document cites another one; `null` where it does not. */
export function citingWords(graph: ChainGraph, document: Document, upstream: string): Quote | null {
  const citing = citedFrom(graph, document.id).find(
    ({ to, edge }) => to === upstream && edge.source.statedIn === document.id,
  );
  if (!citing) return null;
  const { citations, evidence } = citing.edge.source;
  const citation = document.citations[citations[0] ?? -1];
  return citation
    ? quoteOf(document, [citation.start, citation.end], citation.quote)
    : quoteOf(document, evidence.span);
}

/**
 * The evidence that a document only names the upstream one: rule `mention.document`. It is for a document none of whose tasks
 * carries out a task of the upstream one, so that the name obliges nobody to anything.
 */
export function documentMention(task: HeldTask, words: Quote): CoverageEvidence {
  return mention("mention.document", words.document, { score: 0, quotes: [taskQuote(task), words] });
}

function mention(
  rule: string,
  place: string,
  { score, quotes }: Pick<CoverageEvidence, "score" | "quotes">,
): CoverageEvidence {
  return {
    task: place,
    grade: 0,
    score,
    rule,
    kept: [],
    lost: [],
    changed: [],
    sharpened: [],
    added: [],
    quotes,
  };
}

/** The share of a duty's pairs of words from which a provision is taken to name it. */
const SHARE = 0.5;
