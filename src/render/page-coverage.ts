/** A section of the page for each upstream document: the drawing, the totals, what nobody carries out, the words behind it. */
import type { Coverage, CoverageCell, CoverageRow, CoverageTotals } from "../query/answers.ts";
import { renderCoverage } from "./coverage.ts";
import { carriersOf } from "./coverage-rows.ts";
import { STATUSES } from "./coverage-totals.ts";
import { distinctNames } from "./distinct.ts";
import { cellId, columnId, totalId } from "./mark-ids.ts";
import { quoted, taskNamed } from "./page-names.ts";
import { both, figure, folded, opener, plain, quotedLine, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, type View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { pathOf } from "./table-cells.ts";
import { headingWords } from "./table-words.ts";
import { statusWords } from "./words.ts";

/** The section of the coverage at an index. */
export function coverageSection(coverage: Coverage, at: number, view: View): string {
  const heading = both(pageWords.coverage, { upstream: coverage.upstreamLabel });
  if (coverage.columns.length === 0 || coverage.rows.length === 0)
    return section(
      `coverage-${at}`,
      heading,
      notesOf(coverage, view.report),
      html("p", {}, both(pageWords.nothingLeft)),
    );
  const drawing = figure(view, (lang) =>
    renderCoverage(answerIn(coverage, lang, view.report), {
      lang,
      size: view.size,
      idPrefix: `coverage-${at}-`,
    }),
  );
  return section(
    `coverage-${at}`,
    heading,
    notesOf(coverage, view.report),
    drawing,
    html("h3", {}, both(pageWords.totalsTable)),
    totalsTable(coverage),
    uncoveredList(coverage, view),
    evidenceTable(coverage, view),
    orphanList(coverage, view),
  );
}

function totalsTable({ upstream, columns, totals }: Coverage): string {
  const names = distinctNames(columns);
  const byColumn = new Map(totals.map((total) => [total.column, total]));
  const heads = [
    headingWords.column,
    headingWords.full,
    headingWords.partial,
    headingWords.mention,
    headingWords.none,
    headingWords.carrying,
  ];
  const rows = columns.map(({ id, state }) => {
    const name = opener("column", columnId(upstream, id), plain(names.get(id) ?? id));
    const total = byColumn.get(id);
    if (total === undefined || state === "not-collected") return [name, "?", "?", "?", "?", "?"];
    return [
      name,
      ...STATUSES.map((status) =>
        total[status] === 0 ? "0" : opener("total", totalId(upstream, id, status), plain(total[status])),
      ),
      carryingCell(total, totalId(upstream, id, "carrying")),
    ];
  });
  return table(
    heads.map((words) => both(words)),
    rows,
    [1, 2, 3, 4, 5],
  );
}

/** How many of the column's tasks carry something out; none of them open nothing. */
function carryingCell({ carrying, downstreamTasks }: CoverageTotals, id: string): string {
  const words = plain(`${carrying}/${downstreamTasks}`);
  return carrying === 0 ? words : opener("total", id, words);
}

function uncoveredList({ rows }: Coverage, view: View): string {
  const open = rows.filter((row) => carriersOf(row) === 0);
  if (open.length === 0) return "";
  const items = firstOf(open, MOST, view).map(({ task, quote }) =>
    html("li", {}, opener("task", task, plain(pathOf(task))), " ", quotedLine(quote)),
  );
  return folded(
    both(pageWords.uncovered, { count: open.length }),
    html("ul", { class: "tasks" }, ...items),
    topOf(items.length, open.length),
  );
}

/** The best downstream words of each cell, beside the upstream ones. */
function evidenceTable({ rows, columns }: Coverage, view: View): string {
  const names = distinctNames(columns);
  const cells = rows.flatMap((row) =>
    row.cells.filter(({ by }) => by.length > 0).map((cell) => ({ row, cell })),
  );
  const heads = [headingWords.task, pageWords.upstreamWords, pageWords.downstreamWords, pageWords.judgement];
  const shown = firstOf(cells, MOST, view);
  const drawn = table(
    heads.map((words) => both(words)),
    shown.map((each) => evidenceRow(each, names.get(each.cell.column) ?? each.cell.column, view)),
  );
  return folded(both(pageWords.evidence), drawn, topOf(shown.length, cells.length));
}

interface Evidence {
  readonly row: CoverageRow;
  readonly cell: CoverageCell;
}

function evidenceRow(
  { row: { task, quote }, cell: { column, status, by } }: Evidence,
  name: string,
  { nameOf }: View,
): string[] {
  const words = by[0]?.quotes.at(-1);
  const grade = opener("cell", cellId(task, column), both(statusWords[status]));
  return [
    plain(pathOf(task)),
    quoted(quote, nameOf),
    words === undefined ? "" : quoted(words, nameOf),
    `${grade}<br>${html("small", {}, plain(name))}`,
  ];
}

function orphanList({ orphans }: Coverage, view: View): string {
  if (orphans.length === 0) return "";
  const items = firstOf(orphans, MOST, view).map(({ task, reason, quote }) =>
    html(
      "li",
      {},
      opener("task", task, taskNamed(task, view.nameOf)),
      " (",
      both(reason === "own-initiative" ? pageWords.ownInitiative : pageWords.unmatched),
      ") ",
      quotedLine(quote),
    ),
  );
  return folded(
    both(pageWords.orphans, { count: orphans.length }),
    html("ul", { class: "tasks" }, ...items),
    topOf(items.length, orphans.length),
  );
}

const MOST = 60;
