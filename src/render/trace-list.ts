/** A trace where only one card fits beside another: all below one another, with lines on their left. */
import type { Block } from "./label.ts";
import { cardHeight } from "./trace-cards.ts";
import type { Card } from "./trace-layers.ts";
import type { CardLine } from "./trace-lines.ts";
import type { PlacedLine } from "./trace-routes.ts";
import type { PlacedCard, PlacedRow } from "./trace-rows.ts";

export interface ListParts {
  readonly cards: readonly Card[];
  readonly lines: readonly CardLine[];
  readonly blocks: ReadonlyMap<string, Block>;
}

/** The room on the left of the cards. */
export const GUTTER = 64;

/** Puts the cards below one another, and each line into the lane nearest to the cards that is free along its way. */
export function layOutList({ cards, lines, blocks }: ListParts): PlacedRow {
  const placed: PlacedCard[] = [];
  let y = 0;
  for (const card of cards) {
    const block = blocks.get(card.id);
    if (!block) continue;
    placed.push({ card, block, x: GUTTER, y });
    y += cardHeight(block) + GAP;
  }
  const tops = new Map(placed.map((one) => [one.card.id, one]));
  const sorted = lines.toSorted((a, b) => Math.abs(spanOf(a, cards)) - Math.abs(spanOf(b, cards)));
  const busy: (readonly [number, number])[][] = [];
  const drawn = sorted.flatMap((line) => {
    const [from, to] = [tops.get(line.from.id), tops.get(line.to.id)];
    return from && to ? [laneLine(line, { from, to, busy })] : [];
  });
  return { cards: placed, lines: drawn, shift: 0, height: Math.max(0, y - GAP) };
}

function spanOf({ from, to }: CardLine, cards: readonly Card[]): number {
  return cards.indexOf(to) - cards.indexOf(from);
}

interface LaneEnds {
  readonly from: PlacedCard;
  readonly to: PlacedCard;
  readonly busy: (readonly [number, number])[][];
}

function laneLine(line: CardLine, { from, to, busy }: LaneEnds): PlacedLine {
  const start = from.y + cardHeight(from.block) - INSET;
  const end = to.y + INSET;
  const reach = [Math.min(start, end), Math.max(start, end)] as const;
  let lane = busy.findIndex((taken) => taken.every(([a, b]) => b < reach[0] || reach[1] < a));
  if (lane < 0) lane = Math.min(busy.length, LANES - 1);
  busy[lane] = [...(busy[lane] ?? []), reach];
  const x = GUTTER - 14 - lane * LANE;
  const bend = Math.min(6, (reach[1] - reach[0]) / 2) * Math.sign(end - start);
  const path = `M${GUTTER},${start}H${x + 6}Q${x},${start} ${x},${start + bend}V${end - bend}Q${x},${end} ${x + 6},${end}H${GUTTER - 8}`;
  const middle = { x, y: (start + end) / 2 };
  const mark = { early: middle, late: middle };
  return {
    line,
    path,
    end: { x: GUTTER, y: end },
    isDown: false,
    label: null,
    ...mark,
    top: reach[0],
    bottom: reach[1],
  };
}

const GAP = 16;
const INSET = 14;
const LANE = 8;
const LANES = 6;
