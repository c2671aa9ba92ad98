import { add, type Part, place, type Tree } from "./outline-nesting.ts";
import type { Row } from "./tables.ts";

/** Places the rows of a table under the provision that the table stands in; rows without a label are counted. */
export function placeRows(tree: Tree, rows: readonly Row[], goesOn: boolean): void {
  const { floor } = tree;
  const above = goesOn ? tree.open.findIndex(({ row }) => row) : -1;
  tree.floor = above < 0 ? tree.open.length : above;
  for (const { label, cells, group, span, words } of rows) {
    const part: Part = { label, span, words, leadsIn: false, prominent: group, ...(group ? {} : { cells }) };
    if (label) place(tree, { ...part, label });
    else if (group) {
      tree.open.length = tree.floor;
      tree.open.push(add(tree, tree.open.at(-1) ?? null, part));
    } else addCounted(tree, part);
  }
  tree.floor = floor;
}

/** Adds a row without a label under the heading of its group, with its number as its path. */
function addCounted(tree: Tree, part: Part): void {
  const last = tree.open.at(-1) ?? null;
  const parent = last?.row ? last.parent : last;
  const counts = parent?.counts ?? tree.root;
  counts.row++;
  const label = {
    kind: "number",
    text: String(counts.row),
    order: counts.row,
    numbers: [counts.row],
    end: part.span[0],
  } as const;
  add(tree, parent, { ...part, label });
}
