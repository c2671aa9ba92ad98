/** Where the rows of a large timeline stand: names, bars of the years in which deadlines end, what recurs. */
import type { Language } from "../model.ts";
import type { Timeline } from "../query/answers-time.ts";
import { periodName } from "./chain-grain.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { paint, size } from "./theme.ts";
import { type Bin, binsOf, dueIn } from "./timeline-bins.ts";
import { type GatheredRow, gatherTimeline } from "./timeline-gather.ts";
import { NARROW, SIDE } from "./timeline-layout.ts";
import { TICKS } from "./timeline-place.ts";
import { timelineWords } from "./timeline-words.ts";
import { everyOf } from "./when.ts";
import { branchWords, dateOf, levelWords, say } from "./words.ts";

/** A row with its place. */
export interface PlacedRow {
  readonly row: GatheredRow;
  readonly name: Block;
  readonly y: number;
  /** The line on which its bars stand. */
  readonly base: number;
  /** What recurs, hangs on a condition or has no end. */
  readonly side: readonly SideLine[];
  readonly height: number;
}

/** A line of what has no place on the axis. */
export interface SideLine {
  readonly x: number;
  readonly y: number;
  readonly label: Block;
  /** How often, where it recurs. */
  readonly every: string | null | undefined;
}

export interface GatheredLayout {
  readonly rows: readonly PlacedRow[];
  readonly bins: readonly Bin[];
  /** The most deadlines of one bar. */
  readonly most: number;
  readonly lang: Language;
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  /** Where the words on what recurs begin where they have a column. */
  readonly sideX: number | null;
}

/** How a large timeline is laid out. */
export interface GatheredRoom {
  readonly lang: Language;
  readonly width: number;
  readonly mostRows: number;
}

/** Lays a large timeline out in `width` pixels. */
export function layOutGathered(timeline: Timeline, { lang, width, mostRows }: GatheredRoom): GatheredLayout {
  const gathered = gatherTimeline(timeline, width < NARROW ? Math.min(mostRows, NARROW_ROWS) : mostRows);
  const narrow = width < NARROW;
  const left = narrow ? 4 : Math.min(220, Math.round(width * 0.22));
  const sideX = narrow ? null : width - SIDE;
  const bins = binsOf(gathered, [left, sideX === null ? width - 4 : sideX - 14]);
  const dues = gathered.map((row) => Math.max(0, ...bins.map((bin) => dueIn(row, bin))));
  const most = Math.max(1, ...dues);
  const rows: PlacedRow[] = [];
  let y = HEAD;
  for (const [at, row] of gathered.entries()) {
    const bar = (BAR * (dues[at] ?? 0)) / most;
    const one = placeRow(row, { lang, y, left, sideX, width, bar });
    rows.push(one);
    y += one.height;
  }
  return { rows, bins, most, lang, narrow, width, height: y, sideX };
}

interface RowRoom {
  readonly lang: Language;
  readonly y: number;
  readonly left: number;
  readonly sideX: number | null;
  readonly width: number;
  /** The height of its highest bar. */
  readonly bar: number;
}

function placeRow(row: GatheredRow, { lang, y, left, sideX, width, bar }: RowRoom): PlacedRow {
  const narrow = sideX === null;
  const name = nameOf(row, narrow ? width - 8 : left - 16, lang);
  const top = y + 6 + (narrow ? name.height + 4 : 0);
  const base = top + NUMBER + bar;
  const side = placeSide(row, narrow ? { x: left, y: base + STRIP + 4 } : { x: sideX, y: y + 6 }, {
    lang,
    width,
  });
  const last = side.at(-1);
  const bottom = Math.max(
    base + STRIP,
    last === undefined ? 0 : last.y + last.label.height,
    narrow ? 0 : y + 6 + name.height,
  );
  return { row, name, y, base, side, height: bottom + 7 - y };
}

/** One line below another: what recurs, the most frequent first, then what has no place on the axis for another reason. */
function placeSide(
  { recurring, conditional, open }: GatheredRow,
  { x, y: top }: { readonly x: number; readonly y: number },
  { lang, width }: Pick<RowRoom, "lang" | "width">,
): readonly SideLine[] {
  const rest = recurring.slice(MOST_RECURRING).reduce((sum, [, count]) => sum + count, 0);
  const others = [
    [timelineWords.otherRecurring, rest],
    [timelineWords.onCondition, conditional],
    [timelineWords.openEnd, open],
  ] as const;
  const lines = [
    ...recurring
      .slice(0, MOST_RECURRING)
      .map(([every, count]) => ({ every, text: `${everyOf(every, lang)} ×${count}` })),
    ...others.flatMap(([words, count]) =>
      count === 0 ? [] : [{ every: undefined, text: say(words, lang, { count }) }],
    ),
  ];
  let y = top;
  return lines.map(({ every, text }) => {
    const indent = every === undefined ? 0 : TICKS + 8;
    const style = { size: size.small, italic: every === undefined, lines: 2 };
    const line = { x, y, every, label: blockOf(text, { width: width - x - indent, ...style }) };
    y += line.label.height + 2;
    return line;
  });
}

/** Which document, or what and how many; which side, issued when; how many tasks have a deadline. */
function nameOf({ members, grain }: GatheredRow, width: number, lang: Language): Block {
  const [first] = members;
  const typed = members.every(({ type }) => type === first.type);
  const type = (typed ? first.type : null) ?? timelineWords.anyType[lang];
  const isOne = members.length === 1;
  const day = (date: string) => (isOne ? dateOf(date, lang) : periodName(date, grain, lang));
  const issued =
    first.date === null
      ? timelineWords.undated[lang]
      : say(timelineWords.issued, lang, { date: day(first.date) });
  const level = first.level === null ? [] : [levelWords[first.level][lang]];
  const side = first.branch === null ? [] : [branchWords[first.branch][lang]];
  const sum = (what: "tasks" | "timed") => members.reduce((all, member) => all + member[what], 0);
  const timed = say(timelineWords.timed, lang, { timed: sum("timed"), tasks: sum("tasks") });
  const style = { width, size: size.small, fill: paint.muted };
  return stacked(
    blockOf(isOne ? first.label : `${type} ×${members.length}`, {
      width,
      lines: 2,
      size: size.text,
      bold: true,
    }),
    blockOf([...level, ...side, issued].join(" · "), { ...style, lines: 2 }),
    blockOf(timed, { ...style, lines: 2 }),
  );
}

/** The height of the row of years. */
export const HEAD = 30;
/** The height of the highest bar. */
export const BAR = 34;
/** The height of the strip below the bars that shows when the documents were issued. */
export const STRIP = 7;
/** Times of recurrence that are told apart. */
const MOST_RECURRING = 3;
/** Rows where names stand above the bars. */
const NARROW_ROWS = 6;
const NUMBER = 14;
