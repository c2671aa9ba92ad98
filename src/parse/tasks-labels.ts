import { gathered } from "../text/gather.ts";
import type { Leaf } from "./tasks-tree.ts";

/**
 * The provisions that are nothing but labels (`- Đơn vị chủ trì: …`), by the tasks that they belong to: the one that they follow,
 * or, where they follow a heading with tasks below it, each of these; where they follow nothing, the provision above them.
 */
export function labelsBelow(
  leaves: readonly Leaf[],
  tasks: ReadonlySet<Leaf>,
): ReadonlyMap<Leaf, readonly Leaf[]> {
  const byTask = new Map<Leaf, Leaf[]>();
  const within = new Map<Leaf, readonly Leaf[]>();
  for (const leaf of leaves) {
    if (leaf.labels === null || leaf.labels.length === 0) continue;
    for (const task of ownersOf(leaf, tasks, within)) {
      const labels = byTask.get(task) ?? [];
      if (labels.length < MOST_LABELS) labels.push(leaf);
      byTask.set(task, labels);
    }
  }
  return byTask;
}

/** No task has more labels, and none belongs to more tasks: beyond that a text is no plan. */
const MOST_LABELS = 16;
const MOST_TASKS = 200;

function ownersOf(leaf: Leaf, tasks: ReadonlySet<Leaf>, within: Map<Leaf, readonly Leaf[]>): readonly Leaf[] {
  const before = leaf.previous;
  if (before !== null) {
    const found = within.get(before) ?? tasksWithin(before, tasks);
    within.set(before, found);
    return found.length > MOST_TASKS ? [] : found;
  }
  const above = leaf.parent;
  if (above === null) return [];
  if (above.labels !== null) return ownersOf(above, tasks, within);
  return tasks.has(above) ? [above] : [];
}

/** The tasks of a provision and of all that stands below it. */
function tasksWithin(leaf: Leaf, tasks: ReadonlySet<Leaf>): readonly Leaf[] {
  const found = tasks.has(leaf) ? [leaf] : [];
  return [...found, ...gathered(leaf.children, (child) => tasksWithin(child, tasks))];
}
