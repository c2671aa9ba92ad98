/** The first two sections of the page: what there is, and the chain. */
import type { Overview, OverviewDocument } from "../query/answers-work.ts";
import { renderChain } from "./chain.ts";
import { linkId } from "./mark-ids.ts";
import { documentNamed, quoted } from "./page-names.ts";
import { both, figure, folded, LANGUAGES, opener, plain, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, type View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { markStated } from "./table-cells.ts";
import { headingWords, tableWords } from "./table-words.ts";
import { branchWords, dateOf, levelWords, relationWords, type Words } from "./words.ts";

/** Counts, documents and links. */
export function overviewSection(overview: Overview, view: View): string {
  const { rows, links } = overview;
  const shown = firstOf(links, MOST_LINKS, view);
  const held = rows.filter(({ absent }) => !absent);
  const absent = rows.filter((row) => row.absent);
  return section(
    "overview",
    both(pageWords.overview),
    html("dl", { class: "counts" }, ...countsOf(overview)),
    notesOf(overview, view.report),
    html("h3", {}, both(pageWords.documentTable)),
    documentTable(firstOf(held, MOST_DOCUMENTS, view), HELD_HEADS),
    topOf(firstOf(held, MOST_DOCUMENTS, view).length, held.length),
    absent.length === 0
      ? ""
      : folded(
          `${both(pageWords.absent)} (${absent.length})`,
          documentTable(firstOf(absent, MOST_DOCUMENTS, view), ABSENT_HEADS),
          topOf(firstOf(absent, MOST_DOCUMENTS, view).length, absent.length),
        ),
    folded(both(pageWords.linkTable), linkTable(shown, view), topOf(shown.length, links.length)),
  );
}

/** Documents, one a row, under the headings that are asked for. */
function documentTable(rows: readonly OverviewDocument[], heads: readonly DocumentHead[]): string {
  const numbers = heads.flatMap((head, at) => (NUMBERS.has(head) ? [at] : []));
  return table(
    heads.map((head) => both(headingWords[head])),
    rows.map((row) => heads.map((head) => documentCell(row, head))),
    numbers,
  );
}

/** The drawing of the chain. */
export function chainSection(view: View): string {
  const { chain, report, size } = view;
  const drawing = figure(view, (lang) =>
    renderChain(answerIn(chain(), lang, report), { lang, size, idPrefix: "chain-" }),
  );
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
    ["deadlines", pageWords.deadlines, counts.deadlines],
    ["targets", pageWords.targets, counts.targets],
  ];
  return tiles.map(([id, words, count]) => {
    const number = count === 0 ? "0" : opener("count", id, plain(count));
    return html("div", {}, html("dt", {}, both(words)), html("dd", {}, number));
  });
}

function documentCell(row: OverviewDocument, head: DocumentHead): string {
  switch (head) {
    case "document": {
      const name = html("b", {}, opener("document", row.id, plain(row.label)));
      return `${name}<br>${html("small", {}, plain(row.title ?? row.id))}`;
    }
    case "type":
      return plain(markStated(row.type ?? "", row.stated.includes("type")));
    case "date":
      return row.date === null ? "" : markStated(bothDates(row.date), row.stated.includes("date"));
    case "body":
      return bodyOf(row);
    case "province":
      return plain(markStated(row.province ?? "", row.stated.includes("province")));
    case "tasks":
      return plain(row.tasks);
    case "units":
      return plain(row.units);
    case "citedBy":
      return plain(row.citedBy.length);
  }
}

function bodyOf({ level, branch }: OverviewDocument): string {
  const names = [
    ...(level === null ? [] : [phrase(levelWords, level)]),
    ...(branch === null ? [] : [phrase(branchWords, branch)]),
  ];
  return names.join(", ");
}

function linkTable(links: Overview["links"], { nameOf }: View): string {
  const named = (id: string | null) => (id === null ? "?" : documentNamed(id, nameOf));
  return table(
    [headingWords.from, headingWords.relation, headingWords.to, headingWords.status, headingWords.words].map(
      (words) => both(words),
    ),
    links.map((link) => [
      named(link.from),
      opener("link", linkId(link), both(relationWords[link.relation])),
      named(link.to),
      link.status === "ambiguous"
        ? both(tableWords.ambiguous, { candidates: link.candidates.map(nameOf).join(", ") })
        : both(tableWords[link.status]),
      quoted(link.quote, nameOf),
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

type DocumentHead = "document" | "type" | "date" | "body" | "province" | "tasks" | "units" | "citedBy";

const HELD_HEADS: readonly DocumentHead[] = [
  "document",
  "type",
  "date",
  "body",
  "province",
  "tasks",
  "units",
  "citedBy",
];
const ABSENT_HEADS = HELD_HEADS.filter((head) => head !== "tasks" && head !== "units");
const NUMBERS: ReadonlySet<DocumentHead> = new Set(["date", "tasks", "units", "citedBy"]);
const MOST_LINKS = 100;
const MOST_DOCUMENTS = 100;
