/** How finely a chain is drawn in a given room. */
import type { Overview } from "../query/answers-work.ts";
import { type DrawnChain, type DrawnOptions, drawnChains } from "./chain-drawn.ts";
import { type ChainLayout, layOutChain } from "./chain-layout.ts";

/** What is drawn, and where. */
export interface FittedChain {
  readonly drawn: DrawnChain;
  readonly layout: ChainLayout;
}

/** The room of a picture. */
export interface ChainRoom {
  readonly width: number;
  readonly height: number;
}

/** The chain as finely as it fits in the room; where nothing fits, as coarsely as can be. */
export function fitChain(overview: Overview, options: DrawnOptions, room: ChainRoom): FittedChain {
  const candidates = drawnChains(overview, options);
  let next = candidates.next();
  let made = laidOut(next.value, options, room);
  while (next.done !== true && !fits(made, room)) {
    next = candidates.next();
    made = laidOut(next.value, options, room);
  }
  return made;
}

/** The names of rows stand beside them; above them where the drawing is narrow, or would be too wide else. */
function laidOut(drawn: DrawnChain, { lang, toFit }: DrawnOptions, { width }: ChainRoom): FittedChain {
  const at = (above: boolean) => ({ drawn, layout: layOutChain(drawn, { lang, width, above }) });
  if (width < NARROW) return at(true);
  const beside = at(false);
  return !toFit || isNarrowEnough(beside, width) ? beside : at(true);
}

function fits(made: FittedChain, { width, height }: ChainRoom): boolean {
  return isNarrowEnough(made, width) && made.layout.height <= height;
}

function isNarrowEnough({ drawn, layout }: FittedChain, width: number): boolean {
  return layout.width <= width * (drawn.large === null ? WIDER_WHOLE : WIDER);
}

/** A large chain may be so much wider than what it is to fill, and so much one that is drawn document by document. */
const WIDER = 1.1;
const WIDER_WHOLE = 1.25;
/** In a narrower drawing the names of rows stand above them. */
const NARROW = 620;
