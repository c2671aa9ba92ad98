/** The lines of a trace with their labels and marks. */
import type { Language } from "../model.ts";
import type { Known } from "./known.ts";
import { plainWords } from "./known.ts";
import { type Block, blockOf, drawBlock, stacked } from "./label.ts";
import { markedWords } from "./paraphrase.ts";
import { element, rounded, tooltip } from "./svg.ts";
import { brokenWords } from "./table-words.ts";
import { paint, size } from "./theme.ts";
import type { CardLine } from "./trace-lines.ts";
import { ARROW, type PlacedLine, type Point } from "./trace-routes.ts";
import { scoredStep, strokeOf } from "./trace-steps.ts";
import { traceWords } from "./trace-words.ts";
import { say, wordFor } from "./words.ts";

/** What stands at a line: the relation with its score, and whether it is the weakest or a break. */
export function labelOf(line: CardLine, width: number, lang: Language): Block {
  const [{ hop }] = line.hops;
  const many = line.hops.length > 1;
  const words = many ? say(traceWords.hops, lang, { count: line.hops.length }) : scoredStep(hop, lang);
  const strong = { size: size.small, fill: paint.alarm, bold: true, lines: 5, width };
  return stacked(
    blockOf(words, { size: size.small, lines: 4, width }),
    ...(line.weakest && !many ? [blockOf(traceWords.weakest[lang], strong)] : []),
    ...(line.cut === null ? [] : [blockOf(cutWords(line.cut, lang), strong)]),
  );
}

/** That a document is absent stands on its card. */
function cutWords(why: string, lang: Language): string {
  return why === "absent-document" ? traceWords.broken[lang] : wordFor(brokenWords, why, lang);
}

/** A line without its label. */
export function drawLineOf(placed: PlacedLine, lang: Language, known: Known): string {
  const { line, path, end, isDown, early, late } = placed;
  const [{ hop }] = line.hops;
  const stroke = strokeOf(hop.relation, hop.inferred);
  const marked = line.weakest || line.cut !== null;
  const color = marked ? paint.alarm : stroke.color;
  return element(
    "g",
    { "data-kind": "hop", "data-id": line.id },
    tooltip(fullWords(line, lang, known)),
    element("path", {
      ...{ d: path, fill: "none", stroke: color, "stroke-width": marked ? 2.6 : stroke.width },
      "stroke-dasharray": stroke.dash,
    }),
    element("path", { d: arrowAt(end, isDown), fill: color }),
    line.weakest ? diamond(late) : "",
    line.cut === null ? "" : cutSign(early),
  );
}

/** A line's label, over whatever runs below it. */
export function drawLabelOf({ label }: PlacedLine): string {
  if (label === null) return "";
  const { block, x, y } = label;
  const place = { x, y, anchor: "middle" } as const;
  const width = block.width * 0.9 + 6;
  const plate = { x: x - width / 2, y, width, height: block.height, fill: paint.paper };
  return element("rect", plate) + drawBlock({ ...block, full: null }, place);
}

/** The sign of the weakest hop. */
export function diamond({ x, y }: Point): string {
  const d = `M${rounded(x - 6)},${rounded(y)}l6,-6l6,6l-6,6Z`;
  return element("path", { d, fill: paint.paper, stroke: paint.alarm, "stroke-width": 2.2 });
}

/** The sign of a break: two strokes across a gap. */
export function cutSign({ x, y }: Point): string {
  const gap = `M${rounded(x - 5)},${rounded(y + 7)}l5,-14h5l-5,14Z`;
  const strokes = `M${rounded(x - 5)},${rounded(y + 7)}l5,-14M${rounded(x)},${rounded(y + 7)}l5,-14`;
  return (
    element("path", { d: gap, fill: paint.paper }) +
    element("path", { d: strokes, fill: "none", stroke: paint.alarm, "stroke-width": 2.2 })
  );
}

function arrowAt({ x, y }: Point, isDown: boolean): string {
  if (isDown) return `M${rounded(x)},${rounded(y)}l-4.5,${-ARROW}h9Z`;
  return `M${rounded(x)},${rounded(y)}l${-ARROW},-4.5v9Z`;
}

/** Both ends, the relation and the words at both ends, for each hop. */
function fullWords({ hops }: CardLine, lang: Language, known: Known): string {
  const told = hops.slice(0, MOST_TOLD).map(({ from, to, hop }) => {
    const quotes = hop.quotes.flatMap((quote) =>
      quote === null ? [] : [`${known.name(quote.document)}: “${plainWords(markedWords(quote, lang))}”`],
    );
    return [say(traceWords.hop, lang, { from, to, step: scoredStep(hop, lang) }), ...quotes].join("\n");
  });
  return told.join("\n\n") + (hops.length > MOST_TOLD ? `\n… + ${hops.length - MOST_TOLD}` : "");
}

const MOST_TOLD = 6;
