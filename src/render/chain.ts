/** The drawing of a chain: documents by level and time, and what they cite. */
import type { Language } from "../model.ts";
import type { Overview } from "../query/answers-work.ts";
import { arrowHeads, drawArcs } from "./chain-arcs.ts";
import { fitChain } from "./chain-fit.ts";
import { drawGround, drawTitles } from "./chain-ground.ts";
import { legendOf, notesOf } from "./chain-legend.ts";
import { MAX_ABSENT, MAX_DOCUMENTS } from "./chain-selection.ts";
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
  /**
   * With more documents than this, those that many others cite are drawn on their own, and one mark stands for the others of one
   * level, side, type and period. @defaultValue 80
   */
  readonly maxDocuments?: number;
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
    maxDocuments = MAX_DOCUMENTS,
    idPrefix = "chain-",
  }: ChainOptions = {},
): string {
  const width = widthFor({ width: wanted, size: madeFor }, 1080);
  const { drawn, layout } = fitChain(
    overview,
    { lang, maxAbsent, maxDocuments, toFit: madeFor !== undefined },
    { width, height: madeFor === "slide" ? SLIDE : Number.POSITIVE_INFINITY },
  );
  const body = [
    drawGround(layout, lang),
    drawArcs(drawn.arcs, layout.spots, {
      lang,
      idPrefix,
      leftmost: layout.leftmost,
      apart: layout.undated !== null,
    }),
    drawTitles(layout),
    ...layout.spots.map((spot) => drawSpot(spot, lang)),
  ].join("");
  return frame(
    {
      title: chainWords.title[lang],
      subtitle: subtitleOf(overview, lang),
      description: say(chainWords.description, lang, {
        list: drawn.documents.map(({ label }) => label).join("; "),
      }),
      width: layout.width,
      height: layout.height,
      body,
      defs: arrowHeads(drawn.arcs, idPrefix),
      legend: legendOf(drawn, layout, lang),
      notes: notesOf(drawn, layout, lang),
    },
    overview,
    { lang, idPrefix, size: madeFor, dates: overview.rows.map(({ absent, date }) => (absent ? null : date)) },
  );
}

function subtitleOf({ rows, links }: Overview, lang: Language): string {
  const absent = rows.filter((row) => row.absent).length;
  return say(chainWords.subtitle, lang, { documents: rows.length - absent, absent, links: links.length });
}

/** The height of a picture that still reads on a slide, with its words. */
const SLIDE = 640;
