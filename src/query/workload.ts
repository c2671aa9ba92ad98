import { byCodeUnits, unitKey } from "../graph/keys.ts";
import type { ChainGraph, UnitNode } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import { isProvince, provinceAsked, provinceOf } from "../graph/walk-places.ts";
import { unitsOf } from "../graph/walk-tasks.ts";
import type { Language, Level } from "../model.ts";
import type { Provinces } from "../model-chain.ts";
import type { Role } from "../model-tasks.ts";
import type { ByProvinces, Filters, Quote } from "./answers.ts";
import type { Workload, WorkloadRow } from "./answers-work.ts";
import { answerHead } from "./head.ts";
import { heldTasks } from "./held.ts";
import { note } from "./note-words.ts";
import { provinceNotes } from "./province-notes.ts";
import { quoteOf, sortQuotes } from "./quote.ts";
import { findTurnover } from "./turnover.ts";
import { workloadTotals } from "./workload-totals.ts";

export interface WorkloadOptions extends Filters, ByProvinces {
  /** Only this role. @defaultValue all */
  readonly role?: Role | undefined;
  /** Only units of this level. @defaultValue all */
  readonly level?: Level | undefined;
  /** Only units of this province. @defaultValue all */
  readonly province?: string | undefined;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * Who has to do what: units × roles × tasks, the heaviest load first. Tasks that name nobody count for the body that issues the
 * document, and are listed as inferred.
 */
export function workload(
  graph: ChainGraph,
  { themes, role, level, province, provinces, lang = "vi" }: WorkloadOptions = {},
): Workload {
  const documents = documentsOf(graph);
  const turnover = findTurnover(graph, themes);
  const asked = province === undefined ? null : provinceAsked(graph, province, provinces ?? null);
  const rows = workloadRows(graph, { themes, role, provinces }).filter(
    (row) => (level === undefined || row.level === level) && (asked === null || isProvince(row.place, asked)),
  );
  return {
    ...answerHead(graph, {
      question: "workload",
      documents: documents.map(({ id }) => id),
      filters: { themes, role, level, province, provinces },
      notes: [
        ...(turnover.pairs > 0 ? [] : [note("no-upstream-held", lang)]),
        ...provinceNotes(
          graph,
          rows.map((row) => row.place),
          { provinces: provinces ?? null, lang },
        ),
      ],
      lang,
    }),
    rows,
    levels: workloadTotals(rows, (row) => row.level),
    places: workloadTotals(rows, (row) => row.place),
    vanished: turnover.vanished,
    appeared: turnover.appeared,
  };
}

interface InTime {
  readonly provinces?: Provinces | null | undefined;
}

interface OpenRow {
  readonly node: UnitNode;
  readonly unit: string;
  readonly role: Role;
  readonly tasks: Set<string>;
  readonly inferred: Set<string>;
  readonly quotes: Quote[];
}

function workloadRows(
  graph: ChainGraph,
  { themes, role, provinces = null }: Pick<WorkloadOptions, "themes" | "role"> & InTime,
): readonly WorkloadRow[] {
  const rows = new Map<string, OpenRow>();
  for (const { held, node, edge } of assignmentsOf(graph, themes)) {
    if (role !== undefined && edge.role !== role) continue;
    const key = `${edge.role} ${node.name}`;
    const unit = edge.source?.unit ?? node.name;
    const row = rows.get(key) ?? {
      node,
      unit,
      role: edge.role,
      tasks: new Set(),
      inferred: new Set(),
      quotes: [],
    };
    rows.set(key, row);
    row.tasks.add(held.id);
    if (edge.inferred) row.inferred.add(held.id);
    if (edge.source) row.quotes.push(quoteOf(held.document, edge.source.span, edge.source.quote));
  }
  const placeOf = (name: string): string | null => provinceOf(graph, unitKey(name), provinces);
  return [...rows.values()].map((row) => toRow(row, placeOf(row.node.name))).sort(byLoad);
}

/** Every assignment of every task, in the order of documents and texts. */
function assignmentsOf(graph: ChainGraph, themes: readonly string[] | undefined) {
  return documentsOf(graph).flatMap((document) =>
    heldTasks(document, themes).flatMap((held) => unitsOf(graph, held.id).map((one) => ({ held, ...one }))),
  );
}

function toRow({ node, unit, role, tasks, inferred, quotes }: OpenRow, place: string | null): WorkloadRow {
  const { name: canonical } = node;
  return {
    unit,
    canonical,
    level: node.level as Level | null,
    place,
    role,
    tasks: [...tasks],
    inferred: [...inferred],
    quotes: sortQuotes(quotes),
  };
}

function byLoad(a: WorkloadRow, b: WorkloadRow): number {
  return (
    b.tasks.length - a.tasks.length || byCodeUnits(a.canonical, b.canonical) || byCodeUnits(a.role, b.role)
  );
}
