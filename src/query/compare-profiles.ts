/** What each plan of a province makes of the upstream document: the localisation profile. */
import type { ChainGraph } from "../graph/schema.ts";
import type {
  Coverage,
  CoverageCell,
  CoverageColumn,
  CoverageRow,
  CoverageTotals,
  TaskElement,
} from "./answers.ts";
import type { ElementCounts, LocalisationItem, LocalisationProfile } from "./answers-compare.ts";
import { chanceOf } from "./compare-order.ts";
import { carriersIn } from "./compare-rows.ts";
import { verdictsOn } from "./compare-verdicts.ts";
import { type HeldTask, heldTask } from "./held.ts";
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
  const carried = covered.rows.flatMap((row) => carriedTask(graph, row, plan));
  const orphans = covered.orphans.filter(({ quote }) => quote.document === column.id);
  const own = orphans.filter(({ reason }) => reason === "own-initiative");
  return {
    document: column.id,
    label: column.label,
    province,
    coverage,
    ownInitiative: own.length,
    unmatched: orphans.length - own.length,
    elements: ELEMENTS.map((element) => countsOf(element, carried)),
    items: [
      ...covered.rows.flatMap((row) => rowItems(graph, row, { plan, carried })),
      ...own.flatMap(({ task }) => addedItem(graph, task)),
    ],
  };
}

/** An upstream task that a plan carries out, and what became of its elements. */
interface Carried {
  readonly upstream: HeldTask;
  readonly carriers: readonly HeldTask[];
  readonly score: number;
  readonly verdicts: readonly Verdict[];
}

function carriedTask(graph: ChainGraph, { task, cells }: CoverageRow, { at }: Plan): readonly Carried[] {
  const cell = cells[at];
  const upstream = heldTask(graph, task);
  if (!cell || !upstream) return [];
  const carriers = carriersIn(graph, cell);
  if (carriers.length === 0) return [];
  const sure = likelyCarriers(graph, cell);
  const verdicts = mergedVerdicts(verdictsOn(graph, upstream, sure), verdictsOn(graph, upstream, carriers));
  return [{ upstream, carriers, score: chanceOf(cell), verdicts }];
}

/** The carriers that are likelier to be ones than not; the best where none is. */
function likelyCarriers(graph: ChainGraph, cell: CoverageCell): readonly HeldTask[] {
  const likely = cell.by.filter(({ score }) => score >= LIKELY);
  return carriersIn(graph, { ...cell, by: likely.length > 0 ? likely : cell.by.slice(0, 1) });
}

/** What the likely carriers make of each value, unless one of the others keeps it, or alone has something in its place. */
function mergedVerdicts(likely: readonly Verdict[], all: readonly Verdict[]): readonly Verdict[] {
  const more = new Map(all.map((verdict) => [keyOf(verdict), verdict]));
  return likely.map((verdict) => {
    const other = more.get(keyOf(verdict)) ?? verdict;
    return other.kind === "kept" || verdict.kind === "lost" ? other : verdict;
  });
}

function keyOf({ element, from, quotes }: Verdict): string {
  return `${element}:${from}:${from === null ? "" : quotes[0]?.start}`;
}

function countsOf(element: ElementCounts["element"], carried: readonly Carried[]): ElementCounts {
  const verdicts = carried.flatMap((one) => one.verdicts).filter((verdict) => verdict.element === element);
  const count = (kind: Verdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const having = carried.filter(({ verdicts: all }) =>
    all.some((verdict) => verdict.element === element && verdict.kind !== "specified"),
  );
  const specified = count("specified");
  return {
    element,
    of: verdicts.length - specified,
    kept: count("kept"),
    lost: count("lost"),
    generalised: count("generalised"),
    specific: count("specific"),
    postponed: count("postponed"),
    advanced: count("advanced"),
    changed: count("changed"),
    without: carried.length - having.length,
    specified,
  };
}

function rowItems(
  graph: ChainGraph,
  row: CoverageRow,
  { plan, carried }: { readonly plan: Plan; readonly carried: readonly Carried[] },
): readonly LocalisationItem[] {
  const found = carried.find(({ upstream }) => upstream.id === row.task);
  return found
    ? found.verdicts.flatMap((verdict) => elementItem(found, verdict))
    : lostTask(graph, row, plan);
}

function elementItem(
  { upstream, carriers, score }: Carried,
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
/** The chance from which on a carrier speaks for its plan. */
const LIKELY = 0.5;
