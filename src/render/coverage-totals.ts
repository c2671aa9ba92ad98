/** The totals at the lower edge of the coverage drawing. */
import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { Language } from "../model.ts";
import type { CoverageStatus, CoverageTotals } from "../query/answers.ts";
import type { DrawnColumn } from "./coverage-layout.ts";
import type { CoverageContext } from "./coverage-rows.ts";
import { statusSign } from "./coverage-signs.ts";
import { coverageWords } from "./coverage-words.ts";
import { blockOf, drawBlock, drawLine } from "./label.ts";
import { totalId } from "./mark-ids.ts";
import { element, moved, tooltip } from "./svg.ts";
import { widthOf } from "./text-width.ts";
import { paint, size, statusColor } from "./theme.ts";
import { say, statusWords } from "./words.ts";

/** The grades, the strongest first. */
export const STATUSES: readonly CoverageStatus[] = ["full", "partial", "mention", "none"];

/** The height of the totals. */
export const TOTALS_HEIGHT = 144;

/** A bar for each column, the count of each grade below it, and the share of the column's own tasks that have an origin. */
export function drawTotals(context: CoverageContext, totals: readonly CoverageTotals[]): string {
  const { layout, lang } = context;
  const byColumn = new Map(totals.map((total) => [total.column, total]));
  const { tasks } = layout.geometry;
  const names = STATUSES.map((status, at) =>
    named(statusWords[status][lang], {
      ...{ tasks, y: ROW_TOP + at * ROW },
      sign: statusSign(status, tasks - 14, ROW_TOP + at * ROW - 4),
    }),
  );
  const carrying = named(coverageWords.carrying[lang], { tasks, y: ROW_TOP + 4 * ROW + 6, sign: "" });
  const columns = layout.columns.map((drawn) => columnTotals(drawn, byColumn.get(drawn.column.id), context));
  return moved(0, layout.bottom, ...names, carrying, ...columns);
}

/** What a screen reader says of the totals. */
export function totalsInWords(total: CoverageTotals, column: string, lang: Language): string {
  const { full, partial, mention, none, upstreamTasks } = total;
  return say(coverageWords.columnTotals, lang, { column, full, partial, mention, none, all: upstreamTasks });
}

interface Named {
  readonly tasks: number;
  readonly y: number;
  readonly sign: string;
}

function named(text: string, { tasks, y, sign }: Named): string {
  const x = sign === "" ? tasks - 8 : tasks - 30;
  const type = { size: size.text, fill: paint.muted };
  if (widthOf(text, type) <= x) return drawLine({ text, ...type }, { x, y, anchor: "end" }) + sign;
  return drawBlock(blockOf(text, { width: x, ...type }), { x, y: y - ASCENT, anchor: "end" }) + sign;
}

function columnTotals(
  { column, x }: DrawnColumn,
  total: CoverageTotals | undefined,
  { layout, lang, idPrefix, upstream }: CoverageContext,
): string {
  const { cell, counts } = layout.geometry;
  const middle = x + cell / 2;
  if (total === undefined || column.state === "not-collected")
    return element("rect", {
      x: x + 1.5,
      y: 12,
      width: cell - 3,
      height: ROW_TOP + 3 * ROW - 8,
      fill: `url(#${idPrefix}hatch)`,
    });
  const number = (
    status: CoverageStatus | "carrying",
    line: { text: string; y: number; size: number; bold?: boolean },
  ) =>
    element(
      "g",
      total[status] === 0 ? {} : { "data-kind": "total", "data-id": totalId(upstream, column.id, status) },
      drawLine(line, { x: middle, y: line.y, anchor: "middle" }),
    );
  const own = `${total.carrying}/${total.downstreamTasks}`;
  return element(
    "g",
    {},
    tooltip(totalsInWords(total, column.label, lang)),
    bar(total, x + Math.min(4, cell / 8), cell - Math.min(8, cell / 4)),
    ...STATUSES.map((status, at) =>
      number(status, {
        text: String(total[status]),
        y: ROW_TOP + at * ROW,
        size: size.text,
        bold: status === "full",
      }),
    ),
    number(
      "carrying",
      counts
        ? { text: own, y: ROW_TOP + 4 * ROW + 6, size: size.small }
        : { text: String(total.carrying), y: ROW_TOP + 4 * ROW + 6, size: size.small - 1 },
    ),
  );
}

/** The four grades as parts of one bar; a thin line sets them apart in grey print. */
function bar(total: CoverageTotals, x: number, width: number): string {
  const across = scaleLinear([0, Math.max(1, total.upstreamTasks)], [x, x + width]);
  const parts = stack<CoverageTotals, CoverageStatus>().keys(STATUSES)([total]);
  const drawn = parts.flatMap(({ key, 0: part }) => {
    const [from = 0, to = 0] = part ?? [];
    const fill = key === "none" ? paint.band : statusColor[key];
    const place = { x: across(from), y: 12, width: across(to) - across(from), height: 11 };
    return to > from ? [element("rect", { ...place, fill, stroke: paint.paper, "stroke-width": 0.75 })] : [];
  });
  const rim = element("rect", {
    x,
    y: 12,
    width,
    height: 11,
    fill: "none",
    stroke: paint.line,
    "stroke-width": 0.75,
  });
  return drawn.join("") + rim;
}

/** How far the top of a line lies above its foot. */
const ASCENT = 11;
const ROW = 18;
const ROW_TOP = 44;
