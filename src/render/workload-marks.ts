/** The rows of the workload's drawing. */
import { drawBlock, drawLine } from "./label.ts";
import { element, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { levelWords, loadOf, roleWords, say } from "./words.ts";
import { drawBar, unitWords, type WorkloadContext } from "./workload-bars.ts";
import { SIGN, type WorkloadRowPlace } from "./workload-layout.ts";
import { appearedSign, vanishedSign } from "./workload-signs.ts";
import { summedUp } from "./workload-units.ts";
import { workloadWords } from "./workload-words.ts";

/** The heads of the columns, and every row. */
export function drawWorkload(context: WorkloadContext): string {
  const { layout, lang } = context;
  const heads = layout.columns.map(({ head, x }) =>
    drawBlock(head, { x, y: layout.headHeight - 6 - head.height }),
  );
  const unit = { text: workloadWords.unit[lang], size: size.head, bold: true, fill: paint.muted };
  const first = layout.below ? "" : drawLine(unit, { x: SIGN, y: layout.headHeight - 9 });
  return [first, ...heads, ...layout.rows.map((row) => drawRow(row, context))].join("");
}

function drawRow(row: WorkloadRowPlace, context: WorkloadContext): string {
  switch (row.kind) {
    case "level":
      return drawLevel(row, context);
    case "unit":
      return drawUnit(row, context);
    case "others":
      return drawOthers(row, context);
  }
}

/** A level's heading, with the totals of each role. */
function drawLevel(
  { of, label, y, height }: Extract<WorkloadRowPlace, { kind: "level" }>,
  { layout, lang, workload }: WorkloadContext,
): string {
  const level = of.level === null ? workloadWords.unknownLevel[lang] : levelWords[of.level][lang];
  const totals = layout.columns.map(({ role, x }) => {
    const total = workload.levels.find((each) => each.of === of.level && each.role === role);
    if (total === undefined) return "";
    const { units, tasks } = total;
    const load = loadOf(total.load, lang);
    const lines = layout.below ? [`Σ ${tasks}  ø ${load}`] : [`Σ ${tasks}`, `ø ${load}`];
    const top = y + (layout.below ? height - 5 : 14);
    return element(
      "g",
      {},
      tooltip(say(workloadWords.total, lang, { level, role: roleWords[role][lang], units, tasks, load })),
      ...lines.map((text, at) =>
        drawLine({ text, size: size.small, fill: paint.muted }, { x, y: top + at * 14 }),
      ),
    );
  });
  return (
    element("rect", { x: 0, y, width: layout.width, height, fill: paint.band }) +
    drawBlock(label, { x: 6, y: y + 5 }) +
    totals.join("")
  );
}

function drawUnit(
  { unit, label, behind, y, height }: Extract<WorkloadRowPlace, { kind: "unit" }>,
  context: WorkloadContext,
): string {
  const { layout } = context;
  const middle = layout.below ? y + height - 11 : y + height / 2;
  const sign = unit.vanished > 0 ? vanishedSign(8, y + 10) : unit.appeared ? appearedSign(8, y + 10) : "";
  return [
    element("line", { x1: 0, x2: layout.width, y1: y + height, y2: y + height, stroke: paint.band }),
    element(
      "g",
      { "data-kind": "unit", "data-id": unit.canonical },
      tooltip(unitWords(unit, context.lang)),
      sign,
      drawBlock({ ...label, full: null }, { x: SIGN, y: y + 3 }),
      behind === null ? "" : drawBlock(behind, { x: layout.names - 12, y: y + 4, anchor: "end" }),
    ),
    ...layout.columns.map(({ role, x }) => {
      const load = unit.loads.get(role);
      return load === undefined ? "" : drawBar({ unit, role, load, x, middle }, context);
    }),
  ].join("");
}

/** The others of a level: numbers without bars, since they are sums. */
function drawOthers(
  { units, label, y, height }: Extract<WorkloadRowPlace, { kind: "others" }>,
  { layout }: WorkloadContext,
): string {
  const base = layout.below ? y + height - 7 : y + height / 2 + 4;
  const gone = units.some(({ vanished }) => vanished > 0);
  const list = units.map(({ canonical, charges }) => `– ${canonical} (${charges})`).join("\n");
  return element(
    "g",
    {},
    tooltip(list),
    gone ? vanishedSign(8, y + 10) : "",
    drawBlock({ ...label, full: null }, { x: SIGN, y: y + 3 }),
    ...layout.columns.map(({ role, x }) => {
      const { tasks, inferred } = summedUp(units, role);
      const text = tasks === 0 ? "" : inferred === 0 ? String(tasks) : `${tasks} (${inferred})`;
      return drawLine({ text, size: size.text, italic: true, fill: paint.muted }, { x, y: base });
    }),
  );
}
