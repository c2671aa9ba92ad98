/** The sections of the page on who has to do what, and on what was found. */
import type { Level } from "../model.ts";
import type { Finding, Findings, Flow, Workload, WorkloadTotal } from "../query/answers-work.ts";
import { renderFlow } from "./flow.ts";
import { quoted, taskNamed } from "./page-names.ts";
import { both, figure, folded, opener, plain, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, said, type View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { byRole } from "./table-views-work.ts";
import { headingWords, tableWords } from "./table-words.ts";
import { levelWords, roleWords, severityWords, type Words } from "./words.ts";
import { renderWorkload } from "./workload.ts";

/** The drawing of the flow of work. */
export function flowSection(flow: Flow, view: View): string {
  return section(
    "flow",
    both(pageWords.flow),
    figure(view, (lang) =>
      renderFlow(answerIn(flow, lang, view.report), { lang, size: view.size, idPrefix: "flow-" }),
    ),
  );
}

/** Units and their work, the most charged first. */
export function workloadSection(workload: Workload, view: View): string {
  const { rows, levels, places, vanished, appeared } = workload;
  const sorted = byRole(rows);
  const shown = firstOf(sorted, MOST_ROWS, view);
  const drawn = table(
    [headingWords.unit, headingWords.role, headingWords.number, headingWords.tasks].map((words) =>
      both(words),
    ),
    shown.map(({ canonical, role, tasks, inferred }) => [
      opener("unit", canonical, plain(canonical)),
      both(roleWords[role]),
      opener("work", `${canonical} | ${role}`, plain(tasks.length)) +
        (inferred.length === 0
          ? ""
          : html("small", {}, " (", both(pageWords.inferredPart, { count: inferred.length }), ")")),
      html("small", {}, tasksNamed(tasks, view)),
    ]),
    [2],
  );
  return section(
    "workload",
    both(pageWords.workload),
    notesOf(workload, view.report),
    figure(view, (lang) =>
      renderWorkload(answerIn(workload, lang, view.report), { lang, size: view.size, idPrefix: "workload-" }),
    ),
    drawn,
    topOf(shown.length, sorted.length),
    totalsOf(headingWords.level, levels),
    totalsOf(headingWords.province, places),
    turnover(
      both(pageWords.vanished),
      vanished.map(({ canonical, upstream }) => [canonical, upstream]),
      view,
    ),
    turnover(
      both(pageWords.appeared),
      appeared.map(({ canonical, downstream }) => [canonical, downstream]),
      view,
    ),
  );
}

/** The first of some tasks. */
function tasksNamed(tasks: readonly string[], { nameOf }: View): string {
  const first = tasks.slice(0, MOST_TASKS).map((task) => taskNamed(task, nameOf));
  return first.join("; ") + (tasks.length > MOST_TASKS ? " …" : "");
}

const MOST_TASKS = 4;

function totalsOf(heading: Words, totals: readonly WorkloadTotal[]): string {
  if (totals.length === 0) return "";
  const heads = [heading, headingWords.role, headingWords.units, headingWords.tasks, headingWords.load];
  const rows = totals.map(({ of, role, units, tasks, load }) => [
    of === null ? both(tableWords.unknown) : levelOrName(of),
    both(roleWords[role]),
    plain(units),
    plain(tasks),
    plain(load.toFixed(1)),
  ]);
  const drawn = table(
    heads.map((words) => both(words)),
    rows,
    [2, 3, 4],
  );
  return folded(`${both(pageWords.workload)}: ${both(heading)}`, drawn);
}

function levelOrName(of: string): string {
  return Object.hasOwn(levelWords, of) ? both(levelWords[of as Level]) : plain(of);
}

function turnover(
  summary: string,
  units: readonly (readonly [string, readonly string[]])[],
  view: View,
): string {
  if (units.length === 0) return "";
  const items = firstOf(units, MOST_ROWS, view).map(([name, tasks]) =>
    html("li", {}, opener("unit", name, plain(name)), " ", html("small", {}, tasksNamed(tasks, view))),
  );
  return folded(
    `${summary} (${units.length})`,
    html("ul", { class: "tasks" }, ...items),
    topOf(items.length, units.length),
  );
}

/** What is wrong or missing, the gravest first. */
export function findingsSection({ findings, notes }: Findings, view: View): string {
  const order = Object.keys(severityWords);
  const sorted = findings
    .map((finding, at) => [finding, at] as const)
    .sort(([a, i], [b, j]) => order.indexOf(a.severity) - order.indexOf(b.severity) || i - j);
  const list = firstOf(sorted, MOST_ROWS, view).map(([finding, at]) => findingItem(finding, at, view));
  return section(
    "findings",
    both(pageWords.findings),
    notesOf({ notes }, view.report),
    list.length === 0
      ? html("p", {}, both(pageWords.noFindings))
      : html("ol", { class: "findings" }, ...list),
    topOf(list.length, sorted.length),
  );
}

function findingItem(
  { code, severity, message, do: advice, evidence }: Finding,
  at: number,
  { report, nameOf }: View,
): string {
  return html(
    "li",
    { class: severity },
    html(
      "p",
      {},
      html("b", {}, both(severityWords[severity])),
      ": ",
      opener("finding", String(at), said(message, report)),
      " ",
      html("code", {}, plain(code)),
    ),
    html("p", {}, said(advice, report)),
    ...evidence.slice(0, 3).map((quote) => quoted(quote, nameOf)),
  );
}

const MOST_ROWS = 80;
