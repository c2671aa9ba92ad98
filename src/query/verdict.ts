import type { Quote } from "./answers.ts";
import type { ElementCounts, LocalisationKind } from "./answers-compare.ts";

/** What became of one value; `specified` where the upstream has none. */
export interface Verdict {
  readonly element: ElementCounts["element"];
  readonly kind: "kept" | "specified" | Exclude<LocalisationKind, "added">;
  readonly from: string | null;
  readonly to: string | null;
  readonly quotes: readonly Quote[];
  readonly inferred?: true;
}
