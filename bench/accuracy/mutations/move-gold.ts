/** What a document is known to say, after its text was changed. */
import type { Span } from "../../../src/text/span.ts";
import type { Gold, GoldProvision } from "../gold.ts";
import type { Changed } from "./pieces.ts";

/** The facts with their spans where they lie in the changed text; a fact of which nothing is left is gone. */
export function moveGold(gold: Gold, move: Changed["move"]): Gold {
  return {
    ...gold,
    citations: gold.citations.flatMap((citation) => placed(citation, move)),
    outline: gold.outline.flatMap((provision) => begun(provision, move)),
    tasks: gold.tasks.flatMap((task) =>
      placed(task, move).map((moved) => ({
        ...moved,
        assignments: task.assignments.flatMap((fact) => spanned(fact, move)),
        deadlines: task.deadlines.flatMap((fact) => spanned(fact, move)),
        targets: task.targets.flatMap((fact) => spanned(fact, move)),
      })),
    ),
  };
}

/** A provision whose beginning is not known stays as it is. */
function begun(provision: GoldProvision, move: Changed["move"]): GoldProvision[] {
  if (provision.start === undefined) return [provision];
  const at = move([provision.start, provision.start + 1]);
  return at ? [{ ...provision, start: at[0] }] : [];
}

function placed<T extends { readonly start: number; readonly end: number }>(
  fact: T,
  move: Changed["move"],
): T[] {
  const at = move([fact.start, fact.end]);
  return at ? [{ ...fact, start: at[0], end: at[1] }] : [];
}

function spanned<T extends { readonly span: Span }>(fact: T, move: Changed["move"]): T[] {
  const span = move(fact.span);
  return span ? [{ ...fact, span }] : [];
}
