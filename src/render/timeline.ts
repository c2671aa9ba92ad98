/** The drawing of days and deadlines: a lane for each document, marks for what is due, bands for what recurs. */
import type { Language } from "../model.ts";
import type { Timeline } from "../query/answers-time.ts";
import { distinctNames } from "./distinct.ts";
import { frame, type LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { size } from "./theme.ts";
import { drawTimeline } from "./timeline-draw.ts";
import { gatheredPicture, type TimelinePicture } from "./timeline-gather-picture.ts";
import { layOutTimeline, type TimelineLayout } from "./timeline-layout.ts";
import {
  issuedSign,
  periodSign,
  pointSign,
  quietSign,
  ticksSign,
  undatedSign,
  wholeSign,
} from "./timeline-marks.ts";
import { timelineWords } from "./timeline-words.ts";
import { whenOf } from "./when.ts";
import { dateOf, frameWords, say } from "./words.ts";

export interface TimelineDrawingOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels. @defaultValue 1080 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given. */
  readonly size?: DrawingSize | undefined;
  /**
   * With more documents than this, a row stands for those of one level, side, type and period, with bars for their deadlines.
   * @defaultValue 64; for a page 24, for a column or a slide 12
   */
  readonly maxDocuments?: number;
  /** Stands before every id of the drawing. @defaultValue "timeline-" */
  readonly idPrefix?: string;
}

/** Draws documents and deadlines in time, as SVG. */
export function renderTimeline(timeline: Timeline, options: TimelineDrawingOptions = {}): string {
  const {
    lang = "vi",
    size: madeFor,
    maxDocuments = madeFor === undefined ? 64 : LANES[madeFor],
    idPrefix = "timeline-",
  } = options;
  const width = widthFor(options, 1080);
  const empty = timeline.rows.length === 0;
  const drawn =
    timeline.rows.length > maxDocuments
      ? gatheredPicture(timeline, {
          lang,
          width,
          mostRows: madeFor === "slide" ? ROWS_OF_A_SLIDE : MOST_ROWS,
        })
      : lanesPicture(timeline, lang, width);
  return frame(
    {
      title: timelineWords.title[lang],
      subtitle: empty ? frameWords.nothing[lang] : subtitleOf(timeline, lang),
      width,
      defs: "",
      ...drawn,
      ...(empty ? { body: "", legend: [], notes: [] } : {}),
    },
    timeline,
    { lang, idPrefix, size: madeFor, dates: timeline.rows.map(({ date }) => date) },
  );
}

/** A lane for each document. */
function lanesPicture(timeline: Timeline, lang: Language, width: number): TimelinePicture {
  const layout = layOutTimeline(timeline, { lang, width });
  return {
    description: descriptionOf(timeline, layout, lang),
    height: layout.height,
    body: drawTimeline(layout, lang),
    legend: legendOf(layout, lang),
    notes: notesOf(layout, lang),
  };
}

function subtitleOf({ rows, deadlines }: Timeline, lang: Language): string {
  const count = (kind: string) => deadlines.filter((deadline) => deadline.kind === kind).length;
  const [recurring, conditional] = [count("recurring"), count("conditional")];
  return say(timelineWords.subtitle, lang, {
    documents: rows.length,
    undated: rows.filter(({ date }) => date === null).length,
    deadlines: deadlines.length,
    tasks: new Set(deadlines.map(({ task }) => task)).size,
    placed: deadlines.length - recurring - conditional,
    recurring,
    conditional,
  });
}

/** Lane by lane what is due when. */
function descriptionOf({ rows }: Timeline, { lanes }: TimelineLayout, lang: Language): string {
  const names = distinctNames(rows);
  const list = lanes.slice(0, 12).map(({ document, marks }) => {
    const { id, date } = document;
    const times = marks.map(({ deadlines }) => `${whenOf(deadlines[0], lang)} (${deadlines.length})`);
    return say(timelineWords.lane, lang, {
      document: names.get(id) ?? id,
      date: date === null ? timelineWords.undated[lang] : dateOf(date, lang),
      list: times.slice(0, 6).join(", ") || timelineWords.none[lang],
    });
  });
  return say(timelineWords.description, lang, { list: list.join("; ") });
}

function legendOf({ lanes, axis, room }: TimelineLayout, lang: Language): LegendItem[] {
  const marks = lanes.flatMap((lane) => lane.marks);
  const has = (shape: string) => marks.some((mark) => mark.shape === shape);
  const open = marks.some(({ from, to }) => from === null || to === null);
  const times = { text: "×2", size: size.small };
  const place = { x0: 2, x1: 32, y: 8 };
  const items: readonly (readonly [when: boolean, sign: string, words: string])[] = [
    [lanes.some(({ document }) => document.date !== null), issuedSign(17, 8), timelineWords.issuedSign[lang]],
    [
      lanes.some(({ document }) => document.date === null),
      undatedSign(17, 8),
      timelineWords.undatedSign[lang],
    ],
    [has("point"), pointSign(17, 8), timelineWords.pointSign[lang]],
    [has("whole"), wholeSign(place), timelineWords.wholeSign[lang]],
    [has("period"), periodSign({ from: "", to: "" }, place), timelineWords.periodSign[lang]],
    [open, periodSign({ from: "", to: null }, place), timelineWords.openSign[lang]],
    [
      lanes.some(({ recurring }) => recurring.length > 0),
      ticksSign("P6M", { x: 1, y: 8, width: 32 }),
      timelineWords.recurringSign[lang],
    ],
    [room.compact, drawLine(times, { x: 17, y: 12, anchor: "middle" }), timelineWords.countSign[lang]],
    [axis.bands.some(({ quiet }) => quiet), quietSign(), timelineWords.breakSign[lang]],
  ];
  return items.flatMap(([when, sign, words]) => (when ? [{ sign, words }] : []));
}

/** How the axis runs, and what was left out. */
function notesOf({ lanes }: TimelineLayout, lang: Language): string[] {
  const others = lanes.flatMap((lane) => lane.others);
  const count = others.reduce((sum, { deadlines }) => sum + deadlines.length, 0);
  return [
    timelineWords.axisNote[lang],
    ...(others.length === 0 ? [] : [say(timelineWords.leftOutMarks, lang, { marks: others.length, count })]),
  ];
}

/** Lanes that still read at each size. */
const LANES: Readonly<Record<DrawingSize, number>> = { page: 24, column: 12, slide: 12 };
/** Rows of a large timeline. */
const MOST_ROWS = 24;
const ROWS_OF_A_SLIDE = 5;
