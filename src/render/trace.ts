/** The drawing of a trace: a card for each task, document and unit on the way, joined hop by hop. */
import type { Language } from "../model.ts";
import type { Trace } from "../query/answers.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { frame } from "./frame.ts";
import { type Known, knownFrom } from "./known.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { moved } from "./svg.ts";
import { drawCard, pathOf } from "./trace-cards.ts";
import { drawLabelOf, drawLineOf } from "./trace-draw.ts";
import { graphOf, type TraceGraph } from "./trace-graph.ts";
import { layOutTrace, type TraceLayout } from "./trace-layout.ts";
import { legendOf } from "./trace-legend.ts";
import { scoredStep } from "./trace-steps.ts";
import { traceWords } from "./trace-words.ts";
import { frameWords, say } from "./words.ts";

/** How a trace is drawn. */
export interface TraceDrawingOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels. @defaultValue 1080 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given, and how much is drawn. */
  readonly size?: DrawingSize | undefined;
  /** What is known of the documents: the rows of an overview. Without them, ids stand for names. */
  readonly documents?: readonly OverviewDocument[];
  /** How many cards of one document, and of the units, are drawn on their own. @defaultValue 8, on a slide 3 */
  readonly maxCards?: number;
  /** Stands before every id of the drawing. @defaultValue "trace-" */
  readonly idPrefix?: string;
}

/** Draws the paths of a trace, as SVG. A task that several paths lead over is drawn once. */
export function renderTrace(trace: Trace, options: TraceDrawingOptions = {}): string {
  const { lang = "vi", size, documents = [], idPrefix = "trace-" } = options;
  const known = knownFrom(documents);
  const graph = graphOf(trace);
  const held = [...new Set(graph.nodes.flatMap((node) => (node.absent ? [] : (node.document ?? []))))];
  const layout = layOutTrace(graph, {
    ...{ lang, known, from: trace.from, to: trace.to },
    width: widthFor(options, 1080),
    most: options.maxCards ?? (size === "slide" ? 3 : 8),
    lines: size === "slide" ? 3 : 4,
    colors: new Map(held.map((id, at) => [id, at])),
  });
  return frame(
    {
      title: titleOf(trace, known, lang),
      subtitle: subtitleOf(trace, graph, lang),
      description: descriptionOf(trace, known, lang),
      width: layout.width,
      height: layout.height,
      body: bodyOf(layout, known),
      defs: "",
      legend: trace.paths.length === 0 ? [] : legendOf(layout, lang),
      notes: notesOf(layout, lang),
    },
    trace,
    { lang, idPrefix, size, dates: known.dates(held) },
  );
}

function bodyOf({ rows, turns, context }: TraceLayout, known: Known): string {
  const { lang } = context;
  const drawn = rows.map(({ cards, lines, shift, y }) =>
    moved(
      0,
      y,
      moved(0, shift, ...lines.map((line) => drawLineOf(line, lang, known))),
      ...cards.map(({ card, block, x, y: top }) => drawCard(card, block, { x, y: top }, context)),
      moved(0, shift, ...lines.map(drawLabelOf)),
    ),
  );
  return [...turns.map((line) => drawLineOf(line, lang, known)), ...drawn].join("");
}

function titleOf({ from, to, direction }: Trace, known: Known, lang: Language): string {
  const words =
    to === null ? traceWords[direction] : direction === "up" ? traceWords.upTo : traceWords.downTo;
  return say(words, lang, { from: placeOf(from, known, lang), to: placeOf(to ?? "", known, lang) });
}

/** A task with its document's name, a document's name, or a unit's. */
function placeOf(id: string, known: Known, lang: Language): string {
  if (id.startsWith("unit:")) return id.slice("unit:".length);
  const cut = id.lastIndexOf("#");
  if (cut < 0 || known.of(id) !== null) return known.name(id);
  return say(traceWords.taskOf, lang, { path: pathOf(id), document: known.name(id.slice(0, cut)) });
}

function subtitleOf({ paths }: Trace, { nodes }: TraceGraph, lang: Language): string {
  if (paths.length === 0) return frameWords.nothing[lang];
  const documents = new Set(nodes.flatMap(({ document }) => document ?? []));
  return say(traceWords.subtitle, lang, {
    paths: paths.length,
    broken: paths.filter(({ brokenBy }) => brokenBy !== null).length,
    nodes: nodes.length,
    documents: documents.size,
  });
}

function descriptionOf({ paths, from }: Trace, known: Known, lang: Language): string {
  const [best] = paths;
  if (!best) return frameWords.nothing[lang];
  const hops = best.hops
    .slice(0, MOST_TOLD)
    .map((hop) => `${scoredStep(hop, lang)}: ${placeOf(hop.to, known, lang)}`);
  const more = best.hops.length > MOST_TOLD ? ["…"] : [];
  const path = [placeOf(from, known, lang), ...hops, ...more].join(" → ");
  return say(traceWords.description, lang, { path });
}

function notesOf({ cards, rows }: TraceLayout, lang: Language): string[] {
  const gathered = cards.flatMap((card) => (card.kind === "gathered" ? card.gathered.nodes : []));
  return [
    ...(cards.length === 0 ? [] : [traceWords.shortNote[lang]]),
    ...(rows.length > 1 ? [say(traceWords.wrappedNote, lang, { count: rows.length })] : []),
    ...(gathered.length === 0 ? [] : [say(traceWords.gatheredNote, lang, { count: gathered.length })]),
  ];
}

const MOST_TOLD = 12;
