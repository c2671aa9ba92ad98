import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import { provinceOf } from "../graph/walk-places.ts";
import type { Document, Language } from "../model.ts";
import type { Provinces } from "../model-chain.ts";
import type { ByProvinces, CoverageTotals, Filters } from "./answers.ts";
import type { Comparison, ProfileRow } from "./answers-work.ts";
import { coverage } from "./coverage.ts";
import { answerHead } from "./head.ts";
import { type HeldTask, heldTasks } from "./held.ts";
import { note } from "./note-words.ts";
import { provinceNotes } from "./province-notes.ts";
import { quoteOf } from "./quote.ts";

export interface CompareOptions extends Filters, ByProvinces {
  /** The document whose coverage is compared, by id or symbol. @defaultValue none */
  readonly upstream?: string | null | undefined;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * Provinces side by side: how many tasks, who leads, which targets and deadlines, and, with an upstream document, how far they
 * carry it out. A province is all its documents together.
 */
export function compare(
  graph: ChainGraph,
  { upstream, provinces: counted, themes, lang = "vi" }: CompareOptions = {},
): Comparison {
  const covered = upstream
    ? coverage(graph, { upstream, by: "province", provinces: counted, lang, themes })
    : null;
  const totals = new Map((covered?.totals ?? []).map((total) => [total.column, total]));
  const provinces = byProvince(graph, counted ?? null);
  const rows = [...provinces].map(([province, documents]) =>
    profileOf(province, documents, { themes, totals: totals.get(province) ?? null }),
  );
  const members = [...provinces.values()].flat().map(({ id }) => id);
  const empty = rows.length === 0 ? [note("no-provinces", lang)] : [];
  const merged = provinceNotes(graph, [...provinces.keys()], { provinces: counted ?? null, lang });
  return {
    ...answerHead(graph, {
      question: "compare",
      documents: [...members, ...(covered ? [covered.upstream] : [])],
      filters: { upstream: covered?.upstream, provinces: counted, themes },
      notes: [...new Set([...(covered?.notes ?? []), ...merged, ...empty])],
      lang,
    }),
    upstream: covered?.upstream ?? null,
    provinces: rows,
  };
}

function byProvince(graph: ChainGraph, counted: Provinces | null): ReadonlyMap<string, readonly Document[]> {
  const provinces = new Map<string, Document[]>();
  for (const document of documentsOf(graph)) {
    const province = provinceOf(graph, document.id, counted);
    if (province === null) continue;
    const members = provinces.get(province);
    if (members) members.push(document);
    else provinces.set(province, [document]);
  }
  return new Map([...provinces].sort(([a], [b]) => byCodeUnits(a, b)));
}

function profileOf(
  province: string,
  documents: readonly Document[],
  {
    themes,
    totals,
  }: { readonly themes: readonly string[] | undefined; readonly totals: CoverageTotals | null },
): ProfileRow {
  const tasks = documents.flatMap((document) => heldTasks(document, themes));
  return {
    province,
    documents: documents.map(({ id }) => id),
    tasks: tasks.length,
    leads: leadsOf(tasks),
    targets: tasks.flatMap(({ id, document, task }) =>
      task.targets.map(({ span, quote }) => ({ task: id, quote: quoteOf(document, span, quote) })),
    ),
    deadlines: tasks.flatMap(({ id, document, task }) =>
      task.deadlines.map(({ end, span, quote }) => ({
        task: id,
        end,
        quote: quoteOf(document, span, quote),
      })),
    ),
    coverage: totals,
  };
}

/** Who leads how many tasks, the most first. Duties that are inferred do not count. */
function leadsOf(tasks: readonly HeldTask[]): ProfileRow["leads"] {
  const counts = new Map<string, number>();
  for (const { task } of tasks) {
    const leads = task.assignments.filter(({ role, inferred }) => role === "lead" && !inferred);
    for (const canonical of new Set(leads.map((one) => one.canonical)))
      counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  }
  const leads = [...counts].map(([canonical, count]) => ({ canonical, tasks: count }));
  return leads.sort((a, b) => b.tasks - a.tasks || byCodeUnits(a.canonical, b.canonical));
}
