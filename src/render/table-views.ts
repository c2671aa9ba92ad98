/** Documents, coverage and shared passages as tables for people: which columns, in which words. */
import type { Language } from "../model.ts";
import type { Coverage, CoverageCell, Duplication } from "../query/answers.ts";
import type { Overview } from "../query/answers-work.ts";
import { distinctNames } from "./distinct.ts";
import { markedHeading, markedWords } from "./paraphrase.ts";
import { headed, markStated, pathOf, shown } from "./table-cells.ts";
import { headingWords, tableWords } from "./table-words.ts";
import type { TextColumn, TextTable } from "./text-table.ts";
import * as terms from "./words.ts";

const { say, wordFor, dateOf, percentOf } = terms;

/** Documents, one a row, those that are held first. */
export function documentView({ rows }: Overview, lang: Language): TextTable {
  const heldFirst = rows.toSorted((a, b) => Number(a.absent) - Number(b.absent));
  return {
    columns: headed(lang, "document", "type", "date", "body", "province", "tasks#", "units#", "citedBy#"),
    rows: heldFirst.map(
      ({ id, label, absent, type, date, level, branch, province, stated, tasks, units, citedBy }) => [
        namedRow(id, label, absent ? tableWords.absent[lang] : null),
        markStated(type ?? "", stated.includes("type")),
        markStated(date === null ? "" : dateOf(date, lang), stated.includes("date")),
        [
          level === null ? "" : wordFor(terms.levelWords, level, lang),
          branch === null ? "" : wordFor(terms.branchWords, branch, lang),
        ]
          .filter((part) => part !== "")
          .join(", "),
        markStated(province ?? "", stated.includes("province")),
        absent ? "" : String(tasks),
        absent ? "" : String(units),
        String(citedBy.length),
      ],
    ),
  };
}

/** A document's name and below it the id that commands take; of an absent one, that it is absent. */
function namedRow(id: string, label: string, absent: string | null): string {
  if (absent !== null) return `${label} (${absent})`;
  return label === id ? id : `${label}\n${id}`;
}

/** Links, one a row. */
export function linkView({ links, rows }: Overview, lang: Language): TextTable {
  const names = distinctNames(rows);
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    columns: headed(lang, "from", "relation", "to", "status", "words"),
    rows: links.map(({ from, to, relation, status, candidates, quote }) => [
      nameOf(from),
      terms.relationWords[relation][lang],
      to === null ? "?" : nameOf(to),
      status === "ambiguous"
        ? say(tableWords.ambiguous, lang, { candidates: candidates.map(nameOf).join(", ") })
        : tableWords[status][lang],
      shown(markedWords(quote, lang), 160),
    ]),
  };
}

/** Upstream tasks × numbered columns; with three columns at most, the downstream tasks stand in the cells. */
export function coverageView({ rows, columns }: Coverage, lang: Language): TextTable {
  const numbered = columns.map((_, at): TextColumn => ({ heading: `[${at + 1}]` }));
  const named = columns.length <= 3;
  const [path, words] = [headingWords.task[lang], headingWords.words[lang]];
  const quotes = rows.map(({ quote }) => quote);
  return {
    columns: [{ heading: path }, { heading: markedHeading(words, quotes, lang) }, ...numbered],
    rows: rows.map(({ task, quote, cells }) => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      const signs = columns.map(({ id, state }) =>
        state === "collected" ? cellSign(byColumn.get(id), named) : "?",
      );
      return [pathOf(task), shown(quote.text, 140), ...signs];
    }),
  };
}

function cellSign(cell: CoverageCell | undefined, named: boolean): string {
  if (cell === undefined) return "?";
  const sign = SIGNS[cell.status] + (cell.reviewed ? " ✓" : "");
  return named && cell.by.length > 0 ? `${sign} ${cell.by.map(({ task }) => pathOf(task)).join(", ")}` : sign;
}

/** The duties of a policy that are not met, one a row, with the reason where a gap is allowed. */
export function obligationView({ obligations }: Coverage, lang: Language): TextTable {
  const open = (obligations ?? []).filter(({ status }) => status === "uncovered" || status === "allowed");
  return {
    columns: headed(lang, "task", "of", "rule", "status"),
    rows: open.map(({ task, of, rule, gap }) => [
      pathOf(task),
      of,
      rule,
      gap === null
        ? tableWords.uncovered[lang]
        : say(tableWords.allowed, lang, { ...gap, date: dateOf(gap.date, lang) }),
    ]),
  };
}

/** What each numbered column is, and its totals. */
export function coverageTotalsView({ columns, totals }: Coverage, lang: Language): TextTable {
  const byColumn = new Map(totals.map((total) => [total.column, total]));
  const names = distinctNames(columns);
  return {
    columns: headed(lang, "column", "full#", "partial#", "mention#", "none#", "carrying#"),
    rows: columns.map(({ id, state }, at) => {
      const total = byColumn.get(id);
      const name = `[${at + 1}] ${names.get(id) ?? id}`;
      if (total === undefined || state === "not-collected") return [name, "?", "?", "?", "?", "?"];
      const { full, partial, mention, none, carrying, downstreamTasks } = total;
      return [name, ...[full, partial, mention, none].map(String), `${carrying}/${downstreamTasks}`];
    }),
  };
}

/** Pairs of passages. */
export function pairView({ pairs }: Duplication, lang: Language): TextTable {
  return {
    columns: headed(lang, "kind", "origin", "direction", "wordsA", "wordsB"),
    rows: pairs.map(({ kind, origin, direction, quotes: [a, b] }) => [
      terms.duplicateWords[kind][lang],
      terms.originWords[origin][lang],
      terms.directionWords[direction][lang],
      `${a.document}:\n${shown(a.text, 220)}`,
      `${b.document}:\n${shown(b.text, 220)}`,
    ]),
  };
}

/** The formulas that were left out, each with a document that has it. */
export function formulaView({ formulas }: Duplication, lang: Language): TextTable {
  return {
    columns: headed(lang, "formula", "known", "standsIn#", "example"),
    rows: formulas.map(({ words, known, documents, quotes }) => [
      shown(words, 220),
      terms.formulaWords[known][lang],
      String(documents.length),
      quotes[0]?.document ?? "",
    ]),
  };
}

/** Shares of each document's words by origin. */
export function shareView({ shares }: Duplication, lang: Language): TextTable {
  const origins = Object.keys(terms.originWords) as (keyof typeof terms.originWords)[];
  return {
    columns: [
      ...headed(lang, "document", "count#"),
      ...origins.map((origin) => ({ heading: terms.originWords[origin][lang], right: true })),
    ],
    rows: shares.map((share) => [
      share.document,
      String(share.words),
      ...origins.map((origin) => percentOf(share[origin], lang)),
    ]),
  };
}

const SIGNS = { full: "●", partial: "◐", mention: "○", none: "·" } as const;
