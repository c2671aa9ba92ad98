/** A row of layers: where its cards stand, and how its lines run between them. */
import { max, min } from "d3-array";
import type { Block } from "./label.ts";
import { spread } from "./spread.ts";
import { cardHeight } from "./trace-cards.ts";
import type { Card } from "./trace-layers.ts";
import type { CardLine } from "./trace-lines.ts";
import { neighbours, orderLayers, type Slot, type Strand } from "./trace-order.ts";
import { type PlacedLine, type RoutedStrand, routeLines } from "./trace-routes.ts";

/** A card with its words; `y` is its top. */
export interface PlacedCard {
  readonly card: Card;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** What a row is laid out from. */
export interface RowParts {
  readonly layers: readonly (readonly Card[])[];
  readonly lines: readonly CardLine[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly labels: ReadonlyMap<string, Block>;
  readonly cardWidth: number;
  /** Where the first layer begins, and the room between layers. */
  readonly x: number;
  readonly gap: number;
}

export interface PlacedRow {
  readonly cards: readonly PlacedCard[];
  readonly lines: readonly PlacedLine[];
  /** How far the lines are moved down. */
  readonly shift: number;
  readonly height: number;
}

/** Orders the cards of a row, places them beside what they are joined to, and runs the lines between them. */
export function layOutRow(parts: RowParts): PlacedRow {
  const { layers, blocks, cardWidth, x, gap } = parts;
  const strands = strandsOf(parts);
  const ordered = orderLayers(slotsOf(parts, strands), strands);
  const heights = new Map<string, number>();
  for (const { id } of ordered.flat()) heights.set(id, heightOf(blocks.get(id)));
  const middles = middlesOf(ordered, strands, heights);
  const first = layers[0]?.[0]?.layer ?? 0;
  const left = (layer: number) => x + (layer - first) * (cardWidth + gap);
  const cards = layers.flatMap((layer) =>
    layer.flatMap((card): PlacedCard[] => {
      const block = blocks.get(card.id);
      const y = (middles.get(card.id) ?? 0) - heightOf(block) / 2;
      return block ? [{ card, block, x: left(card.layer), y }] : [];
    }),
  );
  const lines = routeLines(strands, { middles, heights, left, cardWidth, gap, labels: parts.labels });
  return settled(cards, lines);
}

/** Everything moved so that the highest stands at 0. */
function settled(cards: readonly PlacedCard[], lines: readonly PlacedLine[]): PlacedRow {
  const tops = [...cards.map(({ y }) => y), ...lines.map(({ top }) => top)];
  const bottoms = [
    ...cards.map(({ y, block }) => y + cardHeight(block)),
    ...lines.map(({ bottom }) => bottom),
  ];
  const top = min(tops) ?? 0;
  return {
    cards: cards.map((card) => ({ ...card, y: card.y - top })),
    lines,
    shift: -top,
    height: (max(bottoms) ?? 0) - top,
  };
}

/** A line as the pieces between neighbouring layers; where it passes a layer it has a slot of its own there. */
function strandsOf({ lines }: RowParts): readonly RoutedStrand[] {
  return lines.flatMap((line) => {
    const { from, to } = line;
    const stops = Array.from({ length: to.layer - from.layer + 1 }, (_, at) =>
      at === 0 ? from.id : at === to.layer - from.layer ? to.id : `${line.id} @${from.layer + at}`,
    );
    return stops.slice(1).map((stop, at) => ({
      ...{ line, from: stops[at] ?? "", to: stop, layer: from.layer + at },
      ...{ first: at === 0, last: at === stops.length - 2 },
    }));
  });
}

function slotsOf({ layers }: RowParts, strands: readonly RoutedStrand[]): readonly (readonly Slot[])[] {
  const first = layers[0]?.[0]?.layer ?? 0;
  return layers.map((layer, at) => [
    ...layer.map((card) => ({ id: card.id, group: groupOf(card) })),
    ...strands
      .filter((strand) => !strand.last && strand.layer + 1 === first + at)
      .map(({ to }) => ({ id: to, group: to })),
  ]);
}

function groupOf(card: Card): string {
  return card.kind === "node" ? (card.node.document ?? card.node.kind) : card.id;
}

function heightOf(block: Block | undefined): number {
  return block ? cardHeight(block) : PASSAGE;
}

/** The middles of all slots: each as near as can be to the mean of those it is joined to, by turns from both sides. */
function middlesOf(
  layers: readonly (readonly Slot[])[],
  strands: readonly Strand[],
  heights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  const place = (layer: readonly Slot[], near: ReadonlyMap<string, readonly string[]>) => {
    const things = layer.map(({ id }) => {
      const others = (near.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
      const mean = others.reduce((sum, y) => sum + y, 0) / others.length;
      return { wanted: others.length === 0 ? (middles.get(id) ?? 0) : mean, height: heights.get(id) ?? 0 };
    });
    for (const [at, y] of spread(things, CARD_GAP).entries()) middles.set(layer[at]?.id ?? "", y);
  };
  const before = neighbours(strands, "to", "from");
  const after = neighbours(strands, "from", "to");
  for (let turn = 0; turn < 3; turn++) {
    for (const layer of layers) place(layer, before);
    for (const layer of layers.toReversed()) place(layer, after);
  }
  return middles;
}

const CARD_GAP = 14;
/** The room that a line takes where it passes a layer. */
const PASSAGE = 10;
