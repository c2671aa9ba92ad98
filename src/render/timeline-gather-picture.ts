/** The picture of a large timeline: its rows, what its signs mean, what was gathered. */
import type { Timeline } from "../query/answers-time.ts";
import type { LegendItem, Picture } from "./frame.ts";
import { element } from "./svg.ts";
import { paint } from "./theme.ts";
import { dueIn } from "./timeline-bins.ts";
import { drawGathered } from "./timeline-gather-draw.ts";
import { type GatheredLayout, type GatheredRoom, layOutGathered } from "./timeline-gather-layout.ts";
import { ticksSign } from "./timeline-marks.ts";
import { timelineWords } from "./timeline-words.ts";
import { say } from "./words.ts";

/** What differs between the two drawings of a timeline. */
export type TimelinePicture = Pick<Picture, "description" | "height" | "body" | "legend" | "notes">;

/** A row for the documents of one level, side, type and period. */
export function gatheredPicture(timeline: Timeline, room: GatheredRoom): TimelinePicture {
  const { lang } = room;
  const layout = layOutGathered(timeline, room);
  return {
    description: say(timelineWords.gatheredDescription, lang, { list: listOf(layout) }),
    height: layout.height,
    body: drawGathered(layout),
    legend: legendOf(layout),
    notes: [noteOf(timeline, layout)],
  };
}

/** Row by row what is due when. */
function listOf({ rows, bins }: GatheredLayout): string {
  const list = rows.map(({ row, name }) => {
    const due = bins.flatMap((bin) => {
      const count = dueIn(row, bin);
      return count === 0 ? [] : [`${bin.from === bin.to ? bin.from : `${bin.from}–${bin.to}`} (${count})`];
    });
    return `${name.lines.map(({ text }) => text).join(" ")}: ${due.join(", ")}`;
  });
  return list.slice(0, LISTED).join("; ");
}

function legendOf({ rows, lang }: GatheredLayout): LegendItem[] {
  const bar = element("rect", { x: 10, y: 2, width: 14, height: 12, fill: paint.strong });
  const strip = element("rect", { x: 2, y: 6, width: 30, height: 4, fill: paint.ink });
  const dated = rows.some(({ row }) => row.members.some(({ date }) => date !== null));
  const recurs = rows.some(({ row }) => row.recurring.length > 0);
  return [
    { sign: bar, words: timelineWords.barSign[lang] },
    ...(dated ? [{ sign: strip, words: timelineWords.stripSign[lang] }] : []),
    ...(recurs
      ? [{ sign: ticksSign("P6M", { x: 1, y: 8, width: 32 }), words: timelineWords.recurringSign[lang] }]
      : []),
  ];
}

function noteOf({ rows: documents, deadlines }: Timeline, { rows, bins, lang }: GatheredLayout): string {
  const due = rows.reduce((sum, { row }) => sum + bins.reduce((all, bin) => all + dueIn(row, bin), 0), 0);
  const typed = rows.every(({ row }) => row.grain.types !== "none");
  return say(timelineWords.gatheredNote, lang, {
    documents: documents.length,
    rows: rows.length,
    shared: (typed ? timelineWords.sharedType : timelineWords.sharedPeriod)[lang],
    all: deadlines.length,
    due,
    apart: deadlines.length - due,
  });
}

const LISTED = 12;
