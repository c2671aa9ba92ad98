/** The rows of a large timeline: bars as high as many deadlines end in their years. */
import type { Language } from "../model.ts";
import { drawBlock, drawLine } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { widthOf } from "./text-width.ts";
import { paint, size } from "./theme.ts";
import { type Bin, dueIn } from "./timeline-bins.ts";
import { dueId, type GatheredRow, recursId, yearOf } from "./timeline-gather.ts";
import { BAR, type GatheredLayout, HEAD, type PlacedRow, type SideLine } from "./timeline-gather-layout.ts";
import { ticksSign } from "./timeline-marks.ts";
import { TICKS } from "./timeline-place.ts";
import { timelineWords } from "./timeline-words.ts";
import { dateOf, say } from "./words.ts";

/** Everything of a large timeline. */
export function drawGathered(layout: GatheredLayout): string {
  return drawHead(layout) + layout.rows.map((row) => drawRow(row, layout)).join("");
}

function drawHead({ bins, width, sideX, lang }: GatheredLayout): string {
  const style = { size: size.small, bold: true, fill: paint.muted };
  const heading = { ...style, size: size.head };
  let free = Number.NEGATIVE_INFINITY;
  const years = bins.map((bin) => {
    const text = binName(bin);
    const wide = widthOf(text, style);
    const middle = Math.max(wide / 2, Math.min((bin.x0 + bin.x1) / 2, width - wide / 2));
    if (middle - wide / 2 < free) return "";
    free = middle + wide / 2 + 4;
    return drawLine({ text, ...style }, { x: middle, y: 19, anchor: "middle" });
  });
  return [
    element("rect", { x: 0, y: 0, width, height: HEAD, fill: paint.band }),
    ...years,
    sideX === null ? "" : drawLine({ text: timelineWords.recurring[lang], ...heading }, { x: sideX, y: 19 }),
  ].join("");
}

/** `2026`; of several years the first and the end of the last: `2026–27`. */
function binName({ from, to }: Bin): string {
  return from === to ? String(from) : `${from}–${String(to).slice(2)}`;
}

function drawRow(placed: PlacedRow, layout: GatheredLayout): string {
  const { row, name, y, base } = placed;
  const { bins, lang, width } = layout;
  const first = bins[0]?.x0 ?? 0;
  const last = bins.at(-1)?.x1 ?? width;
  const bars = bins.map((bin) => drawBar(placed, bin, layout));
  return [
    element("line", { x1: 0, x2: width, y1: y + placed.height, y2: y + placed.height, stroke: paint.line }),
    element("g", {}, tooltip(membersOf(row, lang)), drawBlock({ ...name, full: null }, { x: 6, y: y + 6 })),
    element("line", { x1: first, x2: last, y1: base, y2: base, stroke: paint.faint }),
    ...bars,
    drawIssued(placed, layout),
    ...placed.side.map((line) => drawSide(placed, line)),
  ].join("");
}

function drawBar({ row, base }: PlacedRow, bin: Bin, { most, lang }: GatheredLayout): string {
  const count = dueIn(row, bin);
  if (count === 0) return "";
  const height = Math.max(1.5, (BAR * count) / most);
  const gap = Math.min(3, (bin.x1 - bin.x0) / 6);
  const top = base - height;
  const words = say(timelineWords.due, lang, { years: binName(bin), count });
  return element(
    "g",
    { "data-kind": "deadline", "data-id": dueId(row.key, bin.from, bin.to) },
    tooltip(words),
    element("rect", {
      x: bin.x0 + gap,
      y: top,
      width: bin.x1 - bin.x0 - 2 * gap,
      height,
      fill: paint.strong,
    }),
    drawLine(
      { text: String(count), size: size.small },
      { x: (bin.x0 + bin.x1) / 2, y: top - 3, anchor: "middle" },
    ),
  );
}

/** A strip below the years in which the documents were issued. */
function drawIssued({ row, base }: PlacedRow, { bins }: GatheredLayout): string {
  const years = row.members.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const here = bins.filter(({ from, to }) => years.some((year) => year >= from && year <= to));
  return here
    .map(({ x0, x1 }) =>
      element("rect", { x: x0, y: base + 1.5, width: x1 - x0, height: 4, fill: paint.ink }),
    )
    .join("");
}

function drawSide({ row }: PlacedRow, { x, y, label, every }: SideLine): string {
  if (every === undefined) return drawBlock(label, { x, y });
  const ids = { "data-kind": "deadline", "data-id": recursId(row.key, every) };
  return element("g", ids, ticksSign(every, { x, y: y + 8 }), drawBlock(label, { x: x + TICKS + 8, y }));
}

/** The first documents of a row. */
function membersOf({ members }: GatheredRow, lang: Language): string {
  const lines = members
    .slice(0, LISTED)
    .map(({ label, date }) => `– ${[label, ...(date === null ? [] : [dateOf(date, lang)])].join(", ")}`);
  const more = members.length - lines.length;
  return [...lines, ...(more === 0 ? [] : [say(timelineWords.andMore, lang, { count: more })])].join("\n");
}

const LISTED = 10;
