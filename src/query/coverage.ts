import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, sourceOf } from "../graph/walk.ts";
import type { Language } from "../model.ts";
import type { Coverage, CoverageRow, Filters } from "./answers.ts";
import { askedDocument } from "./ask.ts";
import { carryingTasks } from "./carriers.ts";
import { type ColumnSources, columnSources, coverageCells } from "./cells.ts";
import { type Columns, findColumns } from "./columns.ts";
import { coverageNotes } from "./coverage-notes.ts";
import { columnTotals } from "./coverage-totals.ts";
import { answerHead } from "./head.ts";
import { groupOf, type HeldTask, heldTasks } from "./held.ts";
import { likenessIndex } from "./likeness.ts";
import { orphansOf } from "./orphans.ts";
import { taskQuote } from "./quote.ts";

export interface CoverageOptions extends Filters {
  /** The document whose tasks are the rows: its id, or its symbol where one document bears it. */
  readonly upstream: string;
  /** The columns, by id or symbol, or province. @defaultValue every document held that cites the upstream one or is aligned with it */
  readonly downstream?: readonly string[] | undefined;
  /** A column for each document, or for each province with all its documents. @defaultValue "document" */
  readonly by?: "document" | "province";
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
  { upstream: name, downstream, by = "document", themes, lang = "vi" }: CoverageOptions,
): Coverage {
  const upstream = askedDocument(graph, name);
  const held = sourceOf(graph, upstream);
  const every = held ? heldTasks(held) : [];
  const found = held ? findColumns(graph, { upstream, downstream, by }) : NO_COLUMNS;
  const index = likenessIndex(every);
  const sources = columnSources(graph, found.columns, { upstream, index });
  const rows = (held ? heldTasks(held, themes) : []).map((task) => rowOf(graph, task, sources));
  const own = found.columns.map(({ members }) => tasksOfMembers(graph, members, themes));
  const carrying = carryingTasks(graph, every);
  const free = own.flat().filter(({ id }) => !carrying.has(id));
  return {
    ...answerHead(graph, {
      question: "coverage",
      documents: [upstream, ...found.columns.flatMap(({ members }) => members)],
      filters: { upstream, downstream, by, themes },
      notes: coverageNotes(graph, { upstream, found, rows, sources, themes, lang }),
    }),
    upstream,
    upstreamLabel: documentNode(graph, upstream)?.label ?? upstream,
    columns: found.columns,
    rows,
    orphans: orphansOf(graph, free, index),
    totals: found.columns.map((column, at) => columnTotals(column.id, { at, rows, own: own[at] ?? [] })),
  };
}

function rowOf(graph: ChainGraph, held: HeldTask, sources: readonly ColumnSources[]): CoverageRow {
  const themes = [...new Set(held.task.themes.map(({ theme }) => theme))].sort();
  const cells = coverageCells(graph, held, sources);
  return { task: held.id, ...groupOf(graph, held), themes, quote: taskQuote(held), cells };
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
