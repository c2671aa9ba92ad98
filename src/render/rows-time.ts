/** Deadlines as a plain table with English field names. */
import type { Timeline } from "../query/answers-time.ts";
import { isCoded, oneLine, placeOf, type Table } from "./row-values.ts";

/** One row a deadline; a document without deadlines is one row. */
export function timelineTable({ rows, deadlines }: Timeline): Table {
  return {
    columns: [
      ...["document", "label", "level", "province", "documentDate", "task", "kind", "from", "until", "every"],
      ...["rule", "start", "end", "text", "taskText", "coded"],
    ],
    rows: rows.flatMap(({ id, label, level, province, date }) => {
      const head = [id, label, level, province, date];
      const own = deadlines.filter(({ document }) => document === id);
      if (own.length === 0) return [[...head, ...Array<null>(11).fill(null)]];
      return own.map(({ task, kind, start, end, every, rule, quotes: [quote, words] }) => [
        ...[...head, task, kind, start, end, every, rule, ...placeOf(quote)],
        ...[oneLine(quote.text), oneLine(words.text), isCoded(quote)],
      ]);
    }),
  };
}
