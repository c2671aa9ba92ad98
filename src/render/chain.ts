/** The drawing of a chain: documents by level and time, and what they cite. */
import type { Language } from "../model.ts";
import type { Overview, OverviewLink } from "../query/answers-work.ts";
import { arrowHeads, drawArcs, targetsOf } from "./chain-arcs.ts";
import { drawGround } from "./chain-ground.ts";
import { GUTTER, layOutChain } from "./chain-layout.ts";
import { legendOf, notesOf } from "./chain-legend.ts";
import { type ChainSelection, MAX_ABSENT, selectChain } from "./chain-selection.ts";
import { drawSpot } from "./chain-spots.ts";
import { chainWords } from "./chain-words.ts";
import { frame } from "./frame.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { say } from "./words.ts";

export interface ChainOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels; a full chain may need more. @defaultValue 1080 */
  readonly width?: number;
  /** With more absent documents than this, those that matter to one document alone are gathered. @defaultValue 10 */
  readonly maxAbsent?: number;
  /** What it is made for: sets the width where none is given. */
  readonly size?: DrawingSize | undefined;
  /** Stands before every id of the drawing. @defaultValue "chain-" */
  readonly idPrefix?: string;
}

/** Draws an overview as SVG. */
export function renderChain(
  overview: Overview,
  {
    lang = "vi",
    width: wanted,
    size: madeFor,
    maxAbsent = MAX_ABSENT,
    idPrefix = "chain-",
  }: ChainOptions = {},
): string {
  const width = widthFor({ width: wanted, size: madeFor }, 1080);
  const selection = selectChain(overview, maxAbsent);
  const layout = layOutChain(selection, { lang, width });
  const drawn = drawnLinks(selection);
  const body = [
    drawGround(layout, lang),
    drawArcs(drawn, layout.spots, { lang, idPrefix, leftmost: GUTTER }),
    ...layout.spots.map((spot) => drawSpot(spot, lang)),
  ].join("");
  return frame(
    {
      title: chainWords.title[lang],
      subtitle: subtitleOf(overview, lang),
      description: say(chainWords.description, lang, {
        list: selection.documents.map(({ label }) => label).join("; "),
      }),
      width: layout.width,
      height: layout.height,
      body,
      defs: arrowHeads(drawn, idPrefix),
      legend: legendOf(selection, layout, { lang, drawn }),
      notes: notesOf(selection, { lang, drawn }),
    },
    overview,
    { lang, idPrefix, size: madeFor, dates: overview.rows.map(({ absent, date }) => (absent ? null : date)) },
  );
}

function subtitleOf({ rows, links }: Overview, lang: Language): string {
  const absent = rows.filter((row) => row.absent).length;
  return say(chainWords.subtitle, lang, { documents: rows.length - absent, absent, links: links.length });
}

/** Links with at least one end to lead to. */
function drawnLinks({ documents, links }: ChainSelection): readonly OverviewLink[] {
  const ids = new Set(documents.map(({ id }) => id));
  return links.filter(
    (link) => ids.has(link.from) && targetsOf(link).some((to) => to !== link.from && ids.has(to)),
  );
}
