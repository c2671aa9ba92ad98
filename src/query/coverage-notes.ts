import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import type { Language } from "../model.ts";
import type { Provinces } from "../model-chain.ts";
import type { CoverageRow } from "./answers.ts";
import { hasUndirected } from "./carriers.ts";
import type { ColumnSources } from "./cells.ts";
import type { Columns } from "./columns.ts";
import { heldTasks } from "./held.ts";
import { note } from "./note-words.ts";
import { provinceNotes } from "./province-notes.ts";

/** What a coverage table was made of. */
export interface CoverageParts {
  readonly upstream: string;
  readonly found: Columns;
  readonly rows: readonly CoverageRow[];
  readonly sources: readonly ColumnSources[];
  readonly themes: readonly string[] | undefined;
  readonly provinces: Provinces | null | undefined;
  readonly lang: Language;
}

/** What a reader of a coverage table should know before he quotes it. */
export function coverageNotes(graph: ChainGraph, parts: CoverageParts): readonly string[] {
  const { upstream, found, sources, lang } = parts;
  const provinces = parts.provinces ?? null;
  const held = sourceOf(graph, upstream);
  if (held === null) return [note("upstream-absent", lang, { upstream })];
  const notes = rowNotes(held.tasks.length, parts);
  if (found.columns.length === 0) notes.push(note("no-columns", lang, { upstream }));
  const absent = found.columns.filter(({ state }) => state === "not-collected").map(({ id }) => id);
  if (absent.length > 0) notes.push(note("not-collected", lang, { columns: absent.join(", ") }));
  const nowhere = found.withoutProvince.join(", ");
  if (nowhere) notes.push(note("without-province", lang, { documents: nowhere }));
  const shown = found.columns.map(({ id }) => id);
  notes.push(...provinceNotes(graph, shown, { provinces, lang }));
  for (const { column, onlyNames } of sources)
    if (onlyNames) notes.push(note("names-without-carrying-out", lang, { column: column.id, upstream }));
  const members = new Set(found.columns.flatMap((column) => column.members));
  if (hasUndirected(graph, heldTasks(held), members)) notes.push(note("undirected-alignment", lang));
  return notes;
}

function rowNotes(tasks: number, { upstream, rows, themes, lang }: CoverageParts): string[] {
  if (tasks === 0) return [note("upstream-without-tasks", lang, { upstream })];
  if (rows.length > 0 || themes === undefined || themes.length === 0) return [];
  return [note("no-task-with-theme", lang, { upstream, themes: themes.join(", ") })];
}
