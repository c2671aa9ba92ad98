import type { Document } from "../model.ts";
import type { Chain } from "../model-chain.ts";
import { type AlignOptions, alignTasks } from "./align.ts";
import { findDuplicates } from "./duplicates.ts";
import { findFormulas } from "./formulas.ts";
import { locateDocuments } from "./located.ts";
import { resolveCitations } from "./resolve.ts";
import { namedUnits } from "./units.ts";

/** What a chain is made with. */
export type ChainOptions = AlignOptions;

/**
 * Joins documents into a chain: which document each citation means, which task carries out which, and which words recur. The
 * order in which the documents are given does not matter. The words of coded documents are not their own: they recur nowhere.
 * Standing formulas are found once, and count as nothing for tasks and passages alike.
 */
export function linkChain(documents: readonly Document[], options: ChainOptions = {}): Chain {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { links, absent } = resolveCitations(sorted);
  const formulas = findFormulas(sorted, links, options);
  const alignments = alignTasks(sorted, links, { ...options, formulas });
  const printed = sorted.filter(({ coded }) => coded === undefined);
  const duplicates = findDuplicates(printed, links, { formulas });
  const [units, places] = [namedUnits(sorted), locateDocuments(sorted, absent)];
  return {
    documents: sorted,
    links,
    absent,
    alignments,
    duplicates,
    units,
    ...(places.length > 0 && { places }),
    ...(formulas.list.length > 0 && { formulas: formulas.list }),
    ...(formulas.from !== undefined && { formulasFrom: formulas.from }),
  };
}
