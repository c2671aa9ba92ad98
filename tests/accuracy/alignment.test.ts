import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../bench/accuracy/alignment/bootstrap.ts";
import { binned, chance, fitCurve, forecasts } from "../../bench/accuracy/alignment/calibration.ts";
import { pairOf, readAlignmentCases, type Scored } from "../../bench/accuracy/alignment/cases.ts";
import { averagePrecision, bestFigures, reportedFigures } from "../../bench/accuracy/alignment/figures.ts";
import { alignmentBreaches } from "../../bench/accuracy/alignment/floors.ts";

const cases = readAlignmentCases();

/** `1-a 0.9`: upstream task, downstream task, score. */
function scored(lines: readonly string[]): readonly Scored[] {
  return lines.map((line) => {
    const [pair = "", score] = line.split(" ");
    const [upstream = "", downstream = ""] = pair.split("-");
    return { upstream, downstream, score: Number(score), reported: Number(score) >= 0.5 };
  });
}
const wanted = new Set(scored(["1-a 1", "2-b 1", "3-c 1"]).map(pairOf));
const good = scored(["1-a 0.9", "2-b 0.8", "1-b 0.7", "3-c 0.2"]);
const bad = scored(["1-b 0.9", "2-a 0.8", "1-a 0.3"]);

describe("figures of alignment", () => {
  it("count what is not listed against the average precision", () => {
    expect(averagePrecision(good, wanted)).toBeCloseTo((1 + 1 + 3 / 4) / 3);
    expect(averagePrecision(bad, wanted)).toBeCloseTo(1 / 9);
  });

  it("tell what is reported, and the best that any threshold gives", () => {
    const { precision, recall } = reportedFigures(
      good.filter(({ reported }) => reported),
      wanted,
    );
    expect([precision, recall]).toEqual([2 / 3, 2 / 3]);
    expect(bestFigures(good, wanted).f1).toBeCloseTo(6 / 7);
  });

  it("tell how sure a difference is, always the same", () => {
    const told = pairedDifference([{ ours: good, other: bad, wanted }]);
    expect(told.low).toBeGreaterThan(0);
    expect(told.low).toBeLessThan(told.mean);
    expect(told.high).toBeGreaterThanOrEqual(told.mean);
    expect(pairedDifference([{ ours: good, other: bad, wanted }])).toEqual(told);
  });
});

describe("the curve of scores", () => {
  it("grows, and is one half at its middle", () => {
    const curve = fitCurve(cases);
    expect(chance(curve, curve.middle)).toBeCloseTo(0.5);
    expect(chance(curve, 0.1)).toBeLessThan(chance(curve, 0.2));
    expect([chance(curve, 0), chance(curve, 1) > 0.95]).toEqual([0, true]);
  });

  it("holds on documents that it was drawn without: surer pairs are right more often", () => {
    const bins = binned(cases.flatMap((of) => forecasts(of, cases)));
    expect(bins.at(0)?.observed).toBeLessThan(0.05);
    expect(bins.at(-1)?.observed).toBeGreaterThan(0.85);
  });
});

it("aligns the annotated documents as well as it is asked to", () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
  expect(alignmentBreaches(cases)).toEqual([]);
});
