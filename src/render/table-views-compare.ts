/** Provinces against an upstream document as tables for people. */
import type { Language } from "../model.ts";
import type {
  ComparedFacts,
  ComparedRow,
  ComparedValue,
  ElementCounts,
  LocalisationProfile,
  RankedColumn,
} from "../query/answers-compare.ts";
import type { Comparison } from "../query/answers-work.ts";
import {
  comparedWords,
  compareHeadings,
  compareWords,
  localisationWords,
  rhythmWords,
} from "./compare-words.ts";
import { pathOf, shown } from "./table-cells.ts";
import type { TextColumn, TextTable } from "./text-table.ts";
import { dateOf, percentOf, scoreOf, statusWords, wordFor } from "./words.ts";

/** The tables of a comparison with an upstream document: the order, the profiles, the tasks side by side, the items. */
export function comparedViews(answer: Comparison, lang: Language): readonly TextTable[] {
  if (answer.order === null) return [];
  const { provinces, plans } = answer.order;
  return [
    orderView(provinces, "province", lang),
    orderView(plans, "plan", lang),
    profileView(answer.profiles, lang),
    taskView(answer, lang),
    itemView(answer.profiles, lang),
  ];
}

type Heading = keyof typeof compareHeadings;

function headed(lang: Language, ...names: readonly (Heading | `${Heading}#`)[]): TextColumn[] {
  return names.map((name) => {
    const key = name.replace("#", "") as Heading;
    return { heading: compareHeadings[key][lang], right: name.endsWith("#") };
  });
}

function orderView(ranked: readonly RankedColumn[], what: "province" | "plan", lang: Language): TextTable {
  return {
    columns: headed(lang, "rank#", what, "covered#", "expected#", "beforeNext#"),
    rows: ranked.map((one) => [
      rankWords(one),
      what === "plan" ? `${one.of} (${one.province})` : one.label,
      `${one.full} + ${one.partial} / ${one.upstreamTasks}`,
      `${percentOf(one.expected, lang)} ± ${percentOf(one.spread, lang)}`,
      one.beforeNext === null ? "" : percentOf(one.beforeNext, lang),
    ]),
  };
}

/** `2–4`; one number where the rank is certain. */
export function rankWords({ rank: [best, worst] }: RankedColumn): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

function profileView(profiles: readonly LocalisationProfile[], lang: Language): TextTable {
  const kinds = ["generalised", "specific", "postponed", "advanced", "changed"] as const;
  const columns = headed(lang, "plan", "lostTasks#", "judged#", "kept#", "specified#", "addedTasks#");
  const between = kinds.map((kind) => ({ heading: localisationWords[kind][lang], right: true }));
  return {
    columns: [...columns.slice(0, 4), ...between, ...columns.slice(4)],
    rows: profiles.map(({ document, coverage, judged, elements, ownInitiative }) => [
      document,
      `${coverage.none + coverage.mention}/${coverage.upstreamTasks}`,
      `${judged}/${coverage.upstreamTasks}`,
      shareOf(elements, "kept"),
      ...kinds.map((kind) => shareOf(elements, kind)),
      `${sumOf(elements, "specified")}/${sumOf(elements, "without")}`,
      `${ownInitiative}/${coverage.downstreamTasks}`,
    ]),
  };
}

/** Later and earlier can only be times; the rest can be any element. */
export function shareOf(
  elements: readonly ElementCounts[],
  kind: "kept" | keyof typeof localisationWords,
): string {
  const times = kind === "postponed" || kind === "advanced";
  const counted = times ? elements.filter(({ element }) => element === "deadline") : elements;
  return kind === "added" ? "" : `${sumOf(counted, kind)}/${sumOf(counted, "of")}`;
}

export function sumOf(
  elements: readonly ElementCounts[],
  field: keyof Omit<ElementCounts, "element">,
): number {
  return elements.reduce((total, counts) => total + counts[field], 0);
}

function taskView({ rows, columns }: Comparison, lang: Language): TextTable {
  const known = new Set(columns.filter(({ state }) => state === "collected").map(({ id }) => id));
  return {
    columns: headed(lang, "task", "where", "status", "lead", "target", "deadline", "differs"),
    rows: rows.flatMap((row) => [
      [
        taskWords(row),
        compareWords.upstream[lang],
        "",
        ...factCells(row.upstream, lang),
        differences(row, lang),
      ],
      ...row.cells.map((cell) => [
        ...["", cell.column, known.has(cell.column) ? statusWords[cell.status][lang] : "?"],
        ...[...factCells(cell, lang), ""],
      ]),
    ]),
  };
}

function taskWords({ task, quote }: ComparedRow): string {
  return `${pathOf(task)}\n“${shown(quote.text, 90)}”`;
}

function differences({ differs }: ComparedRow, lang: Language): string {
  return differs.map((element) => comparedWords[element][lang]).join(", ");
}

function factCells({ leads, targets, deadlines }: ComparedFacts, lang: Language): string[] {
  return [namesOf(leads, lang), quotesOf(targets), quotesOf(deadlines)];
}

/** Each body once, with the mark of what is inferred. */
function namesOf(values: readonly ComparedValue[], lang: Language): string {
  const words = values.map(
    ({ value, inferred }) => value + (inferred ? ` (${compareWords.inferred[lang]})` : ""),
  );
  return [...new Set(words)].join("\n");
}

function quotesOf(values: readonly ComparedValue[]): string {
  return [...new Set(values.map(({ quote, value }) => shown(quote?.text ?? value, 80)))].join("\n");
}

function itemView(profiles: readonly LocalisationProfile[], lang: Language): TextTable {
  return {
    columns: headed(lang, "plan", "kind", "element", "task", "from", "to", "score#"),
    rows: profiles.flatMap(({ document, items }) =>
      items.map(({ kind, element, upstream, downstream, from, to, score }) => [
        document,
        localisationWords[kind][lang],
        comparedWords[element][lang],
        pathOf(upstream ?? downstream[0] ?? ""),
        shown(valueWords(from, lang), 90),
        shown(valueWords(to, lang), 90),
        score === null ? "" : scoreOf(score, lang),
      ]),
    ),
  };
}

/** A value of an item: dates and rhythms as the language writes them, a dash for none. */
export function valueWords(value: string | null, lang: Language): string {
  if (value === null) return "–";
  const parts = value.split("; ").map((part) => wordFor(rhythmWords, dateOf(part, lang), lang));
  return parts.join("; ");
}
