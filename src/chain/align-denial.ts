/** Duties that are not to be done: what a clause denies is not what another one asks for. */
import { pairKey, wordKey } from "../compare/tokens.ts";
import { bagOf, type TermBag } from "../compare/vectors.ts";
import { denial } from "../lexicon/connectives.ts";
import type { Assignment } from "../model-tasks.ts";
import type { Span } from "../text/span.ts";

/** Whether a clause begins with a denial, at once or after the unit that is charged. */
export function isDenied(
  folded: string,
  [start, end]: Span,
  assignments: readonly Pick<Assignment, "span">[],
): boolean {
  const begins = assignments
    .map(({ span }) => span[1])
    .filter((at) => at > start && at < Math.min(end, start + SUBJECT));
  return [start, ...begins].some((at) => {
    DENIAL.lastIndex = at;
    return DENIAL.test(folded);
  });
}

/** The terms of a denied clause: other ones than those of the same clause undenied, and the same as those of the same denial. */
export function denied({ keys, amounts }: TermBag): TermBag {
  return bagOf(new Map(Array.from(keys, (key, at) => [pairKey(NOT, key), amounts[at] ?? 0])));
}

const DENIAL = new RegExp(String.raw`\s*,?\s*${denial.pattern}`, "uy");
const NOT = wordKey("#denied");
/** How far into a clause the charged unit may end. */
const SUBJECT = 80;
