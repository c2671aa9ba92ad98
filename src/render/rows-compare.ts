/** A comparison as plain tables: provinces, the same task side by side, what each plan makes of it, the order. */
import type { Quote } from "../query/answers.ts";
import type {
  ComparedFacts,
  ComparedRow,
  LocalisationProfile,
  RankedColumn,
} from "../query/answers-compare.ts";
import type { Comparison } from "../query/answers-work.ts";
import { isCoded, listed, oneLine, placeOf, type Table, type Value } from "./row-values.ts";

/** The tables that a comparison has. */
export type ComparisonPart = "provinces" | "tasks" | "profiles" | "items" | "order";

/** One of the tables of a comparison. */
export function comparisonTable(answer: Comparison, part: ComparisonPart = "provinces"): Table {
  switch (part) {
    case "provinces":
      return provinceTable(answer);
    case "tasks":
      return taskTable(answer);
    case "profiles":
      return profileTable(answer);
    case "items":
      return itemTable(answer);
    case "order":
      return orderTable(answer);
  }
}

/** One row a province. */
function provinceTable({ provinces }: Comparison): Table {
  const counts = [
    "full",
    "partial",
    "mention",
    "none",
    "upstreamTasks",
    "carrying",
    "downstreamTasks",
  ] as const;
  return {
    columns: ["province", "documents", "tasks", "leads", "targets", "deadlines", ...counts, "coded"],
    rows: provinces.map(({ province, documents, tasks, leads, targets, deadlines, coverage }) => [
      province,
      listed(documents),
      tasks,
      listed(leads.map(({ canonical, tasks: count }) => `${canonical} (${count})`)),
      listed(targets.map(({ quote }) => oneLine(quote.text))),
      listed(deadlines.map(({ quote }) => oneLine(quote.text))),
      ...counts.map((name) => coverage?.[name] ?? null),
      [...targets, ...deadlines].some(({ quote }) => isCoded(quote)),
    ]),
  };
}

/** One row for each upstream task, the upstream document itself or a province, and lead, target or deadline; a place without any is one row. */
function taskTable({ upstream, rows }: Comparison): Table {
  return {
    columns: [
      ...["task", "words", "differs", "column", "status", "score", "fact", "value", "by", "inferred"],
      ...QUOTE,
    ],
    rows: rows.flatMap((row) => [
      ...factRows([...rowStart(row), upstream, null, null], row.upstream),
      ...row.cells.flatMap((cell) =>
        factRows([...rowStart(row), cell.column, cell.status, cell.score], cell),
      ),
    ]),
  };
}

function rowStart({ task, quote, differs }: ComparedRow): Value[] {
  return [task, oneLine(quote.text), listed(differs)];
}

function factRows(start: readonly Value[], { leads, targets, deadlines }: ComparedFacts): Value[][] {
  const facts = [
    ...leads.map((value) => ["lead", value] as const),
    ...targets.map((value) => ["target", value] as const),
    ...deadlines.map((value) => ["deadline", value] as const),
  ];
  if (facts.length === 0) return [[...start, null, null, null, null, ...quoteCells(null)]];
  return facts.map(([fact, { value, task, inferred, quote }]) => [
    ...[...start, fact, value, task, inferred === true],
    ...quoteCells(quote),
  ]);
}

/** One row for each plan and element; of tasks as a whole `of` counts the upstream ones. */
function profileTable({ profiles }: Comparison): Table {
  const kinds = ["kept", "lost", "generalised", "specific", "postponed", "advanced", "changed"] as const;
  return {
    columns: ["document", "province", "element", "of", ...kinds, "without", "specified", "added", "ownTasks"],
    rows: profiles.flatMap((profile) => [
      wholeTasks(profile),
      ...profile.elements.map((counts) => [
        ...[profile.document, profile.province, counts.element, counts.of],
        ...kinds.map((kind) => counts[kind]),
        ...[counts.without, counts.specified, null, null],
      ]),
    ]),
  };
}

function wholeTasks({ document, province, coverage, ownInitiative }: LocalisationProfile): Value[] {
  const { upstreamTasks, full, partial, mention, none, downstreamTasks } = coverage;
  const counts = [upstreamTasks, full + partial, mention + none];
  return [
    document,
    province,
    "task",
    ...counts,
    ...Array<null>(7).fill(null),
    ownInitiative,
    downstreamTasks,
  ];
}

/** One row for each quote of each item; `item` counts the items of a plan. */
function itemTable({ profiles }: Comparison): Table {
  return {
    columns: [
      ...["document", "province", "item", "kind", "element", "upstream", "downstream", "from", "to"],
      ...["score", "elsewhere", "inferred"],
      ...QUOTE,
    ],
    rows: profiles.flatMap(({ document, province, items }) =>
      items.flatMap(
        ({ kind, element, upstream, downstream, from, to, score, elsewhere, inferred, quotes }, at) =>
          quotes.map((quote) => [
            ...[document, province, at + 1, kind, element, upstream, listed(downstream), from, to],
            ...[score, listed(elsewhere), inferred === true],
            ...quoteCells(quote),
          ]),
      ),
    ),
  };
}

/** One row for each province and each plan; those without a rank say why. */
function orderTable({ order }: Comparison): Table {
  const ranked = (what: string, columns: readonly RankedColumn[]) => columns.map((one) => rankRow(what, one));
  return {
    columns: [
      ...["what", "of", "label", "province", "rankBest", "rankWorst", "full", "partial", "upstreamTasks"],
      ...["share", "expected", "spread", "beforeNext", "unranked"],
    ],
    rows:
      order === null
        ? []
        : [
            ...ranked("province", order.provinces),
            ...ranked("plan", order.plans),
            ...order.unranked.map(({ of, why }) => [
              ...["province", of, of, of],
              ...[...Array<null>(4).fill(null), order.upstreamTasks, ...Array<null>(4).fill(null), why],
            ]),
          ],
  };
}

function rankRow(what: string, one: RankedColumn): Value[] {
  const { of, label, province, rank, full, partial, upstreamTasks } = one;
  const { share, expected, spread, beforeNext } = one;
  return [
    what,
    of,
    label,
    province,
    ...rank,
    full,
    partial,
    upstreamTasks,
    share,
    expected,
    spread,
    beforeNext,
    null,
  ];
}

const QUOTE = ["document", "start", "end", "text", "coded"].map(
  (name) => `quote${name[0]?.toUpperCase()}${name.slice(1)}`,
);

function quoteCells(quote: Quote | null): Value[] {
  if (quote === null) return [null, null, null, null, null];
  return [quote.document, ...placeOf(quote), oneLine(quote.text), isCoded(quote)];
}
