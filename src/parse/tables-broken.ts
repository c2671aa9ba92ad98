/** Rows that a line end has broken before their other cells. */
import type { Cell } from "../model.ts";
import type { Span } from "../text/span.ts";
import type { Label } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";
import { isFilled, isMarked } from "./tables-cells.ts";

/** Whether a line brings the cells that a row lacks: its first words go on with the only cell of that row. */
export function isRestOf(
  { text, folded }: Reading,
  { label, words }: { readonly label: Label | null; readonly words: Span },
  cells: readonly Span[],
): boolean {
  const [margin, first, ...others] = cells;
  if (label?.kind !== "number" || !margin || isFilled(margin) || !first || !isFilled(first)) return false;
  const unfinished =
    !/[.;:]$/u.test(folded.slice(words[0], words[1])) && !isMarked({ text, folded, extent: words }, words);
  return unfinished && /^\p{Ll}/u.test(text.charAt(first[0])) && others.some(isFilled);
}

/** Makes the words that go on with a row's last cell one cell with it. */
export function joinFirst(cells: Cell[], more: Cell[]): void {
  const [last, first] = [cells.at(-1), more[0]];
  if (!last || !first || last.role !== first.role || last.heading !== first.heading) return;
  cells[cells.length - 1] = { ...last, end: first.end };
  more.shift();
}
