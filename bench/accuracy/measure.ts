/** One set of documents, measured: as it stands, and after every mutation. */
import type { Case, CaseSet } from "./cases.ts";
import { judgeAll, type Loss, lossOf } from "./mutations/losses.ts";
import { mutations } from "./mutations/mutations.ts";
import type { Verdict } from "./verdict.ts";

/** The verdicts on a set, and what mutations cost it. */
export interface Measured {
  readonly set: CaseSet;
  readonly judged: ReadonlyMap<Case, readonly Verdict[]>;
  readonly verdicts: readonly Verdict[];
  readonly losses: readonly Loss[];
}

/** Measures a set. */
export function measure(set: CaseSet): Measured {
  const judged = judgeAll(set.cases);
  const verdicts = [...judged.values()].flat();
  return { set, judged, verdicts, losses: mutations.map((mutation) => lossOf(mutation, judged)) };
}
