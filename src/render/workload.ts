/** The drawing of the workload: units by level as rows, roles as columns, a bar for how many tasks, and who vanishes downstream. */
import type { Language } from "../model.ts";
import type { Workload } from "../query/answers-work.ts";
import { frame, type LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { element } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { frameWords, say } from "./words.ts";
import { layOutWorkload, type WorkloadLayout } from "./workload-layout.ts";
import { drawWorkload } from "./workload-marks.ts";
import { appearedSign, inferredHatching, vanishedSign } from "./workload-signs.ts";
import { workloadWords } from "./workload-words.ts";

export interface WorkloadDrawingOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels. @defaultValue 1080 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given. */
  readonly size?: DrawingSize | undefined;
  /** Units with a row of their own, those with the most assignments; the others are summed up. @defaultValue 40 */
  readonly maxUnits?: number;
  /** Stands before every id of the drawing. @defaultValue "workload-" */
  readonly idPrefix?: string;
}

/** Draws who has to do how much, as SVG. */
export function renderWorkload(workload: Workload, options: WorkloadDrawingOptions = {}): string {
  const { lang = "vi", size: madeFor, maxUnits = 40, idPrefix = "workload-" } = options;
  const width = widthFor(options, 1080);
  const layout = layOutWorkload(workload, { lang, width, maxUnits });
  const empty = workload.rows.length === 0;
  return frame(
    {
      title: workloadWords.title[lang],
      subtitle: empty ? frameWords.nothing[lang] : subtitleOf(workload, lang),
      description: descriptionOf(workload, layout, lang),
      width,
      height: empty ? 0 : layout.height,
      body: empty ? "" : drawWorkload({ layout, lang, idPrefix, workload }),
      defs: inferredHatching(`${idPrefix}inferred`),
      legend: empty ? [] : legendOf(workload, { lang, idPrefix }),
      notes: empty ? [] : notesOf(layout, lang),
    },
    workload,
    { lang, idPrefix, size: madeFor },
  );
}

function subtitleOf({ rows, vanished }: Workload, lang: Language): string {
  return say(workloadWords.subtitle, lang, {
    units: new Set(rows.map(({ canonical }) => canonical)).size,
    assignments: rows.reduce((sum, { tasks }) => sum + tasks.length, 0),
    inferred: rows.reduce((sum, { inferred }) => sum + inferred.length, 0),
    vanished: vanished.length,
  });
}

function descriptionOf({ vanished }: Workload, { rows }: WorkloadLayout, lang: Language): string {
  const units = rows.flatMap((row) => (row.kind === "unit" ? [row.unit] : []));
  const heaviest = units.toSorted((a, b) => b.charges - a.charges).slice(0, 8);
  const nobody = workloadWords.nobody[lang];
  return say(workloadWords.description, lang, {
    list: heaviest.map(({ canonical, charges }) => `${canonical} (${charges})`).join("; ") || nobody,
    vanished: vanished.map(({ canonical }) => canonical).join("; ") || nobody,
  });
}

function legendOf(
  { rows, vanished, appeared }: Workload,
  { lang, idPrefix }: { readonly lang: Language; readonly idPrefix: string },
): LegendItem[] {
  const box = { x: 2, y: 3, width: 30, height: 11 };
  const hatch = { ...box, fill: `url(#${idPrefix}inferred)`, stroke: paint.strong };
  const item = (sign: string, words: string, when = true) => (when ? [{ sign, words }] : []);
  const guessed = rows.some(({ inferred }) => inferred.length > 0);
  const sums = drawLine({ text: "Σ ø", size: size.small }, { x: 17, y: 12, anchor: "middle" });
  return [
    ...item(element("rect", { ...box, fill: paint.strong }), workloadWords.statedSign[lang]),
    ...item(element("rect", hatch), workloadWords.inferredSign[lang], guessed),
    ...item(vanishedSign(17, 8), workloadWords.vanishedSign[lang], vanished.length > 0),
    ...item(appearedSign(17, 8), workloadWords.appearedSign[lang], appeared.length > 0),
    ...item(sums, workloadWords.totalSign[lang]),
  ];
}

/** How bars are to be read, and what was left out. */
function notesOf({ rows }: WorkloadLayout, lang: Language): string[] {
  const count = rows.reduce((sum, row) => sum + (row.kind === "others" ? row.units.length : 0), 0);
  const others = count === 0 ? [] : [say(workloadWords.othersNote, lang, { count })];
  return [workloadWords.scaleNote[lang], ...others];
}
