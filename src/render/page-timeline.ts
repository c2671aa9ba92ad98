/** The section of the page on documents and deadlines in time. */
import type { Timeline } from "../query/answers-time.ts";
import { distinctNames } from "./distinct.ts";
import { both, figure, opener, plain, quotedLine, section, table, topOf } from "./page-parts.ts";
import { answerIn, firstOf, notesOf, type View } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { html } from "./svg.ts";
import { pathOf } from "./table-cells.ts";
import { headingWords } from "./table-words.ts";
import { renderTimeline } from "./timeline.ts";
import { timeKey } from "./timeline-lanes.ts";
import { whenOf } from "./when.ts";

/** The drawing, and each deadline with its words and its task. */
export function timelineSection(timeline: Timeline, view: View): string {
  const names = distinctNames(timeline.rows);
  const shown = firstOf(timeline.deadlines, MOST_DEADLINES, view);
  const heads = ["document", "path", "when", "words", "task"] as const;
  const rows = shown.map((deadline) => {
    const { document, task, quotes } = deadline;
    const when = both({ vi: whenOf(deadline, "vi"), en: whenOf(deadline, "en") });
    return [
      plain(names.get(document) ?? document),
      plain(pathOf(task)),
      opener("deadline", timeKey(deadline), when),
      ...quotes.map(quotedLine),
    ];
  });
  const drawn = table(
    heads.map((head) => both(headingWords[head])),
    rows,
  );
  return section(
    "timeline",
    both(pageWords.timeline),
    notesOf(timeline, view.report),
    figure(view, (lang) =>
      renderTimeline(answerIn(timeline, lang, view.report), { lang, size: view.size, idPrefix: "timeline-" }),
    ),
    ...(rows.length === 0
      ? []
      : [
          html("h3", {}, both(pageWords.deadlineTable)),
          drawn,
          topOf(shown.length, timeline.deadlines.length),
        ]),
  );
}

const MOST_DEADLINES = 60;
