/** Documents and deadlines in time as tables for people. */
import type { Language } from "../model.ts";
import type { Timeline } from "../query/answers-time.ts";
import { distinctNames } from "./distinct.ts";
import { markedWords } from "./paraphrase.ts";
import { headed, pathOf, shown } from "./table-cells.ts";
import { tableWords } from "./table-words.ts";
import type { TextTable } from "./text-table.ts";
import { whenOf } from "./when.ts";
import { dateOf, levelWords } from "./words.ts";

/** Documents from the highest level down, with their days. */
export function timelineDocumentView({ rows }: Timeline, lang: Language): TextTable {
  const names = distinctNames(rows);
  return {
    columns: headed(lang, "document", "level", "province", "date", "tasks#", "timed#"),
    rows: rows.map(({ id, level, province, date, tasks, timed }) => [
      names.get(id) ?? id,
      level === null ? tableWords.unknown[lang] : levelWords[level][lang],
      province ?? "",
      date === null ? tableWords.undated[lang] : dateOf(date, lang),
      String(tasks),
      String(timed),
    ]),
  };
}

/** Deadlines, one a row, document by document. */
export function deadlineView({ rows, deadlines }: Timeline, lang: Language): TextTable {
  const names = distinctNames(rows);
  return {
    columns: headed(lang, "document", "path", "when", "words", "task"),
    rows: deadlines.map((deadline) => {
      const [quote, words] = deadline.quotes;
      return [
        names.get(deadline.document) ?? deadline.document,
        pathOf(deadline.task),
        whenOf(deadline, lang),
        shown(markedWords(quote, lang), 60),
        shown(markedWords(words, lang), 120),
      ];
    }),
  };
}
