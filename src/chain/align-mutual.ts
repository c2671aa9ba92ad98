/** All tasks of two documents, scored against one another. */
import { type Likenesses, scoreTask, type TaskVectors } from "./align-scores.ts";

/**
 * The likenesses of each downstream task. A plan follows the one that it carries out, so that each of its tasks is explained by
 * an upstream one. Where neither cites the other, either could come first: the score is the mean of both ways round.
 */
export function scoreTasks(
  upstream: TaskVectors,
  downstream: TaskVectors,
  directed: boolean,
): readonly Likenesses[] {
  const down = downstream.wholes.map((_, task) => scoreTask(upstream, downstream, task));
  if (directed) return down;
  const up = upstream.wholes.map((_, task) => scoreTask(downstream, upstream, task).score);
  return down.map((likenesses, task) => ({
    ...likenesses,
    score: likenesses.score.map((score, over) => (score + (up[over]?.[task] ?? 0)) / 2),
  }));
}
