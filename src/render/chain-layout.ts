/** Where everything of the chain's drawing stands: rows by level and side, columns by time, labels that never meet. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import type { DrawnChain } from "./chain-drawn.ts";
import { fillLanes } from "./chain-fill.ts";
import { carrierLabel, LABEL_WIDTH, type LabelOptions, labelOf, stackLabel } from "./chain-label.ts";
import { laneKey } from "./chain-lanes.ts";
import { GUTTER, LABEL_DX, type Lane, type Spot } from "./chain-room.ts";
import { type TimeAxis, timeAxis } from "./chain-time.ts";

export interface ChainLayout {
  readonly spots: readonly Spot[];
  readonly lanes: readonly Lane[];
  readonly axis: TimeAxis;
  /** Where the undated documents stand; `null` where there are none. */
  readonly undated: { readonly x: number; readonly width: number } | null;
  /** Arcs keep to the right of it. */
  readonly leftmost: number;
  /** Where the axis of time starts. */
  readonly timeX: number;
  readonly width: number;
  readonly height: number;
}

/** How the chain is laid out. */
export interface LayoutOptions {
  readonly lang: Language;
  readonly width: number;
  /** Whether rows have their names above them and their undated documents below, for want of width. */
  readonly above: boolean;
}

/** Lays the documents out. */
export function layOutChain(drawn: DrawnChain, { lang, width, above }: LayoutOptions): ChainLayout {
  const labelWidth = above && width < NARROW ? NARROW_LABEL : LABEL_WIDTH;
  const step = labelWidth + 30;
  const options = { lang, width: labelWidth, undated: above };
  const items = drawn.documents.map((document) => itemOf(document, drawn, options));
  const undatedItems = items.filter(({ document }) => document.date === null);
  const columns = undatedColumns(undatedItems);
  const undated = columns === 0 || above ? null : { x: GUTTER, width: columns * step + 22 };
  const timeX = above ? 0 : GUTTER + (undated?.width ?? 0);
  const dates = items.flatMap(({ document }) => (document.date === null ? [] : [document.date]));
  const axis = timeAxis(dates, width - timeX - labelWidth, drawn.large?.grain);
  const placed = items.map((item) => ({
    ...item,
    x: item.document.date === null ? 0 : timeX + (axis.at.get(item.document.date) ?? 0),
  }));
  const { lanes, spots, height } = fillLanes(placed, { columns, lang, step, above: above ? width : null });
  const right = Math.max(timeX, ...spots.map(({ x, label }) => x + LABEL_DX + label.width));
  const leftmost = above ? 0 : GUTTER;
  return {
    ...{ spots, lanes, axis, undated, timeX, leftmost, height },
    width: Math.max(right, timeX + axis.width) + 4,
  };
}

function itemOf(document: OverviewDocument, { gathered, stacks, large }: DrawnChain, options: LabelOptions) {
  const beside = gathered.get(document.id) ?? [];
  const members = stacks.get(document.id) ?? [];
  const label =
    large === null
      ? labelOf(document, beside.length, options)
      : members.length === 0
        ? carrierLabel(document, options)
        : stackLabel(members, document, { ...options, grain: large.grain });
  return { document, gathered: beside, members, label, lane: laneKey(document) };
}

/** As many columns as keep the fullest lane's undated documents to about eight rows. */
function undatedColumns(items: readonly { readonly lane: string }[]): number {
  const counts = new Map<string, number>();
  for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return Math.min(3, Math.ceil(Math.max(0, ...counts.values()) / 8));
}

/** A drawing narrower than this has narrow labels. */
const NARROW = 420;
const NARROW_LABEL = 120;
