/** A report narrowed to what a reader asks for: the same answers, with fewer rows. */
import type { Language } from "../model.ts";
import type { Duplication, Quote } from "../query/answers.ts";
import type { Timeline } from "../query/answers-time.ts";
import type { Findings, Flow, Report, TaskFact, Workload, WorkloadRow } from "../query/answers-work.ts";
import { lazily, once } from "./lazily.ts";
import { isNarrowed, type PageFilters } from "./page-filters.ts";
import { documentOf, inForce, type Kept, keptOf } from "./page-kept.ts";
import { narrowCoverage } from "./page-narrow-coverage.ts";
import { narrowOverview, withNeighbours } from "./page-narrow-overview.ts";
import { type View, viewOf } from "./page-view.ts";

/**
 * What the filters leave of a report; each answer is narrowed when it is read. Every answer says in its head which filters are in
 * force there.
 */
export function narrow(report: Report, filters: PageFilters, lang: Language = report.lang): View {
  const all = viewOf(report, lang);
  if (!isNarrowed(filters)) return all;
  const kept = once(() => keptOf(report, filters));
  const narrowed: Report = lazily<Report>({
    ...asTheyAre(report),
    overview: () => narrowOverview(report.overview, narrowed, kept()),
    coverages: () => report.coverages.map((coverage) => narrowCoverage(coverage, kept())),
    duplication: () => narrowDuplication(report.duplication, kept()),
    findings: () => narrowFindings(report.findings, kept()),
    tasks: () => narrowFacts(report.tasks, kept()),
    deadlines: () => narrowFacts(report.deadlines, kept()),
    targets: () => narrowFacts(report.targets, kept()),
    flow: () => narrowFlow(report.flow, kept()),
    workload: () => narrowWorkload(report.workload, kept()),
    timeline: () => narrowTimeline(report.timeline, kept()),
  });
  const chain = once(() => ({
    ...narrowed.overview,
    rows: withNeighbours(report.overview, narrowed.overview.links, kept()),
  }));
  return { ...all, report: narrowed, chain, matrix: () => undefined };
}

/** What makes each part of a report as it is. */
function asTheyAre(report: Report): { readonly [K in keyof Report]-?: () => Report[K] } {
  const names = Object.keys(report) as (keyof Report)[];
  return Object.fromEntries(names.map((name) => [name, () => report[name]])) as ReturnType<typeof asTheyAre>;
}

function narrowDuplication(duplication: Duplication, kept: Kept): Duplication {
  const { document } = kept;
  return {
    ...duplication,
    filters: inForce(duplication.filters, "duplicates", kept),
    pairs: duplication.pairs.filter(({ a, b }) => document(a.document) || document(b.document)),
    clusters: duplication.clusters.filter(({ documents }) => documents.some(document)),
    shares: duplication.shares.filter((share) => document(share.document)),
  };
}

function narrowFindings(findings: Findings, kept: Kept): Findings {
  const isHere = ({ document }: Quote) => kept.document(document);
  return {
    ...findings,
    filters: inForce(findings.filters, "findings", kept),
    findings: findings.findings.filter(({ evidence }) => evidence.some(isHere)),
  };
}

function narrowFacts(facts: readonly TaskFact[], kept: Kept): readonly TaskFact[] {
  return facts.filter(({ task, quote }) => kept.document(quote.document) && kept.task(task));
}

function narrowFlow(flow: Flow, kept: Kept): Flow {
  return {
    ...flow,
    filters: inForce(flow.filters, "flow", kept),
    entries: flow.entries.filter((entry) => kept.document(entry.document) && isAsked(entry.unit, kept)),
  };
}

function isAsked(canonical: string, { filters: { unit } }: Kept): boolean {
  return unit === null || canonical === unit;
}

function narrowWorkload(workload: Workload, kept: Kept): Workload {
  const { province, level } = kept.filters;
  const isIn = (task: string) => kept.document(documentOf(task));
  return {
    ...workload,
    filters: inForce(workload.filters, "workload", kept),
    rows: workload.rows
      .filter((row) => isAsked(row.canonical, kept) && (level ?? row.level) === row.level)
      .flatMap((row) => inProvince(row, province, kept)),
    levels: [],
    places: [],
    vanished: workload.vanished.filter((unit) => isAsked(unit.canonical, kept) && unit.upstream.some(isIn)),
    appeared: workload.appeared.filter((unit) => isAsked(unit.canonical, kept) && unit.downstream.some(isIn)),
  };
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

function narrowTimeline(timeline: Timeline, kept: Kept): Timeline {
  return {
    ...timeline,
    filters: inForce(timeline.filters, "timeline", kept),
    rows: timeline.rows.filter(({ id }) => kept.document(id) && kept.charging(id)),
    deadlines: timeline.deadlines.filter(({ document, task }) => kept.document(document) && kept.task(task)),
  };
}
