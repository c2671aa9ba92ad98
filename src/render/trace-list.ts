/** A trace where only one card fits beside another: all below one another, with lines on their left. */
import { group } from "d3-array";
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

/** Puts the cards below one another. Lines of one relation from one card share a lane, the nearest to the cards that is free. */
export function layOutList({ cards, lines, blocks }: ListParts): PlacedRow {
  const placed: PlacedCard[] = [];
  let y = 0;
  for (const card of cards) {
    const block = blocks.get(card.id);
    if (!block) continue;
    placed.push({ card, block, x: GUTTER, y });
    y += cardHeight(block) + GAP;
  }
  const spots = new Map(placed.map((one) => [one.card, one]));
  const drawn = lines.flatMap((line) => {
    const [from, to] = [spots.get(line.from), spots.get(line.to)];
    if (!from || !to) return [];
    return [{ line, start: from.y + cardHeight(from.block) - INSET, end: to.y + INSET }];
  });
  return { cards: placed, lines: inLanes(drawn), shift: 0, height: Math.max(0, y - GAP) };
}

interface Drawn {
  readonly line: CardLine;
  readonly start: number;
  readonly end: number;
}

/** The shortest bundles stand nearest to the cards. */
function inLanes(drawn: readonly Drawn[]): PlacedLine[] {
  const bundles = [
    ...group(drawn, ({ line: { from, hops } }) => `${from.id} ${hops[0].hop.relation}`).values(),
  ];
  const reaches = bundles.map((lines) => ({ lines, reach: reachOf(lines) }));
  reaches.sort((a, b) => a.reach[1] - a.reach[0] - (b.reach[1] - b.reach[0]));
  const busy: Reach[][] = [];
  return reaches.flatMap(({ lines, reach }) => {
    const free = busy.findIndex((taken) => taken.every(([a, b]) => b < reach[0] || reach[1] < a));
    const lane = free < 0 ? Math.min(busy.length, LANES - 1) : free;
    busy[lane] = [...(busy[lane] ?? []), reach];
    return lines.map((line) => laneLine(line, GUTTER - 14 - lane * LANE));
  });
}

type Reach = readonly [number, number];

function reachOf(lines: readonly Drawn[]): Reach {
  const ends = lines.flatMap(({ start, end }) => [start, end]);
  return [Math.min(...ends), Math.max(...ends)];
}

/** Out of a card, along the lane, and into the other card. */
function laneLine({ line, start, end }: Drawn, x: number): PlacedLine {
  const bend = Math.min(6, Math.abs(end - start) / 2) * Math.sign(end - start);
  const out = `M${GUTTER},${start}H${x + 6}Q${x},${start} ${x},${start + bend}`;
  const path = `${out}V${end - bend}Q${x},${end} ${x + 6},${end}H${GUTTER - 8}`;
  const mark = { x, y: end - Math.sign(end - start) * 16 };
  return {
    ...{ line, path, end: { x: GUTTER, y: end }, isDown: false, label: null },
    ...{ early: mark, late: mark, top: Math.min(start, end), bottom: Math.max(start, end) },
  };
}

const GAP = 16;
const INSET = 14;
const LANE = 8;
const LANES = 6;
