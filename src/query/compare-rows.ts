/** The same upstream task in each province, side by side. */
import type { ChainGraph } from "../graph/schema.ts";
import type { Coverage, CoverageCell, CoverageRow } from "./answers.ts";
import type { ComparedCell, ComparedElement, ComparedRow } from "./answers-compare.ts";
import { bodyName } from "./body.ts";
import { factsOf } from "./compare-facts.ts";
import { carriersIn, likelyIn } from "./compare-likely.ts";
import { dueOf } from "./elements.ts";
import { type HeldTask, heldTask } from "./held.ts";
import { compareTargets } from "./targets.ts";

/** The rows of a coverage answer, with what the upstream task and those that carry it out say of leads, targets and deadlines. */
export function comparedRows(graph: ChainGraph, { rows, columns }: Coverage): readonly ComparedRow[] {
  const collected = new Set(columns.filter(({ state }) => state === "collected").map(({ id }) => id));
  return rows.map((row) => {
    const upstream = heldTask(graph, row.task);
    return {
      ...row,
      upstream: factsOf(graph, upstream ? [upstream] : []),
      cells: row.cells.map((cell) => comparedCell(graph, cell)),
      differs: differencesIn(graph, row, collected),
    };
  });
}

function comparedCell(graph: ChainGraph, cell: CoverageCell): ComparedCell {
  return { ...cell, ...factsOf(graph, carriersIn(graph, likelyIn(cell))) };
}

function differencesIn(
  graph: ChainGraph,
  { cells }: CoverageRow,
  collected: ReadonlySet<string>,
): readonly ComparedElement[] {
  const known = cells.filter(({ column }) => collected.has(column));
  const carrying = known.map((cell) => carriersIn(graph, likelyIn(cell))).filter((tasks) => tasks.length > 0);
  const statuses = new Set(known.map(({ status }) => status));
  const found: readonly (readonly [ComparedElement, boolean])[] = [
    ["status", statuses.size > 1],
    ["lead", areUnlike(carrying.map((tasks) => leadingBodies(graph, tasks)))],
    ["target", haveOtherTargets(carrying)],
    ["deadline", areUnlike(carrying.map(datesIn))],
  ];
  return found.filter(([, differs]) => differs).map(([element]) => element);
}

/** Who is charged to lead in so many words, without the province. */
function leadingBodies(graph: ChainGraph, tasks: readonly HeldTask[]): readonly string[] {
  return tasks.flatMap(({ task }) =>
    task.assignments
      .filter(({ role, inferred }) => role === "lead" && !inferred)
      .map(({ canonical }) => bodyName(graph, canonical)),
  );
}

function datesIn(tasks: readonly HeldTask[]): readonly string[] {
  return tasks.flatMap(({ task }) => task.deadlines.map(dueOf));
}

function areUnlike(lists: readonly (readonly string[])[]): boolean {
  return new Set(lists.map((list) => [...new Set(list)].sort().join("\n"))).size > 1;
}

/** Whether one province sets figures that the first does not set, or sets fewer. */
function haveOtherTargets(carrying: readonly (readonly HeldTask[])[]): boolean {
  const [first = [], ...others] = carrying.map((tasks) => tasks.flatMap(({ task }) => task.targets));
  return others.some(
    (targets) => targets.length !== first.length || compareTargets(first, targets).kept < first.length,
  );
}
