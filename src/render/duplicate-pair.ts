/** The drawing of two documents side by side: the passages that they share, joined by bands. */
import { area, curveBumpX } from "d3-shape";
import type { Language } from "../model.ts";
import type { Duplication } from "../query/answers.ts";
import type { DuplicationDrawingOptions } from "./duplication.ts";
import { originSquare } from "./duplication-signs.ts";
import { ORIGINS } from "./duplication-totals.ts";
import { duplicationWords } from "./duplication-words.ts";
import { frame, type LegendItem } from "./frame.ts";
import { knownFrom } from "./known.ts";
import { blockOf, drawBlock, drawLine } from "./label.ts";
import { colorOf, columnOf, drawColumn, heightOf, type PlacedPart, toldPair } from "./pair-columns.ts";
import { documentsOfPair, type NumberedPair, pairsBetween, partsOf } from "./pair-parts.ts";
import { widthFor } from "./sizes.ts";
import { element, moved, roundPath, tooltip } from "./svg.ts";
import { paint, series, size } from "./theme.ts";
import { frameWords, originWords, say } from "./words.ts";

/** How two texts that share words are drawn. */
export interface DuplicatePairOptions extends DuplicationDrawingOptions {
  /** Which pair of the answer, from 1, or two documents by id. @defaultValue the two that share the most passages */
  readonly pair?: number | readonly [string, string] | undefined;
  /** The texts by document id, for the words around the passages. */
  readonly texts?: Readonly<Record<string, string>>;
  /** How many pairs are drawn, the longest. @defaultValue 24, on a page 12, in a column 6, on a slide 4 */
  readonly maxPairs?: number;
}

/** Draws the passages that two documents share, side by side, as SVG. */
export function renderDuplicatePair(duplication: Duplication, options: DuplicatePairOptions = {}): string {
  const { lang = "vi", size: madeFor, documents = [], idPrefix = "pair-" } = options;
  const known = knownFrom(documents);
  const wanted = options.pair ?? fullest(duplication);
  const both = wanted === null ? null : documentsOfPair(duplication, wanted);
  const first = typeof wanted === "number" ? wanted : null;
  const most = options.maxPairs ?? MOST[madeFor ?? "screen"];
  const { drawn, all } = pairsBetween(duplication, both ?? ["", ""], { most, first });
  const [a = "–", b = "–"] = (both ?? []).map(known.name);
  const picture = drawn.length === 0 ? NOTHING : sideBySide(drawn, { both, names: [a, b], lang, options });
  const list = drawn.map((pair) => toldPair(pair, lang)).join("; ");
  const counts = { drawn: drawn.length, all };
  return frame(
    {
      title: say(duplicationWords.pairTitle, lang, { a, b }),
      subtitle: all === 0 ? frameWords.nothing[lang] : say(duplicationWords.pairSubtitle, lang, counts),
      description: say(duplicationWords.pairDescription, lang, { a, b, list }),
      width: widthFor(options, 1080),
      ...{ height: picture.height, body: picture.body, defs: "" },
      legend: drawn.length === 0 ? [] : legendOf(drawn, lang),
      notes: notesOf(picture.cut, all - drawn.length, lang),
    },
    { ...duplication, documents: duplication.documents.filter(({ id }) => both?.includes(id)) },
    { lang, idPrefix, size: madeFor, dates: known.dates(both ?? []) },
  );
}

interface SidesParts {
  readonly both: readonly [string, string] | null;
  readonly names: readonly [string, string];
  readonly lang: Language;
  readonly options: DuplicatePairOptions;
}

interface Sides {
  readonly body: string;
  readonly height: number;
  /** How many passages were cut short. */
  readonly cut: number;
}

const NOTHING: Sides = { body: "", height: 0, cut: 0 };

/** The two columns under their names, and the bands between them. */
function sideBySide(drawn: readonly NumberedPair[], { both, names, lang, options }: SidesParts): Sides {
  const { size: madeFor, texts = {} } = options;
  const width = widthFor(options, 1080);
  const gap = width < 500 ? 40 : 110;
  const column = (width - gap) / 2;
  const x = column + gap;
  const place = { width: column, lines: madeFor === "slide" ? 5 : 9, lang };
  const columns = ([0, 1] as const).map((side) =>
    columnOf(partsOf(drawn, side, texts[both?.[side] ?? ""]), place),
  );
  const [left = [], right = []] = columns;
  const heads = names.map((name) => blockOf(name, { width: column, lines: 3, size: size.head, bold: true }));
  const top = Math.max(...heads.map(({ height }) => height)) + 8;
  const passages = columns.flat().filter(({ part }) => part.kind === "passage");
  return {
    body: [
      ...heads.map((head, at) => drawBlock(head, { x: at * x, y: 0 })),
      moved(
        0,
        top,
        drawColumn(left, { x: 0, width: column, side: 0, lang }),
        drawColumn(right, { x, width: column, side: 1, lang }),
        ...drawn.map((pair) => band(pair, { left, right, from: column, to: x, lang })),
      ),
    ].join(""),
    height: top + Math.max(heightOf(left), heightOf(right)),
    cut: passages.filter(({ block }) => block.full !== null).length,
  };
}

const MOST = { screen: 24, page: 12, column: 6, slide: 4 } as const;

/** The two documents with the most pairs; of equals, the first in the answer. */
function fullest({ pairs }: Duplication): readonly [string, string] | null {
  const counts = new Map<string, { readonly both: readonly [string, string]; count: number }>();
  for (const { a, b } of pairs) {
    const both = [a.document, b.document].sort();
    const key = both.join("\n");
    const known = counts.get(key) ?? { both: [a.document, b.document] as const, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].sort((x, y) => y.count - x.count)[0]?.both ?? null;
}

interface BandPlace {
  readonly left: readonly PlacedPart[];
  readonly right: readonly PlacedPart[];
  readonly from: number;
  readonly to: number;
  readonly lang: Language;
}

/** A band from a passage to its twin, with the pair's number at both ends. */
function band(pair: NumberedPair, { left, right, from, to, lang }: BandPlace): string {
  const ends = [left, right].map((column) =>
    column.find(({ part }) => part.kind === "passage" && part.pairs.includes(pair)),
  );
  const [a, b] = ends;
  if (!a || !b) return "";
  const points = [
    { x: from, end: a },
    { x: to, end: b },
  ];
  const shape = area<(typeof points)[number]>()
    .x(({ x }) => x)
    .y0(({ end }) => end.y)
    .y1(({ end }) => end.y + end.height)
    .curve(curveBumpX);
  const color = colorOf(pair);
  const number = { text: String(pair.number), size: size.small, bold: true };
  return element(
    "g",
    { "data-kind": "pair", "data-id": pair.at },
    tooltip(toldPair(pair, lang)),
    element("path", {
      ...{ d: roundPath(shape(points) ?? ""), fill: color, "fill-opacity": 0.16 },
      ...{ stroke: color, "stroke-width": 0.9 },
    }),
    drawLine(number, { x: from + 5, y: numberAt(a, pair) }),
    drawLine(number, { x: to - 5, y: numberAt(b, pair), anchor: "end" }),
  );
}

/** Numbers of one passage stand below one another. */
function numberAt({ part, y }: PlacedPart, pair: NumberedPair): number {
  const at = part.kind === "passage" ? part.pairs.indexOf(pair) : 0;
  return y + 15 + at * 14;
}

function legendOf(drawn: readonly NumberedPair[], lang: Language): LegendItem[] {
  const used = new Set(drawn.map(({ pair }) => pair.origin));
  const color = series[0] ?? paint.ink;
  return [
    ...ORIGINS.filter((origin) => used.has(origin)).map((origin) => ({
      sign: originSquare(origin, { x: 17, y: 8, side: 16 }, lang),
      words: originWords[origin][lang],
    })),
    {
      sign: element("path", {
        ...{
          d: "M2,2C17,2 17,6 32,6V16C17,16 17,12 2,12Z",
          fill: color,
          "fill-opacity": 0.16,
          stroke: color,
        },
      }),
      words: duplicationWords.bandSign[lang],
    },
    {
      sign: element("rect", { x: 2, y: 1, width: 30, height: 14, fill: paint.band }),
      words: duplicationWords.passageSign[lang],
    },
  ];
}

function notesOf(cut: number, left: number, lang: Language): string[] {
  return [
    ...(cut === 0 ? [] : [say(duplicationWords.cutNote, lang, { count: cut })]),
    ...(left <= 0 ? [] : [say(duplicationWords.leftPairs, lang, { count: left })]),
  ];
}
