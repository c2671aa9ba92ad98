/** Where everything of the chain's drawing stands: lanes by level and side, columns by time, labels that never meet. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import type { DrawnChain } from "./chain-drawn.ts";
import { carrierLabel, LABEL_WIDTH, labelOf, stackLabel } from "./chain-label.ts";
import { laneKey, laneName } from "./chain-lanes.ts";
import { byCode, type TimeAxis, timeAxis } from "./chain-time.ts";
import type { Block } from "./label.ts";
import { placeBoxes } from "./place-boxes.ts";
import { paint } from "./theme.ts";

/** A document's mark: its circle and its label to the right of it. */
export interface Spot {
  readonly document: OverviewDocument;
  readonly x: number;
  readonly y: number;
  readonly label: Block;
  readonly gathered: readonly OverviewDocument[];
  /** The documents that it stands for; none where it is one document's. */
  readonly members: readonly OverviewDocument[];
  /** The colour of its lane. */
  readonly ground: string;
}

/** A row of the drawing: one level and side. */
export interface Lane {
  readonly key: string;
  readonly name: Block;
  readonly y: number;
  readonly height: number;
  readonly fill: string;
}

export interface ChainLayout {
  readonly spots: readonly Spot[];
  readonly lanes: readonly Lane[];
  readonly axis: TimeAxis;
  /** Where the undated documents stand; `null` where there are none. */
  readonly undated: { readonly x: number; readonly width: number } | null;
  /** Where the axis of time starts. */
  readonly timeX: number;
  readonly width: number;
  readonly height: number;
}

/** Lays the documents out. */
export function layOutChain(
  drawn: DrawnChain,
  { lang, width }: { lang: Language; width: number },
): ChainLayout {
  const items = drawn.documents.map((document) => itemOf(document, drawn, lang));
  const undatedItems = items.filter(({ document }) => document.date === null);
  const columns = undatedColumns(undatedItems);
  const undated = columns === 0 ? null : { x: GUTTER, width: columns * UNDATED_STEP + 22 };
  const timeX = GUTTER + (undated?.width ?? 0);
  const dates = items.flatMap(({ document }) => (document.date === null ? [] : [document.date]));
  const axis = timeAxis(dates, width - timeX - LABEL_WIDTH, drawn.large?.grain);
  const placed = items.map((item) => ({
    ...item,
    x: item.document.date === null ? 0 : timeX + (axis.at.get(item.document.date) ?? 0),
  }));
  const { lanes, spots, height } = fillLanes(placed, { columns, lang });
  const right = Math.max(timeX, ...spots.map(({ x, label }) => x + LABEL_DX + label.width));
  return { spots, lanes, axis, undated, timeX, width: Math.max(right, timeX + axis.width) + 4, height };
}

interface Item extends Pick<Spot, "document" | "gathered" | "members" | "label" | "x"> {
  readonly lane: string;
}

function itemOf(document: OverviewDocument, { gathered, stacks, large }: DrawnChain, lang: Language) {
  const beside = gathered.get(document.id) ?? [];
  const members = stacks.get(document.id) ?? [];
  const label =
    large === null
      ? labelOf(document, beside.length, lang)
      : members.length === 0
        ? carrierLabel(document, lang)
        : stackLabel(members, document, { lang, grain: large.grain });
  return { document, gathered: beside, members, label, lane: laneKey(document) };
}

function fillLanes(items: readonly Item[], { columns, lang }: { columns: number; lang: Language }) {
  const keys = [...new Set(items.map(({ lane }) => lane))].sort(byCode);
  const lanes: Lane[] = [];
  const spots: Spot[] = [];
  let y = HEAD;
  for (const [nth, key] of keys.entries()) {
    const ground = nth % 2 === 0 ? paint.panel : paint.paper;
    const here = inGrid(
      items.filter(({ lane }) => lane === key),
      columns,
    );
    const boxes = here.map(({ x, label }) => ({
      x: x - RADIUS,
      width: RADIUS + LABEL_DX + label.width,
      height: label.height,
    }));
    const { tops, height } = placeBoxes(boxes, 7);
    const name = laneName(key, lang);
    for (const [at, item] of here.entries())
      spots.push({ ...item, ground, y: y + PAD + (tops[at] ?? 0) + FIRST_LINE });
    const laneHeight = Math.max(height, name.height) + 2 * PAD;
    lanes.push({ key, name, y, height: laneHeight, fill: ground });
    y += laneHeight;
  }
  return { lanes, spots, height: y };
}

/** The undated in columns on the left, then the dated by date; boxes are placed in this order, which is by `x`. */
function inGrid(items: readonly Item[], columns: number): Item[] {
  const undated = items.filter(({ document }) => document.date === null);
  const rows = Math.max(1, Math.ceil(undated.length / Math.max(1, columns)));
  const inColumns = undated.map((item, at) => ({
    ...item,
    x: GUTTER + 30 + Math.floor(at / rows) * UNDATED_STEP,
  }));
  const dated = items.filter(({ document }) => document.date !== null);
  return [
    ...inColumns,
    ...dated.toSorted(
      (a, b) =>
        a.x - b.x ||
        Number(a.document.absent) - Number(b.document.absent) ||
        byCode(a.document.id, b.document.id),
    ),
  ];
}

/** As many columns as keep the fullest lane's undated documents to about eight rows. */
function undatedColumns(items: readonly { readonly lane: string }[]): number {
  const counts = new Map<string, number>();
  for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return Math.min(3, Math.ceil(Math.max(0, ...counts.values()) / 8));
}

/** Radius of a document's circle. */
export const RADIUS = 6;
/** From the middle of the circle to its label. */
export const LABEL_DX = 11;
/** From the top of a label to the middle of its first line, where the circle stands. */
export const FIRST_LINE = 8;
/** The height of the row of years. */
export const HEAD = 26;
const UNDATED_STEP = LABEL_WIDTH + 30;
/** Where the documents begin, right of the names of the lanes. */
export const GUTTER = 126;
const PAD = 13;
