/** The drawing of shared words: documents by documents, a square for how much one has of the other, and from where. */
import type { Language } from "../model.ts";
import type { Origin } from "../model-chain.ts";
import type { Duplication } from "../query/answers.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { drawMatrix, FOOT } from "./duplication-draw.ts";
import { type DuplicationLayout, layOutDuplication, MOST_ON_SCREEN } from "./duplication-layout.ts";
import { type Matrix, matrixOf } from "./duplication-matrix.ts";
import { partiesOf } from "./duplication-parties.ts";
import { originSquare } from "./duplication-signs.ts";
import { ORIGINS } from "./duplication-totals.ts";
import { duplicationWords } from "./duplication-words.ts";
import { frame, type LegendItem } from "./frame.ts";
import { knownFrom } from "./known.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { element } from "./svg.ts";
import { paint } from "./theme.ts";
import { frameWords, originWords, percentOf, say } from "./words.ts";

/** How the matrix of shared words is drawn. */
export interface DuplicationDrawingOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels; on a screen many documents may need more. @defaultValue 1080 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given, and how many rows are drawn. */
  readonly size?: DrawingSize | undefined;
  /** What is known of the documents: the rows of an overview. Without them, ids stand for names. */
  readonly documents?: readonly OverviewDocument[];
  /** The cells of a drawing for a screen, where they were counted before. @defaultValue counted */
  readonly matrix?: Matrix | undefined;
  /** Stands before every id of the drawing. @defaultValue "duplicates-" */
  readonly idPrefix?: string;
}

/** Draws which documents share words, how much, and where the words come from, as SVG. */
export function renderDuplication(duplication: Duplication, options: DuplicationDrawingOptions = {}): string {
  const { lang = "vi", size, documents = [], matrix, idPrefix = "duplicates-" } = options;
  const known = knownFrom(documents);
  const width = widthFor(options, 1080);
  const layout = layOutDuplication(duplication, { lang, known, size, width, matrix });
  const empty = duplication.shares.length === 0;
  return frame(
    {
      title: duplicationWords.title[lang],
      subtitle: empty
        ? frameWords.nothing[lang]
        : say(duplicationWords.subtitle, lang, {
            documents: duplication.shares.length,
            pairs: duplication.pairs.length,
          }),
      description: descriptionOf(layout, lang),
      width: layout.width,
      height: empty ? 0 : layout.bottom + FOOT,
      body: empty ? "" : drawMatrix(layout, lang),
      defs: "",
      legend: empty ? [] : legendOf(layout, lang),
      notes: empty ? [] : notesOf(layout, lang),
    },
    duplication,
    { lang, idPrefix, size, dates: known.dates(duplication.shares.map(({ document }) => document)) },
  );
}

/** Counts what the parties of a drawing for a screen share, without drawing it. */
export function screenMatrix(duplication: Duplication, documents: readonly OverviewDocument[]): Matrix {
  const asked = { known: knownFrom(documents), lang: "vi", most: MOST_ON_SCREEN } as const;
  return matrixOf(duplication, partiesOf(duplication, asked).parties);
}

/** The rows that share the most with one column. */
function descriptionOf({ drawn, matrix }: DuplicationLayout, lang: Language): string {
  const names = new Map(drawn.map(({ party }) => [party.id, party.name]));
  const cells = [...matrix].flatMap(([row, columns]) =>
    [...columns].map(([column, { share }]) => ({ row, column, share })),
  );
  const most = cells.toSorted((a, b) => b.share - a.share).slice(0, 5);
  const list = most.map(
    ({ row, column, share }) => `${names.get(row)} – ${names.get(column)} ${percentOf(share, lang)}`,
  );
  return say(duplicationWords.description, lang, { list: list.join("; ") || "–" });
}

/** The origins in use with their letters, then how areas are read. */
function legendOf(layout: DuplicationLayout, lang: Language): LegendItem[] {
  const cells = [...layout.matrix.values()].flatMap((columns) => [...columns.values()]);
  const isUsed = (origin: Origin) =>
    layout.parties.some(({ byOrigin }) => byOrigin[origin] > 0) ||
    cells.some(({ origins }) => origins.some(([name]) => name === origin));
  const scale = layout.side;
  const shown = SHARES.filter((share) => scale(share) <= 22).slice(-3);
  const [least = 0.01, most = 0.01] = [shown[0], shown.at(-1)];
  const square = (share: number, x: number) => {
    const side = scale(share);
    return element("rect", { x: x - side / 2, y: 22 - side, width: side, height: side, fill: paint.faint });
  };
  const blanks = { small: percentOf(least, lang), large: percentOf(most, lang) };
  return [
    ...ORIGINS.filter(isUsed).map((origin) => ({
      sign: originSquare(origin, { x: 17, y: 8, side: 16 }, lang),
      words: originWords[origin][lang],
    })),
    { sign: square(least, 6) + square(most, 26), words: say(duplicationWords.sizeSign, lang, blanks) },
  ];
}

function notesOf({ grouped, gathered, parties }: DuplicationLayout, lang: Language): string[] {
  const name = parties.at(-1)?.name ?? "";
  return [
    duplicationWords.wordNote[lang],
    ...(grouped ? [duplicationWords.groupedNote[lang]] : []),
    ...(gathered.length === 0
      ? []
      : [say(duplicationWords.leftNote, lang, { count: gathered.length, name, list: firstOf(gathered) })]),
  ];
}

function firstOf(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? `, … + ${names.length - MOST_NAMED}` : "";
  return names.slice(0, MOST_NAMED).join(", ") + more;
}

/** The shares that a legend shows. */
const SHARES = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
const MOST_NAMED = 16;
