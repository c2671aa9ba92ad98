/** Tasks that carry out nothing of the upstream document. */
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import { citedFrom, unresolvedOf } from "../graph/walk-citations.ts";
import { alignedWith } from "../graph/walk-tasks.ts";
import type { Document } from "../model.ts";
import type { Coverage } from "./answers.ts";
import type { HeldTask } from "./held.ts";
import { type LikenessIndex, mostAlike, wordPairs } from "./likeness.ts";
import { taskQuote } from "./quote.ts";

type Orphan = Coverage["orphans"][number];

/**
 * Why each of these tasks carries out no upstream task.
 *
 * `unmatched`: something stands behind it, or may: it carries out a task of another document; or a quarter of its pairs of words or
 * more stand in one upstream task; or its document implements one that is not held, or could be several.
 *
 * `own-initiative`: none of these: all that its document implements is held, and the task is like nothing in it.
 */
export function orphansOf(
  graph: ChainGraph,
  tasks: readonly HeldTask[],
  upstream: LikenessIndex,
): readonly Orphan[] {
  const openEnded = new Map<Document, boolean>();
  return tasks.map((held) => {
    const { document, task } = held;
    const open = openEnded.get(document) ?? implementsUnknown(graph, document);
    openEnded.set(document, open);
    const like =
      open ||
      alignedWith(graph, held.id, "up").some(({ edge }) => edge.source.directed) ||
      mostAlike(wordPairs(document, [task.start, task.end]), upstream) >= SHARE;
    return { task: held.id, reason: like ? "unmatched" : "own-initiative", quote: taskQuote(held) };
  });
}

/** Whether a document says that it carries out one that nobody can look into. */
function implementsUnknown(graph: ChainGraph, document: Document): boolean {
  const ambiguous = unresolvedOf(graph).some(
    ({ from, relation }) => from === document.id && relation === "implements",
  );
  return (
    ambiguous ||
    citedFrom(graph, document.id).some(
      ({ to, edge }) => edge.relation === "implements" && sourceOf(graph, to) === null,
    )
  );
}

/** The share of a task's own words from which it is taken to be like an upstream one. */
const SHARE = 0.25;
