/** The last two columns of every table, exchanged. */
import { assemble, type Changed, type Line, linesOf, type Piece } from "./pieces.ts";

/** Exchanges the last two cells of each line that has three or more, between tabs or between Markdown bars. `null` without tables. */
export function swapColumns(text: string): Changed | null {
  const lines = linesOf(text);
  const rows = lines.filter((line) => cellsOf(line).length >= 3);
  if (rows.length === 0) return null;
  const pieces: Piece[] = [];
  let from = 0;
  for (const row of rows) {
    const [left, right] = cellsOf(row).slice(-2);
    if (!left || !right) continue;
    pieces.push({ from, to: left.from }, right, { from: left.to, to: right.from }, left);
    from = right.to;
  }
  return assemble(text, [...pieces, { from, to: text.length }]);
}

/** The cells of a line; none where it is no row. */
function cellsOf({ start, words }: Line): readonly { readonly from: number; readonly to: number }[] {
  const barred = /^\s*\|.*\|\s*$/u.test(words);
  if (!barred && !words.includes("\t")) return [];
  const inner = barred ? [words.indexOf("|") + 1, words.lastIndexOf("|")] : [0, words.length];
  const [first = 0, last = 0] = inner;
  let from = start + first;
  return words
    .slice(first, last)
    .split(barred ? "|" : "\t")
    .map((cell) => {
      const span = { from, to: from + cell.length };
      from = span.to + 1;
      return span;
    });
}
