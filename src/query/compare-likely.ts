/** The tasks of a cell, and how far they can be trusted. */
import type { ChainGraph } from "../graph/schema.ts";
import type { CoverageCell, CoverageEvidence } from "./answers.ts";
import { isReviewed } from "./cells.ts";
import { type HeldTask, heldTask } from "./held.ts";

/** The carrying-outs of a cell that a person has reviewed, or that are likelier right than wrong; a mention is none. */
export function likelyIn({ grade, by }: CoverageCell): readonly CoverageEvidence[] {
  return grade === null ? [] : by.filter((one) => one.score >= LIKELY || isReviewed(one));
}

/** The downstream tasks of these. */
export function carriersIn(graph: ChainGraph, by: readonly CoverageEvidence[]): readonly HeldTask[] {
  return by.flatMap(({ task }) => heldTask(graph, task) ?? []);
}

/** The chance from which on a task speaks for its plan. */
const LIKELY = 0.5;
