/** The bars of the workload's drawing, and what is said of them. */
import type { Language } from "../model.ts";
import type { Role } from "../model-tasks.ts";
import type { Workload } from "../query/answers-work.ts";
import { drawLine } from "./label.ts";
import { workId } from "./mark-ids.ts";
import { element, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { roleWords, say } from "./words.ts";
import type { WorkloadLayout } from "./workload-layout.ts";
import type { Load, LoadedUnit } from "./workload-units.ts";
import { workloadWords } from "./workload-words.ts";

/** What every part of the drawing needs to know. */
export interface WorkloadContext {
  readonly layout: WorkloadLayout;
  readonly lang: Language;
  readonly idPrefix: string;
  readonly workload: Workload;
}

/** The work of a unit in one role, and where it is drawn. */
export interface BarPlace {
  readonly unit: LoadedUnit;
  readonly role: Role;
  readonly load: Load;
  readonly x: number;
  readonly middle: number;
}

/** What is named solid, what is inferred hatched, then the numbers. */
export function drawBar(
  { unit, role, load, x, middle }: BarPlace,
  { layout, lang, idPrefix }: WorkloadContext,
): string {
  const { tasks, inferred } = load;
  const split = layout.bar(tasks - inferred);
  const box = { y: middle - BAR / 2, height: BAR };
  const solid = tasks > inferred ? element("rect", { x, width: split, ...box, fill: paint.strong }) : "";
  const hatched =
    inferred === 0
      ? ""
      : element("rect", {
          x: x + split,
          width: layout.bar(inferred),
          ...box,
          fill: `url(#${idPrefix}inferred)`,
          stroke: paint.strong,
          "stroke-width": 1,
        });
  const number = inferred === 0 ? String(tasks) : `${tasks} (${inferred})`;
  return element(
    "g",
    { "data-kind": "work", "data-id": workId(unit.canonical, role) },
    tooltip(barWords(unit.canonical, role, { load, lang })),
    solid,
    hatched,
    drawLine({ text: number, size: size.text }, { x: x + layout.bar(tasks) + 5, y: middle + 4 }),
  );
}

/** A unit's loads in words. */
export function unitWords({ canonical, loads, vanished }: LoadedUnit, lang: Language): string {
  const lines = [...loads].map(([role, load]) => barWords(canonical, role, { load, lang }));
  return [...lines, ...(vanished === 0 ? [] : [say(workloadWords.vanished, lang, { count: vanished })])].join(
    "\n",
  );
}

function barWords(
  unit: string,
  role: Role,
  { load: { tasks, inferred }, lang }: { readonly load: Load; readonly lang: Language },
): string {
  const words = inferred === 0 ? workloadWords.bar : workloadWords.inferredBar;
  return say(words, lang, { unit, role: roleWords[role][lang], count: tasks, inferred });
}

const BAR = 11;
