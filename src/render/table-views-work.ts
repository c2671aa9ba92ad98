/** Paths, work and findings as tables for people. */
import type { Language } from "../model.ts";
import type { Trace, TraceHop } from "../query/answers.ts";
import type { Comparison, Findings, Flow, Workload, WorkloadTotal } from "../query/answers-work.ts";
import { markedWords } from "./paraphrase.ts";
import { headed, shown } from "./table-cells.ts";
import { brokenWords, stepWords, tableWords } from "./table-words.ts";
import type { TextTable } from "./text-table.ts";
import * as terms from "./words.ts";

const { wordFor, scoreOf } = terms;

/** Hops, one a row; a path that breaks says so in a row of its own. */
export function traceView({ paths, direction }: Trace, lang: Language): TextTable {
  const rows = paths.flatMap((path, at) => [
    ...path.hops.map((hop, step) =>
      hopRow(hop, {
        number: step === 0 ? String(at + 1) : "",
        weakest: step === path.weakest && path.hops.length > 1,
        against: isAgainst(hop, direction),
        lang,
      }),
    ),
    ...(path.brokenBy === null ? [] : [["", wordFor(brokenWords, path.brokenBy, lang), "", "", ""]]),
  ]);
  return { columns: headed(lang, "path#", "from", "relation", "to", "score"), rows };
}

interface HopOptions {
  readonly number: string;
  readonly weakest: boolean;
  /** Whether the relation is said of the end and not of the beginning. */
  readonly against: boolean;
  readonly lang: Language;
}

/** Who carries out stands below, a task belongs to its document and is assigned to a unit, whichever way a path goes. */
function isAgainst({ relation, via }: TraceHop, direction: Trace["direction"]): boolean {
  return relation === "contains" || relation === "assignedTo" ? via === "task" : direction === "down";
}

function hopRow(
  { from, to, relation, role, score, inferred, quotes }: TraceHop,
  { number, weakest, against, lang }: HopOptions,
): string[] {
  const [first, second] = quotes.map((quote) =>
    quote === null ? "" : `\n“${shown(markedWords(quote, lang), 160)}”`,
  );
  const step =
    (against ? "← " : "") +
    stepOf(relation, lang) +
    (role === null ? "" : ` (${terms.roleWords[role][lang]})`);
  return [
    number,
    from + first,
    step + (inferred ? ` (${tableWords.inferred[lang]})` : ""),
    to + second,
    score === null ? "" : scoreOf(score, lang) + (weakest ? ` (${tableWords.weakest[lang]})` : ""),
  ];
}

function stepOf(relation: string, lang: Language): string {
  return Object.hasOwn(stepWords, relation)
    ? wordFor(stepWords, relation, lang)
    : wordFor(terms.relationWords, relation, lang);
}

/** Units and what they have to do, the most charged first within each role. */
export function workloadView({ rows }: Workload, lang: Language): TextTable {
  return {
    columns: headed(lang, "unit", "role", "number#", "inferred#", "tasks"),
    rows: byRole(rows).map(({ canonical, role, tasks, inferred }) => [
      canonical,
      terms.roleWords[role][lang],
      String(tasks.length),
      inferred.length === 0 ? "" : String(inferred.length),
      tasks.slice(0, 6).join(" ") + (tasks.length > 6 ? ` … + ${tasks.length - 6}` : ""),
    ]),
  };
}

/** The workload of levels, or of provinces: one a row for each role. */
export function workloadTotalView(
  totals: readonly WorkloadTotal[],
  heading: "level" | "province",
  lang: Language,
): TextTable {
  return {
    columns: headed(lang, heading, "role", "units#", "tasks#", "load#"),
    rows: totals.map(({ of, role, units, tasks, load }) => [
      nameOfTotal(of, lang),
      terms.roleWords[role][lang],
      String(units),
      String(tasks),
      load.toFixed(1).replace(".", lang === "vi" ? "," : "."),
    ]),
  };
}

function nameOfTotal(of: string | null, lang: Language): string {
  if (of === null) return tableWords.unknown[lang];
  return Object.hasOwn(terms.levelWords, of) ? wordFor(terms.levelWords, of, lang) : of;
}

/** Rows of a workload by role, then the most tasks first, then by name. */
export function byRole(rows: Workload["rows"]): Workload["rows"] {
  const order = Object.keys(terms.roleWords);
  return rows.toSorted(
    (a, b) =>
      order.indexOf(a.role) - order.indexOf(b.role) ||
      b.tasks.length - a.tasks.length ||
      (a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0),
  );
}

/** What was found, the gravest first. */
export function findingView({ findings }: Findings, lang: Language): TextTable {
  const order = Object.keys(terms.severityWords);
  return {
    columns: headed(lang, "severity", "finding", "advice", "where"),
    rows: findings
      .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
      .map(({ code, severity, message, do: advice, evidence }) => [
        terms.severityWords[severity][lang],
        `${message}\n[${code}]`,
        advice,
        evidence
          .slice(0, 3)
          .map((quote) => `${quote.document}: “${shown(markedWords(quote, lang), 90)}”`)
          .join("\n"),
      ]),
  };
}

/** The flow's steps. */
export function flowView({ entries }: Flow, lang: Language): TextTable {
  return {
    columns: headed(lang, "document", "group", "unit", "role", "number#"),
    rows: entries.map(({ documentLabel, groupTitle, unit, role, tasks }) => [
      ...[documentLabel, shown(groupTitle ?? "", 80), unit],
      ...[terms.roleWords[role][lang], String(tasks.length)],
    ]),
  };
}

/** Provinces, one a row. */
export function compareView({ provinces }: Comparison, lang: Language): TextTable {
  return {
    columns: headed(
      lang,
      "province",
      "document",
      "tasks#",
      "leads",
      "targets#",
      "deadlines#",
      "full#",
      "partial#",
      "mention#",
      "none#",
    ),
    rows: provinces.map(({ province, documents, tasks, leads, targets, deadlines, coverage }) => [
      province,
      documents.join("\n"),
      String(tasks),
      leads
        .slice(0, 5)
        .map(({ canonical, tasks: count }) => `${canonical} (${count})`)
        .join("\n"),
      String(targets.length),
      String(deadlines.length),
      ...(["full", "partial", "mention", "none"] as const).map((name) => String(coverage?.[name] ?? "")),
    ]),
  };
}
