/** From likenesses to a verdict: grade, rule and score. */
import type { Grade } from "../model-chain.ts";
import type { Likenesses } from "./align-scores.ts";

/** What tells the verdict on two tasks, besides their likenesses. */
export interface Circumstances {
  /** {@link partFrom}. */
  readonly part: number;
  /** Whether their scope is another one: another figure, or a part that is denied. */
  readonly isOther: boolean;
  /** Whether the downstream task cites the upstream one. */
  readonly isCited: boolean;
}

/** The grade, and the first pass that holds, the surest first. The same duty with another scope is a part of it. */
export function judge(
  { score, whole, clause, encoded, alone }: Likenesses,
  to: number,
  { part, isOther, isCited }: Circumstances,
): { grade: Grade; rule: string } {
  const at = (likeness: Float64Array): number => likeness[to] ?? 0;
  const grade = gradeOf(at(score), { part, isOther, isCited });
  if (grade === 0) return { grade, rule: "align.candidate" };
  const passes: readonly (readonly [holds: boolean, rule: string])[] = [
    [isCited, "align.cited-point"],
    [at(whole) >= SAME, "align.same-words"],
    [at(whole) >= part, "align.same-terms"],
    [at(clause) >= SAME, "align.same-clause"],
    [at(clause) >= part, "align.like-clause"],
    [at(encoded) >= SAME, "align.encoded"],
    [at(alone) >= SAME, "align.most-words"],
  ];
  return { grade, rule: passes.find(([holds]) => holds)?.[1] ?? "align.section" };
}

function gradeOf(score: number, { part, isOther, isCited }: Circumstances): Grade {
  if (score >= SAME && !isOther) return 2;
  return score >= part || isCited ? 1 : 0;
}

/** The likeness from which a task counts as carrying out a part of a duty: of a document that it cites, and of one that it does not. */
export function partFrom(directed: boolean): number {
  return directed ? 0.2 : 0.17;
}

/**
 * How often readers align two tasks that are so like: a curve through the annotated documents (`bench/accuracy/alignment`, which
 * measures it on documents that it was drawn without). It is one half at `MIDDLE`, and a repeated task comes near 1. Where the
 * text itself says which point a task carries out, the score is `STATED` or more; that is not measured.
 */
export function scoreOf(likeness: number, isCited: boolean): number {
  const chance = 1 / (1 + (MIDDLE / likeness) ** STEEPNESS);
  const score = isCited ? Math.max(chance, STATED) : chance;
  return Math.round(score * 1_000_000) / 1_000_000;
}

/** Likeness from which a task counts as the same duty. */
const SAME = 0.6;
const MIDDLE = 0.261;
const STEEPNESS = 3.65;
const STATED = 0.95;
