/** Answers as plain tables with English field names: what spreadsheets and statistics programs read. */

import type { Quote } from "../query/answers.ts";
import type { Answer, Findings, Flow, Overview, Workload } from "../query/answers-work.ts";
import { isCoded, listed, oneLine, placeOf, type Table } from "./row-values.ts";
import { comparisonTable } from "./rows-compare.ts";
import { coverageTable, duplicatesTable, impactTable, traceTable } from "./rows-evidence.ts";
import { timelineTable } from "./rows-time.ts";

/** An answer's main table, one fact a row. A report's is its overview's: ask for the table of each of its answers. */
export function tableOf(answer: Answer): Table {
  switch (answer.question) {
    case "overview":
      return overviewTable(answer);
    case "coverage":
      return coverageTable(answer);
    case "duplicates":
      return duplicatesTable(answer);
    case "trace":
      return traceTable(answer);
    case "impact":
      return impactTable(answer);
    case "workload":
      return workloadTable(answer);
    case "timeline":
      return timelineTable(answer);
    case "findings":
      return findingsTable(answer);
    case "flow":
      return flowTable(answer);
    case "compare":
      return comparisonTable(answer);
    case "report":
      return overviewTable(answer.overview);
  }
}

/** One row a document. */
function overviewTable({ rows }: Overview): Table {
  const fields = [
    "id",
    "label",
    "absent",
    "type",
    "symbol",
    "date",
    "issuer",
    "title",
    "level",
    "branch",
    "province",
  ] as const;
  const counts = ["provisions", "tasks", "citations", "units"] as const;
  return {
    columns: [...fields, ...counts, "citedBy", "stated"],
    rows: rows.map((row) => [
      ...fields.map((name) => row[name]),
      ...counts.map((name) => row[name]),
      listed(row.citedBy),
      listed(row.stated),
    ]),
  };
}

/** One row for each unit, role and task. */
function workloadTable({ rows }: Workload): Table {
  return {
    columns: ["unit", "canonical", "level", "place", "role", "task", "inferred"],
    rows: rows.flatMap(({ unit, canonical, level, place, role, tasks, inferred }) => {
      const guessed = new Set(inferred);
      return tasks.map((task) => [unit, canonical, level, place, role, task, guessed.has(task)]);
    }),
  };
}

/** One row for each piece of evidence; a finding without evidence is one row. */
function findingsTable({ findings }: Findings): Table {
  return {
    columns: ["code", "severity", "message", "do", "document", "start", "end", "text", "coded"],
    rows: findings.flatMap(({ code, severity, message, do: advice, evidence }) => {
      const quotes: readonly (Quote | null)[] = evidence.length === 0 ? [null] : evidence;
      return quotes.map((quote) => [
        ...[code, severity, message, advice],
        ...[
          quote?.document ?? null,
          ...placeOf(quote),
          quote === null ? null : oneLine(quote.text),
          quote === null ? null : isCoded(quote),
        ],
      ]);
    }),
  };
}

/** One row for each document, group, unit, role and task. */
function flowTable({ entries }: Flow): Table {
  return {
    columns: ["document", "documentLabel", "group", "groupTitle", "unit", "role", "task", "inferred"],
    rows: entries.flatMap(({ document, documentLabel, group, groupTitle, unit, role, tasks, inferred }) => {
      const guessed = new Set(inferred);
      return tasks.map((task) => [
        document,
        documentLabel,
        group,
        groupTitle,
        unit,
        role,
        task,
        guessed.has(task),
      ]);
    }),
  };
}
