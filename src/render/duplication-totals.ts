/** The bars at the right of the matrix: all words of a row by where they come from. */
import { stack } from "d3-shape";
import type { Language } from "../model.ts";
import type { Origin } from "../model-chain.ts";
import type { DrawnParty, DuplicationLayout } from "./duplication-layout.ts";
import type { Party } from "./duplication-parties.ts";
import { duplicationWords, originLetters } from "./duplication-words.ts";
import { drawLine } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { originColor, paint, size } from "./theme.ts";
import { originWords, percentOf, say } from "./words.ts";

/** The origins in the order of the chain. */
export const ORIGINS: readonly Origin[] = ["parent", "inherited", "lateral", "formula", "undetermined"];

/** The share of a row's words that recur, and a bar of their origins. */
export function drawTotal(row: DrawnParty, layout: DuplicationLayout, lang: Language): string {
  const { party, y } = row;
  const { right, cell, bar } = layout;
  const share = party.words === 0 ? 0 : 1 - party.byOrigin.own / party.words;
  const middle = y + cell / 2;
  const height = Math.min(18, cell - 4);
  return element(
    "g",
    {},
    tooltip(totalWords(party, share, lang)),
    bar === 0 ? "" : segments(party, { x: right + 8, y: middle - height / 2, height, width: bar }, lang),
    drawLine(
      { text: percentOf(share, lang), size: size.small, bold: true },
      { x: right + 8 + (bar === 0 ? 0 : bar + 6), y: middle + 4 },
    ),
  );
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The origins as parts of a bar; what is left of it is the document's own. */
function segments(party: Party, { x, y, width, height }: BarPlace, lang: Language): string {
  const scale = width / Math.max(1, party.words);
  const parts = stack<Party, Origin>()
    .keys(ORIGINS)
    .value(({ byOrigin }, origin) => byOrigin[origin])([party]);
  const [only] = party.documents;
  const drawn = parts.flatMap(({ key, 0: part }) => {
    const [from = 0, to = 0] = part ?? [];
    const wide = (to - from) * scale;
    if (wide <= 0) return [];
    const id = party.documents.length === 1 ? `${only} | ${key}` : null;
    const place = { x: x + from * scale, y, width: wide, height };
    const rect = { ...place, fill: originColor[key], stroke: paint.paper, "stroke-width": 0.75 };
    const letter = { text: originLetters[key][lang], size: size.small - 1, bold: true, fill: paint.paper };
    const at = { x: place.x + wide / 2, y: y + height / 2 + 3.6, anchor: "middle" as const };
    return element(
      "g",
      { "data-kind": id === null ? null : "share", "data-id": id },
      element("rect", rect),
      wide >= 12 && height >= 12 ? drawLine(letter, at) : "",
    );
  });
  const rim = element("rect", { x, y, width, height, fill: paint.panel, stroke: paint.line });
  return rim + drawn.join("");
}

function totalWords(party: Party, share: number, lang: Language): string {
  const origins = ORIGINS.filter((origin) => party.byOrigin[origin] > 0).map(
    (origin) => `${originWords[origin][lang]}: ${percentOf(party.byOrigin[origin] / party.words, lang)}`,
  );
  return say(duplicationWords.totalOf, lang, {
    ...{ row: party.name, words: party.words, share: percentOf(share, lang) },
    origins: origins.join("; "),
  });
}
