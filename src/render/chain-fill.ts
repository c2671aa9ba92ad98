/** The rows of the chain's drawing, each as high as its documents ask for. */
import type { Language } from "../model.ts";
import { laneName, laneTitle } from "./chain-lanes.ts";
import { FIRST_LINE, GUTTER, HEAD, LABEL_DX, type Lane, RADIUS, type Spot } from "./chain-room.ts";
import { byCode } from "./chain-time.ts";
import { placeBoxes } from "./place-boxes.ts";
import { paint } from "./theme.ts";

/** A mark that has no height yet. */
export interface Item extends Pick<Spot, "document" | "gathered" | "members" | "label" | "x"> {
  readonly lane: string;
}

/** How rows are filled. */
export interface FillOptions {
  readonly lang: Language;
  /** Columns of the undated, left of the years. */
  readonly columns: number;
  /** The width of the drawing where names stand above their rows, and the undated below the others; else `null`. */
  readonly above: number | null;
  /** From one column of the undated to the next. */
  readonly step: number;
}

/** Fills row by row. */
export function fillLanes(
  items: readonly Item[],
  options: FillOptions,
): { readonly lanes: readonly Lane[]; readonly spots: readonly Spot[]; readonly height: number } {
  const keys = [...new Set(items.map(({ lane }) => lane))].sort(byCode);
  const lanes: Lane[] = [];
  const spots: Spot[] = [];
  let y = HEAD;
  for (const [nth, key] of keys.entries()) {
    const ground = nth % 2 === 0 ? paint.panel : paint.paper;
    const here = items.filter(({ lane }) => lane === key);
    const isAbove = options.above !== null;
    const name = isAbove ? laneTitle(key, options.above, options.lang) : laneName(key, options.lang);
    const top = y + (isAbove ? name.height + TITLE : PAD);
    const { placed, height, undatedAt } = isAbove
      ? placeAbove(here, options.above, options.step)
      : placeBeside(here, options);
    for (const { item, top: own } of placed) spots.push({ ...item, ground, y: top + own + FIRST_LINE });
    const deep = isAbove ? top - y + height + PAD : Math.max(height, name.height) + 2 * PAD;
    const undatedY = undatedAt === null ? null : top + undatedAt;
    lanes.push({ key, name, y, height: deep, fill: ground, undatedY });
    y += deep;
  }
  return { lanes, spots, height: y };
}

interface PlacedItems {
  readonly placed: readonly { readonly item: Item; readonly top: number }[];
  readonly height: number;
  /** Where the undated begin, below the others. */
  readonly undatedAt: number | null;
}

/** The undated in columns on the left, then the dated by date. */
function placeBeside(items: readonly Item[], { columns, step }: FillOptions): PlacedItems {
  return placeItems([
    ...inColumns(items.filter(isUndated), columns, { x: GUTTER + 30, step }),
    ...byDate(items),
  ]);
}

/** The dated by date, and the undated in columns below them. */
function placeAbove(items: readonly Item[], width: number, step: number): PlacedItems {
  const dated = placeItems(byDate(items));
  const undated = items.filter(isUndated);
  const columns = Math.max(1, Math.min(undated.length, Math.floor((width - LEFT) / step)));
  const below = placeItems(inColumns(undated, columns, { x: LEFT, step }));
  const from = dated.height === 0 ? 0 : dated.height + 2 * GAP;
  const moved = below.placed.map(({ item, top }) => ({ item, top: top + from }));
  const placed = [...dated.placed, ...moved];
  if (undated.length === 0) return { placed, height: dated.height, undatedAt: null };
  return { placed, height: from + below.height, undatedAt: from === 0 ? 0 : from - GAP / 2 };
}

/** Boxes are placed in the order of the items, which is by `x`. */
function placeItems(items: readonly Item[]): PlacedItems {
  const boxes = items.map(({ x, label }) => ({
    x: x - RADIUS,
    width: RADIUS + LABEL_DX + label.width,
    height: label.height,
  }));
  const { tops, height } = placeBoxes(boxes, GAP);
  return { placed: items.map((item, at) => ({ item, top: tops[at] ?? 0 })), height, undatedAt: null };
}

function inColumns(
  items: readonly Item[],
  columns: number,
  { x, step }: { readonly x: number; readonly step: number },
): readonly Item[] {
  const rows = Math.max(1, Math.ceil(items.length / Math.max(1, columns)));
  return items.map((item, at) => ({ ...item, x: x + Math.floor(at / rows) * step }));
}

function byDate(items: readonly Item[]): readonly Item[] {
  return items
    .filter((item) => !isUndated(item))
    .sort(
      (a, b) =>
        a.x - b.x ||
        Number(a.document.absent) - Number(b.document.absent) ||
        byCode(a.document.id, b.document.id),
    );
}

function isUndated({ document }: Item): boolean {
  return document.date === null;
}

const PAD = 13;
const GAP = 7;
/** Around the name of a row that stands above it. */
const TITLE = 12;
/** Where the undated begin that stand below the others. */
const LEFT = 14;
