import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, sourceOf } from "../graph/walk.ts";
import type { Language } from "../model.ts";
import type { ByProvinces, Coverage, CoverageColumn, CoverageRow, Filters, Obligation } from "./answers.ts";
import { askedDocument } from "./ask.ts";
import { carryingTasks } from "./carriers.ts";
import { type ColumnSources, columnSources, coverageCells } from "./cells.ts";
import { type Columns, documentColumn, findColumns } from "./columns.ts";
import { coverageNotes } from "./coverage-notes.ts";
import { columnTotals } from "./coverage-totals.ts";
import { descentsOf } from "./descents.ts";
import { answerHead } from "./head.ts";
import { type Grouping, gathered, groupOf, type HeldTask, heldTasks, themesOf } from "./held.ts";
import { type LikenessIndex, likenessIndex } from "./likeness.ts";
import { obligationsOf } from "./obligations.ts";
import { orphansOf } from "./orphans.ts";
import type { Policy } from "./policy.ts";
import { taskQuote } from "./quote.ts";

export interface CoverageOptions extends Filters, ByProvinces {
  /** The document whose tasks are the rows: its id, or its symbol where one document bears it. */
  readonly upstream: string;
  /** The columns, by id or symbol, or province. @defaultValue every document held that cites the upstream one or is aligned with it */
  readonly downstream?: readonly string[] | undefined;
  /** A column for each document, or for each province with all its documents. @defaultValue "document" */
  readonly by?: "document" | "province";
  /** Whether tasks count that carry an upstream one out through tasks between them, to the end of the chain. @defaultValue false */
  readonly deep?: boolean;
  /** Who has to carry out what; see {@link Policy}. @defaultValue none */
  readonly policy?: Policy | undefined;
  /** What the rows are gathered by. @defaultValue "section" */
  readonly group?: Grouping;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * Which upstream task is carried out, by whom, and how far. `full` is an aligned task of grade 2, `partial` one of grade 1, `mention`
 * words without a duty (see `mentions.ts`). Themes narrow the upstream tasks, and of the columns' tasks those that are counted
 * and may be orphans; not those that carry an upstream task out.
 */
export function coverage(
  graph: ChainGraph,
  {
    upstream: name,
    downstream,
    by = "document",
    group = "section",
    deep = false,
    policy,
    provinces,
    themes,
    lang = "vi",
  }: CoverageOptions,
): Coverage {
  const upstream = askedDocument(graph, name);
  const held = sourceOf(graph, upstream);
  const every = held ? heldTasks(held) : [];
  const found = held ? findColumns(graph, { upstream, downstream, by, provinces }) : NO_COLUMNS;
  const index = likenessIndex(every);
  const sources = columnSources(graph, found.columns, { upstream, index });
  const tasks = held ? heldTasks(held, themes) : [];
  const inGroups = group === "section" ? tasks : gathered(graph, tasks, group);
  const rows = inGroups.map((task) => rowOf(graph, task, { sources, group, deep }));
  const own = found.columns.map(({ members }) => tasksOfMembers(graph, members, themes));
  const carrying = deep ? tasksBelow(graph, every) : carryingTasks(graph, every);
  const free = own.flat().filter(({ id }) => !carrying.has(id));
  return {
    ...answerHead(graph, {
      question: "coverage",
      documents: [upstream, ...found.columns.flatMap(({ members }) => members)],
      filters: {
        upstream,
        downstream,
        by,
        group,
        deep: deep || null,
        policy: policy?.rules.map(({ id }) => id),
        provinces,
        themes,
      },
      notes: coverageNotes(graph, { upstream, found, rows, sources, provinces, themes, lang }),
      lang,
    }),
    upstream,
    upstreamLabel: documentNode(graph, upstream)?.label ?? upstream,
    columns: found.columns,
    rows,
    orphans: orphansOf(graph, free, index),
    obligations: policy
      ? judgedBy(graph, policy, { upstream, index, rows, inGroups, deep, columns: found.columns })
      : null,
    totals: found.columns.map((column, at) => columnTotals(column.id, { at, rows, own: own[at] ?? [] })),
  };
}

interface Judged {
  readonly upstream: string;
  readonly index: LikenessIndex;
  readonly rows: readonly CoverageRow[];
  readonly inGroups: readonly HeldTask[];
  readonly deep: boolean;
  readonly columns: readonly CoverageColumn[];
}

/** The duties of a policy, judged by each document for itself. */
function judgedBy(
  graph: ChainGraph,
  policy: Policy,
  { upstream, index, rows, inGroups, deep, columns }: Judged,
): readonly Obligation[] {
  const alone = columns.flatMap(({ members }) => members.map((id) => documentColumn(graph, id)));
  const sources = columnSources(graph, alone, { upstream, index });
  const cells = inGroups.map((task) => coverageCells(graph, task, sources, deep));
  return obligationsOf(graph, policy, { upstream, rows, cells, columns });
}

function rowOf(
  graph: ChainGraph,
  held: HeldTask,
  {
    sources,
    group,
    deep,
  }: { readonly sources: readonly ColumnSources[]; readonly group: Grouping; readonly deep: boolean },
): CoverageRow {
  const themes = themesOf(held.task);
  const cells = coverageCells(graph, held, sources, deep);
  return { task: held.id, ...groupOf(graph, held, group), themes, quote: taskQuote(held), cells };
}

/** The ids of the tasks that carry out any of these, straight or through others. */
function tasksBelow(graph: ChainGraph, upstream: readonly HeldTask[]): ReadonlySet<string> {
  const below = upstream.flatMap(({ id }) => descentsOf(graph, id).map(({ downstream }) => downstream.id));
  return new Set([...below, ...carryingTasks(graph, upstream)]);
}

function tasksOfMembers(
  graph: ChainGraph,
  members: readonly string[],
  themes: readonly string[] | undefined,
): readonly HeldTask[] {
  return members.flatMap((id) => {
    const document = sourceOf(graph, id);
    return document ? heldTasks(document, themes) : [];
  });
}

/** An absent document has no tasks, and nothing to compare them with. */
const NO_COLUMNS: Columns = { columns: [], withoutProvince: [] };
