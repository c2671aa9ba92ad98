/** The ground, the lanes and the conditions of the timeline. */
import type { Language } from "../model.ts";
import { breakSign } from "./chain-ground.ts";
import { drawBlock, drawLine, type Line } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { widthOf } from "./text-width.ts";
import { paint, size } from "./theme.ts";
import type { AxisBand } from "./timeline-axis.ts";
import { proofWords } from "./timeline-labels.ts";
import { timeKey } from "./timeline-lanes.ts";
import { HEADING, LEVEL, MOST, type PlacedLevel, type TimelineLayout } from "./timeline-layout.ts";
import { issuedSign, periodSign, pointSign, ticksSign, undatedSign, wholeSign } from "./timeline-marks.ts";
import { type PlacedLane, type PlacedMark, R, TICKS } from "./timeline-place.ts";
import { timelineWords } from "./timeline-words.ts";
import { dateOf, say } from "./words.ts";

/** Everything of the timeline. */
export function drawTimeline(layout: TimelineLayout, lang: Language): string {
  return [
    ...layout.axis.bands.map((band) => drawGrid(band, layout)),
    ...layout.levels.map((level) => drawLevel(level, layout)),
    ...layout.placed.map((lane) => drawLane(lane, layout)),
    drawConditions(layout, lang),
  ].join("");
}

/** The years' edges through all lanes, and the quarters of wide years. */
function drawGrid({ from, x0, x1, quiet }: AxisBand, { bottom, axis }: TimelineLayout): string {
  const line = (x: number, dash: string | null) =>
    element("line", {
      x1: x,
      x2: x,
      y1: 0,
      y2: bottom,
      stroke: paint.line,
      "stroke-width": 0.75,
      "stroke-dasharray": dash,
    });
  const quarters =
    !quiet && x1 - x0 > WIDE_YEAR ? ["04", "07", "10"].map((month) => axis.at(`${from}-${month}-01`)) : [];
  const shade = quiet
    ? element("rect", { x: x0, y: 0, width: x1 - x0, height: bottom, fill: paint.panel })
    : "";
  return shade + line(x0, null) + quarters.map((x) => line(x, "1 4")).join("") + line(x1, null);
}

/** A level's heading, with the years over its lanes; years too narrow for their names share the room. */
function drawLevel({ label, y }: PlacedLevel, { axis, width, room }: TimelineLayout): string {
  const yearY = y + (room.narrow ? 32 : 24);
  const names = namesOf(axis.bands);
  const years = axis.bands.map(({ x0, x1, quiet }, at) => {
    const middle = (x0 + x1) / 2;
    const name = names[at];
    if (name?.shown === true)
      return drawLine({ ...name.line, fill: paint.muted }, { x: middle, y: yearY, anchor: "middle" });
    return quiet ? breakSign(middle, yearY - 5) : "";
  });
  const heading = {
    text: timelineWords.recurring[room.lang],
    size: size.head,
    bold: true,
    fill: paint.muted,
  };
  const side = room.side === null ? "" : drawLine(heading, { x: room.side, y: yearY });
  return (
    element("rect", { x: 0, y, width, height: LEVEL, fill: paint.band }) +
    drawBlock(label, { x: 6, y: y + (room.narrow ? 3 : 11) }) +
    years.join("") +
    side
  );
}

/** The names of years: all that fit, then those of narrow years that meet no other. */
function namesOf(bands: readonly AxisBand[]): readonly BandName[] {
  const names = bands.map(({ from, to, x0, x1, quiet }): BandName => {
    const line = { text: from === to ? String(from) : `${from}–${to}`, size: size.small, bold: !quiet };
    const half = widthOf(line.text, line) / 2 + 2;
    const middle = (x0 + x1) / 2;
    return { line, quiet, shown: 2 * half <= x1 - x0, x0: middle - half, x1: middle + half };
  });
  for (const name of names) {
    const isFree = names.every((other) => !other.shown || other.x1 <= name.x0 || name.x1 <= other.x0);
    name.shown ||= isFree && !name.quiet && name.x0 >= (bands[0]?.x0 ?? 0) - 4;
  }
  return names;
}

interface BandName {
  readonly line: Line;
  readonly quiet: boolean;
  readonly x0: number;
  readonly x1: number;
  shown: boolean;
}

function drawLane(placed: PlacedLane, layout: TimelineLayout): string {
  const { lane, name, title, y, height, marks, recurring, more } = placed;
  const { lang } = layout.room;
  const { document } = lane;
  const lost = lane.others.flatMap(({ deadlines }) => deadlines);
  return [
    layout.room.narrow ? drawGround(placed, layout.width) : "",
    element("line", { x1: 0, x2: layout.width, y1: y + height, y2: y + height, stroke: paint.line }),
    element(
      "g",
      { "data-kind": "document", "data-id": document.id },
      tooltip([title, document.title].filter((words) => words !== null).join("\n")),
      drawBlock({ ...name, full: null }, { x: 6, y: y + 6 }),
    ),
    ...marks.map((mark) => drawMark(mark, placed, lang)),
    more === null
      ? ""
      : element(
          "g",
          {},
          tooltip(proofWords(lost, lang)),
          drawBlock(more.label, { x: layout.room.left, y: more.y, halo: true }),
        ),
    ...recurring.map((one) =>
      element(
        "g",
        { "data-kind": "deadline", "data-id": timeKey(one.deadlines[0]) },
        tooltip(proofWords(one.deadlines, lang)),
        ticksSign(one.deadlines[0].every, { x: one.x, y: one.y + 8 }),
        drawBlock({ ...one.label, full: null }, { x: one.x + TICKS + 8, y: one.y }),
      ),
    ),
  ].join("");
}

/** Paper below the words of a lane that has them above and below its marks, so that no line runs through them. */
function drawGround({ name, recurring, y, height }: PlacedLane, width: number): string {
  const first = recurring[0];
  const paper = (top: number, bottom: number) =>
    element("rect", { x: 0, y: top, width, height: bottom - top, fill: paint.paper });
  return paper(y + 1, y + 8 + name.height) + (first === undefined ? "" : paper(first.y - 2, y + height));
}

function drawMark(placed: PlacedMark, { lane }: PlacedLane, lang: Language): string {
  const { mark, x0, x1, y, label, labelX, labelY, anchor } = placed;
  const words = drawBlock({ ...label, full: null }, { x: labelX, y: labelY, anchor, halo: true });
  const { id, date } = lane.document;
  if (mark === null) {
    const sign = date === null ? undatedSign(x0 + R, y) : issuedSign(x0 + R, y);
    const text =
      date === null
        ? timelineWords.undated[lang]
        : say(timelineWords.issued, lang, { date: dateOf(date, lang) });
    return element("g", { "data-kind": "document", "data-id": id }, tooltip(text), words, sign);
  }
  return element(
    "g",
    { "data-kind": "deadline", "data-id": mark.id },
    tooltip(proofWords(mark.deadlines, lang)),
    words,
    signOf(mark, { x0, x1, y }),
  );
}

function signOf(mark: NonNullable<PlacedMark["mark"]>, extent: Parameters<typeof wholeSign>[0]): string {
  switch (mark.shape) {
    case "point":
      return pointSign(extent.x0 + R, extent.y);
    case "whole":
      return wholeSign(extent);
    case "period":
      return periodSign(mark, extent);
  }
}

function drawConditions({ conditions, conditional, bottom, height }: TimelineLayout, lang: Language): string {
  if (conditions.length === 0) return "";
  const heading = { text: timelineWords.conditional[lang], size: size.head, bold: true };
  const more = conditional.length - MOST;
  const rest = {
    text: say(timelineWords.moreConditional, lang, { count: more }),
    size: size.small,
    italic: true,
  };
  return [
    drawLine(heading, { x: 6, y: bottom + HEADING - 14 }),
    ...conditions.map(({ deadlines, label, y }) =>
      element(
        "g",
        { "data-kind": "deadline", "data-id": timeKey(deadlines[0]) },
        tooltip(proofWords(deadlines, lang)),
        drawLine({ text: "?", size: size.text, bold: true, fill: paint.strong }, { x: 6, y: y + 12 }),
        drawBlock({ ...label, full: null }, { x: 20, y }),
      ),
    ),
    more > 0 ? drawLine({ ...rest, fill: paint.muted }, { x: 20, y: height - 6 }) : "",
  ].join("");
}

/** A year that is wider than this shows its quarters. */
const WIDE_YEAR = 90;
