/** The drawing of a chain: documents by level and time, and what they cite. */
import type { Language } from "../model.ts";
import type { Overview } from "../query/answers-work.ts";
import { arrowHeads, drawArcs } from "./chain-arcs.ts";
import { type DrawnChain, type DrawnOptions, drawnChains } from "./chain-drawn.ts";
import { drawGround } from "./chain-ground.ts";
import { type ChainLayout, GUTTER, layOutChain } from "./chain-layout.ts";
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
  const { drawn, layout } = fitted(overview, { lang, maxAbsent, maxDocuments }, width);
  const body = [
    drawGround(layout, lang),
    drawArcs(drawn.arcs, layout.spots, { lang, idPrefix, leftmost: GUTTER }),
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
      notes: notesOf(drawn, lang),
    },
    overview,
    { lang, idPrefix, size: madeFor, dates: overview.rows.map(({ absent, date }) => (absent ? null : date)) },
  );
}

function subtitleOf({ rows, links }: Overview, lang: Language): string {
  const absent = rows.filter((row) => row.absent).length;
  return say(chainWords.subtitle, lang, { documents: rows.length - absent, absent, links: links.length });
}

/** The chain as finely as it fits in the width; where nothing fits, as coarsely as can be. */
function fitted(
  overview: Overview,
  options: DrawnOptions,
  width: number,
): { readonly drawn: DrawnChain; readonly layout: ChainLayout } {
  const candidates = drawnChains(overview, options);
  const layOut = (drawn: DrawnChain) => ({
    drawn,
    layout: layOutChain(drawn, { lang: options.lang, width }),
  });
  let next = candidates.next();
  let made = layOut(next.value);
  while (next.done !== true && made.layout.width > width * WIDER) {
    next = candidates.next();
    made = layOut(next.value);
  }
  return made;
}

/** A large chain may be so much wider than what it is to fill. */
const WIDER = 1.1;
