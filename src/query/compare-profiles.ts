/** What each plan of a province makes of the upstream document: the localisation profile. */
import type { ChainGraph } from "../graph/schema.ts";
import type { Coverage, CoverageColumn, CoverageRow, CoverageTotals, TaskElement } from "./answers.ts";
import type { LocalisationItem, LocalisationProfile } from "./answers-compare.ts";
import { countsOf, type Judged, judgedTask } from "./compare-judged.ts";
import { heldTask } from "./held.ts";
import { shortWords, taskQuote } from "./quote.ts";
import type { Verdict } from "./verdict.ts";

/** The profiles of the columns of a coverage by document, in their order; `provinceOf` tells which province a plan is of. */
export function localisationProfiles(
  graph: ChainGraph,
  covered: Coverage,
  provinceOf: ReadonlyMap<string, string>,
): readonly LocalisationProfile[] {
  return covered.columns.flatMap((column, at) => {
    const province = provinceOf.get(column.id);
    const coverage = covered.totals[at];
    if (province === undefined || coverage === undefined) return [];
    return [profileOf(graph, { covered, column, at, province, coverage, provinceOf })];
  });
}

interface Plan {
  readonly covered: Coverage;
  readonly column: CoverageColumn;
  /** The place of the plan's cell in each row. */
  readonly at: number;
  readonly province: string;
  readonly coverage: CoverageTotals;
  readonly provinceOf: ReadonlyMap<string, string>;
}

function profileOf(graph: ChainGraph, plan: Plan): LocalisationProfile {
  const { covered, column, coverage, province } = plan;
  const judged = judgedTasks(graph, plan);
  const orphans = covered.orphans.filter(({ quote }) => quote.document === column.id);
  const own = orphans.filter(({ reason }) => reason === "own-initiative");
  return {
    document: column.id,
    label: column.label,
    province,
    coverage,
    ownInitiative: own.length,
    unmatched: orphans.length - own.length,
    judged: judged.size,
    doubtful: coverage.full + coverage.partial - judged.size,
    elements: ELEMENTS.map((element) => countsOf(element, [...judged.values()])),
    items: [
      ...covered.rows.flatMap((row) => rowItems(graph, row, { plan, judged })),
      ...own.flatMap(({ task }) => addedItem(graph, task)),
    ],
  };
}

/** The tasks whose elements are compared, by the upstream task. */
function judgedTasks(graph: ChainGraph, { covered, at }: Plan): ReadonlyMap<string, Judged> {
  const found = new Map<string, Judged>();
  for (const { task, cells } of covered.rows) {
    const cell = cells[at];
    const judged = cell ? judgedTask(graph, task, cell) : null;
    if (judged) found.set(task, judged);
  }
  return found;
}

function rowItems(
  graph: ChainGraph,
  row: CoverageRow,
  { plan, judged }: { readonly plan: Plan; readonly judged: ReadonlyMap<string, Judged> },
): readonly LocalisationItem[] {
  const found = judged.get(row.task);
  if (found) return found.verdicts.flatMap((verdict) => elementItem(found, verdict));
  return row.cells[plan.at]?.grade === null ? lostTask(graph, row, plan) : [];
}

function elementItem(
  { upstream, carriers, score }: Judged,
  { kind, element, from, to, quotes, inferred }: Verdict,
): readonly LocalisationItem[] {
  if (kind === "kept") return [];
  return [
    {
      kind: kind === "specified" ? "specific" : kind,
      element,
      upstream: upstream.id,
      downstream: carriers.map(({ id }) => id),
      from,
      to,
      score,
      elsewhere: [],
      quotes,
      ...(inferred && { inferred }),
    },
  ];
}

/** An upstream task that the plan does not carry out; where it names it, the words that do. */
function lostTask(graph: ChainGraph, row: CoverageRow, plan: Plan): readonly LocalisationItem[] {
  const upstream = heldTask(graph, row.task);
  const cell = row.cells[plan.at];
  if (!upstream || !cell) return [];
  const named = cell.score === null ? [] : cell.by.flatMap(({ quotes }) => quotes.slice(1));
  return [
    {
      kind: "lost",
      element: "task",
      upstream: row.task,
      downstream: [],
      from: shortWords(upstream),
      to: null,
      score: null,
      elsewhere: row.cells
        .filter(({ column, grade }) => grade !== null && plan.provinceOf.get(column) === plan.province)
        .map(({ column }) => column),
      quotes: [row.quote, ...named],
    },
  ];
}

function addedItem(graph: ChainGraph, task: string): readonly LocalisationItem[] {
  const held = heldTask(graph, task);
  if (!held) return [];
  return [
    {
      kind: "added",
      element: "task",
      upstream: null,
      downstream: [task],
      from: null,
      to: shortWords(held),
      score: null,
      elsewhere: [],
      quotes: [taskQuote(held)],
    },
  ];
}

const ELEMENTS = [
  "lead",
  "coordinate",
  "target",
  "deadline",
  "product",
] as const satisfies readonly TaskElement[];
