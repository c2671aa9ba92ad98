/** The sections of the page, in their order: one line each. */
import { compareWords } from "./compare-words.ts";
import { comparisonSection } from "./page-compare.ts";
import { coverageSection } from "./page-coverage.ts";
import { duplicatesSection } from "./page-duplicates.ts";
import { chainSection, overviewSection } from "./page-overview.ts";
import { both, plain } from "./page-parts.ts";
import { timelineSection } from "./page-timeline.ts";
import { traceSection } from "./page-trace.ts";
import type { View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { findingsSection, flowSection, workloadSection } from "./page-work.ts";
import { html } from "./svg.ts";

/** A section that is not written yet. */
export interface PageSection {
  readonly id: string;
  /** The words of the link that leads to it. */
  readonly title: string;
  /** Writes it, as markup. */
  readonly write: () => string;
}

/** The sections of a view. */
export function sectionsOf(view: View): readonly PageSection[] {
  return allSections(view).map(({ id, title, write }) => ({
    ...{ id, title },
    write: () => withFiles(write(), view.files[id] ?? []),
  }));
}

/** A section with links to the files that hold all its rows. */
function withFiles(markup: string, files: readonly string[]): string {
  if (files.length === 0) return markup;
  const links = files.map((name) =>
    html("a", { href: `./${encodeURIComponent(name)}`, download: name }, plain(name)),
  );
  const line = html("p", { class: "aside files" }, both(pageWords.wholeTables), " ", links.join(", "));
  return `${markup.slice(0, -END.length)}${line}${END}`;
}

const END = "</section>";

function allSections(view: View): readonly PageSection[] {
  const { overview, coverages, trace, comparison, flow, duplication, workload, timeline, findings } =
    view.report;
  return [
    { id: "overview", title: both(pageWords.overview), write: () => overviewSection(overview, view) },
    { id: "chain", title: both(pageWords.chain), write: () => chainSection(view) },
    ...coverages.map((coverage, at) => ({
      id: `coverage-${at}`,
      title: both(pageWords.coverage, { upstream: coverage.upstreamLabel }),
      write: () => coverageSection(coverage, at, view),
    })),
    ...(trace === null
      ? []
      : [{ id: "trace", title: both(pageWords.trace), write: () => traceSection(trace, view) }]),
    ...(comparison?.order
      ? [
          {
            id: "compare",
            title: both(compareWords.section),
            write: () => comparisonSection(comparison, view),
          },
        ]
      : []),
    { id: "flow", title: both(pageWords.flow), write: () => flowSection(flow, view) },
    {
      id: "duplicates",
      title: both(pageWords.duplicates),
      write: () => duplicatesSection(duplication, view),
    },
    { id: "workload", title: both(pageWords.workload), write: () => workloadSection(workload, view) },
    { id: "timeline", title: both(pageWords.timeline), write: () => timelineSection(timeline, view) },
    { id: "findings", title: both(pageWords.findings), write: () => findingsSection(findings, view) },
  ];
}
