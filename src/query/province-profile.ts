/** What the documents of a province set, all together. */
import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import { provinceOf } from "../graph/walk-places.ts";
import type { Document } from "../model.ts";
import type { Provinces } from "../model-chain.ts";
import type { CoverageTotals } from "./answers.ts";
import type { ProfileRow } from "./answers-work.ts";
import { type HeldTask, heldTasks } from "./held.ts";
import { quoteOf } from "./quote.ts";

/** The documents that are held and of a province, by its name. */
export function byProvince(
  graph: ChainGraph,
  counted: Provinces | null,
): ReadonlyMap<string, readonly Document[]> {
  const provinces = new Map<string, Document[]>();
  for (const document of documentsOf(graph)) {
    const province = provinceOf(graph, document.id, counted);
    if (province === null) continue;
    const members = provinces.get(province);
    if (members) members.push(document);
    else provinces.set(province, [document]);
  }
  return new Map([...provinces].sort(([a], [b]) => byCodeUnits(a, b)));
}

/** The tasks of a province, who leads them, their targets and deadlines. */
export function provinceProfile(
  province: string,
  documents: readonly Document[],
  {
    themes,
    totals,
  }: { readonly themes: readonly string[] | undefined; readonly totals: CoverageTotals | null },
): ProfileRow {
  const tasks = documents.flatMap((document) => heldTasks(document, themes));
  return {
    province,
    documents: documents.map(({ id }) => id),
    tasks: tasks.length,
    leads: leadsOf(tasks),
    targets: tasks.flatMap(({ id, document, task }) =>
      task.targets.map(({ span, quote }) => ({ task: id, quote: quoteOf(document, span, quote) })),
    ),
    deadlines: tasks.flatMap(({ id, document, task }) =>
      task.deadlines.map(({ end, span, quote }) => ({
        task: id,
        end,
        quote: quoteOf(document, span, quote),
      })),
    ),
    coverage: totals,
  };
}

/** Who leads how many tasks, the most first. Duties that are inferred do not count. */
function leadsOf(tasks: readonly HeldTask[]): ProfileRow["leads"] {
  const counts = new Map<string, number>();
  for (const { task } of tasks) {
    const leads = task.assignments.filter(({ role, inferred }) => role === "lead" && !inferred);
    for (const canonical of new Set(leads.map((one) => one.canonical)))
      counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  }
  const leads = [...counts].map(([canonical, count]) => ({ canonical, tasks: count }));
  return leads.sort((a, b) => b.tasks - a.tasks || byCodeUnits(a.canonical, b.canonical));
}
