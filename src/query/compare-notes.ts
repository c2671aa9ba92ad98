import type { Language } from "../model.ts";
import type { Coverage } from "./answers.ts";
import type { CoverageOrder, SharedUpstream } from "./answers-compare.ts";
import { note } from "./note-words.ts";

/** What a comparison was made of. */
export interface ComparedParts {
  /** The provinces that any document is held of. */
  readonly names: readonly string[];
  readonly found: { readonly covered: Coverage; readonly order: CoverageOrder | null } | null;
  readonly suggestions: readonly SharedUpstream[];
  readonly lang: Language;
}

/** What a reader of a comparison should know before he quotes it, besides the notes of its coverage. */
export function compareNotes({ names, found, suggestions, lang }: ComparedParts): readonly string[] {
  if (names.length === 0) return [note("no-provinces", lang)];
  if (found === null) return [sharedNote(suggestions, lang)].filter(() => names.length > 1);
  const { order, covered } = found;
  if (order === null) return [];
  const notes = order.provinces.length > 1 ? [note("order-measures-texts", lang)] : [];
  const { upstreamTasks: count } = order;
  if (count < FEW && order.provinces.length > 0)
    notes.push(note("few-upstream-tasks", lang, { count, points: Math.round(100 / count) }));
  const beside = order.unranked.filter(({ why }) => why === "not-below").map(({ of }) => of);
  if (beside.length > 0)
    notes.push(note("not-below", lang, { provinces: beside.join(", "), upstream: covered.upstream }));
  return notes;
}

function sharedNote(suggestions: readonly SharedUpstream[], lang: Language): string {
  if (suggestions.length === 0) return note("no-shared-upstream", lang);
  const documents = suggestions.map(({ document, provinces }) => `${document} (${provinces.join(", ")})`);
  return note("shared-upstream", lang, { documents: documents.join("; ") });
}

/** Below so many upstream tasks, shares are rough. */
const FEW = 10;
