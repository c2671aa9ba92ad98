/** A report narrowed to what a reader asks for: the same answers, with fewer rows. */
import type { Language } from "../model.ts";
import type { Quote } from "../query/answers.ts";
import type { Overview, OverviewLink, Report, WorkloadRow } from "../query/answers-work.ts";
import { isNarrowed, type PageFilters } from "./page-filters.ts";
import { documentOf, inForce, type Kept, keptOf } from "./page-kept.ts";
import { narrowCoverage } from "./page-narrow-coverage.ts";
import { type View, viewOf } from "./page-view.ts";

/** What the filters leave of a report. Every answer says in its head which of them are in force. */
export function narrow(report: Report, filters: PageFilters, lang: Language = report.lang): View {
  const all = viewOf(report, lang);
  if (!isNarrowed(filters)) return all;
  const kept = keptOf(report, filters);
  const coverages = report.coverages.map((coverage) => narrowCoverage(coverage, kept));
  const narrowed = {
    ...report,
    coverages,
    ...narrowWords(report, kept),
    ...narrowWork(report, kept),
    ...narrowTime(report, kept),
  };
  const overview = narrowOverview(narrowed, kept);
  return {
    ...all,
    report: { ...narrowed, overview },
    chain: { ...overview, rows: withNeighbours(report.overview, overview.links, kept) },
  };
}

function narrowWords({ duplication, findings, deadlines, targets }: Report, kept: Kept) {
  const isHere = ({ document }: Pick<Quote, "document">) => kept.document(document);
  return {
    duplication: {
      ...duplication,
      filters: inForce(duplication.filters, "duplicates", kept),
      pairs: duplication.pairs.filter(({ a, b }) => isHere(a) || isHere(b)),
      clusters: duplication.clusters.filter(({ documents }) => documents.some(kept.document)),
      shares: duplication.shares.filter(isHere),
    },
    findings: {
      ...findings,
      filters: inForce(findings.filters, "findings", kept),
      findings: findings.findings.filter(({ evidence }) => evidence.some(isHere)),
    },
    deadlines: deadlines.filter(({ task, quote }) => isHere(quote) && kept.task(task)),
    targets: targets.filter(({ task, quote }) => isHere(quote) && kept.task(task)),
  };
}

function narrowWork({ flow, workload }: Report, kept: Kept) {
  const { unit, province, level } = kept.filters;
  const isAsked = (canonical: string) => unit === null || canonical === unit;
  const rows = workload.rows.filter(({ canonical }) => isAsked(canonical));
  return {
    flow: {
      ...flow,
      filters: inForce(flow.filters, "flow", kept),
      entries: flow.entries.filter((entry) => kept.document(entry.document) && isAsked(entry.unit)),
    },
    workload: {
      ...workload,
      filters: inForce(workload.filters, "workload", kept),
      rows: rows
        .filter((row) => (level ?? row.level) === row.level)
        .flatMap((row) => inProvince(row, province, kept)),
      levels: [],
      places: [],
      vanished: workload.vanished.filter(
        ({ canonical, upstream }) => isAsked(canonical) && upstream.some(isIn),
      ),
      appeared: workload.appeared.filter(
        ({ canonical, downstream }) => isAsked(canonical) && downstream.some(isIn),
      ),
    },
  };

  function isIn(task: string): boolean {
    return kept.document(documentOf(task));
  }
}

/** The unit with its tasks in the documents of a province; a unit of the province itself with all its tasks. */
function inProvince(row: WorkloadRow, province: string | null, { document }: Kept): readonly WorkloadRow[] {
  if (province === null || row.place === province) return [row];
  const tasks = row.tasks.filter((task) => document(documentOf(task)));
  if (tasks.length === 0) return [];
  const here = new Set(tasks);
  const quotes = row.quotes.filter((quote) => document(quote.document));
  return [{ ...row, tasks, inferred: row.inferred.filter((task) => here.has(task)), quotes }];
}

function narrowTime({ timeline }: Report, kept: Kept) {
  return {
    timeline: {
      ...timeline,
      filters: inForce(timeline.filters, "timeline", kept),
      rows: timeline.rows.filter(({ id }) => kept.document(id) && kept.charging(id)),
      deadlines: timeline.deadlines.filter(
        ({ document, task }) => kept.document(document) && kept.task(task),
      ),
    },
  };
}

function narrowOverview(report: Report, kept: Kept): Overview {
  const { overview, workload, flow, coverages, duplication } = report;
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
      deadlines: report.deadlines.length,
      targets: report.targets.length,
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
function withNeighbours({ rows }: Overview, links: Overview["links"], kept: Kept): Overview["rows"] {
  const near = new Set(
    links.flatMap(({ from, to, statedIn, candidates }) => [from, to, statedIn, ...candidates]),
  );
  return rows.filter(({ id }) => near.has(id) || (kept.document(id) && kept.charging(id)));
}
