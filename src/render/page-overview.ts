/** The first two sections of the page: what there is, and the chain. */
import type { Overview, OverviewDocument } from "../query/answers.ts";
import { renderChain } from "./chain.ts";
import { distinctNames } from "./distinct.ts";
import { linkId } from "./mark-ids.ts";
import {
  both,
  drawnInBoth,
  folded,
  LANGUAGES,
  notesOf,
  opener,
  plain,
  quoted,
  section,
  table,
  topOf,
} from "./page-parts.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { headingWords, tableWords } from "./table-words.ts";
import { branchWords, dateOf, levelWords, relationWords, type Words } from "./words.ts";

/** Counts, documents and links. */
export function overviewSection(overview: Overview): string {
  const { rows, links, notes } = overview;
  const documents = table(
    [
      headingWords.document,
      headingWords.type,
      headingWords.date,
      headingWords.body,
      headingWords.province,
      headingWords.tasks,
      headingWords.units,
      headingWords.citedBy,
    ].map((words) => both(words)),
    rows.map(documentRow),
    [5, 6, 7],
  );
  return section(
    "overview",
    both(pageWords.overview),
    html("dl", { class: "counts" }, ...countsOf(overview)),
    notesOf(notes),
    html("h3", {}, both(pageWords.documentTable)),
    documents,
    folded(
      both(pageWords.linkTable),
      linkTable(overview),
      topOf(Math.min(MOST_LINKS, links.length), links.length),
    ),
  );
}

/** The drawing of the chain. */
export function chainSection(overview: Overview): string {
  const drawing = drawnInBoth((lang) => renderChain(overview, { lang, idPrefix: `chain-${lang}-` }));
  return section("chain", both(pageWords.chain), drawing);
}

function countsOf({ counts }: Overview): string[] {
  const links = counts.links.resolved + counts.links.absent + counts.links.ambiguous;
  const tiles: readonly (readonly [string, Words, number])[] = [
    ["documents", pageWords.documents, counts.documents],
    ["absent", pageWords.absent, counts.absent],
    ["links", pageWords.links, links],
    ["tasks", pageWords.tasks, counts.tasks],
    ["alignments", pageWords.alignments, counts.alignments],
    ["duplicates", pageWords.duplicatePairs, counts.duplicates],
    ["units", pageWords.units, counts.units],
    ["assignments", pageWords.assignments, counts.assignments],
    ["", pageWords.deadlines, counts.deadlines],
    ["", pageWords.targets, counts.targets],
  ];
  return tiles.map(([id, words, count]) => {
    const number = id === "" ? plain(count) : opener("count", id, plain(count));
    return html("div", {}, html("dt", {}, both(words)), html("dd", {}, number));
  });
}

function documentRow({
  id,
  label,
  absent,
  type,
  date,
  level,
  branch,
  province,
  tasks,
  units,
  citedBy,
  title,
}: OverviewDocument): string[] {
  const name = html("b", {}, opener("document", id, plain(label)));
  const aside = absent ? both(tableWords.absent) : plain(title ?? id);
  return [
    `${name}<br>${html("small", {}, aside)}`,
    plain(type ?? ""),
    date === null ? "" : bothDates(date),
    [level === null ? null : phrase(levelWords, level), branch === null ? null : phrase(branchWords, branch)]
      .filter((part) => part !== null)
      .join(", "),
    plain(province ?? ""),
    absent ? "" : plain(tasks),
    absent ? "" : plain(units),
    plain(citedBy.length),
  ];
}

function linkTable({ rows, links }: Overview): string {
  const names = distinctNames(rows);
  const nameOf = (id: string | null) => plain(id === null ? "?" : (names.get(id) ?? id));
  return table(
    [headingWords.from, headingWords.relation, headingWords.to, headingWords.status, headingWords.words].map(
      (words) => both(words),
    ),
    links
      .slice(0, MOST_LINKS)
      .map((link) => [
        nameOf(link.from),
        opener("link", linkId(link), both(relationWords[link.relation])),
        nameOf(link.to),
        link.status === "ambiguous"
          ? both(tableWords.ambiguous, { candidates: link.candidates.join(", ") })
          : both(tableWords[link.status]),
        quoted(link.quote),
      ]),
  );
}

/** A date in both languages' order. */
function bothDates(date: string): string {
  return LANGUAGES.map((lang) => html("span", { class: "w", lang }, plain(dateOf(date, lang)))).join("");
}

function phrase(table_: Readonly<Record<string, Words>>, key: string): string {
  const words = Object.hasOwn(table_, key) ? table_[key] : undefined;
  return words === undefined ? plain(key) : both(words);
}

const MOST_LINKS = 300;
