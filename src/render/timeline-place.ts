/** Where marks, words and bands stand in the lane of a document. */
import type { Language } from "../model.ts";
import { type Block, blockOf } from "./label.ts";
import { type Box, placeBoxes } from "./place-boxes.ts";
import { paint, size } from "./theme.ts";
import type { DayAxis } from "./timeline-axis.ts";
import { laneName, markLabel, recurringLabel } from "./timeline-labels.ts";
import type { Lane, TimeMark } from "./timeline-lanes.ts";
import { timelineWords } from "./timeline-words.ts";
import { say } from "./words.ts";

/** A mark with its words. */
export interface PlacedMark {
  /** `null` for the document itself. */
  readonly mark: TimeMark | null;
  readonly x0: number;
  readonly x1: number;
  /** The middle of the mark. */
  readonly y: number;
  readonly label: Block;
  readonly labelX: number;
  readonly labelY: number;
  /** Words that would leave the axis end where it ends. */
  readonly anchor: "start" | "end";
}

/** What recurs, with its words. */
export interface PlacedRecurring {
  readonly deadlines: Lane["recurring"][number];
  readonly x: number;
  readonly y: number;
  readonly label: Block;
}

/** A document's lane. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly title: string;
  readonly name: Block;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  readonly recurring: readonly PlacedRecurring[];
  /** How much is not drawn. */
  readonly more: { readonly label: Block; readonly y: number } | null;
}

/** The room that lanes share. */
export interface LaneRoom {
  readonly lang: Language;
  readonly width: number;
  readonly axis: DayAxis;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Where what recurs stands; `null` where it stands below the marks. */
  readonly side: number | null;
  /** Whether marks go without words, for want of height. */
  readonly compact: boolean;
  /** Whether names stand above the marks, for want of width. */
  readonly narrow: boolean;
}

/** A lane as high as its name, its marks and what recurs in it ask for. */
export function placeLane(
  lane: Lane,
  title: string,
  { y, ...room }: LaneRoom & { readonly y: number },
): PlacedLane {
  const { narrow, left, width, lang, side } = room;
  const name = laneName(lane, title, { width: narrow ? width - 8 : left - 16, lang, compact: room.compact });
  const top = y + 6 + (narrow ? name.height + 4 : 0);
  const { marks, bottom } = placeMarks(lane, top, room);
  const more = moreOf(lane, bottom, room);
  const below = more === null ? bottom : bottom + more.label.height;
  const recurring = placeRecurring(lane, side === null ? { x: left, y: below } : { x: side, y: y + 6 }, room);
  const lowest = recurring.reduce((deepest, one) => Math.max(deepest, one.y + one.label.height + 3), below);
  const height = Math.max(lowest, y + 6 + name.height) + 7 - y;
  return { lane, title, name, y, height, marks, recurring, more };
}

function placeMarks(
  { document, marks }: Lane,
  top: number,
  room: LaneRoom,
): { readonly marks: readonly PlacedMark[]; readonly bottom: number } {
  const { axis } = room;
  const day = document.date;
  const issued = { mark: null, x0: axis.at(day ?? "") - R, x1: axis.at(day ?? "") + R };
  const undated = { mark: null, x0: room.left, x1: room.left + 2 * R };
  const all: readonly Reach[] = [
    day === null ? undated : issued,
    ...marks.map((mark) => reachOf(mark, room)),
  ];
  const boxes = all
    .map((reach) => ({ reach, ...labelled(reach, document.date, room) }))
    .sort((a, b) => a.x - b.x);
  const { tops, height } = placeBoxes(boxes, 5);
  const placed = boxes.map(({ reach, label, labelX, anchor, inline }, at) => {
    const y = top + (tops[at] ?? 0);
    const middle = y + (inline ? R + 1 : label.height + R);
    const labelY = inline ? middle - label.height / 2 : y;
    return { ...reach, label, labelX, labelY, anchor, y: middle };
  });
  return { marks: placed, bottom: top + height };
}

interface Reach {
  readonly mark: TimeMark | null;
  readonly x0: number;
  readonly x1: number;
}

/** How far a mark reaches; where it is open, a little way. */
function reachOf(mark: TimeMark, { axis, left, right }: LaneRoom): Reach {
  const { from, to, shape } = mark;
  if (shape === "point") return { mark, x0: axis.at(to ?? "") - R, x1: axis.at(to ?? "") + R };
  const x0 = from === null ? Math.max(left, axis.after(to ?? "") - OPEN) : axis.at(from);
  const x1 = to === null ? Math.min(right, axis.at(from ?? "") + OPEN) : axis.after(to);
  return { mark, x0: Math.min(x0, right - 4), x1: Math.max(x1, x0 + 4) };
}

/** A mark's words and the box that both take: words stand above it, or beside it where the drawing is compact. */
interface Labelled extends Box {
  readonly label: Block;
  readonly labelX: number;
  readonly anchor: "start" | "end";
  readonly inline: boolean;
}

function labelled({ mark, x0, x1 }: Reach, date: string | null, room: LaneRoom): Labelled {
  const { left, right, compact, lang, narrow } = room;
  const label =
    mark === null ? dayLabel(date, room) : markLabel(mark, { width: narrow ? 150 : 260, lang, compact });
  const bare = { label, labelX: x0, anchor: "start", inline: true, height: 2 * R + 3 } as const;
  if (label.width === 0) return { ...bare, x: x0, width: x1 - x0 };
  if (!compact) {
    const anchor = x0 + label.width > right ? "end" : "start";
    const labelX = anchor === "end" ? Math.max(x1, left + label.width) : x0;
    const x = anchor === "end" ? Math.min(x0, labelX - label.width) : x0;
    const end = anchor === "end" ? labelX : Math.max(x1, x0 + label.width);
    return { label, labelX, anchor, inline: false, x, width: end - x, height: label.height + 2 * R };
  }
  const before = x1 + 4 + label.width > right;
  const width = x1 - x0 + 4 + label.width;
  if (before) return { ...bare, labelX: x0 - 4, anchor: "end", x: x1 - width, width };
  return { ...bare, labelX: x1 + 4, x: x0, width };
}

/** That a document has no day; its day stands beside its name. */
function dayLabel(date: string | null, { lang }: LaneRoom): Block {
  const text = date === null ? timelineWords.undated[lang] : "";
  return blockOf(text, { width: 200, lines: 1, size: size.small, fill: paint.muted, italic: true });
}

function moreOf({ others }: Lane, y: number, { lang, right, left }: LaneRoom): PlacedLane["more"] {
  if (others.length === 0) return null;
  const count = others.reduce((sum, { deadlines }) => sum + deadlines.length, 0);
  const text = say(timelineWords.more, lang, { marks: others.length, count });
  const style = { size: size.small, italic: true, fill: paint.muted };
  return { label: blockOf(text, { width: right - left, lines: 2, ...style }), y: y + 2 };
}

/** One below the other. */
function placeRecurring(
  { recurring }: Lane,
  { x, y: top }: { readonly x: number; readonly y: number },
  { lang, side, width, compact }: LaneRoom,
): readonly PlacedRecurring[] {
  const room = (side === null ? width : width - side) - TICKS - 8;
  let y = top + (side === null && recurring.length > 0 ? 4 : 0);
  return recurring.map((deadlines) => {
    const label = recurringLabel(deadlines, { width: room - (side === null ? x : 0), lang, compact });
    const one = { deadlines, x, y, label };
    y += label.height + 3;
    return one;
  });
}

/** Half the height of a mark. */
export const R = 5;
/** How far a time reaches that is open. */
const OPEN = 70;
/** The width of a band of ticks. */
export const TICKS = 48;
