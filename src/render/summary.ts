/** Answers in a line. */
import type { Language } from "../model.ts";
import type { Coverage, Duplication, Obligation } from "../query/answers.ts";
import type { Timeline } from "../query/answers-time.ts";
import type { Answer, Findings, Overview, Workload } from "../query/answers-work.ts";
import { tableWords } from "./table-words.ts";
import { say } from "./words.ts";

/** An answer in one line. */
export function summaryOf(answer: Answer, lang: Language): string {
  switch (answer.question) {
    case "overview":
      return overviewSummary(answer, lang);
    case "coverage":
      return coverageSummary(answer, lang);
    case "duplicates":
      return duplicatesSummary(answer, lang);
    case "workload":
      return workloadLines(answer, lang);
    case "timeline":
      return timelineSummary(answer, lang);
    case "findings":
      return findingsSummary(answer, lang);
    case "trace": {
      const broken = answer.paths.filter(({ brokenBy }) => brokenBy !== null).length;
      return say(tableWords.traceSummary, lang, { paths: answer.paths.length, broken });
    }
    case "impact":
      return say(tableWords.impactSummary, lang, answer.counts);
    case "flow": {
      const count = (values: readonly string[]) => new Set(values).size;
      return say(tableWords.flowSummary, lang, {
        assignments: sum(answer.entries.map(({ tasks }) => tasks.length)),
        documents: count(answer.entries.map(({ document }) => document)),
        units: count(answer.entries.map(({ unit }) => unit)),
      });
    }
    case "compare":
      return say(tableWords.compareSummary, lang, {
        provinces: answer.provinces.length,
        tasks: sum(answer.provinces.map(({ tasks }) => tasks)),
      });
    case "report":
      return overviewSummary(answer.overview, lang);
  }
}

function overviewSummary({ counts }: Overview, lang: Language): string {
  const { links, ...rest } = counts;
  const { resolved, absent: missing, ambiguous } = links;
  return say(tableWords.overviewSummary, lang, { ...rest, resolved, missing, ambiguous });
}

function coverageSummary({ rows, orphans, obligations }: Coverage, lang: Language): string {
  const covered = rows.filter(({ cells }) =>
    cells.some(({ status }) => status === "full" || status === "partial"),
  ).length;
  const line = say(tableWords.coverageSummary, lang, { covered, all: rows.length, orphans: orphans.length });
  return obligations === null ? line : `${line}\n${obligationSummary(obligations, lang)}`;
}

function obligationSummary(obligations: readonly Obligation[], lang: Language): string {
  const count = (wanted: Obligation["status"]) =>
    obligations.filter(({ status }) => status === wanted).length;
  return say(tableWords.obligationSummary, lang, {
    all: obligations.length,
    met: count("met"),
    allowed: count("allowed"),
    uncovered: count("uncovered"),
    unknown: count("not-collected"),
  });
}

function duplicatesSummary({ pairs, clusters }: Duplication, lang: Language): string {
  const count = (wanted: string) => pairs.filter(({ kind }) => kind === wanted).length;
  return say(tableWords.duplicatesSummary, lang, {
    pairs: pairs.length,
    verbatim: count("verbatim"),
    near: count("near"),
    paraphrase: count("paraphrase"),
    clusters: clusters.length,
  });
}

function workloadSummary({ rows }: Workload, lang: Language): string {
  return say(tableWords.workloadSummary, lang, {
    units: new Set(rows.map(({ canonical }) => canonical)).size,
    assignments: sum(rows.map(({ tasks }) => tasks.length)),
    inferred: sum(rows.map(({ inferred }) => inferred.length)),
  });
}

/** With the units that vanish or appear on the way down. */
function workloadLines(workload: Workload, lang: Language): string {
  const names = (units: readonly { readonly canonical: string }[]) =>
    units.map(({ canonical }) => canonical).join("; ");
  const { vanished, appeared } = workload;
  return [
    workloadSummary(workload, lang),
    ...(vanished.length === 0 ? [] : [say(tableWords.vanished, lang, { list: names(vanished) })]),
    ...(appeared.length === 0 ? [] : [say(tableWords.appeared, lang, { list: names(appeared) })]),
  ].join("\n");
}

function timelineSummary({ rows, deadlines }: Timeline, lang: Language): string {
  return say(tableWords.timelineSummary, lang, {
    documents: rows.length,
    undated: rows.filter(({ date }) => date === null).length,
    deadlines: deadlines.length,
    tasks: new Set(deadlines.map(({ task }) => task)).size,
  });
}

function findingsSummary({ findings }: Findings, lang: Language): string {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return say(tableWords.findingsSummary, lang, {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
