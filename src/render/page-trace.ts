/** The section of the page on one trace: a task, and what becomes of it further down. */
import type { Quote, Trace } from "../query/answers.ts";
import { quoted, taskNamed } from "./page-names.ts";
import { both, figure, opener, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, type View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { headingWords } from "./table-words.ts";
import { renderTrace } from "./trace.ts";
import { graphOf } from "./trace-graph.ts";
import { stepOf } from "./trace-steps.ts";
import { scoreOf } from "./words.ts";

/** The drawing, and each hop with the words at its ends. */
export function traceSection(trace: Trace, view: View): string {
  const { edges } = graphOf(trace);
  const shown = firstOf(edges, MOST_HOPS, view);
  const heads = ["from", "relation", "to", "score", "words"] as const;
  const rows = shown.map(({ id, from, to, hop }) => [
    taskNamed(from, view.nameOf),
    opener("hop", id, both({ vi: stepOf(hop, "vi"), en: stepOf(hop, "en") })),
    taskNamed(to, view.nameOf),
    hop.score === null ? "" : both({ vi: scoreOf(hop.score, "vi"), en: scoreOf(hop.score, "en") }),
    hop.quotes
      .filter((quote): quote is Quote => quote !== null)
      .map((quote) => quoted(quote, view.nameOf))
      .join(""),
  ]);
  return section(
    "trace",
    both(pageWords.trace),
    notesOf(trace, view.report),
    figure(view, (lang) =>
      renderTrace(answerIn(trace, lang, view.report), {
        ...{ lang, size: view.size, documents: view.report.overview.rows },
        ...{ maxCards: TRACE_CARDS, idPrefix: "trace-" },
      }),
    ),
    html("h3", {}, both(pageWords.hops)),
    table(
      heads.map((head) => both(headingWords[head])),
      rows,
      [3],
    ),
    topOf(shown.length, edges.length),
  );
}

/** How many cards of one document are drawn on their own. */
export const TRACE_CARDS = 8;
const MOST_HOPS = 40;
