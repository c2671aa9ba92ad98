/** The part of the page on accuracy that tells of alignment. */
import { table, three } from "../tables.ts";
import { type Baseline, baselines } from "./baselines.ts";
import { type Difference, pairedDifference, type Rivals } from "./bootstrap.ts";
import { binned, brier, fitCurve, forecasts, honestFigures } from "./calibration.ts";
import type { AlignmentCase } from "./cases.ts";
import { averagePrecision, bestFigures, reportedFigures } from "./figures.ts";

/** The tables of one set of pairs of documents; `all` are those that the set may be left out of. */
export function alignmentTables(cases: readonly AlignmentCase[], all: readonly AlignmentCase[]): string {
  return [precisionTable(cases), differences(cases), figureTable(cases, all), reliability(cases, all)].join(
    "\n\n",
  );
}

/** Average precision beside each baseline. */
function precisionTable(cases: readonly AlignmentCase[]): string {
  const rows = cases.map((of) => [
    of.name,
    of.cross ? "no" : "yes",
    String(of.wanted.size),
    three(averagePrecision(of.listed, of.wanted)),
    ...baselines.map((baseline) => three(precisionOf(baseline, of))),
  ]);
  const head = ["documents", "cited", "aligned", "ours", ...baselines.map(({ name }) => name)];
  return `Average precision:\n\n${table(head, rows)}`;
}

/** The difference to the best baseline, for each case and on their mean. */
function differences(cases: readonly AlignmentCase[]): string {
  const best = cases.map((of) => ({ of, baseline: bestBaseline([of]) }));
  const rows = best.map(({ of, baseline }) => [
    of.name,
    baseline.name,
    ...differenceCells(pairedDifference([rivalsOf(of, baseline)])),
  ]);
  const overall = bestBaseline(cases);
  const together = pairedDifference(cases.map((of) => rivalsOf(of, overall)));
  const last = ["mean", overall.name, ...differenceCells(together)];
  const head = ["documents", "best baseline", "difference", "low", "high"];
  return `Average precision above the best baseline; between \`low\` and \`high\` lie 95 of 100 draws of the downstream tasks:\n\n${table(head, [...rows, last])}`;
}

function differenceCells({ mean, low, high }: Difference): readonly string[] {
  return [signed(mean), signed(low), signed(high)];
}

/** What is reported: ours at the default threshold and at one chosen elsewhere, the best baseline at its best. */
function figureTable(cases: readonly AlignmentCase[], all: readonly AlignmentCase[]): string {
  const rows = cases.map((of) => {
    const { precision, recall, f1, f2 } = reportedFigures(
      of.listed.filter(({ reported }) => reported),
      of.wanted,
    );
    const honest = honestFigures(of, all);
    const best = bestFigures(bestBaseline([of]).rank(of), of.wanted);
    return [of.name, ...[precision, recall, f1, f2, honest.f1, honest.f2, best.f1, best.f2].map(figure)];
  });
  const head = ["documents", "precision", "recall", "F1", "F2"];
  const more = ["F1 left out", "F2 left out", "best baseline F1", "F2"];
  return `What is reported at the default threshold; \`left out\`: at the threshold that is best for the other pairs of its kind (cited or not); the best baseline at the threshold that is best for this very pair, which nobody knows beforehand:\n\n${table([...head, ...more], rows)}`;
}

function reliability(cases: readonly AlignmentCase[], all: readonly AlignmentCase[]): string {
  const told = cases.flatMap((of) => forecasts(of, all));
  const rows = binned(told).map(({ from, to, count, predicted, observed }) => [
    `${from} – ${to}`,
    String(count),
    three(predicted),
    three(observed),
  ]);
  const { middle, steepness } = fitCurve(all);
  return `Scores and what became of them: each pair of documents judged by a curve that was drawn without it (Brier ${three(brier(told))}; all pairs together give the middle ${three(middle)} and the steepness ${steepness.toFixed(2)}):\n\n${table(["score", "pairs of tasks", "predicted", "observed"], rows)}`;
}

function bestBaseline(cases: readonly AlignmentCase[]): Baseline {
  const sums = baselines.map((baseline) => cases.reduce((sum, of) => sum + precisionOf(baseline, of), 0));
  const best = baselines[sums.indexOf(Math.max(...sums))];
  if (best === undefined) throw new Error("no baseline");
  return best;
}

function precisionOf({ rank }: Baseline, of: AlignmentCase): number {
  return averagePrecision(rank(of), of.wanted);
}

function rivalsOf(of: AlignmentCase, { rank }: Baseline): Rivals {
  return { ours: of.listed, other: rank(of), wanted: of.wanted };
}

function figure(value: number): string {
  return Number.isNaN(value) ? "–" : three(value);
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${three(value)}`;
}
