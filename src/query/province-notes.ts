/** What a reader of an answer by the provinces of another time should know. */
import type { ChainGraph } from "../graph/schema.ts";
import { isMarked, mergersIn } from "../graph/walk-places.ts";
import type { Language } from "../model.ts";
import type { Provinces } from "../model-chain.ts";
import { note } from "./note-words.ts";

/** Among the 34, which provinces came together; among the 63, which papers cannot be told apart. */
export function provinceNotes(
  graph: ChainGraph,
  shown: readonly (string | null)[],
  { provinces, lang }: { readonly provinces: Provinces | null; readonly lang: Language },
): readonly string[] {
  if (provinces === "34") {
    const known = new Set(shown);
    const mergers = mergersIn(graph).filter(([, into]) => known.has(into));
    const words = mergers.map(([from, into]) => `${from} → ${into}`).join(", ");
    return words === "" ? [] : [note("provinces-merged", lang, { mergers: words })];
  }
  const marked = [...new Set(shown.filter((one) => one !== null && isMarked(one)))];
  return marked.length === 0
    ? []
    : [note("provinces-not-told-apart", lang, { provinces: marked.join(", ") })];
}
