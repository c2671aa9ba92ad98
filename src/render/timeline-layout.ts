/** Where lanes, levels and words of the timeline stand. */
import type { Language } from "../model.ts";
import type { Timeline, TimelineDocument } from "../query/answers-time.ts";
import { distinctNames } from "./distinct.ts";
import { type Block, blockOf } from "./label.ts";
import { size } from "./theme.ts";
import { type DayAxis, dayAxis } from "./timeline-axis.ts";
import { conditionLabel } from "./timeline-labels.ts";
import { COMPACT, type Conditional, type Lanes, lanesOf } from "./timeline-lanes.ts";
import { type LaneRoom, type PlacedLane, placeLane } from "./timeline-place.ts";
import { timelineWords } from "./timeline-words.ts";
import { levelWords } from "./words.ts";

/** The heading of a level. */
export interface PlacedLevel {
  readonly label: Block;
  readonly y: number;
}

/** A condition in words. */
export interface PlacedCondition {
  readonly deadlines: Conditional;
  readonly label: Block;
  readonly y: number;
}

export interface TimelineLayout extends Lanes {
  readonly axis: DayAxis;
  readonly room: LaneRoom;
  readonly levels: readonly PlacedLevel[];
  readonly placed: readonly PlacedLane[];
  /** Where the lanes end. */
  readonly bottom: number;
  readonly conditions: readonly PlacedCondition[];
  readonly width: number;
  readonly height: number;
}

/** How the drawing is laid out. */
export interface TimelineRoom {
  readonly lang: Language;
  readonly width: number;
}

/** Lays the timeline out in `width` pixels: names and what recurs beside the axis, or above and below it where it is narrow. */
export function layOutTimeline(timeline: Timeline, { lang, width }: TimelineRoom): TimelineLayout {
  const lanes = lanesOf(timeline);
  const names = distinctNames(timeline.rows);
  const narrow = width < NARROW;
  const recurs = lanes.lanes.some(({ recurring }) => recurring.length > 0);
  const left = narrow ? 4 : Math.min(220, Math.round(width * 0.22));
  const side = narrow || !recurs ? null : width - SIDE;
  const right = side === null ? width - 4 : side - 14;
  const axis = dayAxis(daysOf(lanes), [left, right]);
  const compact = lanes.lanes.length > COMPACT;
  const room: LaneRoom = { lang, width, axis, left, right, side, compact, narrow };
  const { levels, placed, bottom } = stackLanes(lanes, names, room);
  const conditions = conditionsOf(lanes, names, { lang, width, top: bottom + HEADING });
  const last = conditions.at(-1);
  const height =
    last === undefined ? bottom : last.y + last.label.height + (lanes.conditional.length > MOST ? 20 : 4);
  return { ...lanes, axis, room, levels, placed, bottom, conditions, width, height };
}

/** Every day at which something begins or ends. */
function daysOf({ lanes }: Lanes): readonly string[] {
  const marks = lanes.flatMap(({ marks: own }) => own.flatMap(({ from, to }) => [from, to]));
  const days = [...lanes.map(({ document }) => document.date), ...marks];
  return days.filter((day) => day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day)) as string[];
}

function stackLanes(
  { lanes }: Lanes,
  names: ReadonlyMap<string, string>,
  room: LaneRoom,
): Pick<TimelineLayout, "levels" | "placed" | "bottom"> {
  const levels: PlacedLevel[] = [];
  const placed: PlacedLane[] = [];
  let level: TimelineDocument["level"] | undefined;
  let y = 0;
  for (const lane of lanes) {
    if (lane.document.level !== level) {
      level = lane.document.level;
      levels.push({ label: levelLabel(level, room), y });
      y += LEVEL;
    }
    const one = placeLane(lane, names.get(lane.document.id) ?? lane.document.id, { ...room, y });
    placed.push(one);
    y += one.height;
  }
  return { levels, placed, bottom: y };
}

function levelLabel(level: TimelineDocument["level"], { lang, left, narrow, width }: LaneRoom): Block {
  const text = level === null ? timelineWords.unknownLevel[lang] : levelWords[level][lang];
  return blockOf(text, { width: narrow ? width : left - 12, lines: 1, size: size.head, bold: true });
}

function conditionsOf(
  { conditional }: Lanes,
  names: ReadonlyMap<string, string>,
  { lang, width, top }: { readonly lang: Language; readonly width: number; readonly top: number },
): readonly PlacedCondition[] {
  let y = top;
  return conditional.slice(0, MOST).map((deadlines) => {
    const { document } = deadlines[0];
    const label = conditionLabel(deadlines, names.get(document) ?? document, { width: width - 20, lang });
    const one = { deadlines, label, y };
    y += label.height + 4;
    return one;
  });
}

/** Where a drawing is narrower than this, names stand above the marks. */
export const NARROW = 620;
/** The width of what recurs. */
export const SIDE = 204;
/** The height of a level's heading. */
export const LEVEL = 38;
/** The room above conditions. */
export const HEADING = 44;
/** Conditions that are written out. */
export const MOST = 12;
