/** The drawing of coverage: upstream tasks as rows, documents or provinces as columns, a sign for how far each is carried out. */
import type { Language } from "../model.ts";
import type { Coverage, Quote } from "../query/answers.ts";
import { layOutCoverage } from "./coverage-layout.ts";
import { legendOf, notesOf } from "./coverage-legend.ts";
import { type CoverageContext, carriersOf, drawHead, drawRow } from "./coverage-rows.ts";
import { hatching } from "./coverage-signs.ts";
import { drawTotals, TOTALS_HEIGHT, totalsInWords } from "./coverage-totals.ts";
import { coverageWords } from "./coverage-words.ts";
import { distinctNames } from "./distinct.ts";
import { frame } from "./frame.ts";
import { drawLine } from "./label.ts";
import { markedHeading } from "./paraphrase.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { moved } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { say } from "./words.ts";

export interface CoverageOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels; many columns may need more. @defaultValue 1080 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given. On paper, columns that do not fit follow in another grid below. */
  readonly size?: DrawingSize | undefined;
  /** Stands before every id of the drawing. @defaultValue "coverage-" */
  readonly idPrefix?: string;
  /** Whether totals, legend and notes are left to another part of the same drawing. @defaultValue false */
  readonly bare?: boolean;
}

/** Draws which upstream task is carried out where, as SVG. */
export function renderCoverage(
  coverage: Coverage,
  { lang = "vi", width: wanted, size: madeFor, idPrefix = "coverage-", bare = false }: CoverageOptions = {},
): string {
  const width = widthFor({ width: wanted, size: madeFor }, 1080);
  const grids = layOutCoverage(coverage, { lang, width, fits: madeFor !== undefined });
  const collected = coverage.columns.filter(({ state }) => state === "collected").length;
  const contexts = grids.map((layout) => ({
    layout,
    lang,
    idPrefix,
    upstream: coverage.upstream,
    collected,
    quoted: coverage.rows.length * coverage.columns.length > MANY_CELLS ? FEW_WORDS : MANY_WORDS,
  }));
  const [first] = contexts;
  let height = 0;
  const body = contexts.map((context) => {
    const y = height;
    height += context.layout.bottom + (bare ? 0 : TOTALS_HEIGHT);
    const drawn = drawGrid(coverage, context) + (bare ? "" : drawTotals(context, coverage.totals));
    return y === 0 ? drawn : moved(0, y, drawn);
  });
  return frame(
    {
      title: say(coverageWords.title, lang, { upstream: coverage.upstreamLabel }),
      subtitle: subtitleOf(coverage, lang),
      description: descriptionOf(coverage, lang),
      width: Math.max(...grids.map((grid) => grid.width)),
      height,
      body: body.join(""),
      defs: hatching(`${idPrefix}hatch`),
      legend: first === undefined || bare ? [] : legendOf(coverage, first),
      notes: bare ? [] : notesOf(coverage, lang),
    },
    coverage,
    { lang, idPrefix, size: madeFor },
  );
}

/** In a drawing of more cells than this, their tooltips say less: it would be many megabytes. */
const MANY_CELLS = 2500;
const MANY_WORDS = { tasks: 3, letters: 200 };
const FEW_WORDS = { tasks: 1, letters: 60 };

/** One grid, with the tasks at its left and their totals at its right. */
function drawGrid(coverage: Coverage, context: CoverageContext): string {
  const { layout, lang } = context;
  return [
    ...layout.columns.map((drawn, at) => drawHead(drawn, at, context)),
    drawLine(
      {
        text: markedHeading(coverageWords.task[lang], quotesOf(coverage), lang),
        size: size.head,
        bold: true,
        fill: paint.muted,
      },
      { x: 6, y: layout.top - 10 },
    ),
    drawLine(
      { text: coverageWords.rowTotal[lang], size: size.small, fill: paint.muted },
      { x: layout.right + 8, y: layout.top - 10 },
    ),
    ...layout.rows.map((row) => drawRow(row, context)),
  ].join("");
}

function quotesOf({ rows }: Coverage): readonly Quote[] {
  return rows.map(({ quote }) => quote);
}

function subtitleOf({ rows, columns }: Coverage, lang: Language): string {
  const covered = rows.filter((row) => carriersOf(row) > 0).length;
  return say(coverageWords.subtitle, lang, {
    tasks: rows.length,
    columns: columns.length,
    covered,
    open: rows.length - covered,
  });
}

function descriptionOf({ upstreamLabel, totals, columns }: Coverage, lang: Language): string {
  const labels = distinctNames(columns);
  const words = totals.map((total) => totalsInWords(total, labels.get(total.column) ?? total.column, lang));
  return say(coverageWords.description, lang, { upstream: upstreamLabel, totals: words.join("; ") });
}
