/** A workload taken together: by level, by province. */
import { byCodeUnits } from "../graph/keys.ts";
import type { Role } from "../model-tasks.ts";
import type { WorkloadRow, WorkloadTotal } from "./answers-work.ts";

/** The rows of each value and role together, the most tasks first; what is not known comes last. */
export function workloadTotals(
  rows: readonly WorkloadRow[],
  of: (row: WorkloadRow) => string | null,
): readonly WorkloadTotal[] {
  const groups = new Map<string, WorkloadRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([of(row), row.role]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, group]) => totalOf(key, group)).sort(byTasks);
}

function totalOf(key: string, rows: readonly WorkloadRow[]): WorkloadTotal {
  const [of, role] = JSON.parse(key) as [string | null, Role];
  const charges = rows.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const tasks = new Set(rows.flatMap((row) => row.tasks)).size;
  return { of, role, units: rows.length, tasks, load: Math.round((charges / rows.length) * 100) / 100 };
}

function byTasks(a: WorkloadTotal, b: WorkloadTotal): number {
  return (
    Number(a.of === null) - Number(b.of === null) ||
    b.tasks - a.tasks ||
    byCodeUnits(a.of ?? "", b.of ?? "") ||
    byCodeUnits(a.role, b.role)
  );
}
