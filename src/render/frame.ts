/** What stands around every drawing: its title and description, its legend, its notes and where it was read. */
import type { Language } from "../model.ts";
import type { AnswerHead } from "../query/answers.ts";
import { blockOf, drawBlock, drawLine } from "./label.ts";
import { type DrawingSize, MARGIN, rooms } from "./sizes.ts";
import { element, escapeText, moved, rounded } from "./svg.ts";
import { wrapText } from "./text-width.ts";
import { fontFamily, lineHeight, paint, size } from "./theme.ts";
import { dateOf, frameWords, say } from "./words.ts";

/** A sign of the drawing and what it means. The sign is drawn around the middle of a box of 34 × 16. */
export interface LegendItem {
  readonly sign: string;
  readonly words: string;
}

/** A drawing without its frame. */
export interface Picture {
  readonly title: string;
  /** One line below the title: how much of what is drawn. */
  readonly subtitle: string;
  /** What a reader who cannot see the drawing is told. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
  /** Markers and patterns. */
  readonly defs: string;
  readonly legend: readonly LegendItem[];
  /** What a reader should know: what was left out, how to read widths. */
  readonly notes: readonly string[];
}

/** How a drawing is framed. */
export interface FrameOptions {
  readonly lang: Language;
  /** Stands before every id of the drawing, so that several fit in one page. */
  readonly idPrefix: string;
  /** What it is made for; a picture that is wider than that is printed smaller. */
  readonly size?: DrawingSize | undefined;
  /** The days of the documents that are drawn: the source names the first and the last. */
  readonly dates?: readonly (string | null)[];
}

/** The whole drawing: title above; legend, notes and source below. */
export function frame(picture: Picture, answer: AnswerHead, options: FrameOptions): string {
  const { lang, idPrefix, dates } = options;
  const room = options.size === undefined ? SCREEN : rooms[options.size];
  const width = Math.max(room.width, picture.width + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const head = headOf(picture, inner);
  const legend = legendOf(picture.legend, inner, lang);
  const source = sourceOf(answer, lang, dates);
  const foot = footOf([...picture.notes, ...answer.notes, source], inner);
  const top = MARGIN + head.height + GAP;
  const legendTop = top + picture.height + GAP;
  const footTop = legendTop + legend.height + GAP;
  const height = Math.max(room.height, footTop + foot.height + MARGIN);
  const sheet = room.height === 0 ? width : Math.max(width, (height * room.width) / room.height);
  const left = MARGIN + (sheet - width) / 2;
  const millimetres = room.millimetres;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${rounded(sheet)} ${rounded(height)}`,
      width: millimetres === null ? sheet : `${millimetres}mm`,
      height: millimetres === null ? height : `${rounded((height * millimetres) / width)}mm`,
      role: "img",
      "aria-labelledby": `${idPrefix}title ${idPrefix}desc`,
      lang,
      "font-family": fontFamily,
    },
    element("title", { id: `${idPrefix}title` }, escapeText(picture.title)),
    element("desc", { id: `${idPrefix}desc` }, escapeText(picture.description)),
    element("defs", {}, picture.defs),
    element("rect", { width: sheet, height, fill: paint.paper }),
    moved(left, MARGIN, head.markup),
    moved(left, top, picture.body),
    moved(left, legendTop, legend.markup),
    moved(left, footTop, foot.markup),
  );
}

/** The documents with their days, the version and the filters that an answer was made from. */
export function sourceOf(
  { documents, version, filters }: AnswerHead,
  lang: Language,
  dates: readonly (string | null)[] = [],
): string {
  const ids = documents.slice(0, SHOWN_IDS).map(({ id }) => id);
  const more = documents.length - ids.length;
  if (more > 0) ids.push(say(frameWords.andMore, lang, { count: more }));
  const inForce = Object.entries(filters).flatMap(([name, value]) =>
    value === null || value === false || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${name} = ${Array.isArray(value) ? value.join(", ") : String(value)}`],
  );
  const source = say(frameWords.source, lang, { count: documents.length, ids: ids.join(", ") });
  const narrowed =
    inForce.length === 0
      ? frameWords.noFilters[lang]
      : say(frameWords.filters, lang, { filters: inForce.join("; ") });
  return `${source}${daysOf(dates, lang)} · directive-chain ${version} · ${narrowed}. ${frameWords.saysOnly[lang]}`;
}

function daysOf(dates: readonly (string | null)[], lang: Language): string {
  const days = dates.filter((date) => date !== null).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return `, ${say(frameWords.day, lang, { day: dateOf(first, lang) })}`;
  return `, ${say(frameWords.days, lang, { first: dateOf(first, lang), last: dateOf(last, lang) })}`;
}

interface Part {
  readonly markup: string;
  readonly height: number;
}

function headOf({ title, subtitle }: Picture, width: number): Part {
  const first = blockOf(title, { width, lines: 3, size: size.title, bold: true });
  const second = blockOf(subtitle, { width, lines: 3, size: size.text, fill: paint.muted });
  return {
    markup: drawBlock(first, { x: 0, y: 0 }) + drawBlock(second, { x: 0, y: first.height + 3 }),
    height: first.height + 3 + second.height,
  };
}

/** The legend's items one after the other, a new line where the next does not fit; no heading where there are none. */
function legendOf(items: readonly LegendItem[], width: number, lang: Language): Part {
  if (items.length === 0) return { markup: "", height: 0 };
  const heading = { text: frameWords.legend[lang], size: size.head, bold: true };
  const marks: string[] = [drawLine(heading, { x: 0, y: 13 })];
  let x = 0;
  let y = 24;
  let deepest = 0;
  for (const { sign, words } of items) {
    const text = blockOf(words, { width: Math.min(340, width - SIGN), lines: 4, size: size.text });
    if (x > 0 && x + SIGN + text.width > width) {
      x = 0;
      y += deepest + 6;
      deepest = 0;
    }
    marks.push(moved(x, y, sign), drawBlock(text, { x: x + SIGN, y }));
    x += SIGN + text.width + 26;
    deepest = Math.max(deepest, text.height, 16);
  }
  return { markup: marks.join(""), height: y + deepest };
}

function footOf(notes: readonly string[], width: number): Part {
  const lines = notes.flatMap((note) => wrapText(note, { width, size: size.small }).lines);
  const marks = lines.map((text, at) =>
    drawLine({ text, size: size.small, fill: paint.muted }, { x: 0, y: at * lineHeight(size.small) + 11 }),
  );
  return { markup: marks.join(""), height: lines.length * lineHeight(size.small) };
}

const GAP = 16;
const SIGN = 42;
const SCREEN = { width: 600, height: 0, millimetres: null };
const SHOWN_IDS = 12;
