/** A row of layers: where its cards stand, and how its lines run between them. */
import { max, min } from "d3-array";
import type { Block } from "./label.ts";
import { cardHeight } from "./trace-cards.ts";
import type { Card } from "./trace-layers.ts";
import type { CardLine } from "./trace-lines.ts";
import { placeSlots, type Slot } from "./trace-order.ts";
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
  const slots = slotsOf(parts, strands);
  const heights = new Map(slots.flat().map(({ id, height }) => [id, height] as const));
  const middles = placeSlots(slots, strands, CARD_GAP);
  const first = layers[0]?.[0]?.layer ?? 0;
  const left = (layer: number) => x + (layer - first) * (cardWidth + gap);
  const cards = layers.flatMap((layer) =>
    layer.flatMap((card): PlacedCard[] => {
      const block = blocks.get(card.id);
      if (!block) return [];
      const y = (middles.get(card.id) ?? 0) - cardHeight(block) / 2;
      return [{ card, block, x: left(card.layer), y }];
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

function slotsOf(
  { layers, blocks }: RowParts,
  strands: readonly RoutedStrand[],
): readonly (readonly Slot[])[] {
  const first = layers[0]?.[0]?.layer ?? 0;
  return layers.map((layer, at) => [
    ...layer.map((card) => ({ id: card.id, group: groupOf(card), height: heightOf(blocks.get(card.id)) })),
    ...strands
      .filter((strand) => !strand.last && strand.layer + 1 === first + at)
      .map(({ to }) => ({ id: to, group: to, height: PASSAGE })),
  ]);
}

function groupOf(card: Card): string {
  return card.kind === "node" ? (card.node.document ?? card.node.kind) : card.id;
}

function heightOf(block: Block | undefined): number {
  return block ? cardHeight(block) : 0;
}

const CARD_GAP = 14;
/** The room that a line takes where it passes a layer. */
const PASSAGE = 10;
