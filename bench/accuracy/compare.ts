/** One document against what is known of it: a verdict on every fact. */
import type { Document } from "../../src/model.ts";
import { compareCitations, compareOutline, compareRelations } from "./compare-citations.ts";
import { compareHeader } from "./compare-header.ts";
import { compareTasks } from "./compare-tasks.ts";
import type { Gold } from "./gold.ts";
import type { Verdict } from "./verdict.ts";

/** The verdicts on all that the parser says of a document, and on all that it should say. */
export function compare(gold: Gold, found: Document): Verdict[] {
  return [
    ...compareHeader(gold, found),
    ...compareCitations(gold, found),
    ...compareRelations(gold, found),
    ...compareOutline(gold, found),
    ...compareTasks(gold, found),
  ];
}
