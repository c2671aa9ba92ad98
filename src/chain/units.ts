import { unitBranch, unitLevel } from "../lexicon/unit-levels.ts";
import type { Document } from "../model.ts";
import type { NamedUnit } from "../model-chain.ts";
import { timeOf } from "./validity.ts";

/** Every body that tasks charge or that issues a document, by name, with what its name says of level and side. */
export function namedUnits(documents: readonly Document[]): readonly NamedUnit[] {
  const names = documents.flatMap(({ document, tasks }) => [
    ...(document.issuer === null ? [] : [document.issuer.replace(/\s+/gu, " ").trim()]),
    ...tasks.flatMap(({ assignments }) => assignments.map(({ canonical }) => canonical)),
  ]);
  return [...new Set(names)].sort().map((canonical) => ({
    canonical,
    level: unitLevel(canonical),
    branch: unitBranch(canonical),
    ...timeOf(canonical),
  }));
}
