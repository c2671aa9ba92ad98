/** What hangs on a document or task as tables for people. */
import type { Language } from "../model.ts";
import type { Impact, ImpactEntry, Quote } from "../query/answers.ts";
import { markedWords } from "./paraphrase.ts";
import { headed, shown } from "./table-cells.ts";
import { hangWords, kindWords } from "./table-words.ts";
import type { TextTable } from "./text-table.ts";
import { relationWords, roleWords, wordFor } from "./words.ts";

/** How many documents, tasks and units, by how far they are and along what, with their ids. */
export function impactCountsView({ entries }: Impact, lang: Language): TextTable {
  const groups = new Map<string, ImpactEntry[]>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.hops} ${entry.path}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return {
    columns: headed(lang, "what", "hops#", "along", "number#", "ids"),
    rows: [...groups.values()].map((group) => [
      ...group
        .slice(0, 1)
        .flatMap(({ kind, hops, path }) => [kindWords[kind][lang], String(hops), kindWords[path][lang]]),
      String(group.length),
      group.slice(0, MOST).map(nameOf).join("; ") +
        (group.length > MOST ? ` … + ${group.length - MOST}` : ""),
    ]),
  };
}

/** What hangs, one a row: how it hangs on what comes before it, in whose words. */
export function impactView({ entries }: Impact, lang: Language): TextTable {
  return {
    columns: headed(lang, "what", "hops#", "relation", "onWhat"),
    rows: entries.map((entry) => {
      const [before, own] = entry.hop.quotes;
      return [
        nameOf(entry) + wordsOf(own, lang),
        String(entry.hops),
        relationOf(entry, lang),
        entry.hop.from + wordsOf(before, lang),
      ];
    }),
  };
}

function relationOf({ kind, hop }: ImpactEntry, lang: Language): string {
  const role = hop.role === null ? "" : ` (${roleWords[hop.role][lang]})`;
  const inferred = hop.inferred ? ` (${hangWords.inferred[lang]})` : "";
  if (hop.relation === "contains") return hangWords[kind === "document" ? "holds" : "contains"][lang];
  if (hop.relation === "carriesOut" || hop.relation === "assignedTo")
    return hangWords[hop.relation][lang] + role + inferred;
  return wordFor(relationWords, hop.relation, lang) + inferred;
}

function nameOf({ id }: ImpactEntry): string {
  return id.replace(/^unit:/u, "");
}

function wordsOf(quote: Quote | null, lang: Language): string {
  return quote === null ? "" : `\n“${shown(markedWords(quote, lang), 160)}”`;
}

const MOST = 6;
