/** Whether two tasks that are alike have the same scope, as far as their figures tell. */
import type { Target, Task } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";

/** Whether a downstream task counts what an upstream task counts and gives another figure: a narrower or wider scope. */
export function hasOtherFigure({ targets: above }: Task, { targets: below }: Task): boolean {
  return above.some((target) => {
    const same = below.filter((other) => countsTheSame(target, other));
    return same.length > 0 && !same.some((other) => other.value === target.value);
  });
}

function countsTheSame(a: Target, b: Target): boolean {
  if (a.unit !== b.unit) return false;
  const [of, there] = [wordsOf(a), new Set(wordsOf(b))];
  return of.length === there.size && of.length === 0
    ? true
    : of.filter((word) => there.has(word)).length * 2 > of.length;
}

function wordsOf({ of }: Target): readonly string[] {
  return fold(of).match(/[\p{L}\p{N}]+/gu) ?? [];
}
