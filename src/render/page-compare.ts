/** The section of the page on provinces side by side: the order, what each plan makes of the upstream document, the same task. */
import type { Language } from "../model.ts";
import type {
  ComparedFacts,
  ComparedRow,
  LocalisationItem,
  LocalisationProfile,
  RankedColumn,
} from "../query/answers-compare.ts";
import type { Comparison } from "../query/answers-work.ts";
import { comparedWords, compareHeadings, compareWords, localisationWords } from "./compare-words.ts";
import { localisationId } from "./mark-ids.ts";
import { documentNamed, quoted } from "./page-names.ts";
import { both, figure, folded, opener, plain, quotedLine, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, type View } from "./page-view.ts";
import { renderProfile } from "./profile.ts";
import { itemsOf } from "./profile-counts.ts";
import { html } from "./svg.ts";
import { pathOf } from "./table-cells.ts";
import { rankWords, shareOf, sumOf, valueWords } from "./table-views-compare.ts";
import { percentOf, say, scoreOf, statusWords } from "./words.ts";

/** The section, or nothing where no document stands above the provinces. */
export function comparisonSection(comparison: Comparison, view: View): string {
  const { report } = view;
  const { order, upstream, upstreamLabel, profiles, rows } = comparison;
  if (order === null) return "";
  const plans = firstOf(profiles, MOST_PLANS, view);
  const tasks = firstOf(rows, tasksFor(rows[0]?.cells.length ?? 0), view);
  return section(
    "compare",
    both(compareWords.title, { upstream: upstreamLabel ?? upstream ?? "" }),
    notesOf(comparison, report),
    html("h3", {}, both(compareWords.order)),
    html(
      "p",
      { class: "aside" },
      written((lang) => say(compareWords.rankKey, lang, { sure: percentOf(order.sureFrom, lang) })),
    ),
    orderTable(order.provinces, "province", view),
    orderTable(order.plans, "plan", view),
    html("h3", {}, both(compareWords.profiles)),
    figure(view, (lang) =>
      renderProfile(answerIn(comparison, lang, report), { lang, size: view.size, idPrefix: "profile-" }),
    ),
    profileTable(profiles, view),
    ...plans.map((profile) => itemList(profile, view)),
    topOf(plans.length, profiles.length),
    folded(both(compareWords.tasks), ...tasks.map(taskTable), topOf(tasks.length, rows.length)),
  );
}

/** Words that each language writes its own way. */
function written(words: (lang: Language) => string): string {
  return both({ vi: words("vi"), en: words("en") });
}

function orderTable(ranked: readonly RankedColumn[], what: "province" | "plan", { nameOf }: View): string {
  const heads = ["rank", what, "covered", "expected", "beforeNext"] as const;
  return table(
    heads.map((name) => both(compareHeadings[name])),
    ranked.map((one) => [
      plain(rankWords(one)),
      what === "plan" ? `${documentNamed(one.of, nameOf)} (${plain(one.province ?? "")})` : plain(one.label),
      plain(`${one.full} + ${one.partial} / ${one.upstreamTasks}`),
      written((lang) => `${percentOf(one.expected, lang)} ± ${percentOf(one.spread, lang)}`),
      one.beforeNext === null ? "" : written((lang) => percentOf(one.beforeNext ?? 0, lang)),
    ]),
    [0, 2, 3, 4],
  );
}

function profileTable(profiles: readonly LocalisationProfile[], { nameOf }: View): string {
  const kinds = ["generalised", "specific", "postponed", "advanced", "changed"] as const;
  const before = ["plan", "lostTasks", "judged", "kept"] as const;
  const after = ["specified", "addedTasks"] as const;
  const heads = [
    ...before.map((name) => both(compareHeadings[name])),
    ...kinds.map((kind) => both(localisationWords[kind])),
    ...after.map((name) => both(compareHeadings[name])),
  ];
  const rows = profiles.map((profile) => {
    const { document, coverage, judged, elements, ownInitiative } = profile;
    const lost = `${coverage.none + coverage.mention}/${coverage.upstreamTasks}`;
    return [
      opener("document", document, documentNamed(document, nameOf)),
      counted(profile, "lost", lost, "task"),
      plain(`${judged}/${coverage.upstreamTasks}`),
      plain(shareOf(elements, "kept")),
      ...kinds.map((kind) => counted(profile, kind, shareOf(elements, kind))),
      plain(`${sumOf(elements, "specified")}/${sumOf(elements, "without")}`),
      counted(profile, "added", `${ownInitiative}/${coverage.downstreamTasks}`, "task"),
    ];
  });
  const numbers = heads.map((_, at) => at).slice(1);
  return table(heads, rows, numbers);
}

/** A number that opens the items that it counts; where there are none, it opens nothing. */
function counted(
  profile: LocalisationProfile,
  kind: LocalisationItem["kind"],
  words: string,
  element: LocalisationItem["element"] | null = null,
): string {
  if (itemsOf(profile, kind, element).length === 0) return plain(words);
  return opener("localisation", localisationId(profile.document, kind, element), plain(words));
}

/** The items of a plan, each with its words on both sides. */
function itemList({ document, province, items }: LocalisationProfile, view: View): string {
  const shown = firstOf(items, MOST_ITEMS, view);
  return folded(
    `${documentNamed(document, view.nameOf)} (${plain(province ?? "")}): ${plain(items.length)}`,
    html("ol", { class: "tasks" }, ...shown.map((item) => itemOf(item, view))),
    topOf(shown.length, items.length),
  );
}

const MOST_PLANS = 12;
const MOST_ITEMS = 30;
const MOST_TASKS = 40;
/** How many rows the tables of tasks have in all. */
const MOST_ROWS = 300;

/** How many tasks stand there first, each with a row for each of so many columns. */
function tasksFor(columns: number): number {
  return Math.max(4, Math.min(MOST_TASKS, Math.floor(MOST_ROWS / Math.max(1, columns))));
}

function itemOf(
  { kind, element, upstream, downstream, from, to, score, quotes }: LocalisationItem,
  { nameOf }: View,
): string {
  const change = written((lang) => `${valueWords(from, lang)} → ${valueWords(to, lang)}`);
  return html(
    "li",
    {},
    html("b", {}, both(localisationWords[kind]), ", ", both(comparedWords[element])),
    " ",
    html("code", {}, plain(pathOf(upstream ?? downstream[0] ?? ""))),
    element === "task" ? "" : html("p", {}, change),
    score === null
      ? ""
      : html(
          "small",
          {},
          written((lang) => scoreOf(score, lang)),
        ),
    ...quotes.map((quote) => quoted(quote, nameOf)),
  );
}

function taskTable(row: ComparedRow): string {
  const heads = ["where", "status", "lead", "target", "deadline"] as const;
  const differs = row.differs.flatMap((element, at) => [at === 0 ? "" : ", ", both(comparedWords[element])]);
  return [
    html("p", {}, opener("task", row.task, plain(pathOf(row.task))), " ", quotedLine(row.quote)),
    differs.length === 0
      ? ""
      : html("p", { class: "aside" }, both(compareHeadings.differs), ": ", ...differs),
    table(
      heads.map((name) => both(compareHeadings[name])),
      [
        [both(compareWords.upstream), "", ...factCells(row.upstream)],
        ...row.cells.map((cell) => [plain(cell.column), both(statusWords[cell.status]), ...factCells(cell)]),
      ],
    ),
  ].join("");
}

function factCells({ leads, targets, deadlines }: ComparedFacts): string[] {
  const names = leads.map(
    ({ value, inferred }) => plain(value) + (inferred ? ` (${both(compareWords.inferred)})` : ""),
  );
  const words = (facts: ComparedFacts["targets"]) =>
    facts.map(({ quote, value }) => (quote ? quotedLine(quote) : plain(value)));
  return [names, words(targets), words(deadlines)].map((all) => [...new Set(all)].join("; "));
}
