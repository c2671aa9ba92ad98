/** The whole of a trace laid out: rows of layers, or one list where no two cards fit beside one another. */
import type { Block } from "./label.ts";
import { type CardContext, cardBlock } from "./trace-cards.ts";
import { labelOf } from "./trace-draw.ts";
import type { TraceGraph } from "./trace-graph.ts";
import { type Card, cardsOf } from "./trace-layers.ts";
import { type CardLine, isWithin, linesOf } from "./trace-lines.ts";
import { GUTTER, layOutList } from "./trace-list.ts";
import type { PlacedLine } from "./trace-routes.ts";
import { layOutRow, type PlacedRow } from "./trace-rows.ts";
import { scoredStep } from "./trace-steps.ts";
import { type StackedRow, turnsOf } from "./trace-turns.ts";
import { traceWords } from "./trace-words.ts";
import { say } from "./words.ts";

export interface TraceLayout {
  readonly rows: readonly StackedRow[];
  readonly cards: readonly Card[];
  readonly lines: readonly CardLine[];
  /** Lines from a row to the next that have a free way. */
  readonly turns: readonly PlacedLine[];
  readonly context: CardContext;
  readonly width: number;
  readonly height: number;
}

export interface TraceLayoutOptions extends Omit<CardContext, "width"> {
  readonly width: number;
  /** The most cards of a layer. */
  readonly most: number;
}

/** Lays a trace out in about `width`. */
export function layOutTrace(graph: TraceGraph, { width, most, ...rest }: TraceLayoutOptions): TraceLayout {
  const cards = cardsOf(graph, most);
  const lines = linesOf(cards, graph.edges);
  const layers = 1 + Math.max(-1, ...cards.map(({ layer }) => layer));
  const perRow = layersPerRow(width, layers);
  const isList = perRow === 1 && layers > 1;
  const context = { ...rest, width: isList ? width - GUTTER : cardWidth(width, perRow) };
  const told = new Set(lines.filter((line) => isList || !isWithin(line, perRow)));
  const blocks = blocksOf(cards, { told, context, drawn: isList });
  const rows = isList
    ? [layOutList({ cards, lines, blocks })]
    : rowsOf(cards, { lines: lines.filter((line) => !told.has(line)), blocks, perRow, layers, context });
  let height = 0;
  const stacked = rows.map((row) => {
    const y = height;
    height += row.height + ROW_GAP;
    return { ...row, y };
  });
  const turns = isList ? [] : turnsOf(told, stacked, { width: context.width, gap: ROW_GAP });
  return { rows: stacked, turns, cards, lines, context, width, height: Math.max(0, height - ROW_GAP) };
}

interface RowsParts {
  readonly lines: readonly CardLine[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly perRow: number;
  readonly layers: number;
  readonly context: CardContext;
}

function rowsOf(cards: readonly Card[], parts: RowsParts): PlacedRow[] {
  const { lines, blocks, perRow, layers, context } = parts;
  const byLayer = Array.from({ length: layers }, (): Card[] => []);
  for (const card of cards) byLayer[card.layer]?.push(card);
  const linesIn = new Map<number, CardLine[]>();
  for (const line of lines) {
    const row = Math.floor(line.from.layer / perRow);
    linesIn.set(row, [...(linesIn.get(row) ?? []), line]);
  }
  const labels = new Map(lines.map((line) => [line.id, labelOf(line, LABEL_WIDTH, context.lang)]));
  return Array.from({ length: Math.ceil(layers / perRow) }, (_, row) =>
    layOutRow({
      layers: byLayer.slice(row * perRow, (row + 1) * perRow),
      lines: linesIn.get(row) ?? [],
      ...{ blocks, labels, cardWidth: context.width, x: STUB, gap: LAYER_GAP },
    }),
  );
}

/** As many layers as fit, and no more than make the rows alike. */
function layersPerRow(width: number, layers: number): number {
  const fit = Math.max(1, Math.floor((width - 2 * STUB + LAYER_GAP) / (LEAST_CARD + LAYER_GAP)));
  return Math.max(1, Math.ceil(layers / Math.ceil(Math.max(1, layers) / fit)));
}

function cardWidth(width: number, perRow: number): number {
  return Math.min(WIDEST_CARD, (width - 2 * STUB - (perRow - 1) * LAYER_GAP) / perRow);
}

interface ToldParts {
  readonly told: ReadonlySet<CardLine>;
  readonly context: CardContext;
  /** Whether they are drawn as well. */
  readonly drawn: boolean;
}

function blocksOf(cards: readonly Card[], { told, context, drawn }: ToldParts): ReadonlyMap<string, Block> {
  const numbers = new Map(cards.map((card, at) => [card, at + 1]));
  const before = new Map<Card, string[]>();
  const after = new Map<Card, number[]>();
  for (const line of told) {
    const { from, to } = line;
    before.set(to, [...(before.get(to) ?? []), toldWords(line, numbers.get(from) ?? 0, context)]);
    after.set(from, [...(after.get(from) ?? []), numbers.get(to) ?? 0]);
  }
  const entries = cards.map((card) => {
    const onward = after.get(card) ?? [];
    const links = {
      number: told.size === 0 ? null : (numbers.get(card) ?? null),
      before: before.get(card) ?? [],
      after:
        drawn || onward.length === 0
          ? []
          : [say(traceWords.onward, context.lang, { numbers: onward.join(", ") })],
    };
    return [card.id, cardBlock(card, links, context)] as const;
  });
  return new Map(entries);
}

function toldWords({ hops, weakest, cut }: CardLine, number: number, { lang }: CardContext): string {
  const [{ hop }] = hops;
  const words = hops.length > 1 ? say(traceWords.hops, lang, { count: hops.length }) : scoredStep(hop, lang);
  const marks = [
    ...(weakest ? [`◆ ${traceWords.weakest[lang]}`] : []),
    ...(cut === null ? [] : [`// ${traceWords.broken[lang]}`]),
  ];
  return say(traceWords.from, lang, { number, step: [words, ...marks].join(" · ") });
}

const LAYER_GAP = 118;
const LABEL_WIDTH = 72;
const LEAST_CARD = 168;
const WIDEST_CARD = 300;
const STUB = 8;
const ROW_GAP = 36;
