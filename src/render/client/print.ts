/** The page on paper: everything open, and drawings that are larger than a sheet in parts that fit it. */
import type { Coverage } from "../../query/answers.ts";
import { renderCoverage } from "../coverage.ts";
import { answerIn } from "../page-view.ts";
import { pageWords } from "../page-words.ts";
import { say } from "../words.ts";
import { isLoaded } from "./loaded.ts";
import { languageNow, make } from "./page-state.ts";
import type { Stage } from "./stage.ts";

/** Gets the page ready whenever it is printed, and as it was afterwards. */
export function preparePrint(stage: Stage): void {
  let undo: (() => void)[] = [];
  addEventListener("beforeprint", () => {
    stage.refresh();
    undo = [
      ...openAll(),
      ...(isLoaded()
        ? stage.view().report.coverages.flatMap((coverage, at) => divide(coverage, at, stage))
        : []),
    ];
  });
  addEventListener("afterprint", () => {
    for (const step of undo) step();
    undo = [];
  });
}

function openAll(): (() => void)[] {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
  for (const details of closed) details.open = true;
  return closed.map((details) => () => {
    details.open = false;
  });
}

/** Sets the parts of a drawing that is larger than a sheet in its place. */
function divide(coverage: Coverage, at: number, stage: Stage): (() => void)[] {
  const figure = document.querySelector(`#coverage-${at} > figure`);
  if (figure === null) return [];
  const parts = partsOf(coverage, stage);
  if (parts.length < 2) return [];
  const drawn = parts.map((markup) => {
    const part = make("figure", "part");
    part.innerHTML = markup;
    return part;
  });
  figure.classList.add("divided");
  figure.after(...drawn);
  return [
    () => {
      figure.classList.remove("divided");
      for (const part of drawn) part.remove();
    },
  ];
}

/** The drawing in as few parts as fit a sheet: some of the columns each, and of these some of the rows each. */
function partsOf(coverage: Coverage, stage: Stage): readonly string[] {
  const lang = languageNow();
  const answer = answerIn(coverage, lang, stage.report);
  let count = 0;
  const draw = (columns: Range, rows: Range, bare: boolean) =>
    renderCoverage(partOf(answer, { columns, rows, bare }, lang), {
      ...{ lang, bare, width: WIDTH, idPrefix: `part-${count++}-` },
    });
  const byColumns = divided(
    coverage.columns.length,
    (range) => sizeOf(draw(range, [0, 1], true)).width <= 1.35 * WIDTH,
  );
  return byColumns.flatMap((columns) => {
    const fits = (rows: Range, bare: boolean) => {
      const { width, height } = sizeOf(draw(columns, rows, bare));
      return height <= Math.max(width, WIDTH) * TALL;
    };
    const bare = divided(coverage.rows.length, (rows) => fits(rows, true));
    return withEnd(bare, (rows) => fits(rows, false)).map((rows, at, all) =>
      draw(columns, rows, at < all.length - 1),
    );
  });
}

/** The ranges with the last one no longer than has room for what stands below it. */
function withEnd(ranges: readonly Range[], fits: (range: Range) => boolean): readonly Range[] {
  const [from, to] = ranges.at(-1) ?? [0, 0];
  let first = from;
  while (first < to - 1 && !fits([first, to])) first++;
  return first === from ? ranges : [...ranges.slice(0, -1), [from, first], [first, to]];
}

type Range = readonly [from: number, to: number];

/** The numbers below `all` in ranges that fit, each as long as it can be. */
function divided(all: number, fits: (range: Range) => boolean): readonly Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < all; ) {
    let [low, high] = [from + 1, all];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits([from, middle])) low = middle;
      else high = middle - 1;
    }
    ranges.push([from, low]);
    from = low;
  }
  return ranges;
}

/** Some of the rows and columns; in a bare one, the totals and the notes are left to another part. */
interface Part {
  readonly columns: Range;
  readonly rows: Range;
  readonly bare: boolean;
}

function partOf(answer: Coverage, { columns, rows, bare }: Part, lang: "vi" | "en"): Coverage {
  const shown = answer.columns.slice(...columns);
  const ids = new Set(shown.map(({ id }) => id));
  const left = answer.rows
    .slice(...rows)
    .map((row) => ({ ...row, cells: row.cells.filter(({ column }) => ids.has(column)) }));
  const where = {
    ...{ row: rows[0] + 1, lastRow: rows[1], rows: answer.rows.length },
    ...{ column: columns[0] + 1, lastColumn: columns[1], columns: answer.columns.length },
  };
  return {
    ...answer,
    columns: shown,
    rows: left,
    totals: answer.totals.filter((total) => ids.has(total.column)),
    notes: [say(pageWords.part, lang, where), ...(bare ? [] : answer.notes)],
  };
}

function sizeOf(markup: string): { readonly width: number; readonly height: number } {
  const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(markup) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The width that a part is drawn for, and how many times its width a sheet has room for. */
const WIDTH = 800;
const TALL = 1.28;
