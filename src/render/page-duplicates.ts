/** The section of the page on shared words: shares, passages in many documents, pairs side by side. */
import type { DuplicatePair, Duplication } from "../query/answers.ts";
import { renderDuplication } from "./duplication.ts";
import { firstPlaces } from "./first-places.ts";
import { documentNamed, quoted } from "./page-names.ts";
import { both, figure, folded, LANGUAGES, opener, plain, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, type View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { headingWords } from "./table-words.ts";
import { duplicateWords, originWords, percentOf } from "./words.ts";

/** Which words recur, and where they come from. */
export function duplicatesSection(duplication: Duplication, view: View): string {
  const { shares, pairs, clusters } = duplication;
  const shown = firstPairs(pairs, MOST_PAIRS * view.times).map(([pair, at]) => pairBlock(pair, at, view));
  return section(
    "duplicates",
    both(pageWords.duplicates),
    notesOf(duplication, view.report),
    figure(view, (lang) =>
      renderDuplication(answerIn(duplication, lang, view.report), {
        ...{ lang, size: view.size, idPrefix: "duplicates-" },
        matrix: view.size === undefined ? view.matrix() : undefined,
        documents: view.report.overview.rows,
      }),
    ),
    html("h3", {}, both(pageWords.shares)),
    shareTable(firstOf(shares, MOST_SHARES, view), view),
    topOf(firstOf(shares, MOST_SHARES, view).length, shares.length),
    clusters.length === 0 ? "" : folded(both(pageWords.clusters), clusterTable(clusters, view)),
    html("h3", {}, both(pageWords.pairs)),
    pairs.length === 0 ? html("p", {}, both(pageWords.nothing)) : shown.join(""),
    topOf(shown.length, pairs.length),
  );
}

/** The first pairs with their places in the answer: formulas last, then the longest passages first. */
function firstPairs(
  pairs: readonly DuplicatePair[],
  most: number,
): readonly (readonly [DuplicatePair, number])[] {
  const keys = Int32Array.from(pairs, ({ origin, a, b }) => {
    const length = Math.min(a.end - a.start, b.end - b.start);
    return origin === "formula" ? length - FORMULAS_LAST : length;
  });
  const key = (place: number) => keys[place] ?? 0;
  return firstPlaces(pairs.length, most, (p, q) => key(q) - key(p) || p - q).flatMap((place) => {
    const pair = pairs[place];
    return pair === undefined ? [] : [[pair, place] as const];
  });
}

/** More than any passage is long. */
const FORMULAS_LAST = 1 << 30;

function shareTable(shares: Duplication["shares"], { nameOf }: View): string {
  const origins = Object.keys(originWords) as (keyof typeof originWords)[];
  return table(
    [
      both(headingWords.document),
      both(pageWords.words),
      ...origins.map((origin) => both(originWords[origin])),
    ],
    shares.map((share) => [
      opener("document", share.document, documentNamed(share.document, nameOf)),
      plain(share.words),
      ...origins.map((origin) => shareCell(share, origin)),
    ]),
    [1, ...origins.map((_, at) => at + 2)],
  );
}

/** A share opens the passages that make it; none opens nothing. */
function shareCell(share: Duplication["shares"][number], origin: keyof typeof originWords): string {
  const percent = percentInBoth(share[origin]);
  return share[origin] === 0 ? percent : opener("share", `${share.document} | ${origin}`, percent);
}

function percentInBoth(share: number): string {
  return LANGUAGES.map((lang) => html("span", { class: "w", lang }, plain(percentOf(share, lang)))).join("");
}

function clusterTable(clusters: Duplication["clusters"], view: View): string {
  const rows = firstOf(clusters, MOST_PAIRS, view).map(({ documents, passages }, at) => {
    const [first] = passages;
    return [
      opener("cluster", String(at), plain(documents.length)),
      plain(
        documents.slice(0, MOST_NAMED).map(view.nameOf).join(", ") +
          (documents.length > MOST_NAMED ? " …" : ""),
      ),
      first === undefined ? "" : quoted(first, view.nameOf),
    ];
  });
  return (
    table([both(headingWords.number), both(headingWords.document), both(headingWords.words)], rows, [0]) +
    topOf(rows.length, clusters.length)
  );
}

function pairBlock({ kind, origin, quotes }: DuplicatePair, at: number, { nameOf }: View): string {
  const heading = opener("pair", String(at), `${both(duplicateWords[kind])}, ${both(originWords[origin])}`);
  return html(
    "article",
    { class: "pair" },
    html("h4", {}, heading),
    html("div", { class: "sides" }, ...quotes.map((quote) => quoted(quote, nameOf))),
  );
}

const MOST_PAIRS = 40;
const MOST_NAMED = 12;
const MOST_SHARES = 100;
