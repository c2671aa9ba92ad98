import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentsOf } from "../graph/walk.ts";
import { isProvince, provinceAsked, provinceOf } from "../graph/walk-places.ts";
import type { Document, Language, Level } from "../model.ts";
import type { DeadlineKind } from "../model-tasks.ts";
import type { ByProvinces, Filters } from "./answers.ts";
import type { Timeline, TimelineDeadline, TimelineDocument } from "./answers-time.ts";
import { answerHead } from "./head.ts";
import { type HeldTask, heldTasks } from "./held.ts";
import { note } from "./note-words.ts";
import { provinceNotes } from "./province-notes.ts";
import { quoteOf, taskQuote } from "./quote.ts";

export interface TimelineOptions extends Filters, ByProvinces {
  /** Only documents of this level. @defaultValue all */
  readonly level?: Level | undefined;
  /** Only documents of this province. @defaultValue all */
  readonly province?: string | undefined;
  /** Only deadlines that are said in these ways. @defaultValue all */
  readonly kinds?: readonly DeadlineKind[] | undefined;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/** Documents and the deadlines of their tasks in time, each with its words. */
export function timeline(
  graph: ChainGraph,
  { themes, level, province, provinces, kinds = [], lang = "vi" }: TimelineOptions = {},
): Timeline {
  const asked = province === undefined ? null : provinceAsked(graph, province, provinces ?? null);
  const placed = documentsOf(graph).map((document) => placedDocument(graph, document, { themes, provinces }));
  const chosen = placed
    .filter(({ row }) => level === undefined || row.level === level)
    .filter(({ row }) => asked === null || isProvince(row.province, asked))
    .sort((a, b) => byTime(a.row, b.row));
  const rows = chosen.map(({ row }) => row);
  const deadlines = chosen
    .flatMap(({ tasks }) => tasks.flatMap(deadlinesOf))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return {
    ...answerHead(graph, {
      question: "timeline",
      documents: rows.map(({ id }) => id),
      filters: { themes, level, province, provinces, kinds },
      notes: [
        ...(deadlines.length === 0 ? [note("no-deadlines", lang)] : []),
        ...provinceNotes(
          graph,
          rows.map((row) => row.province),
          { provinces: provinces ?? null, lang },
        ),
      ],
      lang,
    }),
    rows,
    deadlines,
  };
}

interface Placed {
  readonly row: TimelineDocument;
  readonly tasks: readonly HeldTask[];
}

function placedDocument(
  graph: ChainGraph,
  document: Document,
  { themes, provinces }: Pick<TimelineOptions, "themes" | "provinces">,
): Placed {
  const { id, document: header, jurisdiction } = document;
  const { type, symbol, title, date, evidence } = header;
  const tasks = heldTasks(document, themes);
  const row: TimelineDocument = {
    ...{ id, label: documentNode(graph, id)?.label ?? id, type, symbol, title },
    ...{ level: jurisdiction.level, branch: jurisdiction.branch },
    province: provinceOf(graph, id, provinces ?? null),
    date,
    quote: evidence.date ? quoteOf(document, evidence.date.span, date ?? "") : null,
    tasks: tasks.length,
    timed: tasks.filter(({ task }) => task.deadlines.length > 0).length,
  };
  return { row, tasks };
}

function deadlinesOf(held: HeldTask): readonly TimelineDeadline[] {
  const { id, document, task } = held;
  return task.deadlines.map(({ kind, start, end, every, rule, span, quote }) => ({
    ...{ document: document.id, task: id, kind, start, end, every, rule },
    quotes: [quoteOf(document, span, quote), taskQuote(held)],
  }));
}

/** From the highest level down, then by day; what is not known comes last. */
function byTime(a: TimelineDocument, b: TimelineDocument): number {
  return rankOf(a) - rankOf(b) || byCodeUnits(a.date ?? LAST, b.date ?? LAST) || byCodeUnits(a.id, b.id);
}

function rankOf({ level }: TimelineDocument): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level);
}

const LEVELS: readonly Level[] = ["central", "province", "district", "commune"];
const LAST = "9999";
