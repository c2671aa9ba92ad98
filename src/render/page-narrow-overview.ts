/** The overview narrowed: the documents that are kept, their links, and counts of what the narrowed answers hold. */
import type { Overview, OverviewLink, Report } from "../query/answers-work.ts";
import { documentOf, inForce, type Kept } from "./page-kept.ts";

/** The overview of what is left, counted again; `narrowed` holds the other answers. */
export function narrowOverview(overview: Overview, narrowed: Report, kept: Kept): Overview {
  const { workload, flow, coverages, duplication, deadlines, targets } = narrowed;
  const isHere = ({ id, citedBy, absent }: Overview["rows"][number]) =>
    kept.document(id) && (absent ? citedBy.some(kept.charging) : kept.charging(id));
  const rows = overview.rows.filter(isHere).map((row) => withTasks(row, kept));
  const ids = new Set(rows.map(({ id }) => id));
  const held = rows.filter(({ absent }) => !absent);
  const links = overview.links.filter(({ from, to }) => ids.has(from) || (to !== null && ids.has(to)));
  const count = (status: OverviewLink["status"]) => links.filter((link) => link.status === status).length;
  const cells = coverages.flatMap((coverage) => coverage.rows.flatMap((row) => row.cells));
  return {
    ...overview,
    filters: inForce(overview.filters, "overview", kept),
    rows,
    links,
    counts: {
      documents: held.length,
      absent: rows.length - held.length,
      tasks: held.reduce((sum, row) => sum + row.tasks, 0),
      units: new Set(workload.rows.map(({ canonical }) => canonical)).size,
      assignments: flow.entries.reduce((sum, { tasks }) => sum + tasks.length, 0),
      deadlines: deadlines.length,
      targets: targets.length,
      links: { resolved: count("resolved"), absent: count("absent"), ambiguous: count("ambiguous") },
      alignments: cells.reduce((sum, { by }) => sum + by.length, 0),
      duplicates: duplication.pairs.length,
    },
  };
}

/** The document with only those of its tasks that are charged to the unit that is asked for. */
function withTasks(row: Overview["rows"][number], { filters, tasks }: Kept): Overview["rows"][number] {
  if (filters.unit === null || row.absent) return row;
  return { ...row, tasks: [...tasks].filter((task) => documentOf(task) === row.id).length, units: 1 };
}

/** What is kept, and what the links lead to from there. */
export function withNeighbours({ rows }: Overview, links: Overview["links"], kept: Kept): Overview["rows"] {
  const near = new Set(
    links.flatMap(({ from, to, statedIn, candidates }) => [from, to, statedIn, ...candidates]),
  );
  return rows.filter(({ id }) => near.has(id) || (kept.document(id) && kept.charging(id)));
}
