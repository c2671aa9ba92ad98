/** Lines from the end of a row of layers to the beginning of the next: down, across, and down again. */
import { max, min } from "d3-array";
import { cardHeight } from "./trace-cards.ts";
import type { Card } from "./trace-layers.ts";
import type { CardLine } from "./trace-lines.ts";
import { ARROW, type PlacedLine } from "./trace-routes.ts";
import type { PlacedCard, PlacedRow } from "./trace-rows.ts";

/** A row with its place below those before it. */
export type StackedRow = PlacedRow & { readonly y: number };

/** The lines between neighbouring rows that meet no card: from the lowest of a layer to the highest of one. */
export function turnsOf(
  lines: Iterable<CardLine>,
  rows: readonly StackedRow[],
  { width, gap }: { readonly width: number; readonly gap: number },
): readonly PlacedLine[] {
  const lowest = new Map<Card, Spot>();
  const highest = new Map<Card, Spot>();
  for (const [row, { cards }] of rows.entries()) {
    const bottom = (one: PlacedCard) => one.y + cardHeight(one.block);
    for (const one of cards) {
      const others = cards.filter(({ card }) => card.layer === one.card.layer);
      if (bottom(one) >= (max(others, bottom) ?? 0)) lowest.set(one.card, { row, placed: one });
      if (one.y <= (min(others, ({ y }) => y) ?? 0)) highest.set(one.card, { row, placed: one });
    }
  }
  return [...lines].flatMap((line) => {
    const [from, to] = [lowest.get(line.from), highest.get(line.to)];
    const isNext = from && to && to.row === from.row + 1;
    return isNext ? turn(line, { from, to, rows, width, gap }) : [];
  });
}

interface Spot {
  readonly row: number;
  readonly placed: PlacedCard;
}

interface TurnParts {
  readonly from: Spot;
  readonly to: Spot;
  readonly rows: readonly StackedRow[];
  readonly width: number;
  readonly gap: number;
}

function turn(line: CardLine, { from, to, rows, width, gap }: TurnParts): PlacedLine[] {
  const [above, below] = [rows[from.row], rows[to.row]];
  if (!above || !below) return [];
  const x0 = from.placed.x + width / 2;
  const x1 = to.placed.x + width / 2;
  const y0 = above.y + from.placed.y + cardHeight(from.placed.block);
  const y1 = below.y + to.placed.y;
  const middle = below.y - gap / 2;
  const path = `M${x0},${y0}V${middle}H${x1}V${y1 - ARROW}`;
  const mark = { x: (x0 + x1) / 2, y: x0 === x1 ? y1 - MARK : middle };
  return [
    {
      ...{ line, path, end: { x: x1, y: y1 }, isDown: true, label: null },
      ...{ early: mark, late: mark, top: y0, bottom: y1 },
    },
  ];
}

/** How far above its arrow the mark of a line stands that goes straight down. */
const MARK = 20;
